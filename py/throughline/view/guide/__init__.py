"""Everything seen of the guide."""
