"""The screen of comparing."""
