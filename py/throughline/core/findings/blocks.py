"""A block as a whole: nothing in it, too much in it, the same twice."""

from collections.abc import Iterator, Mapping

from throughline.core.canvas import BLOCKS, Block, Note
from throughline.core.find import notes_in
from throughline.core.findings.alike import alike
from throughline.core.findings.check import Check, Spot, Spots, check, spot
from throughline.core.findings.finding import Step
from throughline.core.project import Project
from throughline.words import sentence

MOST_NOTES, MOST_WORDS = 7, 8
"""What can be taken in, and what can be read on paper."""
EVERY = " ".join(BLOCKS)
STEPS: Mapping[Block, Step] = {
    "CS": "segments",
    "VP": "propositions",
    "CH": "channels",
    "CR": "relationships",
    "RS": "revenue",
    "KR": "making",
    "KA": "making",
    "KP": "partners",
    "CO": "costs",
}


def _empty(block: Block) -> Check:
    def find(project: Project) -> Spots:
        """Nothing stands in the block."""
        here = notes_in(project, block)
        return () if here else (spot(place=block, block=sentence(f"block.{block}")),)

    return check("R8", "gap", "sketch", STEPS[block], block)(find)


@check("R9a", "hint", "review", "costs", "", over=EVERY)
def too_many_notes(_: Project, notes: tuple[Note, ...]) -> Iterator[Spot]:
    """More than one can take in at a glance."""
    if len(notes) > MOST_NOTES:
        yield spot(*notes, block=sentence(f"block.{notes[0].place}"), n=len(notes))


@check("R9b", "hint", "review", "costs", "", over=EVERY)
def long_face(_: Project, notes: tuple[Note, ...]) -> Iterator[Spot]:
    """More than can be read from a few steps away, or at all on paper."""
    for each in notes:
        words = len(each.text.split())
        if words > MOST_WORDS:
            yield spot(each, n=words)


@check("R14", "risk", "review", "costs", "", over=EVERY)
def same_note_twice(_: Project, notes: tuple[Note, ...]) -> Iterator[Spot]:
    """The same words twice in a block: links go to one of them, and are missed at the other."""
    same: dict[str, list[Note]] = {}
    for each in notes:
        same.setdefault(alike(each.text), []).append(each)
    return (spot(*twins, n=len(twins)) for twins in same.values() if len(twins) > 1)


CHECKS = (*(_empty(block) for block in BLOCKS), too_many_notes, long_face, same_note_twice)
