"""The rows of the coverage matrix, one a note.

Their cells come by the thousand, so they are plain templates: whatever people wrote is escaped where it goes in
(`escape`); ids, letters, effects and lights are patterns and choices of the models, and need none.
"""

from functools import lru_cache
from html import escape
from typing import Any

from throughline.core.coverage import Cell, Entry, Row
from throughline.core.journey import Stage
from throughline.core.matrix import At, dom
from throughline.core.record import Record
from throughline.core.segments import Letters
from throughline.core.update.steps import short
from throughline.view import marks, signs
from throughline.view.acts import act
from throughline.view.scene import Scene

_ROW = (
    '<tr class="note-row{look}" id="row-{id}"><th scope="row" role="rowheader">'
    '<button class="row-go" id="cell-{id}-0" tabindex="{tab}" data-act="matrix-row" type="button" data-item="{id}"'
    ' aria-pressed="{on}"><span class="row-colours">{colours}</span><span class="matrix-name">{name}{found}{state}</span></button>'
    "</th>{cells}</tr>"
)
_SWATCH = '<span class="swatch seg-{letter}" aria-hidden="true"></span>'
_STATE = '<span class="row-hole">{words}</span>'
_CELL = '<td class="meets" id="cell-{id}-{column}" tabindex="{tab}" data-act="matrix-cell" role="gridcell">{entries}{plus}</td>'
_ENTRIES = '<ul class="entries">{items}</ul>'
_PLUS = (
    '<button class="plus" data-act="matrix-plus" id="plus-{id}-{column}" type="button" tabindex="-1" aria-label="{words}">'
    '<span aria-hidden="true">+</span></button>'
)
_ENTRY = (
    '<li><button class="entry does-{effect}{look}" data-act="matrix-entry" type="button" tabindex="-1" data-item="{id}">'
    '{shape}<span class="entry-name">{name}<span class="entry-does{hidden}"> {words}</span></span></button></li>'
)


class Grid(Record):
    """What all cells share: the scene, the stages, which cell is the tab stop, the segments' letters."""

    seen: Scene
    stages: tuple[Stage, ...]
    stop: At
    letters: Letters
    """Of each note, those of its segments."""

    def at(self, row: str, column: int, does: str = "cell") -> dict[str, Any]:
        """The attributes of whatever takes the focus in a cell, and does this when it is clicked."""
        return {"id": dom(row, column), "tabindex": self.tab(row, column), **act(f"matrix-{does}")}

    def tab(self, row: str, column: int) -> str:
        """Only one cell is a tab stop."""
        return "0" if (row, column) == self.stop else "-1"


def draw(grid: Grid, row: Row) -> str:
    """A note with what it does at each stage; made anew when one of them changes, or their light, or the tab stop."""
    seen, id_ = grid.seen, row.note.id
    letters = grid.letters.get(id_, ())
    lights = tuple(seen.lit.of(entry.touchpoint.id) for cell in row.cells for entry in cell)
    stop = grid.stop[1] if grid.stop[0] == id_ else None
    light, found = seen.lit.of(id_), marks.of(seen, id_)
    inputs = (row.note, row.cells, row.through, grid.stages, letters, light, found, lights, stop)
    return seen.kept(("matrix-row", id_), inputs, lambda: _row(grid, row, letters))


def _row(grid: Grid, row: Row, letters: tuple[str, ...]) -> str:
    seen, note = grid.seen, row.note
    light = seen.lit.of(note.id)
    return _ROW.format(
        look="".join(f" {each}" for each in (light, "hole-row" if row.hole else "") if each),
        id=note.id,
        tab=grid.tab(note.id, 0),
        on="true" if light == "on" else "false",
        colours="".join(_SWATCH.format(letter=letter) for letter in letters[:3]),
        name=escape(note.text or seen.say("canvas.empty_note")),
        found=marks.drawn(seen, marks.of(seen, note.id)),
        state=_STATE.format(words=escape(seen.say("matrix.through" if row.through else "matrix.unmet")))
        if row.hole
        else "",
        cells="".join(_cell(grid, row, column, cell) for column, cell in enumerate(row.cells, 1)),
    )


def _cell(grid: Grid, row: Row, column: int, cell: Cell) -> str:
    seen, id_ = grid.seen, row.note.id
    items = "".join(_entry(seen, entry) for entry in cell)
    return _CELL.format(
        id=id_,
        column=column,
        tab=grid.tab(id_, column),
        entries=_ENTRIES.format(items=items) if cell else "",
        plus="" if seen.model.read_only else _plus(grid, row, column),
    )


def _plus(grid: Grid, row: Row, column: int) -> str:
    stage = grid.stages[column - 1].name
    words = grid.seen.say("matrix.fill", note=short(row.note.text), stage=stage)
    return _PLUS.format(id=row.note.id, column=column, words=escape(words))


def _entry(seen: Scene, entry: Entry) -> str:
    """A touchpoint in a cell: the sign and the name; what is not plain help says so in words too."""
    link, light = entry.link, seen.lit.of(entry.touchpoint.id)
    return _ENTRY.format(
        effect=link.effect,
        look=f" {light}" if light else "",
        id=entry.touchpoint.id,
        shape=_shape(link.effect, link.strength),
        name=escape(entry.touchpoint.name),
        hidden=" hidden" if link.effect == "enables" else "",
        words=escape(signs.words(seen, link)),
    )


@lru_cache(maxsize=16)
def _shape(effect: str, strength: str | None) -> str:
    return str(signs.shape(effect, strength))
