"""A note as it stands in a block: a sticky note, a field while it is edited, a ring when it is lit."""

from collections.abc import Iterator
from decimal import Decimal
from functools import lru_cache
from html import escape
from typing import NamedTuple

from htpy import Element, div, textarea

from throughline.core import written
from throughline.core.canvas import Amount, Note
from throughline.core.messages import canvas as c
from throughline.core.state.findings import Mark
from throughline.view import marks
from throughline.view.events import PASTED, VALUE, on, on_keys
from throughline.view.scene import Scene
from throughline.words import plain, say

PAINTED = frozenset("ABCDE")
"""Letters with a colour of their own; later ones have their letter and hatching."""


class Look(NamedTuple):
    """All that decides how a note looks, besides the note itself."""

    letters: tuple[str, ...]
    light: str
    picked: bool
    editing: bool
    met: int
    """At how many touchpoints customers meet it."""
    found: Mark | None = None


# Notes come by the hundred: written as text, each gap escaped where it is filled. htpy takes thirty times as long for one,
# `Markup.format` five times. And each clip, shift and half-transparent thing in a note would be a layer of the picture, of
# which the browser keeps account at every frame: so what is only heard is a label here, and not a clipped text.


def item(seen: Scene, note: Note, look: Look) -> str:
    """The note as an item of its list."""
    id_, classes = note.id, " ".join(_classes(note, look))
    still = ' data-still=""' if look.editing or seen.model.read_only else ""
    inside = _field(seen, note) if look.editing else _face(seen, note, look)
    return f'<li class="{classes}" id="item-{id_}" data-item="{id_}" data-joins="{id_}"{still}>{inside}</li>'


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


def _face(seen: Scene, note: Note, look: Look) -> str:
    id_, still = note.id, seen.model.read_only
    on_, act = "true" if look.light == "on" else "false", "note-still" if still else "note-face"
    text = escape(note.text or seen.say("canvas.empty_note"))
    face = (
        f'<button class="note-face" type="button" id="note-{id_}" aria-pressed="{on_}" aria-describedby="facts-{id_}"'
        f' data-act="{act}"><span class="note-text">{text}</span>'
        f'<span class="note-facts" id="facts-{id_}">{"".join(_facts(seen, note, look))}</span></button>'
    )
    return face if still else face + _buttons(seen.model.locale.language, id_, note.text)


@lru_cache(maxsize=4_000)
def _buttons(code: str, id_: str, text: str) -> str:
    """The menu and the handle: a note that is lit or lettered anew has the same as before."""
    return _menu(code, id_, text) + _handle(code, id_, text)


def _menu(code: str, id_: str, text: str) -> str:
    words, title = escape(say(code, "canvas.menu_of", note=text)), escape(plain(code, "canvas.menu"))
    return (
        f'<button class="note-menu" type="button" id="menu-{id_}" aria-label="{words}" title="{title}"'
        ' aria-haspopup="dialog" data-act="note-menu">⋯</button>'
    )


def _handle(code: str, id_: str, text: str) -> str:
    words, title = escape(say(code, "canvas.link_of", note=text)), escape(plain(code, "canvas.handle"))
    return (
        f'<button class="note-handle" type="button" id="handle-{id_}" data-join="{id_}" aria-label="{words}"'
        f' title="{title}" data-act="note-handle"></button>'
    )


def _facts(seen: Scene, note: Note, look: Look) -> Iterator[str]:
    """The small line: letters, a figure, marks. Read aloud after the text."""
    code = seen.model.locale.language
    for letter in look.letters:
        yield _lettered(code, letter)
    if note.mark:
        sign = "+" if note.mark == "strength" else "−"
        yield _sign(f"mark-{note.mark}", seen.say(f"field.mark.{note.mark}"), sign)
    if note.state != "today":
        yield _words("state", seen.say(f"state.{note.state}"))
    if words := figure(seen, note):
        yield _words("figure num", words)
    if look.light in {"direct", "indirect"}:
        yield _words("hidden", seen.say(f"canvas.lit_{look.light}"))
    if look.met:
        yield _met(code, look.met)
    if look.found:
        yield marks.drawn(seen, look.found)


@lru_cache(maxsize=100)
def _lettered(code: str, letter: str) -> str:
    return _sign("letter", say(code, "canvas.segment_letter", letter=letter), letter)


@lru_cache(maxsize=400)
def _met(code: str, times: int) -> str:
    return _sign("met", say(code, "canvas.met", n=times), f"∿{times}")


def _sign(look: str, words: str, sign: str) -> str:
    """A sign, and the words that it stands for."""
    words = escape(words)
    return f'<span class="{look}" role="img" aria-label="{words}" title="{words}">{escape(sign)}</span>'


def _words(look: str, words: str) -> str:
    return f'<span class="{look}">{escape(words)}</span>'


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
