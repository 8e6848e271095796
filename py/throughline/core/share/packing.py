"""Text to few bytes and back, never to more than can be held: a small link may hold a lot of nothing."""

import zlib

from throughline.core.formats.size import MOST_BYTES

RAW = -15
"""Deflate without a header."""


class DamagedError(ValueError):
    """The bytes are not what they were, or not all of them are there."""


class TooLargeError(ValueError):
    """What is in there is larger than a project can be."""


def packed(text: str) -> bytes:
    """The text as few bytes as can be."""
    work = zlib.compressobj(9, zlib.DEFLATED, RAW)
    return work.compress(text.encode()) + work.flush()


def unpacked(data: bytes, most: int = MOST_BYTES) -> bytes:
    """What was packed. No more than `most` bytes are ever made of it. Raises DamagedError, TooLargeError."""
    work = zlib.decompressobj(RAW)
    try:
        text = work.decompress(data, most + 1)
    except zlib.error as reason:
        raise DamagedError(str(reason)) from None
    if len(text) > most:
        raise TooLargeError
    if not work.eof or work.unused_data:
        raise DamagedError
    return text
