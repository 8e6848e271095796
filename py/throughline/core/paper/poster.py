"""The canvas on paper: all of it on one sheet where the text can be read, else what goes on further pages."""

from collections.abc import Iterable, Iterator
from itertools import groupby

from throughline.core.canvas import BLOCKS, Place
from throughline.core.find import notes_in
from throughline.core.paper.filling import Part, Run, columns, pages
from throughline.core.paper.measured import BlockMeasured, PosterMeasured, RestMeasured
from throughline.core.paper.plan import Poster, Rest, Share
from throughline.core.paper.sizes import Sheet, box
from throughline.core.project import Project

COLUMN = 88
"""Millimetres of a column on a further page: a line of a book."""
CONTINUED = 7.5
"""Points, where the notes go on elsewhere anyway."""
REST = 8.5
"""Points of the notes on further pages."""
HIGH = 11.5
"""Points: the largest text on A4; more would leave no room to write by hand."""
_SLACK = 1.0
"""Pixels kept back: paper and screen round differently."""


def columns_on(sheet: Sheet) -> int:
    """How many columns a further page has."""
    return max(1, int(box(sheet).width // COLUMN))


def planned(project: Project, sheet: Sheet, measured: PosterMeasured, *, parking: bool) -> tuple[Poster | Rest, ...]:
    """The poster, and the further pages that it needs."""
    blocks = {each.place: each for each in measured.blocks}
    counts: dict[Place, int] = {block: len(notes_in(project, block)) for block in BLOCKS}
    if not measured.fits:
        counts = {block: _shown(blocks[block], count) for block, count in counts.items()}
    poster = Poster(measured.size, measured.look, tuple((block, counts[block]) for block in BLOCKS), measured.sizes)
    first: dict[Place, int] = dict(counts)
    if parking:
        first["parking"] = 0
    return (poster, *(_rest(project, sheet, measured.rest, first) if measured.rest else ()))


def _shown(block: BlockMeasured, count: int) -> int:
    """How many notes stand in a block: all, or those above the marker."""
    if count == 0 or block.ends[-1] <= block.room:
        return count
    return sum(end <= block.room - block.marker for end in block.ends)


def _rest(project: Project, sheet: Sheet, measured: RestMeasured, first: dict[Place, int]) -> Iterator[Rest]:
    heights = {each.note: each.heights for each in measured.notes}
    runs, pieces = [], {}
    for place, shown in first.items():
        notes = notes_in(project, place)[shown:]
        pieces[place] = [(note.id, at) for note in notes for at in range(len(heights[note.id]))]
        if pieces[place]:
            runs.append(Run(place, [heights[id_][at] for id_, at in pieces[place]]))
    filled = columns(runs, measured.room - _SLACK, measured.heading)
    for page in pages(filled, columns_on(sheet)):
        yield Rest(REST, tuple(tuple(_share(part, pieces, first) for part in column) for column in page))


def _share(part: Part, pieces: dict[Place, list[tuple[str, int]]], first: dict[Place, int]) -> Share:
    place: Place = part.name  # type: ignore[assignment]  # runs are named by place
    return Share(place, _notes(pieces[place][part.start : part.end]), again=part.again or first[place] > 0)


def _notes(pieces: Iterable[tuple[str, int]]) -> tuple[tuple[str, int, int], ...]:
    """Pieces that follow each other, by note."""
    grouped = ((id_, [at for _, at in group]) for id_, group in groupby(pieces, key=lambda piece: piece[0]))
    return tuple((id_, ats[0], ats[-1] + 1) for id_, ats in grouped)
