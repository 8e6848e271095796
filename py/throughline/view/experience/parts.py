"""What the parts of the screen share: sections, tables, buttons that go to an element, words where nothing is yet."""

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from htpy import Element, Node, button, div, h3, header, option, p, section, select, span, table, tbody, th, thead, tr

from throughline.core.journey import Journey, Touchpoint
from throughline.core.messages.base import Message
from throughline.core.messages.session import ChosenAt, ViewAsked
from throughline.core.order import ordered
from throughline.view.events import VALUE, on
from throughline.view.journey_curve import small_sign
from throughline.view.scene import Scene


def go(id_: str, name: Node, where: str) -> Element:
    """The name of an element; a click goes to its place. `where` makes the DOM id one of a kind."""
    return button(".go", on("click", ChosenAt, id=id_), type="button", id=f"{where}-{id_}")[name]


def touch(seen: Scene, each: Touchpoint, where: str) -> Element:
    """A touchpoint by name, with the diamond of a moment of truth."""
    name = each.name or seen.say("journey.empty_touchpoint")
    return go(each.id, [each.moment and small_sign(seen, each), name], where)


def part(title: str, body: Node, *, name: str, hint: str = "") -> Element:
    """A titled part of the screen."""
    return section(".xp-part", id=f"part-{name}", aria_labelledby=f"title-{name}")[
        header(".xp-part-head")[h3(id=f"title-{name}")[title], hint and p(".quiet")[hint]], body
    ]


def grid(heads: Sequence[Node], rows: Iterable[Node], *, label: str, look: str = "", stacks: bool = False) -> Element:
    """A table that scrolls on its own where the screen is narrow; one that `stacks` becomes a card a row there."""
    box = div(".xp-scroll", role="group", aria_label=label, tabindex="0")
    named = {"data_css": stacked(heads)} if stacks else {}
    return box[
        table(class_=["xp-table", look, stacks and "stacks"], **named)[
            thead[tr[(th(scope="col")[each] for each in heads)]],
            tbody[rows],
        ]
    ]


def stacked(heads: Sequence[Node]) -> str:
    """The names of the columns, for a card that has no heads (`.stacks` in `base.css`)."""
    plain = (str(each).replace("\\", "").replace('"', "").replace(";", ",") for each in heads)
    return "; ".join(f'--head-{number}: "{each}"' for number, each in enumerate(plain, 1))


def teach(seen: Scene, key: str, go_key: str, kind: type[Message], **fields: object) -> Element:
    """What is missing, why it is worth having, and the way there."""
    return div(".xp-teach")[
        p[seen.say(key)],
        button(".btn.small", on("click", kind, **fields), type="button", id=f"teach-{key.replace('.', '-')}")[
            seen.say(go_key)
        ],
    ]


class Choice(NamedTuple):
    """One side of a switch."""

    id: str
    words: str
    sends: Mapping[str, str]
    pressed: bool


def switch(label: str, choices: Iterable[Choice], look: str = "") -> Element:
    """A few sides next to each other, one of which is on."""
    return div(class_=["xp-switch", look], role="group", aria_label=label)[
        (
            button(each.sends, type="button", id=each.id, aria_pressed="true" if each.pressed else "false")[each.words]
            for each in choices
        )
    ]


def journey_switch(seen: Scene, journey: Journey) -> Node:
    """Which journey is judged, where there are several."""
    every = ordered(seen.project.journeys)
    if len(every) < 2:  # noqa: PLR2004 - one needs no choice
        return None
    return select(
        ".journey-select",
        on("change", ViewAsked, view="experience", journey=VALUE),
        id="experience-journey",
        aria_label=seen.say("journey.switch"),
    )[
        (
            option(value=each.id, selected=each.id == journey.id)[
                f"{each.name} · {seen.say(f'journey.mark.{each.view}')}"
            ]
            for each in every
        )
    ]


def tag(words: str, tone: str = "") -> Element:
    """A short judgement: a word, never a colour alone."""
    return span(class_=["xp-tag", tone])[words]
