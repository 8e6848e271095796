"""The canvas on a slide; what does not fit in letters that can be read goes on, block by block, on further slides."""

from collections.abc import Iterator

from throughline.core.canvas import BLOCKS, PLACES
from throughline.core.drawing.canvas import Frame, canvas, fits, note_box
from throughline.core.drawing.shapes import Box
from throughline.core.find import notes_in
from throughline.core.project import Project
from throughline.core.slides import flow
from throughline.core.slides.slide import ROOM, Seen, Slide, part, slide

LOW, HIGH = 6.5, 11.0
"""Points of a projected slide: smaller letters are read on a screen only, and not at all below the lower."""
_PLACE = Frame(ROOM.x, ROOM.y, ROOM.width, ROOM.height)


def slides(seen: Seen) -> Iterator[Slide]:
    """One slide where it fits."""
    name = seen.say("paper.poster")
    shown = _shown(seen.project)
    yield slide(seen, name, canvas(shown, seen.locale.language, _PLACE, LOW, HIGH).shapes, _more(seen, shown))
    rest = tuple(_rest(seen, shown))
    pages = flow.slides(rest)
    for number, boxes in enumerate(pages, 1):
        yield slide(seen, part(seen.say("paper.rest"), number, len(pages)), boxes)


def _shown(project: Project) -> Project:
    """The project with as many notes of its fullest blocks as fit."""
    counts = {block: len(notes_in(project, block)) for block in BLOCKS}
    shown = project
    while not fits(shown, _PLACE, LOW) and any(counts.values()):
        fullest = max(counts, key=lambda each: counts[each] / (3 if each in {"CO", "RS"} else 1))
        counts[fullest] -= 1
        kept = {each.id for block in BLOCKS for each in notes_in(project, block)[: counts[block]]}
        shown = project.changed(notes=tuple(each for each in project.notes if each.id in kept))
    return shown


def _more(seen: Seen, shown: Project) -> str:
    left = sum(each.place != "parking" for each in seen.project.notes) - sum(
        each.place != "parking" for each in shown.notes
    )
    return seen.say("slides.more", n=left) if left else ""


def _rest(seen: Seen, shown: Project) -> Iterator[Box]:
    """The notes that are not on the canvas: of blocks that are too full, and of the parking lot."""
    there = {each.id for each in shown.notes if each.place != "parking"}
    for place in PLACES:
        left = [each for each in notes_in(seen.project, place) if each.id not in there]
        if left:
            yield flow.heading(seen.say(f"block.{place}"))
        for each in left:
            yield from _whole(note_box(seen.project, each, Frame(0, 0, flow.WIDE, 0), 10))


def _whole(box: Box) -> Iterator[Box]:
    """A note that is taller than a slide, in cards."""
    if box.height <= ROOM.height:
        yield box
    else:
        yield from flow.card("", [box.words[0].text], box.line)
