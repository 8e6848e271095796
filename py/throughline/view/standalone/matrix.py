"""Where customers meet the canvas: notes by block, stages along the way, and in each cell what a note does there."""

from collections.abc import Iterator

from htpy import Element, Node, div, fragment, h3, li, p, span, table, tbody, td, th, thead, tr, ul

from throughline.core.coverage import Coverage, Entry, Group, Row, coverage
from throughline.core.journey import Touchpoint
from throughline.core.order import ordered
from throughline.core.paper.bands import bands
from throughline.view import matrix as screen
from throughline.view import matrix_cells, signs
from throughline.view.scene import Scene
from throughline.view.standalone.part import Part, part_of, stage_name


def parts(seen: Scene) -> Iterator[Part]:
    """One section; a table for each journey that meets the canvas."""
    found = [(each, coverage(seen.project, each.id)) for each in ordered(seen.project.journeys)]
    shown = [(journey, each) for journey, each in found if each.stages and any(group.rows for group in each.groups)]
    if shown:
        several = len(shown) > 1
        body = fragment[
            matrix_cells.legend(seen),
            (fragment[several and h3(dir="auto")[journey.name], _matrix(seen, each)] for journey, each in shown),
        ]
        yield part_of("matrix", seen.say("matrix.title"), body)


def _matrix(seen: Scene, found: Coverage) -> Node:
    return fragment[
        p(".sum")[screen.summary(seen, found)],
        (_band(seen, found, where) for where in bands(len(found.stages), "A4")),
    ]


def _band(seen: Scene, found: Coverage, where: range) -> Element:
    names = [stage_name(seen, found.stages[at].name, at + 1) for at in where]
    return div(".band")[
        len(where) < len(found.stages)
        and h3(".band-name")[seen.say("paper.stages", first=where.start + 1, last=where.stop, n=len(found.stages))],
        table(".way.matrix", role="table")[
            thead(role="rowgroup")[
                tr(role="row")[
                    th(scope="col", role="columnheader")[seen.say("matrix.notes")],
                    (th(scope="col", role="columnheader", dir="auto")[each] for each in names),
                ]
            ],
            (tbody(role="rowgroup")[_group(seen, each, where, names)] for each in found.groups if each.rows),
            found.bare and tbody(role="rowgroup")[_bare(seen, found, where, names)],
        ],
    ]


def _group(seen: Scene, group: Group, where: range, names: list[str]) -> Iterator[Element]:
    yield tr(".group", role="row")[
        th(scope="rowgroup", role="rowheader", colspan=str(len(names) + 1))[seen.say(f"block.{group.block}")]
    ]
    for row in group.rows:
        yield _row(seen, row, where, names)


def _row(seen: Scene, row: Row, where: range, names: list[str]) -> Element:
    hole = row.hole and span(".hole")[seen.say("matrix.through" if row.through else "matrix.unmet")]
    return tr(role="row")[
        th(scope="row", role="rowheader", dir="auto")[row.note.text or seen.say("canvas.empty_note"), hole],
        (
            td(role="cell", data_stage=name, class_=[not row.cells[at] and "none"])[
                row.cells[at] and ul(".entries")[(_entry(seen, each) for each in row.cells[at])]
            ]
            for at, name in zip(where, names, strict=True)
        ),
    ]


def _entry(seen: Scene, entry: Entry) -> Element:
    """What is plain help needs no words."""
    link = entry.link
    plain = link.effect == "enables" and link.strength is None
    return li[
        signs.shape(link.effect, link.strength),
        span(dir="auto")[
            entry.touchpoint.name,
            span(class_=["does", plain and "told"])[" ", signs.words(seen, link)],
        ],
    ]


def _bare(seen: Scene, found: Coverage, where: range, names: list[str]) -> Element:
    return tr(".bare", role="row")[
        th(scope="row", role="rowheader")[seen.say("matrix.bare")],
        (
            _bare_cell(name, [each for each in found.bare if each.stage == found.stages[at].id])
            for at, name in zip(where, names, strict=True)
        ),
    ]


def _bare_cell(name: str, held: list[Touchpoint]) -> Element:
    return td(role="cell", data_stage=name, class_=[not held and "none"])[
        held and ul(".entries")[(li[span(dir="auto")[each.name]] for each in held)]
    ]
