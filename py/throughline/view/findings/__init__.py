"""Everything seen of findings."""
