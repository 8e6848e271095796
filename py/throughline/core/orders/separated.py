"""A table in text: rows of cells, by whatever separates them."""

import csv
import io
from collections.abc import Sequence

from throughline.core.spreadsheet import unguarded

SEPARATORS = "\t;,|"
MOST_ROWS = 50_000
MOST_BYTES = 5_000_000
_SAMPLE = 20

Rows = list[list[str]]


def decoded(data: bytes) -> str:
    """The text of a file from whatever spreadsheet: UTF-8, UTF-16 by its mark, else Windows' own."""
    for mark, name in ((b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"), (b"", "utf-8-sig")):
        if data.startswith(mark):
            try:
                return data.decode(name)
            except UnicodeDecodeError:
                continue
    return data.decode("cp1252", errors="replace")


def rows(text: str) -> Rows:
    """The rows that are not empty, each cell without spaces around it."""
    found = _split(text, separator(text), MOST_ROWS)
    return [row for row in found if any(row)]


def separator(text: str) -> str:
    """The one by which the first rows fall into the same number of cells, as many as can be."""
    head = "\n".join(text.splitlines()[:_SAMPLE])
    return max(SEPARATORS, key=lambda separator: _evenness(_split(head, separator, _SAMPLE)))


def _evenness(found: Rows) -> tuple[float, int]:
    widths = [len(row) for row in found if any(row)]
    usual = max(set(widths), key=widths.count, default=1)
    return (widths.count(usual) / len(widths) if usual > 1 else 0.0), usual


def _split(text: str, separator: str, most: int) -> Rows:
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator)
    found: Rows = []
    try:
        for row in reader:
            found.append([unguarded(cell.strip()) for cell in row])
            if len(found) >= most:
                break
    except csv.Error:
        return found
    return found


def column(table: Sequence[Sequence[str]], at: int) -> list[str]:
    """The cells of one column; rows that are too short have nothing there."""
    return [row[at] if at < len(row) else "" for row in table]
