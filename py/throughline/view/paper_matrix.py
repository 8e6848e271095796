"""The coverage matrix on paper: notes by block, bands of stages, and in each cell what a note does there.

All of it, whatever the screen filters and folds. Imported when the first one is printed.
"""

from collections.abc import Iterable, Iterator

from htpy import Element, Node, fragment, p, span, table, tbody, td, th, thead, tr, ul

from throughline.core.coverage import Coverage, Entry, Group, coverage
from throughline.core.coverage import Row as Line
from throughline.core.paper.bands import bands
from throughline.core.paper.plan import Stretch
from throughline.core.paper.rows import RowPart
from throughline.core.segments import segments_of
from throughline.core.update.steps import short
from throughline.view import matrix, paper_cells, signs
from throughline.view.matrix_cells import legend
from throughline.view.paper_cells import Piece
from throughline.view.paper_frame import Frame, Head, sheet
from throughline.view.paper_journey import more, name_of, piece_of, widths
from throughline.view.scene import Scene

Row = Group | Line | None
"""A block's heading, a note, or (None) our touchpoints that rest on no note."""
Cells = list[tuple[Piece, ...]]


def rows(found: Coverage) -> tuple[Row, ...]:
    """From top to bottom, as on the screen; a block without notes has no row."""
    every: list[Row] = [None] if found.bare else []
    for group in found.groups:
        if group.rows:
            every += (group, *group.rows)
    return tuple(every)


def cells(seen: Scene, found: Coverage, row: Line | None, where: range) -> Cells:
    """What stands in a row, cut into pieces: its name first, then stage by stage."""
    if row is None:
        held = [
            [paper_cells.Entry(_named(seen, each.name)) for each in found.bare if each.stage == stage.id]
            for stage in found.stages
        ]
        name = paper_cells.Entry(seen.say("matrix.bare"), tone="hole")
    else:
        held = [[_entry(seen, each) for each in cell] for cell in row.cells]
        hole = seen.say("matrix.through" if row.through else "matrix.unmet") if row.hole else ""
        name = paper_cells.Entry(_text(seen, row), hole)
    return [paper_cells.cut([name]), *(paper_cells.cut(held[at]) for at in where)]


def _text(seen: Scene, row: Line) -> str:
    return row.note.text or seen.say("canvas.empty_note")


def _named(seen: Scene, name: str) -> str:
    return name or seen.say("journey.empty_touchpoint")


def _entry(seen: Scene, entry: Entry) -> paper_cells.Entry:
    """A touchpoint with the sign of what the note does there; plain help needs no words."""
    link = entry.link
    plain = link.effect == "enables" and link.strength is None
    return paper_cells.Entry(
        _named(seen, entry.touchpoint.name),
        "" if plain else signs.words(seen, link),
        tone="bad" if link.effect == "weakens" else "",
        sign=str(signs.shape(link.effect, link.strength)),
    )


def stretch(frame: Frame, page: Stretch) -> Element:
    """One sheet."""
    first = rows(coverage(frame.seen.project, page.journey))[page.rows[0].row] if page.rows else None
    return _sheet(frame, page, first.note.place if isinstance(first, Line) else "")


def _sheet(frame: Frame, page: Stretch, goes_on: str) -> Element:
    """`goes_on` is the block that began on the sheet before."""
    seen, found = frame.seen, coverage(frame.seen.project, page.journey)
    head = Head(
        seen.project.name,
        f"{seen.say('matrix.title')} · {name_of(seen, page.journey)}",
        fragment[legend(seen), more(seen, page)],
        matrix.summary(seen, found) if page.first and found.stages else None,
    )
    return sheet(frame, "way.coverage", page.size, head, _body(frame, page, found, goes_on), data_journey=page.journey)


def _body(frame: Frame, page: Stretch, found: Coverage, goes_on: str) -> Node:
    seen, where = frame.seen, range(page.start, page.stop)
    if not where:
        return p(".paper-nothing")[seen.say("paper.no_stages")]
    every = rows(found)
    return table(".way-table", data_css=widths(frame, len(where)))[
        thead[
            tr[
                th(scope="col")[seen.say("matrix.notes")],
                (
                    th(scope="col", dir="auto")[found.stages[at].name or seen.say("matrix.stage", n=at + 1)]
                    for at in where
                ),
            ],
            goes_on
            and tr(".cover-block")[
                th(scope="rowgroup", colspan=len(where) + 1)[seen.say("paper.again", what=seen.say(f"block.{goes_on}"))]
            ],
        ],
        tbody[(_row(seen, found, every[part.row], part, where) for part in page.rows)],
    ]


def _row(seen: Scene, found: Coverage, row: Row, part: RowPart, where: range) -> Element:
    if isinstance(row, Group):
        return tr(".cover-block", data_joined=True)[
            th(scope="row")[seen.say(f"block.{row.block}")], (_count(seen, row, at) for at in where)
        ]
    held = cells(seen, found, row, where)
    if part.spans is not None:
        held = [cell[start:end] for cell, (start, end) in zip(held, part.spans, strict=True)]
    name, *rest = held
    look = "cover-bare" if row is None else "cover-hole" if row.hole else None
    return tr(class_=look)[
        th(".cut", scope="row", dir="auto")[_name(seen, row, name, part)],
        (td[_list(cell) if cell else None] for cell in rest),
    ]


def _count(seen: Scene, group: Group, at: int) -> Element:
    if group.silent[at]:
        return td(".cover-silent")[seen.say("matrix.silent")]
    return td[seen.say("matrix.touchpoints", n=group.counts[at]) if group.counts[at] else None]


def _name(seen: Scene, row: Line | None, held: Iterable[Piece], part: RowPart) -> Node:
    """The note, whole; where only its cells go on, its beginning on one line."""
    pieces = tuple(held)
    if not pieces:
        return span(".cover-again", dir="auto")[short(_text(seen, row)) if row else seen.say("matrix.bare")]
    letters = segments_of(seen.project).get(row.note.id, ()) if row and not part.again else ()
    return fragment[letters and span(".cover-letters")[_letters(letters)], _list(pieces)]


def _letters(letters: Iterable[str]) -> Iterator[Element]:
    return (span(".paper-letter")[each] for each in letters)


def _list(held: Iterable[Piece]) -> Element:
    return ul(".cell")[(piece_of(each) for each in held)]


def proofs(frame: Frame, journey: str) -> Node:
    """Every band with all its rows on one sheet, and all that may stand above them: to be measured."""
    found = coverage(frame.seen.project, journey)
    whole = tuple(RowPart(at) for at in range(len(rows(found))))
    above = found.groups[0].block
    return fragment[
        (
            _sheet(frame, Stretch(journey, 8, where.start, where.stop, whole, first=at == 0, last=True), above)
            for at, where in enumerate(bands(len(found.stages), frame.order.sheet, frame.order.across))
        )
    ]
