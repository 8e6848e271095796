"""The standalone page: one file with everything to be read in it, that runs nothing and loads nothing."""
