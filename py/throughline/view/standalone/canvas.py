"""The canvas: nine blocks as the app has them, one below the other on a phone, one sheet on paper where it fits."""

from htpy import Element, Node, div, fragment, h3, li, p, section, span, ul

from throughline.core.canvas import BLOCKS
from throughline.core.find import notes_in
from throughline.core.paper.guessed import canvas_size
from throughline.core.paper.sizes import Sheet
from throughline.core.segments import letters
from throughline.view import paper_notes, paper_poster
from throughline.view.scene import Scene
from throughline.view.standalone.part import Part, part_of


def part(seen: Scene, sheet: Sheet) -> Part:
    """The section."""
    return part_of("canvas", seen.say("paper.poster"), fragment[_whose(seen), _blocks(seen, sheet), _parking(seen)])


def _blocks(seen: Scene, sheet: Sheet) -> Element:
    css = f"--size: {canvas_size(seen.project, sheet):g}pt"
    return div(".blocks", data_css=css)[(_block(seen, each) for each in BLOCKS)]


def _block(seen: Scene, block: str) -> Element:
    notes = notes_in(seen.project, block)
    return section(class_=["block", f"at-{block.lower()}"], aria_labelledby=f"block-{block}")[
        h3(id=f"block-{block}")[seen.say(f"block.{block}")],
        ul(".notes")[(paper_notes.note(seen, each) for each in notes)] if notes else p(".quiet")["–"],
    ]


def _whose(seen: Scene) -> Node:
    """Which colour and letter is which segment; what else the signs say."""
    of = letters(seen.project)
    segments = [each for each in notes_in(seen.project, "CS") if each.id in of]
    shown = paper_poster.key_items(seen)
    if len(segments) < 2 and not shown:  # noqa: PLR2004 - one segment needs no key
        return None
    return ul(".key")[
        (
            li[span(".paper-letter", data_css=paper_notes.paint(each, (of[each.id],)))[of[each.id]], each.text]
            for each in segments
        ),
        shown,
    ]


def _parking(seen: Scene) -> Node:
    notes = notes_in(seen.project, "parking")
    if not notes:
        return None
    return section(".parking")[
        h3[seen.say("block.parking")], ul(".notes")[(paper_notes.note(seen, each) for each in notes)]
    ]
