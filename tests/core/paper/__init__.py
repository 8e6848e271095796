"""Tests of the paper's planning."""
