"""Rows of somebody's table made into elements: lenient in what is read, exact in what is said."""
