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


def guarded(cell: str) -> str:
    """The cell as text, whatever it starts with."""
    return GUARD + cell if cell[:1] in STARTS or cell.startswith(GUARD) else cell


def unguarded(cell: str) -> str:
    """The cell as it was."""
    return cell.removeprefix(GUARD)


def written(rows: Iterable[Sequence[str]]) -> str:
    """The rows as a CSV file (RFC 4180, commas)."""
    out = io.StringIO(newline="")
    csv.writer(out, quoting=csv.QUOTE_ALL, lineterminator="\r\n").writerows(
        [guarded(each) for each in row] for row in rows
    )
    return MARK + out.getvalue()
