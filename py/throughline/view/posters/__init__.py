"""Posters: the canvas, a journey, a matrix as one SVG picture each, with real text, as large as anybody prints it."""
