"""The canvas: nine blocks in the standard layout, the parking lot, the journey in small."""

from collections.abc import Callable, Iterable, Mapping
from functools import partial
from itertools import repeat

from htpy import Element, Node, button, div, fragment, h2, li, p, section, span, ul

from throughline.core.canvas import BLOCKS, Note
from throughline.core.dependence import Lit, met_counts
from throughline.core.find import notes_in
from throughline.core.listed import Listed
from throughline.core.memo import Memo, last_few
from throughline.core.messages import canvas as c
from throughline.core.messages import session as m
from throughline.core.segments import Letters, segments_of
from throughline.view import marks, sticky, strip
from throughline.view.events import on
from throughline.view.scene import Scene
from throughline.view.sticky import Look

LIT = '<i class="lit"></i>'
"""While this stands in the page, whatever is not lit steps back (`lights.js`): 300 notes need not be made anew."""
_TOLD: Memo[object] = Memo(limit=64)


def regions(seen: Scene) -> Mapping[str, Callable[[], str]]:
    """The frame, then the head and the notes of each block and of the parking lot, and the strip.

    A head is a region of its own, so that another count is not looked for among two hundred notes.
    """
    segments, met = segments_of(seen.project), met_counts(seen.project)
    places = BLOCKS if seen.model.reading else (*BLOCKS, "parking")
    heads = {f"head-{place}": partial(_head, seen, place) for place in places}
    notes = {f"notes-{place}": partial(_notes, seen, place, segments, met) for place in places}
    return {
        "work": lambda: _frame(seen),
        "lighting": lambda: LIT if _looking(seen) else "",
        "canvas-tools": lambda: _still(seen, "tools", lambda: _tools(seen)),
        **heads,
        **notes,
        **_strip(seen),
    }


def _strip(seen: Scene) -> Mapping[str, Callable[[], str]]:
    if not _leads_on(seen):
        return {"strip": lambda: ""}
    return {name: partial(_still, seen, name, draw) for name, draw in strip.regions(seen).items()}


def _leads_on(seen: Scene) -> bool:
    """Is there a way to the journey? A frame may show the canvas alone."""
    return seen.model.embed is None or seen.model.embed.reaches("journey")


def _still(seen: Scene, name: str, draw: Callable[[], str]) -> str:
    """What stands round the board keeps still while a note is typed on: a key must not redraw it all."""
    model = seen.model
    if model.editing is None:
        return draw()
    begun = (model.editing, len(model.history.past), model.where, model.picked, model.fit)
    return seen.kept(("still", name), begun, draw)


def _frame(seen: Scene) -> str:
    look = "board-view fit" if seen.model.fit else "board-view"
    inputs = ("canvas", look, seen.model.strip, seen.model.reading)
    return seen.kept("frame", inputs, lambda: _frame_made(seen, look))


def _frame_made(seen: Scene, look: str) -> Node:
    """`data-fold` is what the person wants of the strip; `fit.js` sees what there is room for.

    What is parked, because it fits nowhere yet, is for whoever works on it.
    """
    return div({"class": look}, data_fold=seen.model.strip)[
        div(id="lighting", hidden=True, data_region=True),
        div(".tools", id="canvas-tools", data_region=True),
        div(".board")[
            div(".canvas", id="canvas")[
                (section(f".block.{each.lower()}", **_titled(each))[_inside(seen, each)] for each in BLOCKS)
            ],
            section(".parking", **_titled("parking"))[not seen.model.reading and _inside(seen, "parking")],
        ],
        section(".strip", id="strip", aria_labelledby="strip-title", data_region=True),
    ]


def _titled(place: str) -> Mapping[str, str]:
    return {"id": place if place == "parking" else f"block-{place}", "aria_labelledby": f"title-{place}"}


def _inside(seen: Scene, place: str) -> Node:
    return fragment[div(".block-head", id=f"head-{place}", data_region=True), _list(seen, place)]


def _head(seen: Scene, place: str) -> str:
    count = len(notes_in(seen.project, place))
    if place == "parking":
        return seen.kept("parking", (count,), lambda: _parking_made(seen, count))
    found = seen.model.findings.visible.places.get(place)
    return seen.kept(("block", place), (count, found), lambda: _block_made(seen, place, count))


def _notes(seen: Scene, place: str, segments: Letters, met: Mapping[str, int]) -> str:
    """The notes as a list whose parts are known: of a long one, only what changed goes into the page."""
    notes = notes_in(seen.project, place)
    return seen.kept(
        ("notes", place),
        _inputs(seen, place, notes, segments, met),
        lambda: Listed(
            (*_items(seen, place, notes, segments, met), (f"last-{place}", str(_last(seen, place, empty=not notes))))
        ),
    )


def _items(
    seen: Scene, place: str, notes: tuple[Note, ...], segments: Letters, met: Mapping[str, int]
) -> tuple[tuple[str, str], ...]:
    ids = [each.id for each in notes]
    looks = zip(notes, *_looks(seen, ids, segments, met), strict=False)  # what all have alike goes on for ever
    members = zip([f"item-{id_}" for id_ in ids], looks, strict=True)
    currency = (seen.project.profile.currency,)
    return seen.kept_each(("notes", place), currency, members, lambda note, *look: sticky.item(seen, note, Look(*look)))


def _inputs(
    seen: Scene, place: str, notes: tuple[Note, ...], segments: Letters, met: Mapping[str, int]
) -> tuple[object, ...]:
    """What a block is made of: a keystroke in one block must not look at the notes of the others.

    What is typed stands in the field already, so its own block keeps still too until the field is left.
    """
    model = seen.model
    here = model.editing if model.editing and any(each.id == model.editing for each in notes) else None
    made_of: object = (here, len(notes), len(model.history.past)) if here else notes
    found = model.findings.visible.within.get(place)
    told = _TOLD(place, (notes, segments, met, seen.lit, model.picked), lambda *_: _told(seen, notes, segments, met))
    return (made_of, told, found, seen.project.profile.currency, model.locale)


def _told(seen: Scene, notes: tuple[Note, ...], segments: Letters, met: Mapping[str, int]) -> frozenset[object]:
    """What is seen on the notes of a block and stands elsewhere: a choice or a link elsewhere must not draw it anew."""
    picked = seen.model.picked
    here = _special(seen.lit, picked, segments, met).intersection([each.id for each in notes])
    return frozenset([(id_, _light(seen, id_), id_ in picked, segments.get(id_), met.get(id_)) for id_ in here])


@last_few()
def _special(lit: Lit, picked: frozenset[str], segments: Letters, met: Mapping[str, int]) -> frozenset[str]:
    """All notes of which anything is told elsewhere: asked for by each block."""
    return lit.direct.union(lit.indirect, [lit.chosen or ""], picked, segments, met)


def _looks(seen: Scene, ids: list[str], segments: Letters, met: Mapping[str, int]) -> tuple[Iterable[object], ...]:
    """How notes look, one field of `Look` after the other: of two hundred in a block most look as they did."""
    model = seen.model
    editing = None if model.read_only else model.editing
    return (
        map(segments.get, ids, repeat(())),
        [_light(seen, id_) for id_ in ids] if seen.lit.chosen or model.picked else repeat(""),
        map(model.picked.__contains__, ids),
        [id_ == editing for id_ in ids],
        map(met.get, ids, repeat(0)),
        map(model.findings.visible.marks.get, ids),
    )


def _looking(seen: Scene) -> bool:
    """Does the rest step back? Not while several are picked."""
    return seen.lit.chosen is not None and len(seen.model.picked) <= 1


def _light(seen: Scene, id_: str) -> str:
    """How a note stands out; what steps back is told once for all of them (`LIT`)."""
    if len(seen.model.picked) > 1:
        return "direct" if id_ in seen.model.picked else ""
    return seen.lit.ring(id_)


def _block_made(seen: Scene, block: str, count: int) -> Node:
    return fragment[
        h2(id=f"title-{block}")[seen.say(f"block.{block}")],
        marks.count(seen, block, seen.say(f"block.{block}")),
        not seen.model.reading and _asks(seen, block),
        span(".count.num")[span(".hidden")[seen.say("canvas.count", n=count)], span(aria_hidden="true")[str(count)]],
    ]


def _parking_made(seen: Scene, count: int) -> Node:
    return fragment[
        h2(id="title-parking")[seen.say("block.parking")],
        span(".quiet.parking-hint")[seen.say("canvas.parking_hint")],
        span(".count.num")[str(count)],
    ]


def _list(seen: Scene, place: str) -> Element:
    """What a list of notes is; its notes are a region of their own."""
    return ul(
        ".notes",
        id=f"notes-{place}",
        aria_labelledby=f"title-{place}",
        data_place=place,
        data_sort=None if seen.model.read_only else "notes",
        data_region=True,
        **on("tl-drop", c.NoteDropped, note="$item", place="$place", index="$index"),
    )


def _last(seen: Scene, place: str, *, empty: bool) -> Element:
    """The end of a list: its first question while it is empty, and the ways to add. The list fills its block, to be dropped on."""
    return li(".last", id=f"last-{place}")[
        empty and place != "parking" and not seen.model.reading and p(".first-question")[seen.say(f"ask.{place}.1")],
        _add(seen, place),
    ]


def _asks(seen: Scene, block: str) -> Element:
    words = seen.say("canvas.questions_of", block=seen.say(f"block.{block}"))
    return button(
        ".icon-btn.asks",
        type="button",
        id=f"asks-{block}",
        aria_label=words,
        title=seen.say("canvas.questions"),
        aria_haspopup="dialog",
        **on("click", m.DialogAsked, kind="questions", about=[block], anchor=f"asks-{block}"),
    )["?"]


def _add(seen: Scene, place: str) -> Element | None:
    if seen.model.read_only:
        return None
    name = seen.say(f"block.{place}")
    return div(".add-row")[
        button(
            ".add",
            type="button",
            id=f"add-{place}",
            aria_label=seen.say("canvas.add_to", block=name),
            **on("click", c.NoteAdded, place=place),
        )[span(aria_hidden="true")["+ "], seen.say("canvas.add")],
        button(
            ".add.paste",
            type="button",
            id=f"paste-{place}",
            aria_label=seen.say("canvas.paste_into", block=name),
            aria_haspopup="dialog",
            **on("click", m.DialogAsked, kind="paste", about=[place], anchor=f"paste-{place}"),
        )[seen.say("canvas.paste")],
    ]


def _tools(seen: Scene) -> str:
    picked = tuple(sorted(seen.model.picked))
    inputs = (
        picked,
        seen.model.fit,
        _segments(seen),
        len(notes_in(seen.project, "parking")),
        seen.project.questions,
    )
    return seen.kept("canvas-tools", inputs, lambda: _tools_made(seen, picked))


def _tools_made(seen: Scene, picked: tuple[str, ...]) -> Node:
    if len(picked) > 0 and not seen.model.read_only:
        return _picked(seen, picked)
    return fragment[
        _legend(seen),
        not seen.model.reading and _to_questions(seen),
        not seen.model.reading and _to_parking(seen),
        not seen.model.reading
        and button(
            ".btn.small.plain",
            type="button",
            id="fit",
            aria_pressed="true" if seen.model.fit else "false",
            **on("click", m.FitToggled),
        )[seen.say("canvas.fit")],
    ]


def _to_questions(seen: Scene) -> Element:
    count = sum(1 for each in seen.project.questions if not each.done)
    ask = on("click", m.DialogAsked, kind="questions-list")
    return button(".btn.small.plain", type="button", id="to-questions", aria_haspopup="dialog", **ask)[
        seen.say("canvas.to_questions", n=count)
    ]


def _to_parking(seen: Scene) -> Element:
    count = len(notes_in(seen.project, "parking"))
    words = seen.say("canvas.to_parking", n=count)
    return button(".btn.small.plain", type="button", id="to-parking", **on("click", m.Shown, id="parking"))[words]


def _legend(seen: Scene) -> Element:
    """Which colour is which segment."""
    return ul(".legend", aria_label=seen.say("canvas.legend"))[
        (
            li[
                button(".chip", type="button", id=f"legend-{id_}", **on("click", m.Chosen, id=id_))[
                    span(f".letter.seg-{letter}.painted")[letter], span(".chip-text")[text]
                ]
            ]
            for id_, letter, text in _segments(seen)
        )
    ]


def _segments(seen: Scene) -> tuple[tuple[str, str, str], ...]:
    """The first segments that have a name: id, letter, name. One that is only begun changes nothing here."""
    letters = segments_of(seen.project)
    return tuple((each.id, letters[each.id][0], each.text) for each in notes_in(seen.project, "CS")[:8] if each.text)


def _picked(seen: Scene, picked: tuple[str, ...]) -> Node:
    about = list(picked)

    def act(kind: str, label: str) -> Element:
        return button(
            ".btn.small",
            type="button",
            id=f"picked-{kind}",
            aria_haspopup="dialog",
            **on("click", m.DialogAsked, kind=kind, about=about, anchor=f"picked-{kind}"),
        )[seen.say(label)]

    return div(".picked-bar", role="group", aria_label=seen.say("canvas.picked", n=len(picked)))[
        span(".picked-count")[seen.say("canvas.picked", n=len(picked))],
        act("move", "canvas.move"),
        act("segments", "canvas.segments"),
        act("state", "canvas.state"),
        act("colour", "canvas.colour"),
        act("link", "canvas.link"),
        button(".btn.small", type="button", id="picked-duplicate", **on("click", c.NotesDuplicated, notes=about))[
            seen.say("canvas.duplicate")
        ],
        button(".btn.small.danger", type="button", id="picked-delete", **on("click", c.NotesDeleted, notes=about))[
            seen.say("canvas.delete")
        ],
        button(".btn.small.plain", type="button", id="picked-none", **on("click", m.ChoiceCleared))[
            seen.say("canvas.pick_none")
        ],
    ]
