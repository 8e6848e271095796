"""The canvas as a poster: nine blocks on one sheet, and what does not fit on further sheets."""

from collections.abc import Iterable, Iterator

from htpy import Element, Node, div, fragment, h4, li, p, section, span, ul

from throughline.core.canvas import BLOCKS, PLACES, Note
from throughline.core.find import note as find_note
from throughline.core.find import notes_in
from throughline.core.paper.pieces import pieces
from throughline.core.paper.plan import Plan, Poster, Rest, Share
from throughline.core.paper.poster import REST, columns_on
from throughline.core.paper.sizes import box
from throughline.view import paper_notes
from throughline.view.paper_frame import Frame, Head, sheet
from throughline.view.scene import Scene

GAP = 6
"""Millimetres between columns."""
_KEY = ("planned", "dropped", "strength", "weakness")


def poster(frame: Frame, page: Poster, plan: Plan | None = None) -> Element:
    """The poster; without a plan it is the proof, with every note and a marker in each block."""
    seen = frame.seen
    head = Head(seen.project.name, _what(seen), _key(seen))
    body = div(".poster-blocks")[(_block(seen, page, block, plan) for block in BLOCKS)]
    return sheet(frame, "poster", page.size, head, body, data_look=page.look)


def _what(seen: Scene) -> str:
    organisation = seen.project.profile.organisation
    name = seen.say("paper.poster")
    return f"{name} · {organisation}" if organisation else name


def _key(seen: Scene) -> Element | None:
    shown = key_items(seen)
    return ul(".paper-key")[shown] if shown else None


def key_items(seen: Scene) -> tuple[Element, ...]:
    """What the signs mean, of those that are used."""
    used: set[str] = {each.state for each in seen.project.notes if each.place != "parking"}
    used |= {each.mark for each in seen.project.notes if each.place != "parking" and each.mark}
    shown = [each for each in _KEY if each in used]
    return tuple(li[span(f".key-sign.{each}")[_SIGNS[each]], seen.say(f"paper.key.{each}")] for each in shown)


_SIGNS = {"planned": "", "dropped": "abc", "strength": "+", "weakness": "−"}


def _block(seen: Scene, page: Poster, block: str, plan: Plan | None) -> Element:
    count, size = page.count(block), page.size_of(block)
    notes = notes_in(seen.project, block)
    left = len(notes) - count
    more = None
    if plan is None:
        more = seen.say("paper.more", n=len(notes), page=88)
    elif left:
        more = seen.say("paper.more", n=left, page=plan.page_of(block))
    return section(
        f".poster-block.at-{block.lower()}",
        data_block=block,
        data_css=None if size == page.size else f"--size: {size:g}",
    )[
        h4[seen.say(f"block.{block}")],
        ul(".paper-notes")[(paper_notes.note(seen, each) for each in notes[:count])],
        more and p(".paper-more")[more],
    ]


def rest(frame: Frame, page: Rest) -> Element:
    """A further sheet, in columns."""
    seen = frame.seen
    head = Head(seen.project.name, seen.say("paper.rest"))
    return sheet(frame, "rest", page.size, head, _columns(frame, page.columns))


def _columns(frame: Frame, columns: Iterable[tuple[Share, ...]]) -> Element:
    """Columns that share the sheet's width."""
    count = columns_on(frame.order.sheet)
    width = (box(frame.order.sheet).width - GAP * (count - 1)) / count
    return div(".rest-columns", data_css=f"--column: {width:.3f}; --gap: {GAP}")[
        (div(".rest-column")[(_share(frame.seen, each) for each in column)] for column in columns)
    ]


def _share(seen: Scene, share: Share) -> Element:
    title = seen.say(f"block.{share.place}")
    return section(".rest-share", data_place=share.place)[
        h4[seen.say("paper.again", what=title) if share.again else title],
        ul(".paper-notes")[
            (_pieces(seen, find_note(seen.project, id_), start, end) for id_, start, end in share.notes)
        ],
    ]


def _pieces(seen: Scene, note: Note | None, start: int = 0, end: int | None = None) -> Iterator[Element]:
    if note is None:
        return
    every = pieces(note.text)
    last = len(every) - 1
    for at, text in list(enumerate(every))[start:end]:
        yield paper_notes.piece(seen, note, text, first=at == 0, last=at == last)


def proofs(frame: Frame) -> Node:
    """The poster with every note, and every note in the column of a further sheet: to be measured."""
    seen = frame.seen
    every = Poster(8, "even", tuple((block, len(notes_in(seen.project, block))) for block in BLOCKS))
    shares = (
        Share(place, tuple((each.id, 0, len(pieces(each.text))) for each in notes_in(seen.project, place)), again=True)
        for place in PLACES
    )
    return fragment[
        poster(frame, every),
        sheet(
            frame,
            "rest",
            REST,
            Head(seen.project.name, seen.say("paper.rest")),
            _columns(frame, [tuple(shares)]),
        ),
    ]
