"""Sheets of paper, always landscape: their size, and the box inside their margins."""

import math
from typing import Literal, NamedTuple, get_args

Sheet = Literal["A4", "Letter", "A3", "Tabloid", "A2", "A1", "A0"]
SHEETS: tuple[Sheet, ...] = get_args(Sheet)
"""From small to large, each with the next larger of its own family behind it."""

MARGIN = 8
"""Millimetres on each side: more than any printer leaves white."""


class Size(NamedTuple):
    """Width and height in millimetres."""

    width: float
    height: float


_SIZES: dict[Sheet, Size] = {
    "A4": Size(297, 210),
    "Letter": Size(279.4, 215.9),
    "A3": Size(420, 297),
    "Tabloid": Size(431.8, 279.4),
    "A2": Size(594, 420),
    "A1": Size(841, 594),
    "A0": Size(1189, 841),
}
_NORTH_AMERICA = frozenset({"US", "CA", "MX", "PH", "CL", "CO", "VE"})


def size(sheet: Sheet) -> Size:
    """The size of a sheet."""
    return _SIZES[sheet]


def box(sheet: Sheet) -> Size:
    """What can be printed on: inside the margins, in whole millimetres so that it never spills over."""
    width, height = _SIZES[sheet]
    return Size(int(width - 2 * MARGIN), int(height - 2 * MARGIN))


def scale(sheet: Sheet) -> float:
    """How much larger than A4: what is seen from further away grows with the paper."""
    return box(sheet).width / box("A4").width


def reading_scale(sheet: Sheet) -> float:
    """How much larger than on A4 what is read close by becomes: less than the paper grows."""
    return math.sqrt(scale(sheet))


def larger(sheet: Sheet) -> tuple[Sheet, ...]:
    """The sheets with more room both ways, the smallest first."""
    here = _SIZES[sheet]
    return tuple(each for each in SHEETS if _SIZES[each].width > here.width and _SIZES[each].height > here.height)


def usual(language: str) -> Sheet:
    """The paper that lies in printers where people write this way: Letter in North America, else A4."""
    region = language.partition("-")[2].upper()
    return "Letter" if region in _NORTH_AMERICA else "A4"


def page_rule(sheet: Sheet) -> str:
    """The one rule that tells the browser about the paper (named pages lose content in Firefox)."""
    width, height = _SIZES[sheet]
    return f"@page {{ size: {width:g}mm {height:g}mm; margin: {MARGIN}mm; }}"
