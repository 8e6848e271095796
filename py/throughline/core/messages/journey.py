"""Messages about journey."""

from throughline.core.messages.base import Message


class JourneyMessage(Message):
    """Anything done to journey."""
