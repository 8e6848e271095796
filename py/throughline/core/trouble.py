"""What is said of something that went wrong, by the name of its error."""

MISSING = "RestMissingError"
"""A part of the page itself has not come (`runtime/rest.py`)."""


def of_message(error: str) -> str:
    """The words for something that somebody wanted and that was not done."""
    return "trouble.missing" if error == MISSING else "trouble.message"


def of_region(error: str) -> str:
    """The words that stand where something could not be drawn."""
    return "trouble.missing" if error == MISSING else "trouble.region"
