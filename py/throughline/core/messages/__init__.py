"""Messages say what happened. They come through one door, from a page that is not trusted."""

from throughline.core.messages.base import Message, read

__all__ = ["Message", "read"]
