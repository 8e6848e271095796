"""What is published, by the ids of numbers.md."""

N6 = (1000, 631, 468, 382, 326, 289, 262, 241)
"""Survivors of a cohort after 0 … 7 years (Fader & Hardie 2007)."""
