"""Values to HTML, nothing more: no browser, no clock, no state."""
