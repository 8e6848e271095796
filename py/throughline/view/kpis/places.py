"""What a KPI is about: what that is called, the way there, and the choice of it."""

from collections.abc import Iterator
from typing import Any

from htpy import Element, Node, button, optgroup, option, select, span

from throughline.core.canvas import BLOCKS, Note
from throughline.core.find import element, locate, notes_in, stages_of, touchpoints_at
from throughline.core.journey import Stage, Touchpoint
from throughline.core.measures import Kpi
from throughline.core.messages import kpis as m
from throughline.core.messages.session import ChosenAt
from throughline.core.order import ordered
from throughline.core.segments import letters
from throughline.core.text import short
from throughline.view.events import VALUE, on
from throughline.view.scene import Scene


def title(seen: Scene, held: Any | None) -> str:
    """What the element is called; the whole business where there is none."""
    if held is None:
        return seen.say("kpi.whole")
    text = held.text if isinstance(held, Note) else held.name
    return text.strip() or seen.say("kpi.no_name")


def kind(seen: Scene, held: Any | None) -> str:
    """What it is: "Customer Segments", "Stage · Sarah, as it is"."""
    match held:
        case Note(place=place):
            return seen.say(f"kind.{place}")
        case Stage(journey=journey):
            return _way(seen, seen.say("panel.stage"), journey)
        case Touchpoint(stage=stage):
            found = element(seen.project, stage)
            return _way(seen, seen.say("panel.touchpoint"), found.journey if found else None)
    return ""


def _way(seen: Scene, what: str, journey: str | None) -> str:
    found = element(seen.project, journey)
    return f"{what} · {found.name}" if found and found.name else what


def sign(seen: Scene, held: Any | None) -> Node:
    """A segment's letter in its colour."""
    letter = letters(seen.project).get(held.id) if held is not None else None
    return letter and span(class_=["letter", "painted", f"seg-{letter}"], aria_hidden="true")[letter]


def way_there(seen: Scene, kpi: Kpi, id_: str) -> Node:
    """The link to what a KPI is about; nothing where it is about the whole."""
    found = locate(seen.project, kpi.about)
    if found is None:
        return None
    words = seen.say("kpi.go", name=short(title(seen, found[1]), 60))
    return button(".link.kpi-go", on("click", ChosenAt, id=found[1].id), type="button", id=id_)[
        words, span(aria_hidden="true")[" →"]
    ]


def choice(seen: Scene, kpi: Kpi, id_: str) -> Element:
    """The choice of what a KPI is about, in groups."""
    sends = on("change", m.KpiAttached, kpi=kpi.id, about=VALUE)
    return select(id=id_, disabled=seen.model.read_only, **sends)[
        option(value="", selected=kpi.about is None)[seen.say("kpi.whole")],
        (
            optgroup(label=label)[
                (option(value=each.id, selected=each.id == kpi.about)[short(words, 70)] for each, words in items)
            ]
            for label, items in _groups(seen)
            if items
        ),
    ]


def _groups(seen: Scene) -> Iterator[tuple[str, list[tuple[Any, str]]]]:
    """Segments and the other blocks, then each journey with its stages and touchpoints."""
    project = seen.project
    for place in BLOCKS:
        yield seen.say(f"block.{place}"), [(each, title(seen, each)) for each in notes_in(project, place)]
    for journey in ordered(project.journeys):
        yield (
            journey.name,
            [
                pair
                for stage in stages_of(project, journey.id)
                for pair in (
                    (stage, title(seen, stage)),
                    *((each, f"\u2003{title(seen, each)}") for each in touchpoints_at(project, stage.id)),
                )
            ],
        )
