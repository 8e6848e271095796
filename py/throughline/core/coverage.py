"""Where a journey's touchpoints meet the canvas: notes by block, stages along the way, and the holes."""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from throughline.core.canvas import BLOCKS, Block, Note
from throughline.core.dependence import upstream, ways
from throughline.core.find import notes_in, stages_of, touchpoints_at
from throughline.core.journey import Stage, Touchpoint
from throughline.core.links import TouchLink
from throughline.core.memo import last_few
from throughline.core.project import Project

NEVER_MET: frozenset[Block] = frozenset({"CS", "CO"})
"""A segment is the customer, and nobody meets what something costs: neither is a hole without a touchpoint."""
NOT_EVERYWHERE: frozenset[Block] = frozenset({"CS", "RS", "CO"})
"""Whom we serve, what they pay and what it costs need not show at every stage."""


class Entry(NamedTuple):
    """A touchpoint of a cell, with what the note does there."""

    touchpoint: Touchpoint
    link: TouchLink


Cell = tuple[Entry, ...]


class Row(NamedTuple):
    """A note, and its touchpoints stage by stage."""

    note: Note
    cells: tuple[Cell, ...]
    through: bool
    """Met only through other notes that it carries."""
    due: bool = True
    """Whether the journey has touchpoints at all; a journey not begun yet has no holes."""

    @property
    def met(self) -> bool:
        """Whether it meets any touchpoint of this journey itself."""
        return any(self.cells)

    @property
    def hole(self) -> bool:
        """Whether it should meet a customer, and does not."""
        return self.due and not self.met and self.note.place not in NEVER_MET

    @property
    def weakens(self) -> bool:
        """Whether it weakens any touchpoint of this journey."""
        return any(entry.link.effect == "weakens" for cell in self.cells for entry in cell)


class Group(NamedTuple):
    """A block: its notes, and for each stage how many touchpoints they act on and whether that is a hole."""

    block: Block
    rows: tuple[Row, ...]
    counts: tuple[int, ...]
    silent: tuple[bool, ...]
    """At this stage of ours no note of the block does anything."""


class Coverage(NamedTuple):
    """The matrix of one journey; `bare` are touchpoints of ours that rest on no note."""

    stages: tuple[Stage, ...]
    groups: tuple[Group, ...]
    bare: tuple[Touchpoint, ...]
    bare_at: tuple[int, ...]
    """How many touchpoints of ours at each stage rest on no note."""

    @property
    def rows(self) -> tuple[Row, ...]:
        """Every note's row, block after block."""
        return tuple(row for group in self.groups for row in group.rows)

    @property
    def holes(self) -> int:
        """Notes that should meet a customer and do not."""
        return sum(row.hole for row in self.rows)

    @property
    def through(self) -> int:
        """Of those, notes that reach a customer through other notes."""
        return sum(row.hole and row.through for row in self.rows)

    @property
    def to_meet(self) -> int:
        """Notes that a customer could meet."""
        return sum(row.note.place not in NEVER_MET for row in self.rows)

    @property
    def weakening(self) -> int:
        """Links by which a note weakens a touchpoint."""
        return self._links("weakens")

    @property
    def unclear(self) -> int:
        """Links of which nobody has said yet what they do."""
        return self._links("unclear")

    def _links(self, effect: str) -> int:
        return sum(entry.link.effect == effect for row in self.rows for cell in row.cells for entry in cell)


@last_few()
def coverage(project: Project, journey: str | None) -> Coverage:
    """The coverage of a journey; remembered while the project is the same."""
    stages = stages_of(project, journey) if journey else ()
    along = tuple(touchpoints_at(project, stage.id) for stage in stages)
    every = tuple(each for group in along for each in group)
    entries = _entries(project, every)
    carried = upstream(project, (each.id for each in every))
    ours = tuple(any(each.owner == "us" for each in group) for group in along)
    rows = {block: tuple(_rows(project, block, stages, entries, carried)) for block in BLOCKS}
    linked = {touchpoint for cells in entries.values() for touchpoint in cells}
    bare = tuple(each for each in every if each.owner == "us" and each.id not in linked)
    return Coverage(
        stages,
        tuple(_group(block, rows[block], ours) for block in BLOCKS),
        bare,
        tuple(sum(each.stage == stage.id for each in bare) for stage in stages),
    )


def _entries(project: Project, touchpoints: tuple[Touchpoint, ...]) -> Mapping[str, Mapping[str, Entry]]:
    """For each note its entries by touchpoint, along the way."""
    into = ways(project).into
    found: dict[str, dict[str, Entry]] = {}
    for each in touchpoints:
        for link in into.get(each.id, ()):
            if link.kind == "touch":
                found.setdefault(link.source, {})[each.id] = Entry(each, link)
    return found


def _rows(
    project: Project,
    block: Block,
    stages: tuple[Stage, ...],
    entries: Mapping[str, Mapping[str, Entry]],
    carried: frozenset[str],
) -> Iterator[Row]:
    due = bool(carried)
    for note in notes_in(project, block):
        own = entries.get(note.id, {}).values()
        cells = tuple(tuple(each for each in own if each.touchpoint.stage == stage.id) for stage in stages)
        yield Row(note, cells, through=not own and note.id in carried, due=due)


def _group(block: Block, rows: tuple[Row, ...], ours: tuple[bool, ...]) -> Group:
    counts = tuple(len({entry.touchpoint.id for row in rows for entry in row.cells[at]}) for at in range(len(ours)))
    silent = tuple(
        bool(rows) and block not in NOT_EVERYWHERE and stage_is_ours and not count
        for stage_is_ours, count in zip(ours, counts, strict=True)
    )
    return Group(block, rows, counts, silent)
