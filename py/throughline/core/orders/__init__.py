"""Orders of single customers, pasted or opened as a file, read into the recency–frequency table that BG/NBD asks for."""
