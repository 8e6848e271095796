"""Ids: 8 to 16 characters, unique in a document, stable for ever."""

import hashlib
from collections.abc import Iterator
from typing import Annotated

from pydantic import StringConstraints

Id = Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9_-]{8,16}$")]

_ALPHABET = "0123456789abcdefghijklmnopqrstuvwxyz"
_LENGTH = 12


def from_seed(seed: str) -> Iterator[str]:
    """Endless ids derived from the seed that came with a message (128 bits, as hex).

    The same seed gives the same ids, so that `update` gives the same answer twice.
    """
    number = 0
    while True:
        digest = hashlib.sha256(f"{seed}/{number}".encode()).digest()
        yield "".join(_ALPHABET[byte % len(_ALPHABET)] for byte in digest[:_LENGTH])
        number += 1
