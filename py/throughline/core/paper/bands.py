"""Stages side by side, cut into bands that fit the paper's width, as even as can be."""

from itertools import pairwise
from typing import NamedTuple

from throughline.core.paper.sizes import Sheet, box, reading_scale


class Across(NamedTuple):
    """Millimetres, on A4, of a table's columns: what its rows are called, and the least for a stage."""

    head: int
    least: int


LANES = Across(head=29, least=36)
"""A journey: narrower columns break every other word."""
NOTES = Across(head=50, least=31)
"""The matrix: notes are sentences, touchpoints have names."""


def widest(sheet: Sheet, across: Across = LANES) -> int:
    """How many stages stand side by side on this paper."""
    return max(1, int((box(sheet).width / reading_scale(sheet) - across.head) // across.least))


def bands(count: int, sheet: Sheet, across: Across = LANES) -> tuple[range, ...]:
    """The positions of the stages of each band; two bands never differ by more than one stage.

    A journey without stages is one empty band: it has a page that says so.
    """
    many = max(1, -(-count // widest(sheet, across)))
    edges = [count * at // many for at in range(many + 1)]
    return tuple(range(start, end) for start, end in pairwise(edges))
