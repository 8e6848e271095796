"""A journey's stages cut into bands that fit the paper's width, as even as can be."""

from itertools import pairwise

from throughline.core.paper.sizes import Sheet, box, reading_scale

HEAD = 29
"""Millimetres for the lanes' names."""
NARROWEST = 36
"""Millimetres of a stage's column: narrower ones break every other word."""


def widest(sheet: Sheet) -> int:
    """How many stages stand side by side on this paper."""
    return max(1, int((box(sheet).width / reading_scale(sheet) - HEAD) // NARROWEST))


def bands(count: int, sheet: Sheet) -> tuple[range, ...]:
    """The positions of the stages of each band; two bands never differ by more than one stage.

    A journey without stages is one empty band: it has a page that says so.
    """
    many = max(1, -(-count // widest(sheet)))
    edges = [count * at // many for at in range(many + 1)]
    return tuple(range(start, end) for start, end in pairwise(edges))
