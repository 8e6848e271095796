"""Messages about projects."""

from throughline.core.messages.base import Message


class ProjectsMessage(Message):
    """Anything done to projects."""
