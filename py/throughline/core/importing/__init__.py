"""Bringing what a file holds into the project that is open: added, only what is new, or in place of what is there."""
