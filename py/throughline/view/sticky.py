"""A note as it stands in a block: a sticky note, a field while it is edited, a ring when it is lit."""

from dataclasses import dataclass
from decimal import Decimal

from htpy import Element, button, div, li, span, textarea

from throughline.core import written
from throughline.core.canvas import Amount, Note
from throughline.core.messages import canvas as c
from throughline.core.text import TEXT_MAX
from throughline.view.acts import act
from throughline.view.events import VALUE, on, on_keys
from throughline.view.scene import Scene


@dataclass(frozen=True, slots=True)
class Look:
    """All that decides how a note looks, besides the note itself."""

    letters: tuple[str, ...]
    light: str
    picked: bool
    editing: bool
    met: int
    """At how many touchpoints customers meet it."""


def draw(seen: Scene, note: Note, look: Look) -> str:
    """The note as a list item."""
    key = ("note", note.id)
    inputs = (note, look.letters, look.light, look.picked, look.editing, look.met, seen.project.profile.currency)
    return seen.kept(key, inputs, lambda: _item(seen, note, look))


def _item(seen: Scene, note: Note, look: Look) -> Element:
    colour = f"paint-{note.colour}" if note.colour else ""
    segments = " ".join(f"for-{n}-{letter}" for n, letter in enumerate(look.letters[:4]))
    state = {"planned": "planned", "dropped": "dropped"}.get(note.state, "")
    classes = [
        "note", look.light, colour or f"of-{min(len(look.letters), 4)}", segments if not colour else "", state,
        "picked" if look.picked else "", "editing" if look.editing else "",
    ]
    return li(
        {"class": " ".join(each for each in classes if each)},
        id=f"item-{note.id}",
        data_item=note.id,
        data_joins=note.id,
        data_still=True if look.editing or seen.model.read_only else None,
    )[_field(seen, note) if look.editing else _face(seen, note, look)]


def _field(seen: Scene, note: Note) -> Element:
    return div(".note-edit")[
        textarea(
            id=f"edit-{note.id}",
            rows=1,
            maxlength=TEXT_MAX,
            aria_label=seen.say("canvas.note_text"),
            placeholder=seen.say("canvas.note_placeholder"),
            **on("input", c.NoteTyped, note=note.id, text=VALUE),
            **on("focusout", c.NoteLeft, note=note.id),
            **on("paste", c.NotesPasted, place=note.place, after=note.id, text="$pasted"),
            **on_keys(
                {
                    "Enter": (c.NoteEntered, {"note": note.id}),
                    "Escape": (c.NoteReverted, {"note": note.id}),
                    "Ctrl+Enter": (c.NoteLeft, {"note": note.id}),
                }
            ),
        )[note.text]
    ]


def _face(seen: Scene, note: Note, look: Look) -> list[Element | None]:
    face = button(
        ".note-face",
        type="button",
        id=f"note-{note.id}",
        aria_pressed="true" if look.light == "on" else "false",
        aria_describedby=f"facts-{note.id}",
        **act("note-still" if seen.model.read_only else "note-face"),
    )[span(".note-text")[note.text or seen.say("canvas.empty_note")], _facts(seen, note, look)]
    if seen.model.read_only:
        return [face]
    return [face, _menu(seen, note), _handle(seen, note)]


def _menu(seen: Scene, note: Note) -> Element:
    words = seen.say("canvas.menu_of", note=note.text)
    return button(
        ".note-menu", type="button", id=f"menu-{note.id}", aria_label=words, title=seen.say("canvas.menu"), aria_haspopup="dialog",
        **act("note-menu"),
    )[span(aria_hidden="true")["⋯"]]


def _handle(seen: Scene, note: Note) -> Element:
    words = seen.say("canvas.link_of", note=note.text)
    return button(
        ".note-handle", type="button", id=f"handle-{note.id}", data_join=note.id, aria_label=words, title=seen.say("canvas.handle"),
        **act("note-handle"),
    )[span(aria_hidden="true")]


def _facts(seen: Scene, note: Note, look: Look) -> Element:
    """The small line: letters, a figure, marks. Read aloud after the text."""
    return span(".note-facts", id=f"facts-{note.id}")[
        (
            span(".letter", title=seen.say("canvas.segment_letter", letter=letter))[
                span(".hidden")[seen.say("canvas.segment_letter", letter="")], letter
            ]
            for letter in look.letters
        ),
        note.mark and span(f".mark-{note.mark}", title=seen.say(f"field.mark.{note.mark}"))[
            span(aria_hidden="true")["+" if note.mark == "strength" else "−"], span(".hidden")[seen.say(f"field.mark.{note.mark}")]
        ],
        note.state != "today" and span(".state")[seen.say(f"state.{note.state}")],
        (figure := _figure(seen, note)) and span(".figure.num")[figure],
        look.light and look.light != "dim" and look.light != "on" and span(".hidden")[seen.say(f"canvas.lit_{look.light}")],
        look.met > 0 and span(".met", title=seen.say("canvas.met", n=look.met))[
            span(".hidden")[seen.say("canvas.met", n=look.met)], span(aria_hidden="true")[f"∿{look.met}"]
        ],
    ]


def _figure(seen: Scene, note: Note) -> str:
    """The one figure that matters in the note's block."""
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
    return str(Decimal(amount.price) * Decimal(str(amount.volume)))
