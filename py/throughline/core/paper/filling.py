"""Filling columns from top to bottom and pages from column to column, as a newspaper does."""

from collections.abc import Sequence
from typing import NamedTuple


class Run(NamedTuple):
    """What belongs together under one heading: `heights` of its parts, in order."""

    name: str
    heights: Sequence[float]
    first: int = 0
    """The number of the first part (those before it stand elsewhere)."""
    heading: float | None = None
    """The height of its heading, where that differs from run to run."""
    leads: frozenset[int] = frozenset()
    """The parts (counted from the first of `heights`) that lead to the one behind them: no column ends with one."""


class Part(NamedTuple):
    """Parts `start` to `end` of a run under its heading; `again` where the run began before."""

    name: str
    start: int
    end: int
    again: bool


Column = tuple[Part, ...]


def columns(runs: Sequence[Run], room: float, heading: float = 0) -> tuple[Column, ...]:
    """The runs in columns `room` high, each begun under a heading; a heading never stands alone.

    A part that is taller than a whole column still gets one: it is never left out.
    """
    done: list[Column] = []
    now: list[Part] = []
    left = room
    for run in runs:
        at, head = 0, heading if run.heading is None else run.heading
        while at < len(run.heights):
            count = _kept(run, at, _count(run.heights[at:], left - head))
            if count == 0 and not now:
                count = _count(run.heights[at:], left - head)
            if count == 0 and now:
                done.append(tuple(now))
                now, left = [], room
                continue
            count = max(count, 1)
            now.append(Part(run.name, run.first + at, run.first + at + count, again=run.first + at > 0))
            left -= head + sum(run.heights[at : at + count])
            at += count
    return (*done, tuple(now)) if now else tuple(done)


def _count(heights: Sequence[float], room: float) -> int:
    """How many of the first parts fit."""
    count = 0
    for height in heights:
        if height > room:
            break
        room -= height
        count += 1
    return count


def _kept(run: Run, at: int, count: int) -> int:
    """How many of the parts that fit stay, when none is to be parted from the one it leads to."""
    while count and at + count < len(run.heights) and at + count - 1 in run.leads:
        count -= 1
    return count


def pages(filled: Sequence[Column], per_page: int) -> tuple[tuple[Column, ...], ...]:
    """Columns side by side, `per_page` on a page."""
    return tuple(tuple(filled[at : at + per_page]) for at in range(0, len(filled), per_page))
