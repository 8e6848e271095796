"""What a file holds, shown before it is brought in."""
