"""What the session knows beside the document: where we are, what is chosen, what is open."""
