"""What stands in a region that could not be drawn."""

from htpy import p

from throughline.core.trouble import of_region
from throughline.words import say


def region(reason: Exception) -> str:
    """A sentence; the rest of the page lives on."""
    name = type(reason).__name__
    return str(p(".trouble")[say("en", of_region(name), error=name)])
