"""The coverage matrix to be read: a plain table of notes and stages, with what a note does where they meet."""

from collections.abc import Callable, Mapping

from htpy import Element, Node, caption, div, h2, li, p, span, table, tbody, td, th, thead, tr, ul

from throughline.core.coverage import Cell, Coverage, Group, Row, coverage
from throughline.core.find import element
from throughline.core.segments import segments_of
from throughline.view import signs
from throughline.view.scene import Scene


def regions(seen: Scene) -> Mapping[str, Callable[[], str]]:
    """One region: nothing in it is edited."""
    project, where = seen.project, seen.model.where
    inputs = (project.notes, project.stages, project.touchpoints, project.links, where.journey)
    return {"work": lambda: seen.kept("matrix-read", inputs, lambda: _drawn(seen))}


def _drawn(seen: Scene) -> Node:
    found = coverage(seen.project, seen.model.where.journey)
    groups = [group for group in found.groups if group.rows]
    if not found.stages or not groups:
        return div(".teaching")[h2[seen.say("matrix.title")], p(".quiet")[seen.say("embed.nothing_joined")]]
    journey = element(seen.project, seen.model.where.journey)
    return div(".matrix-view")[
        div(".matrix-head")[h2[getattr(journey, "name", "")]],
        div(".matrix-scroll", tabindex="0", role="region", aria_label=seen.say("matrix.title"))[
            table(".matrix.read", data_css=f"--stages: {len(found.stages)}")[
                caption(".hidden")[seen.say("matrix.title")],
                thead[_heads(seen, found)],
                (_block(seen, group, len(found.stages)) for group in groups),
            ]
        ],
    ]


def _heads(seen: Scene, found: Coverage) -> Element:
    names = (each.name or seen.say("matrix.stage", n=at) for at, each in enumerate(found.stages, 1))
    return tr[th(".matrix-corner", scope="col")[seen.say("matrix.notes")], (th(scope="col")[name] for name in names)]


def _block(seen: Scene, group: Group, stages: int) -> Element:
    return tbody[
        tr(".block-row")[th(scope="rowgroup", colspan=str(stages + 1))[seen.say(f"block.{group.block}")]],
        (_row(seen, row) for row in group.rows),
    ]


def _row(seen: Scene, row: Row) -> Element:
    letters = segments_of(seen.project).get(row.note.id, ())
    return tr(".note-row")[
        th(scope="row")[
            span(".row-colours")[(span(f".swatch.seg-{letter}", aria_hidden="true") for letter in letters[:3])],
            span(".matrix-name")[row.note.text or seen.say("canvas.empty_note")],
        ],
        (td(".meets")[_entries(seen, cell)] for cell in row.cells),
    ]


def _entries(seen: Scene, cell: Cell) -> Node:
    if not cell:
        return None
    return ul(".entries")[
        (
            li(class_=["entry", f"does-{each.link.effect}"])[
                signs.shape(each.link.effect, each.link.strength),
                span(".entry-name")[
                    each.touchpoint.name,
                    span(class_=["entry-does", each.link.effect == "enables" and "hidden"])[
                        f" {signs.words(seen, each.link)}"
                    ],
                ],
            ]
            for each in cell
        )
    ]
