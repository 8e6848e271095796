"""Keeping projects."""
