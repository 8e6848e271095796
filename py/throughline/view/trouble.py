"""What stands in a region that could not be drawn."""

from htpy import p

from throughline.words import say


def region(reason: Exception) -> str:
    """A sentence; the rest of the page lives on."""
    return str(p(".trouble")[say("en", "trouble.region", error=type(reason).__name__)])
