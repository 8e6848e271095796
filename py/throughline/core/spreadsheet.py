"""CSV that a spreadsheet opens as text: every cell quoted, and none that it would run as a formula.

A cell that starts like a formula gets an apostrophe in front, and so does one that starts with an apostrophe, so that
taking one away gives back every cell as it was.
"""

import csv
import io
from collections.abc import Iterable, Sequence

GUARD = "'"
STARTS = frozenset("=+-@\t\r\n＝＋－＠")
"""What a formula starts with, in one spreadsheet or another."""
MARK = "\N{ZERO WIDTH NO-BREAK SPACE}"
"""Says that a file is UTF-8; without it some spreadsheets read every umlaut wrongly."""


class Number(str):
    """A cell that is a number of ours: −1 is no formula, and with an apostrophe it would be no number."""

    __slots__ = ()


def guarded(cell: str) -> str:
    """The cell as text, whatever it starts with."""
    if isinstance(cell, Number):
        return cell
    return GUARD + cell if cell[:1] in STARTS or cell.startswith(GUARD) else cell


def unguarded(cell: str) -> str:
    """The cell as it was. An apostrophe that guards nothing is somebody's own."""
    return cell.removeprefix(GUARD) if cell[1:2] in STARTS or cell[1:2] == GUARD else cell


def written(rows: Iterable[Sequence[str]]) -> str:
    """The rows as a CSV file (RFC 4180, commas)."""
    out = io.StringIO(newline="")
    csv.writer(out, quoting=csv.QUOTE_ALL, lineterminator="\r\n").writerows(
        [guarded(each) for each in row] for row in rows
    )
    return MARK + out.getvalue()
