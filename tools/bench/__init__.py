"""What speed is, beside what it should be. Figures, not tests: a clock has no place in a test."""
