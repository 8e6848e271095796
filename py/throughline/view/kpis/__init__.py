"""The screen of key figures."""
