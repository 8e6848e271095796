"""The personas screen: cards by segment; the chosen one's whole form stands in the side panel."""

from collections.abc import Callable, Mapping, Sequence

from htpy import Element, Node, button, div, h2, header, li, p, section, span, ul

from throughline.core.messages import people as m
from throughline.core.messages.session import Chosen, ViewAsked
from throughline.core.people import Persona
from throughline.core.personas import Crowd, crowds, journeys_of
from throughline.core.segments import letters
from throughline.core.update.people import dom
from throughline.view import marks
from throughline.view.events import INDEX, ITEM, PLACE, on, on_keys
from throughline.view.persona_panel import draw as panel
from throughline.view.scene import Scene

__all__ = ["panel", "regions"]


def regions(seen: Scene) -> Mapping[str, Callable[[], str]]:
    """The regions of this screen."""
    project = seen.project
    found = seen.model.findings.visible.marks
    inputs = (project.personas, project.notes, project.journeys, seen.model.where.chosen, seen.lit, found)
    return {"work": lambda: seen.kept("people", inputs, lambda: _screen(seen))}


def _screen(seen: Scene) -> Element:
    groups = crowds(seen.project)
    signs = letters(seen.project)
    return div(".people")[
        header(".people-head")[
            h2[seen.say("people.title")],
            not seen.project.personas and p(".people-teach")[seen.say("people.teach")],
        ],
        (_crowd(seen, each, signs) for each in groups),
    ]


def _crowd(seen: Scene, crowd: Crowd, signs: Mapping[str, str]) -> Element:
    title = f"crowd-{crowd.place}"
    name = crowd.segment.text if crowd.segment else seen.say("people.stray")
    letter = signs.get(crowd.place)
    return section(".crowd", aria_labelledby=title)[
        div(".crowd-head")[
            letter and span(class_=["letter", "painted", f"seg-{letter}"], aria_hidden="true")[letter],
            h2(id=title)[name],
            span(".count.num")[str(len(crowd.personas))],
        ],
        _cards(seen, crowd, title),
        not crowd.personas and _nobody(seen, crowd),
        not seen.model.read_only and _add(seen, crowd, name),
    ]


def _cards(seen: Scene, crowd: Crowd, title: str) -> Element:
    dropped = on("tl-drop", m.PersonaDropped, persona=ITEM, place=PLACE, index=INDEX)
    sort = None if seen.model.read_only else "personas"
    return ul(
        ".persona-cards",
        dropped,
        id=f"cards-{crowd.place}",
        aria_labelledby=title,
        data_sort=sort,
        data_place=crowd.place,
    )[(_card(seen, each) for each in crowd.personas)]


def _nobody(seen: Scene, crowd: Crowd) -> Node:
    if crowd.segment is not None:
        return p(".quiet")[seen.say("people.none_of")]
    go = button(".link", on("click", ViewAsked, view="canvas"), type="button", id="people-to-canvas")[
        seen.say("people.to_canvas")
    ]
    return p(".quiet")[seen.say("people.teach_segments"), " ", go]


def _add(seen: Scene, crowd: Crowd, name: str) -> Element:
    segment = crowd.segment.id if crowd.segment else None
    words = seen.say("people.add_to", segment=name) if segment else seen.say("people.add")
    return button(
        ".btn.small",
        on("click", m.PersonaAdded, segment=segment),
        type="button",
        id=f"add-persona-{crowd.place}",
        aria_label=words,
    )[seen.say("people.add")]


def _card(seen: Scene, persona: Persona) -> Element:
    chosen = seen.model.where.chosen == persona.id
    light = "on" if chosen else "direct" if persona.id in seen.lit.direct else None
    return li(".person", data_item=persona.id)[
        button(
            on("click", Chosen, id=persona.id), _keys(seen, persona), type="button", id=dom(persona.id),
            class_=["card", "person-card", light], aria_pressed="true" if chosen else "false",
        )[
            span(".person-name")[persona.name or seen.say("people.unnamed"), marks.drawn(seen, marks.of(seen, persona.id))],
            persona.role and span(".person-role")[seen.say(f"field.role.{persona.role}")],
            persona.quote and span(".person-quote")[f"“{persona.quote.strip('“”')}”"],
            _lines(seen, persona),
            _goes(seen, persona),
        ]
    ]  # fmt: skip


def _keys(seen: Scene, persona: Persona) -> dict[str, str]:
    if seen.model.read_only:
        return {}
    who = {"persona": persona.id}
    return on_keys(
        {
            "Alt+ArrowUp": (m.PersonaNudged, {**who, "by": -1}),
            "Alt+ArrowDown": (m.PersonaNudged, {**who, "by": 1}),
            "Alt+ArrowLeft": (m.PersonaShifted, {**who, "by": -1}),
            "Alt+ArrowRight": (m.PersonaShifted, {**who, "by": 1}),
            "Ctrl+d": (m.PersonaDuplicated, who),
            "Delete": (m.PersonaDeleted, who),
        }
    )


def _lines(seen: Scene, persona: Persona) -> Node:
    """What one wants to know of them at a glance."""
    told: Sequence[tuple[str, str]] = [
        (name, getattr(persona, name)) for name in ("goals", "needs", "pains") if getattr(persona, name)
    ]
    return (
        told
        and span(".person-lines")[
            (span(".person-line")[span(".quiet")[f"{seen.say(f'people.{name}')}: "], text] for name, text in told)
        ]
    )


def _goes(seen: Scene, persona: Persona) -> Node:
    count = len(journeys_of(seen.project, persona.id))
    return span(".person-goes.quiet.num")[seen.say("people.journey_count", n=count)] if count else None
