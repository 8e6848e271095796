"""The screen of priorities."""
