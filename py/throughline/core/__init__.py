"""What is true whatever the screen: pydantic and the standard library only."""
