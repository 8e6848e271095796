"""Touchpoints as they stand in the grid: what happens, and beneath it where, by whom, of what kind."""

from collections.abc import Iterator
from functools import partial
from html import escape
from typing import NamedTuple

from htpy import Element, Node, button, fragment, p, span, textarea, ul

from throughline.core.curve import sign
from throughline.core.find import note
from throughline.core.find import touchpoint as touchpoint_of
from throughline.core.grid import ADD, Stop
from throughline.core.journey import Lane, Stage, Touchpoint
from throughline.core.listed import Listed
from throughline.core.messages import journey as m
from throughline.core.state.findings import Mark
from throughline.core.text import TEXT_MAX
from throughline.view import marks
from throughline.view.events import INDEX, ITEM, PASTED, PLACE, VALUE, on, on_keys
from throughline.view.scene import Scene


class Look(NamedTuple):
    """All that decides how a touchpoint looks, besides itself."""

    lane: str
    light: str
    picked: bool
    editing: bool
    here: bool
    """Has it the grid's tab stop?"""
    channel: str
    persona: str
    found: Mark | None = None


def cell(seen: Scene, lane: Lane, stage: Stage, stop: Stop, *, asks: bool) -> str:
    """The list of a stage's touchpoints, and the way to add one; `asks`: in the first of a new journey, a question."""
    here = _stopped(lane, stage, stop) == ADD
    return seen.kept(
        ("cell", lane.id, stage.id),
        (stage, lane.id, here, asks),
        lambda: _cell(seen, lane, stage, here=here, asks=asks),
    )


def _stopped(lane: Lane, stage: Stage, stop: Stop) -> str | None:
    """What of a cell has the grid's tab stop."""
    return stop.item if (stop.row, stop.column) == (lane.id, stage.id) else None


def items(  # noqa: PLR0913, PLR0917 - all that is in it
    seen: Scene, lane: Lane, stage: Stage, here: tuple[Touchpoint, ...], told: tuple[object, ...], stop: Stop
) -> str:
    """The touchpoints of a stage, as a list whose parts are known.

    `told` is what is seen of them: another thought must not look at thirty touchpoints.
    """
    model = seen.model
    at = _stopped(lane, stage, stop)
    editing = model.editing if any(each.id == model.editing for each in here) else None
    inputs = (
        lane.id,
        at,
        editing,
        seen.lit,
        model.picked,
        seen.project.notes,
        seen.project.personas,
        seen.model.findings.visible.marks,
        told,
    )
    key = ("touches", stage.id)
    return seen.kept(
        key,
        inputs,
        lambda: Listed(
            seen.kept_each(
                key,
                (),
                ((f"item-{each.id}", (each, _look(seen, lane, each, at))) for each in here),
                partial(_item, seen),
            )
        ),
    )


def light(seen: Scene, id_: str) -> str:
    """How a touchpoint looks. Among themselves none steps back: only a note or a job says what hangs together."""
    found = seen.lit.of(id_)
    return "" if found == "dim" and touchpoint_of(seen.project, seen.lit.chosen) is not None else found


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
        found=marks.of(seen, touchpoint.id),
    )


def _cell(seen: Scene, lane: Lane, stage: Stage, *, here: bool, asks: bool) -> Node:
    live = not seen.model.read_only
    sends = on("tl-drop", m.TouchpointDropped, touchpoint=ITEM, stage=PLACE, index=INDEX) if live else {}
    words = seen.say("journey.touchpoints_of", stage=stage.name)
    sort = "touchpoints" if live else None
    return fragment[
        ul(
            ".touches",
            id=f"touches-{stage.id}",
            aria_label=words,
            data_place=stage.id,
            data_sort=sort,
            data_region=True,
            **sends,
        ),
        asks and p(".first-question")[seen.say("journey.first_question")],
        live and _add(seen, lane, stage, here=here),
    ]


def _add(seen: Scene, lane: Lane, stage: Stage, *, here: bool) -> Element:
    return button(
        ".add.add-touch",
        type="button",
        id=f"add-touch-{stage.id}",
        tabindex="0" if here else "-1",
        aria_label=seen.say("journey.add_touchpoint_to", stage=stage.name),
        **on("click", m.TouchpointAdded, stage=stage.id),
        **on("focusin", m.StopFocused, row=lane.id, column=stage.id, item=ADD),
        **on("paste", m.TouchpointsPasted, stage=stage.id, text=PASTED),
    )[span(aria_hidden="true")["+ "], seen.say("journey.add_touchpoint")]


# A touchpoint is written some hundred times: here as text, each gap escaped where it is filled.


def _item(seen: Scene, touchpoint: Touchpoint, look: Look) -> str:
    id_ = touchpoint.id
    still = ' data-still="true"' if look.editing or seen.model.read_only else ""
    inside = _field(seen, touchpoint) if look.editing else _face(seen, touchpoint, look)
    classes = " ".join(_classes(touchpoint, look))
    return f'<li class="{classes}" id="item-{id_}" data-item="{id_}" data-joins="{id_}"{still}>{inside}</li>'


def _classes(touchpoint: Touchpoint, look: Look) -> Iterator[str]:
    yield f"touch of-{touchpoint.owner}"
    if touchpoint.moment:
        yield f"moment {sign(touchpoint)}"
    if look.light:
        yield look.light
    if look.picked:
        yield "picked"
    if look.editing:
        yield "editing"
    if touchpoint.optional:
        yield "optional"


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
        **on("paste", m.TouchpointsPasted, stage=touchpoint.stage, after=id_, text=PASTED),
        **on_keys(
            {
                "Enter": (m.NameEntered, {"id": id_}),
                "Escape": (m.NameReverted, {"id": id_}),
                "Ctrl+Enter": (m.NameLeft, {"id": id_}),
            }
        ),
    )[touchpoint.name]


def _face(seen: Scene, touchpoint: Touchpoint, look: Look) -> str:
    still = seen.model.read_only
    tab = "" if still else f' tabindex="{0 if look.here else -1}"'
    act, on_ = "touch-still" if still else "touch-face", "true" if look.light == "on" else "false"
    name = escape(touchpoint.name or seen.say("journey.empty_touchpoint"))
    about = f' aria-describedby="found-{touchpoint.id}"' if look.found else ""
    face = (
        f'<button class="touch-face" type="button" id="touch-{touchpoint.id}" aria-pressed="{on_}"{tab}{about} data-act="{act}">'
        f'<span class="touch-name">{name}</span>{_line(seen, touchpoint, look)}</button>{marks.drawn(seen, look.found, touchpoint.id)}'
    )
    return face if still else face + _menu(seen, touchpoint) + _handle(seen, touchpoint)


def _menu(seen: Scene, touchpoint: Touchpoint) -> str:
    words = escape(seen.say("journey.menu_of", name=touchpoint.name))
    return (
        f'<button class="touch-menu" type="button" id="menu-{touchpoint.id}" tabindex="-1" aria-label="{words}"'
        f' title="{escape(seen.say("canvas.menu"))}" aria-haspopup="dialog" data-act="touch-menu">⋯</button>'
    )


def _handle(seen: Scene, touchpoint: Touchpoint) -> str:
    words = escape(seen.say("journey.link_of", name=touchpoint.name))
    return (
        f'<button class="touch-handle" type="button" id="handle-{touchpoint.id}" tabindex="-1" data-join="{touchpoint.id}"'
        f' aria-label="{words}" title="{escape(seen.say("journey.handle"))}" data-act="touch-handle"></button>'
    )


def _line(seen: Scene, touchpoint: Touchpoint, look: Look) -> str:
    """The small line: whose it is, channel, carrier, relationship, kind of moment."""
    parts = "".join(f'<span class="{kind}">{escape(words)}</span>' for kind, words in _parts(seen, touchpoint, look))
    return f'<span class="touch-line">{parts}</span>' if parts else ""


def _parts(seen: Scene, touchpoint: Touchpoint, look: Look) -> Iterator[tuple[str, str]]:
    if touchpoint.owner != "us":
        yield "owner", seen.say(f"journey.owner.{touchpoint.owner}")
    if touchpoint.moment:
        yield "kind", seen.say(f"journey.moment.{touchpoint.moment.kind}")
    if touchpoint.pays:
        yield "kind", seen.say("journey.pays")
    met = touchpoint.relationship and seen.say(f"field.relationship.{touchpoint.relationship}")
    words = [each for each in (look.persona, look.channel, touchpoint.carrier, met) if each]
    if words:
        yield "where", " · ".join(words)
    if look.light in {"direct", "indirect"}:
        yield "hidden", seen.say(f"canvas.lit_{look.light}")
