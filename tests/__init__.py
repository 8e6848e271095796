"""Tests of the program, mirroring py/throughline."""
