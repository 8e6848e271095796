"""Touchpoints as they stand in the grid: what happens, and beneath it where, by whom, of what kind."""

from dataclasses import dataclass

from htpy import Element, Node, button, fragment, li, p, span, textarea, ul
from markupsafe import Markup

from throughline.core.curve import sign
from throughline.core.find import note
from throughline.core.find import touchpoint as touchpoint_of
from throughline.core.grid import ADD, Stop
from throughline.core.journey import Lane, Stage, Touchpoint
from throughline.core.messages import journey as m
from throughline.core.text import TEXT_MAX
from throughline.view.acts import act
from throughline.view.events import VALUE, on, on_keys
from throughline.view.scene import Scene


@dataclass(frozen=True, slots=True)
class Look:
    """All that decides how a touchpoint looks, besides itself."""

    lane: str
    light: str
    picked: bool
    editing: bool
    here: bool
    """Has it the grid's tab stop?"""
    channel: str
    persona: str


def cell(seen: Scene, lane: Lane, stage: Stage, here: tuple[Touchpoint, ...], stop: Stop, *, first: bool) -> str:  # noqa: PLR0913
    """The touchpoints of a stage, and the way to add one; in the `first` of a new journey, a question."""
    at = stop.item if (stop.row, stop.column) == (lane.id, stage.id) else None
    items = tuple(_touch(seen, each, _look(seen, lane, each, at)) for each in here)
    # Joined, because long strings are compared faster than many.
    first = first and not items
    inputs = (stage.id, stage.name, "".join(items), at == ADD, first)
    return seen.kept(("cell", lane.id, stage.id), inputs, lambda: _cell(seen, lane, stage, items, at, first=first))


def light(seen: Scene, id_: str) -> str:
    """How a touchpoint looks. Among themselves none steps back: only a note or a job says what hangs together."""
    found = seen.lit.of(id_)
    return "" if found == "dim" and touchpoint_of(seen.project, seen.lit.chosen) else found


def _look(seen: Scene, lane: Lane, touchpoint: Touchpoint, at: str | None) -> Look:
    channel = note(seen.project, touchpoint.channel)
    persona = touchpoint.persona and next(
        (each.name for each in seen.project.personas if each.id == touchpoint.persona), ""
    )
    return Look(
        lane=lane.id,
        light=light(seen, touchpoint.id),
        picked=touchpoint.id in seen.model.picked,
        editing=seen.model.editing == touchpoint.id and not seen.model.read_only,
        here=at == touchpoint.id,
        channel=channel.text if channel else "",
        persona=persona or "",
    )


def _cell(seen: Scene, lane: Lane, stage: Stage, items: tuple[str, ...], at: str | None, *, first: bool) -> Node:  # noqa: PLR0913
    live = not seen.model.read_only
    sends = on("tl-drop", m.TouchpointDropped, touchpoint="$item", stage="$place", index="$index") if live else {}
    words = seen.say("journey.touchpoints_of", stage=stage.name)
    return fragment[
        ul(
            ".touches",
            id=f"touches-{stage.id}",
            aria_label=words,
            data_place=stage.id,
            data_sort="touchpoints" if live else None,
            **sends,
        )[
            (Markup(item) for item in items)  # noqa: S704 - made by our own view, escaped there
        ],
        first and p(".first-question")[seen.say("journey.first_question")],
        live and _add(seen, lane, stage, at == ADD),
    ]


def _add(seen: Scene, lane: Lane, stage: Stage, here: bool) -> Element:  # noqa: FBT001
    return button(
        ".add.add-touch",
        type="button",
        id=f"add-touch-{stage.id}",
        tabindex="0" if here else "-1",
        aria_label=seen.say("journey.add_touchpoint_to", stage=stage.name),
        **on("click", m.TouchpointAdded, stage=stage.id),
        **on("focusin", m.StopFocused, row=lane.id, column=stage.id, item=ADD),
        **on("paste", m.TouchpointsPasted, stage=stage.id, text="$pasted"),
    )[span(aria_hidden="true")["+ "], seen.say("journey.add_touchpoint")]


def _touch(seen: Scene, touchpoint: Touchpoint, look: Look) -> str:
    return seen.kept(
        ("touch", touchpoint.id),
        (touchpoint, look.lane, look.light, look.picked, look.editing, look.here, look.channel, look.persona),
        lambda: _item(seen, touchpoint, look),
    )


def _item(seen: Scene, touchpoint: Touchpoint, look: Look) -> Element:
    classes = [
        "touch",
        f"of-{touchpoint.owner}",
        f"moment {sign(touchpoint)} m{touchpoint.moment.importance}" if touchpoint.moment else "",
        look.light,
        "picked" if look.picked else "",
        "editing" if look.editing else "",
        "optional" if touchpoint.optional else "",
    ]
    return li(
        {"class": " ".join(each for each in classes if each)},
        id=f"item-{touchpoint.id}",
        data_item=touchpoint.id,
        data_joins=touchpoint.id,
        data_still=True if look.editing or seen.model.read_only else None,
    )[_field(seen, touchpoint) if look.editing else _face(seen, touchpoint, look)]


def _field(seen: Scene, touchpoint: Touchpoint) -> Element:
    id_ = touchpoint.id
    return textarea(
        ".name-field",
        id=f"edit-{id_}",
        rows=1,
        maxlength=TEXT_MAX,
        aria_label=seen.say("journey.touchpoint_name"),
        placeholder=seen.say("journey.touchpoint_placeholder"),
        data_keys_end=True,
        **on("input", m.NameTyped, id=id_, text=VALUE),
        **on("focusout", m.NameLeft, id=id_),
        **on("paste", m.TouchpointsPasted, stage=touchpoint.stage, after=id_, text="$pasted"),
        **on_keys(
            {
                "Enter": (m.NameEntered, {"id": id_}),
                "Escape": (m.NameReverted, {"id": id_}),
                "Ctrl+Enter": (m.NameLeft, {"id": id_}),
            }
        ),
    )[touchpoint.name]


def _face(seen: Scene, touchpoint: Touchpoint, look: Look) -> Node:
    id_ = touchpoint.id
    live = act("touch-still") if seen.model.read_only else {"tabindex": "0" if look.here else "-1", **act("touch-face")}
    face = button(
        ".touch-face",
        type="button",
        id=f"touch-{id_}",
        aria_pressed="true" if look.light == "on" else "false",
        **live,
    )[
        span(".touch-name")[touchpoint.name or seen.say("journey.empty_touchpoint")],
        _line(seen, touchpoint, look),
    ]
    return face if seen.model.read_only else [face, _menu(seen, touchpoint), _handle(seen, touchpoint)]


def _line(seen: Scene, touchpoint: Touchpoint, look: Look) -> Node:
    """The small line: whose it is, channel, carrier, relationship, kind of moment."""
    theirs = touchpoint.owner != "us"
    parts = [look.persona, look.channel, touchpoint.carrier]
    if touchpoint.relationship:
        parts.append(seen.say(f"field.relationship.{touchpoint.relationship}"))
    words = " · ".join(part for part in parts if part)
    lit = look.light if look.light in {"direct", "indirect"} else ""
    if not (theirs or words or touchpoint.moment or lit or touchpoint.pays):
        return None
    return span(".touch-line")[
        theirs and span(".owner")[seen.say(f"journey.owner.{touchpoint.owner}")],
        touchpoint.moment and span(".kind")[seen.say(f"journey.moment.{touchpoint.moment.kind}")],
        touchpoint.pays and span(".kind")[seen.say("journey.pays")],
        words and span[words],
        lit and span(".hidden")[seen.say(f"canvas.lit_{lit}")],
    ]


def _menu(seen: Scene, touchpoint: Touchpoint) -> Element:
    words = seen.say("journey.menu_of", name=touchpoint.name)
    return button(
        ".touch-menu",
        type="button",
        id=f"menu-{touchpoint.id}",
        tabindex="-1",
        aria_label=words,
        title=words,
        aria_haspopup="dialog",
        **act("touch-menu"),
    )[span(aria_hidden="true")["⋯"]]


def _handle(seen: Scene, touchpoint: Touchpoint) -> Element:
    words = seen.say("journey.link_of", name=touchpoint.name)
    return button(
        ".touch-handle",
        type="button",
        id=f"handle-{touchpoint.id}",
        tabindex="-1",
        data_join=touchpoint.id,
        aria_label=words,
        title=words,
        **act("touch-handle"),
    )[span(aria_hidden="true")]
