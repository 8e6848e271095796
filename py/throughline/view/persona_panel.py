"""The side panel of a persona: every field, the channels they prefer, the journeys that are theirs."""

from htpy import Element, Node, button, div, fieldset, fragment, label, legend, p, span
from htpy import input as input_

from throughline.core.find import element, notes_in
from throughline.core.journey import Journey
from throughline.core.messages import people as m
from throughline.core.messages.base import Message
from throughline.core.messages.session import ChosenAt, FieldSet
from throughline.core.order import ordered
from throughline.core.people import Persona
from throughline.core.personas import crowd_of
from throughline.core.update.steps import short
from throughline.view.events import on
from throughline.view.form import Field, form
from throughline.view.panel_parts import found_here, group, head
from throughline.view.scene import Scene

DRIVES = ("goals", "needs", "motivations", "pains")
EVIDENCE = ("evidence.basis", "evidence.standing", "evidence.n", "evidence.on", "evidence.source")


def draw(seen: Scene, persona: Persona) -> Node:
    """The whole panel."""
    segments = [(each.id, each.text) for each in notes_in(seen.project, "CS") if each.text]
    who = (
        Field("name", "line"), Field("role"), Field("segment", options=segments or [("", seen.say("field.none"))]),
        Field("quote"), Field("about"),
    )  # fmt: skip
    return fragment[
        head(seen, persona.name or seen.say("people.unnamed"), _kind(seen, persona)),
        _actions(seen, persona),
        found_here(seen),
        group(seen.say("people.who"), form(seen, persona, who), name="who"),
        group(seen.say("people.drives"), form(seen, persona, [Field(each) for each in DRIVES]), name="drives"),
        group(seen.say("people.buys"), _buying(seen, persona), name="buys"),
        group(seen.say("people.journeys"), _journeys(seen, persona), name="journeys"),
        group(
            seen.say("people.evidence"),
            form(seen, persona, [Field(each, "line" if each.endswith("source") else "auto") for each in EVIDENCE]),
            name="persona-evidence",
            opened=persona.evidence is not None,
        ),
    ]


def _kind(seen: Scene, persona: Persona) -> str:
    segment = element(seen.project, persona.segment)
    parts = [seen.say("people.kind"), short(segment.text, 60) if segment else seen.say("people.stray")]
    return " · ".join([*parts, *([seen.say(f"field.role.{persona.role}")] if persona.role else [])])


def _actions(seen: Scene, persona: Persona) -> Node:
    """What a drag does on the screen can be done here too."""
    if seen.model.read_only:
        return None
    crowd = crowd_of(seen.project, persona).personas

    def does(name: str, kind: type[Message], look: str = "", **fields: int) -> Element:
        sent = on("click", kind, persona=persona.id, **fields)
        return button(sent, type="button", id=f"persona-{name}", class_=["btn", "small", look])[
            seen.say(f"people.{name}")
        ]

    return div(".panel-actions", role="group", aria_label=seen.say("people.actions"))[
        does("duplicate", m.PersonaDuplicated),
        crowd[0] is not persona and does("earlier", m.PersonaNudged, by=-1),
        crowd[-1] is not persona and does("later", m.PersonaNudged, by=1),
        does("delete", m.PersonaDeleted, "danger"),
    ]


def _buying(seen: Scene, persona: Persona) -> Node:
    channels = [(each.id, each.text) for each in notes_in(seen.project, "CH") if each.text]
    return fragment[
        form(seen, persona, (Field("buying_behaviour"), *([Field("channels", options=channels)] if channels else []))),
        not channels and p(".quiet")[seen.say("people.no_channels")],
    ]


def _journeys(seen: Scene, persona: Persona) -> Node:
    """Each journey with a tick: theirs or not; its name goes there."""
    journeys = ordered(seen.project.journeys)
    if not journeys:
        return p(".quiet")[seen.say("people.no_journey")]
    return fieldset(".field.several")[
        legend[seen.say("people.journeys_of")],
        div(".person-journeys")[(_journey(seen, persona, each) for each in journeys)],
    ]


def _journey(seen: Scene, persona: Persona, journey: Journey) -> Element:
    beside = journey.other_persona == persona.id
    theirs = journey.persona == persona.id or beside
    sets = on(
        "change",
        FieldSet,
        of=journey.id,
        field="other_persona" if beside else "persona",
        value="" if theirs else persona.id,
    )
    other = element(seen.project, journey.persona) if journey.persona and not theirs else None
    return div(".person-journey")[
        label(".tick")[
            input_(
                sets, type="checkbox", id=f"journey-tick-{journey.id}", checked=theirs, disabled=seen.model.read_only
            ),
            span[
                journey.name,
                other and span(".quiet")[f" {seen.say('people.journey_of_other', name=short(other.name))}"],
            ],
        ],
        button(".link", on("click", ChosenAt, id=journey.id), type="button", id=f"journey-go-{journey.id}")[
            seen.say("cell.go"), span(".hidden")[f" {journey.name}"]
        ],
    ]
