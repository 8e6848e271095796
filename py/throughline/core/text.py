"""Text that can always be saved: whatever is typed or pasted is cleaned at the door."""

import re
from typing import Annotated

from pydantic import BeforeValidator, StringConstraints

REPLACEMENT = "\N{REPLACEMENT CHARACTER}"
_SURROGATE = re.compile("[\ud800-\udfff]")
_PAIR = re.compile("[\ud800-\udbff][\udc00-\udfff]")
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f]")
_NEWLINE = re.compile("\r\n?|[\x85\u2028\u2029]")


def _joined(pair: re.Match[str]) -> str:
    return pair[0].encode("utf-16", "surrogatepass").decode("utf-16")


def mended(text: str) -> str:
    """The text with half characters (lone surrogates) joined where two make one, else replaced."""
    return _SURROGATE.sub(REPLACEMENT, _PAIR.sub(_joined, text)) if _SURROGATE.search(text) else text


def clean(text: object) -> object:
    """Mend half characters, drop control characters, make every line end a newline.

    Half an emoji (a lone surrogate) would make every later save fail.
    Anything that is not text is handed on for pydantic to refuse.
    """
    if not isinstance(text, str) or (text.isascii() and text.isprintable()):
        return text
    return _CONTROL.sub("", _NEWLINE.sub("\n", mended(text)))


def one_line(text: object) -> object:
    """Clean text that stands on one line."""
    cleaned = clean(text)
    return " ".join(cleaned.split("\n")).replace("\t", " ") if isinstance(cleaned, str) else cleaned


def short(text: str, longest: int = 40) -> str:
    """The text of an element, short enough for a sentence."""
    line = " ".join(text.split())
    return line if len(line) <= longest else line[: longest - 1].rstrip() + "…"


LINE_MAX = 500
TEXT_MAX = 4_000
LONG_MAX = 20_000

Line = Annotated[str, StringConstraints(max_length=LINE_MAX), BeforeValidator(one_line)]
"""A name or a label: one line."""
Text = Annotated[str, StringConstraints(max_length=TEXT_MAX), BeforeValidator(clean)]
"""What stands on a note: a few words, at most a paragraph."""
Long = Annotated[str, StringConstraints(max_length=LONG_MAX), BeforeValidator(clean)]
"""Reasons, reports, things pasted."""
