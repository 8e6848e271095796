"""Long texts in pieces, none of which is taller than a page."""

import re

LONGEST = 480
"""Characters: in the narrowest column still far less than a page."""
_LINES = 12
_BREAK = re.compile(r"\s(?=\S*$)")


def lines(text: str) -> str:
    """The text as it is printed: its lines kept while they are few, run on where they would fill pages."""
    kept = [line.strip() for line in text.split("\n") if line.strip()]
    return ("\n" if len(kept) <= _LINES else " ").join(kept)


def pieces(text: str, longest: int = LONGEST) -> tuple[str, ...]:
    """The text cut between words into pieces of at most `longest` characters; one piece for an empty text."""
    rest, found = lines(text), []
    while len(rest) > longest:
        head = rest[: longest + 1]
        cut = _BREAK.search(head)
        at = cut.start() if cut and cut.start() > 0 else longest
        found.append(rest[:at])
        rest = rest[at:].lstrip()
    return (*found, rest) if rest or not found else tuple(found)
