"""Keeping projects: what is written where, which copy is good, what is done with one that is not.

All of it is decided here, on strings; the edge only reads and writes them (`port.py`).
"""
