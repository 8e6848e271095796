"""The screen of money."""
