"""Slides as plain data: what stands where, as shapes and text that can be edited; JavaScript writes them into a file."""
