"""A block as a whole: nothing in it, too much in it, the same twice."""

from collections.abc import Callable, Iterator, Mapping

from throughline.core.canvas import BLOCKS, Block, Note
from throughline.core.find import notes_in
from throughline.core.findings.check import Check, Spot, Spots, check, spot
from throughline.core.findings.finding import Step
from throughline.core.findings.reading import SIDES, live
from throughline.core.memo import last_few
from throughline.core.project import Project
from throughline.words import sentence

MOST_NOTES, MOST_WORDS = 7, 8
"""What can be taken in, and what can be read on paper."""
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


def _by_block(find: Callable[[Block, tuple[Note, ...]], Iterator[Spot]]) -> Callable[[Project], Iterator[Spot]]:
    """Look block by block; a block that stayed the same is not looked at again."""
    kept = last_few(SIDES)(lambda notes, block: tuple(find(block, notes)))
    return lambda project: (each for block in BLOCKS for each in kept(live(project, block), block))


@check("R9a", "hint", "review", "costs", "notes")
@_by_block
def too_many_notes(block: Block, notes: tuple[Note, ...]) -> Iterator[Spot]:
    """More than one can take in at a glance."""
    if len(notes) > MOST_NOTES:
        yield spot(*notes, place=block, block=sentence(f"block.{block}"), n=len(notes), most=MOST_NOTES)


@check("R9b", "hint", "review", "costs", "notes")
@_by_block
def long_face(_: Block, notes: tuple[Note, ...]) -> Iterator[Spot]:
    """More than can be read from a few steps away, or at all on paper."""
    for each in notes:
        words = len(each.text.split())
        if words > MOST_WORDS:
            yield spot(each, n=words, most=MOST_WORDS)


@check("R14", "risk", "review", "costs", "notes")
@_by_block
def same_note_twice(_: Block, notes: tuple[Note, ...]) -> Iterator[Spot]:
    """The same words twice in a block: links go to one of them, and are missed at the other."""
    same: dict[str, list[Note]] = {}
    for each in notes:
        same.setdefault(" ".join(each.text.casefold().split()).rstrip(" .!?;,"), []).append(each)
    return (spot(*twins, n=len(twins)) for twins in same.values() if len(twins) > 1)


CHECKS = (*(_empty(block) for block in BLOCKS), too_many_notes, long_face, same_note_twice)
