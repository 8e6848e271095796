"""The rows of the coverage matrix as they are shown, and moving about in them."""

from collections.abc import Sequence

from throughline.core.coverage import Coverage, Group, Row
from throughline.core.state.links import BARE, HEAD, LinksState

At = tuple[str, int]


def shown(group: Group, state: LinksState) -> tuple[Row, ...]:
    """The rows of a block that are shown."""
    if group.block in state.folded:
        return ()
    match state.show:
        case "holes":
            return tuple(row for row in group.rows if row.hole)
        case "weakening":
            return tuple(row for row in group.rows if row.weakens)
    return group.rows


def is_shown(group: Group, state: LinksState) -> bool:
    """Whether a block has its place in the matrix: with a filter only where it has something to show."""
    match state.show:
        case "holes":
            return any(row.hole for row in group.rows) or any(group.silent)
        case "weakening":
            return any(row.weakens for row in group.rows)
    return True


def bare_is_shown(found: Coverage, state: LinksState) -> bool:
    """Whether the row of our touchpoints that rest on no note is there."""
    return bool(found.bare) and state.show != "weakening"


def keys(found: Coverage, state: LinksState) -> tuple[str, ...]:
    """The rows from top to bottom, by their keys."""
    bare = (BARE,) if bare_is_shown(found, state) else ()
    blocks = (group for group in found.groups if is_shown(group, state))
    return (
        HEAD,
        *bare,
        *(key for group in blocks for key in (group.block, *(row.note.id for row in shown(group, state)))),
    )


def stop(found: Coverage, state: LinksState) -> At:
    """The cell with the tab stop: the one last focused if it is still there, else the first note's name."""
    rows = keys(found, state)
    if state.cell and state.cell[0] in rows and 0 <= state.cell[1] <= len(found.stages):
        return state.cell
    return (next((key for key in rows if key not in {HEAD, BARE}), HEAD), 0)


def moved(found: Coverage, state: LinksState, to: str) -> At:
    """The cell that a key leads to; at an edge it stays."""
    rows, last = keys(found, state), len(found.stages)
    row, column = stop(found, state)
    at = rows.index(row)
    corners = {"first": (rows[0], 0), "last": (rows[-1], last), "home": (row, 0), "end": (row, last)}
    if to in corners:
        return corners[to]
    if to in {"left", "right"}:
        return row, _within(column + (1 if to == "right" else -1), range(last + 1))
    return rows[_within(at + (1 if to == "down" else -1), range(len(rows)))], column


def _within(index: int, allowed: Sequence[int]) -> int:
    return max(allowed[0], min(index, allowed[-1]))


def dom(row: str, column: int, prefix: str = "cell") -> str:
    """The DOM id of a cell, or of something in it."""
    return f"{prefix}-{row}-{column}"


def read(id_: str) -> At | None:
    """The cell that a DOM id names."""
    row, _, column = id_.partition("-")[2].rpartition("-")
    return (row, int(column)) if row and column.isdecimal() else None
