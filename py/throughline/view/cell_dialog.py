"""The list of a cell of the matrix: the touchpoints of one stage, ticked where a note is linked, and a new one by name."""

from htpy import Element, Node, button, div, form, label, li, option, p, select, span, ul
from htpy import input as input_

from throughline.core import joining
from throughline.core.find import element, note, touchpoints_at
from throughline.core.journey import Touchpoint
from throughline.core.links import Effect, TouchLink
from throughline.core.messages import session as m
from throughline.core.messages.canvas import EffectSet
from throughline.core.messages.links import CellTicked, TouchpointNamed
from throughline.core.state.dialog import Dialog
from throughline.core.text import TEXT_MAX
from throughline.core.update.links import NEW_NAME
from throughline.core.update.steps import short
from throughline.view.dialog_parts import framed
from throughline.view.events import CHECKED, FORM, VALUE, on
from throughline.view.scene import Scene

EFFECTS: tuple[Effect, ...] = ("enables", "weakens", "unclear")


def draw(seen: Scene, wanted: Dialog) -> Element | None:
    """`about` is a note and a stage."""
    if len(wanted.about) != 2:  # noqa: PLR2004 - a note and a stage
        return None
    held, stage = note(seen.project, wanted.about[0]), element(seen.project, wanted.about[1])
    if held is None or stage is None:
        return None
    here = touchpoints_at(seen.project, stage.id)
    title = seen.say("cell.title", note=short(held.text, 80), stage=stage.name)
    body = [
        p(".quiet")[seen.say("cell.hint" if here else "cell.empty")],
        here and ul(".cell-list")[(_item(seen, held.id, each, first=each is here[0]) for each in here)],
        not seen.model.read_only and _new(seen, held.id, stage.id, alone=not here),
    ]
    done = button(".btn.primary", on("click", m.DialogClosed), type="button", id="cell-done")[seen.say("link.done")]
    return framed(seen, wanted, title, body, foot=done)


def _item(seen: Scene, note_id: str, touchpoint: Touchpoint, *, first: bool) -> Element:
    link = joining.between(seen.project, note_id, touchpoint.id)
    ticked = on("change", CellTicked, note=note_id, touchpoint=touchpoint.id, on=CHECKED)
    return li(".cell-item", id=f"cell-item-{touchpoint.id}")[
        label(".link-option")[
            input_(
                ticked, type="checkbox", id=f"cell-tick-{touchpoint.id}", checked=link is not None,
                disabled=seen.model.read_only, autofocus=first,
            ),
            span(".link-name")[touchpoint.name, touchpoint.owner != "us" and span(".quiet")[f" {seen.say('cell.not_ours')}"]],
        ],
        isinstance(link, TouchLink) and _effect(seen, link, touchpoint.name),
        button(".link.cell-go", on("click", m.ChosenAt, id=touchpoint.id), type="button", id=f"cell-go-{touchpoint.id}")[
            seen.say("cell.go"), span(".hidden")[f" {short(touchpoint.name)}"]
        ],
    ]  # fmt: skip


def _effect(seen: Scene, link: TouchLink, name: str) -> Element:
    chosen = on("change", EffectSet, link=link.id, effect=VALUE, strength=link.strength)
    words = seen.say("links.effect_of", name=short(name))
    return select(".small", chosen, id=f"cell-effect-{link.id}", aria_label=words, disabled=seen.model.read_only)[
        (option(value=each, selected=each == link.effect)[seen.say(f"link.effect.{each}")] for each in EFFECTS)
    ]


def _new(seen: Scene, note_id: str, stage: str, *, alone: bool) -> Node:
    named = on("submit", TouchpointNamed, note=note_id, stage=stage, name=f"{FORM}name")
    return form(".cell-new.field", named, id="cell-form")[
        label(for_=NEW_NAME)[seen.say("cell.new")],
        div(".cell-new-row")[
            input_(type="text", id=NEW_NAME, name="name", autocomplete="off", maxlength=TEXT_MAX, autofocus=alone),
            button(".btn", type="submit", id="cell-add")[seen.say("cell.add")],
        ],
    ]
