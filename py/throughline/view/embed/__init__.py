"""What looks different in a frame of another site's page."""
