"""Two canvases side by side, block by block: what corresponds stands in one row."""

from htpy import Element, Node, p, span, table, tbody, th, thead, tr

from throughline.core.compare.beside import Row, blocks
from throughline.core.compare.comparison import Comparison
from throughline.core.find import note
from throughline.view.compare.beside import Side, line
from throughline.view.compare.going import going
from throughline.view.compare.parts import section
from throughline.view.scene import Scene


def canvases(seen: Scene, found: Comparison, names: tuple[str, str]) -> Node:
    """The section; nothing where neither side has a note."""
    made = blocks(found)
    if not made:
        return None
    only = seen.model.compare.only
    groups = [(place, [row for row in rows if row.mark or not only]) for place, rows in made]
    shown = [(place, rows) for place, rows in groups if rows]
    body = table(".beside")[
        thead[tr[(th(scope="col")[each] for each in names)]],
        ([_block(seen, found, place, rows) for place, rows in shown]),
    ]
    return section(seen, "canvas", body if shown else p(".quiet")[seen.say("compare.canvas_same")])


def _block(seen: Scene, found: Comparison, place: str, rows: list[Row]) -> Element:
    def inside(row: Row, side: Side) -> Node:
        held = getattr(row, side)
        words = going(seen, found, "notes", held.id, held.text or seen.say("change.unnamed"))
        return span(".beside-text")[words, _elsewhere(seen, found, row, side)]

    return tbody[
        tr(".beside-group")[th(colspan="2", scope="rowgroup")[seen.say(f"block.{place}")]],
        (line(seen, each, inside) for each in rows),
    ]


def _elsewhere(seen: Scene, found: Comparison, row: Row, side: Side) -> Node:
    """In which block the other side has it."""
    if not row.elsewhere:
        return None
    other = note(found.right if side == "left" else found.left, row.either.id)
    key = "compare.goes_to" if side == "left" else "compare.comes_from"
    return other and span(".beside-more")[seen.say(key, place=seen.say(f"block.{other.place}"))]
