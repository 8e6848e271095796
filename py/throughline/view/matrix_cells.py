"""The rows and cells of the coverage matrix."""

from dataclasses import dataclass
from typing import Any

from htpy import Element, Node, button, li, span, td, th, tr, ul

from throughline.core.coverage import Cell, Coverage, Entry, Group, Row
from throughline.core.journey import Stage, Touchpoint
from throughline.core.matrix import At, dom, shown
from throughline.core.messages import session as m
from throughline.core.messages.links import BlockFolded, CellFocused
from throughline.core.state.links import BARE, HEAD
from throughline.core.update.steps import short
from throughline.view import signs
from throughline.view.events import on
from throughline.view.link_parts import swatch
from throughline.view.scene import Scene


@dataclass(frozen=True, slots=True)
class Grid:
    """What all cells share: the scene, the stages, and which cell is the tab stop."""

    seen: Scene
    stages: tuple[Stage, ...]
    stop: At

    def at(self, row: str, column: int) -> dict[str, Any]:
        """The attributes of whatever takes the focus in a cell."""
        stop = "0" if (row, column) == self.stop else "-1"
        return {"id": dom(row, column), "tabindex": stop, **on("focusin", CellFocused, row=row, column=column)}


def heads(grid: Grid) -> Element:
    """The row of the stages' names."""
    return tr[
        th(".matrix-corner", grid.at(HEAD, 0), scope="col", role="columnheader")[grid.seen.say("matrix.notes")],
        (
            th(scope="col", role="columnheader")[
                button(".stage-go", grid.at(HEAD, column), on("click", m.ChosenAt, id=stage.id), type="button")[
                    stage.name or grid.seen.say("matrix.stage", n=column)
                ]
            ]
            for column, stage in enumerate(grid.stages, 1)
        ),
    ]


def bare(grid: Grid, found: Coverage) -> Element:
    """The row of our touchpoints that rest on no note."""
    seen = grid.seen
    return tr(".bare")[
        th(grid.at(BARE, 0), scope="row", role="rowheader")[span(".matrix-name")[seen.say("matrix.bare")],],
        (
            td(grid.at(BARE, column), role="gridcell")[
                ul(".entries")[(_bare_item(grid, each) for each in found.bare if each.stage == stage.id)]
                if found.bare_at[column - 1]
                else None
            ]
            for column, stage in enumerate(grid.stages, 1)
        ),
    ]


def _bare_item(grid: Grid, touchpoint: Touchpoint) -> Element:
    id_ = f"bare-{touchpoint.id}"
    asked = on("click", m.DialogAsked, kind="link", about=[touchpoint.id], anchor=id_)
    name = grid.seen.say("matrix.link_bare", touchpoint=short(touchpoint.name))
    return li[
        button(".entry.hole", asked, type="button", id=id_, aria_haspopup="dialog", aria_label=name, tabindex="-1")[
            touchpoint.name
        ]
    ]


def block(grid: Grid, group: Group) -> list[Element]:
    """A block's heading row, then its notes."""
    rows = shown(group, grid.seen.model.links)
    return [_heading(grid, group), *(_note(grid, row) for row in rows)]


def _heading(grid: Grid, group: Group) -> Element:
    seen, name = grid.seen, grid.seen.say(f"block.{group.block}")
    opened = group.block not in seen.model.links.folded
    return tr(".block-row")[
        th(scope="row", role="rowheader")[
            button(
                ".fold", grid.at(group.block, 0), on("click", BlockFolded, block=group.block),
                type="button", aria_expanded="true" if opened else "false",
            )[span(".fold-mark", aria_hidden="true")["▾" if opened else "▸"], name, span(".count.num")[str(len(group.rows))]]
        ],
        (
            _sum(grid, group, column, silent=silent, count=count)
            for column, (count, silent) in enumerate(zip(group.counts, group.silent, strict=True), 1)
        ),
    ]  # fmt: skip


def _sum(grid: Grid, group: Group, column: int, *, silent: bool, count: int) -> Element:
    """How many touchpoints of a stage a block acts on; nothing at a stage of ours is a hole."""
    if silent:
        return td(".silent", grid.at(group.block, column), role="gridcell")[grid.seen.say("matrix.silent")]
    words = grid.seen.say("matrix.touchpoints", n=count) if count else ""
    return td(".sum.num", grid.at(group.block, column), role="gridcell")[
        words and [span(aria_hidden="true")[str(count)], span(".hidden")[words]]
    ]


def _note(grid: Grid, row: Row) -> Element:
    """A note with what it does at each stage."""
    seen, note = grid.seen, row.note
    light = seen.lit.of(note.id)
    chosen = on("click", m.Chosen, id=note.id)
    return tr(class_=["note-row", light, row.hole and "hole-row"], id=f"row-{note.id}")[
        th(scope="row", role="rowheader")[
            button(
                ".row-go", grid.at(note.id, 0), chosen, type="button", aria_pressed="true" if light == "on" else "false"
            )[
                span(".row-colours")[swatch(seen, note.id)],
                span(".matrix-name")[note.text or seen.say("canvas.empty_note"), _state(seen, row)],
            ]
        ],
        (_cell(grid, row, column, cell) for column, cell in enumerate(row.cells, 1)),
    ]


def _state(seen: Scene, row: Row) -> Node:
    """In words, what is wrong with a row as a whole."""
    if row.hole:
        return span(".row-hole")[seen.say("matrix.through" if row.through else "matrix.unmet")]
    return None


def _cell(grid: Grid, row: Row, column: int, cell: Cell) -> Element:
    seen, note, stage = grid.seen, row.note, grid.stages[column - 1]
    asked = on("click", m.DialogAsked, kind="cell", about=[note.id, stage.id], anchor=dom(note.id, column))
    words = seen.say("matrix.fill", note=short(note.text), stage=stage.name)
    return td(".meets", grid.at(note.id, column), role="gridcell")[
        cell and ul(".entries")[(_entry(seen, entry) for entry in cell)],
        not seen.model.read_only
        and button(".plus", asked, type="button", tabindex="-1", aria_label=words)[span(aria_hidden="true")["+"]],
    ]


def _entry(seen: Scene, entry: Entry) -> Element:
    """A touchpoint in a cell: the sign and the name; what is not plain help says so in words too."""
    effect, id_ = entry.link.effect, entry.touchpoint.id
    return li[
        button(
            on("click", m.ChosenAt, id=id_), type="button", tabindex="-1",
            class_=["entry", f"does-{effect}", seen.lit.of(id_)],
        )[
            signs.shape(effect, entry.link.strength),
            span(".entry-name")[
                entry.touchpoint.name,
                span(class_=["entry-does", effect == "enables" and "hidden"])[f" {signs.words(seen, entry.link)}"],
            ],
        ]
    ]  # fmt: skip


def legend(seen: Scene) -> Element:
    """What the signs mean."""
    effects = ("enables", "weakens", "unclear")
    return ul(".sign-legend", aria_label=seen.say("matrix.legend"))[
        (li[signs.shape(each), seen.say(f"link.effect.{each}")] for each in effects),
        li[signs.shape("enables", "strong"), seen.say("link.strength.strong")],
        li[signs.shape("enables", "weak"), seen.say("link.strength.weak")],
    ]
