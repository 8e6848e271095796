"""How deep brackets are nested, found out without going down into them.

A parser that goes down kills the interpreter in the page at a depth of 6,000 (a fatal error, not
`RecursionError`), so this comes before any parser.
"""

import re

from throughline.core.faults import Unreadable, fault

DEEPEST = 50
"""Our own files are 8 deep."""
_TOKEN = re.compile(r'"[^"]*"?|[\[\]{}]')
"""A string (the last may be open), or a bracket. There is no way to match it slowly."""


def _without_escapes(text: str) -> str:
    """The text, equally long, with no quote left that is part of a string."""
    return text.replace("\\\\", "__").replace('\\"', "__") if "\\" in text else text


def check_depth(text: str) -> None:
    """Refuse text whose brackets are nested deeper than any document of ours.

    Up to the first mistake in the text, this sees strings where a parser would; there the parser stops.
    """
    depth = 0
    for token in _TOKEN.finditer(_without_escapes(text)):
        if token[0] in "[{":
            depth += 1
            if depth > DEEPEST:
                line, column = position(text, token.start())
                raise Unreadable(fault(f"{line}:{column}", "fault.too_deep", line=line, column=column, limit=DEEPEST))
        elif token[0] in "]}":
            depth -= 1


def position(text: str, index: int) -> tuple[int, int]:
    """Line and column of a character, counted from one."""
    return text.count("\n", 0, index) + 1, index - text.rfind("\n", 0, index)
