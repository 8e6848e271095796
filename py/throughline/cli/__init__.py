"""The command line: what the page can do without a page. It is left out of the page."""
