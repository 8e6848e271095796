"""Messages about people."""

from throughline.core.messages.base import Message


class PeopleMessage(Message):
    """Anything done to people."""
