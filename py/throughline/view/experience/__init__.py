"""The screen of experience."""
