"""A note as it stands in a block: a sticky note, a field while it is edited, a ring when it is lit."""

from collections.abc import Iterator
from decimal import Decimal

from htpy import Element, div, textarea
from markupsafe import Markup

from throughline.core import written
from throughline.core.canvas import Amount, Note
from throughline.core.messages import canvas as c
from throughline.core.record import Record
from throughline.core.state.findings import Mark
from throughline.view import marks
from throughline.view.events import PASTED, VALUE, on, on_keys
from throughline.view.scene import Scene

PAINTED = frozenset("ABCDE")
"""Letters with a colour of their own; later ones have their letter and hatching."""


class Look(Record):
    """All that decides how a note looks, besides the note itself."""

    letters: tuple[str, ...]
    light: str
    picked: bool
    editing: bool
    met: int
    """At how many touchpoints customers meet it."""
    found: Mark | None = None


def draw(seen: Scene, note: Note, look: Look) -> str:
    """The note as a list item."""
    key = ("note", note.id)
    shown = (look.letters, look.light, look.picked, look.editing, look.met, look.found)
    inputs = (note, *shown, seen.project.profile.currency)
    return seen.kept(key, inputs, lambda: _item(seen, note, look))


# Notes come by the hundred, and htpy takes 0.35 ms for one; `Markup.format` escapes just as well in a tenth of it.
_ITEM = Markup('<li class="{look}" id="item-{id}" data-item="{id}" data-joins="{id}"{still}>{inside}</li>')
_STILL = Markup(' data-still=""')
_FACE = Markup(
    '<button class="note-face" type="button" id="note-{id}" aria-pressed="{on}" aria-describedby="facts-{id}" data-act="{act}">'
    '<span class="note-text">{text}</span><span class="note-facts" id="facts-{id}">{facts}</span></button>'
)
_MENU = Markup(
    '<button class="note-menu" type="button" id="menu-{id}" aria-label="{words}" title="{title}" aria-haspopup="dialog"'
    ' data-act="note-menu"><span aria-hidden="true">⋯</span></button>'
)
_HANDLE = Markup(
    '<button class="note-handle" type="button" id="handle-{id}" data-join="{id}" aria-label="{words}" title="{title}"'
    ' data-act="note-handle"><span aria-hidden="true"></span></button>'
)
_LETTER = Markup('<span class="letter" title="{words}"><span class="hidden">{before}</span>{letter}</span>')
_SIGN = Markup(
    '<span class="{look}" title="{words}"><span aria-hidden="true">{sign}</span><span class="hidden">{words}</span></span>'
)
_WORDS = Markup('<span class="{look}">{words}</span>')


def _item(seen: Scene, note: Note, look: Look) -> Markup:
    return _ITEM.format(
        look=" ".join(_classes(note, look)),
        id=note.id,
        still=_STILL if look.editing or seen.model.read_only else "",
        inside=_field(seen, note) if look.editing else _face(seen, note, look),
    )


def _classes(note: Note, look: Look) -> Iterator[str]:
    yield "note"
    if look.light:
        yield look.light
    if note.colour:
        yield f"paint-{note.colour}"
    else:
        yield f"of-{min(len(look.letters), 4)}"
        yield from (f"for-{n}-{letter if letter in PAINTED else 'x'}" for n, letter in enumerate(look.letters[:4]))
    if note.state != "today":
        yield note.state
    if look.picked:
        yield "picked"
    if look.editing:
        yield "editing"


def _field(seen: Scene, note: Note) -> Element:
    return div(".note-edit")[
        textarea(
            id=f"edit-{note.id}",
            rows=1,
            aria_label=seen.say("canvas.note_text"),
            placeholder=seen.say("canvas.note_placeholder"),
            **on("input", c.NoteTyped, note=note.id, text=VALUE),
            **on("focusout", c.NoteLeft, note=note.id),
            **on("paste", c.NotesPasted, place=note.place, after=note.id, text=PASTED),
            **on_keys(
                {
                    "Enter": (c.NoteEntered, {"note": note.id}),
                    "Escape": (c.NoteReverted, {"note": note.id}),
                    "Ctrl+Enter": (c.NoteLeft, {"note": note.id}),
                }
            ),
        )[note.text]
    ]


def _face(seen: Scene, note: Note, look: Look) -> Markup:
    face = _FACE.format(
        id=note.id,
        on="true" if look.light == "on" else "false",
        act="note-still" if seen.model.read_only else "note-face",
        text=note.text or seen.say("canvas.empty_note"),
        facts=Markup().join(_facts(seen, note, look)),
    )
    if seen.model.read_only:
        return face
    menu = _MENU.format(id=note.id, words=seen.say("canvas.menu_of", note=note.text), title=seen.say("canvas.menu"))
    handle = _HANDLE.format(
        id=note.id, words=seen.say("canvas.link_of", note=note.text), title=seen.say("canvas.handle")
    )
    return face + menu + handle


def _facts(seen: Scene, note: Note, look: Look) -> Iterator[Markup]:
    """The small line: letters, a figure, marks. Read aloud after the text."""
    for letter in look.letters:
        before = seen.say("canvas.segment_letter", letter="")
        yield _LETTER.format(words=seen.say("canvas.segment_letter", letter=letter), before=before, letter=letter)
    if note.mark:
        sign = "+" if note.mark == "strength" else "−"
        yield _SIGN.format(look=f"mark-{note.mark}", words=seen.say(f"field.mark.{note.mark}"), sign=sign)
    if note.state != "today":
        yield _WORDS.format(look="state", words=seen.say(f"state.{note.state}"))
    if words := figure(seen, note):
        yield _WORDS.format(look="figure num", words=words)
    if look.light in {"direct", "indirect"}:
        yield _WORDS.format(look="hidden", words=seen.say(f"canvas.lit_{look.light}"))
    if look.met:
        yield _SIGN.format(look="met", words=seen.say("canvas.met", n=look.met), sign=f"∿{look.met}")
    if look.found:
        yield marks.drawn(seen, look.found)


def figure(seen: Scene, note: Note) -> str:
    """The one figure that matters in the note's block; on paper too."""
    locale, currency = seen.model.locale, seen.project.profile.currency
    if note.place == "CS" and note.segment and note.segment.size is not None:
        return written.number_text(note.segment.size, locale)
    amount: Amount | None = None
    if note.place == "RS" and note.revenue:
        amount = note.revenue.amount
    if note.place == "CO" and note.cost:
        amount = note.cost.amount
    if amount is None:
        return ""
    return seen.say(f"amount.{amount.period}", amount=written.money_text(total(amount), locale, currency))


def total(amount: Amount) -> str:
    """Price × volume, in its period."""
    return str(Decimal(amount.price) * Decimal(str(1 if amount.volume is None else amount.volume)))
