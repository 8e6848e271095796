"""Merging another copy: the review screen."""
