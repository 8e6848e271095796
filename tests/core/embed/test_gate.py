"""In a frame that is only read, no message changes the document; and nothing leads to what a frame does not have."""

from contextlib import suppress
from typing import Any, get_args

import pytest
from pydantic import ValidationError

from tests.core.embed.frames import HOSTED
from tests.core.embed.frames import opened as frame
from tests.shoes import shoes
from throughline.core.areas import load_messages
from throughline.core.embed.gate import HOSTS
from throughline.core.messages import session as s
from throughline.core.messages.base import EPOCH, Message, read
from throughline.core.messages.findings import HiddenToggled
from throughline.core.messages.projects import ProjectCreated, ProjectDeleted, WipeAsked
from throughline.core.state.dialog import Kind
from throughline.core.state.where import VIEWS, View
from throughline.core.written import NotWrittenError

load_messages()
SHOES = shoes()
NOTE, TOUCH = SHOES.notes[0].id, SHOES.touchpoints[0].id
LIKELY: dict[str, Any] = {
    "notes": [NOTE], "note": NOTE, "id": NOTE, "of": NOTE, "touchpoint": TOUCH, "touchpoints": [TOUCH],
    "journey": SHOES.journeys[0].id, "stage": SHOES.stages[0].id, "place": "KA", "text": "changed", "value": "changed",
    "name": "changed", "field": "comment", "by": 1, "on": True, "index": 0, "way": "up", "these": [NOTE],
    "those": [SHOES.notes[5].id], "lane": SHOES.lanes[0].id, "persona": SHOES.personas[0].id, "kpi": SHOES.kpis[0].id,
    "option": "x", "key": "R1", "reason": "because", "stage_set": "lifecycle", "kind": None, "opportunity": "x",
}  # fmt: skip
"""What a message would carry that means something in this document."""


def made(kind: str) -> Message | None:
    fields = {name: LIKELY[name] for name in Message.kinds[kind].field_names if LIKELY.get(name) is not None}
    try:
        return read(kind, fields, EPOCH, "0" * 32)
    except ValidationError:
        return None


MADE = {name: message for name in sorted(Message.kinds) if (message := made(name)) is not None}


def test_most_messages_were_tried() -> None:
    assert len(MADE) > 150


def test_some_of_them_would_change_the_document() -> None:
    changing = 0
    for message in MADE.values():
        here = frame()
        before = here.model.project
        with suppress(NotWrittenError):
            here.hear(message)
        changing += here.model.project is not before
    assert changing > 25


@pytest.mark.parametrize("name", MADE)
def test_none_of_them_changes_it_while_it_is_read(name: str) -> None:
    here = frame(f"{HOSTED}&mode=view&features=all")
    before = here.model.project
    here.hear(MADE[name], s.UndoAsked(), s.RedoAsked())
    assert here.model.project is before
    assert here.said("save") == []


def test_the_host_locks_and_unlocks() -> None:
    here = frame()
    here.ask("setReadonly", readonly=True)
    assert here.model.read_only
    here.ask("setReadonly", readonly=False)
    assert not here.model.read_only


@pytest.mark.parametrize("view", VIEWS)
@pytest.mark.parametrize("show", ["canvas", "journey", "both", "matrix", "report"])
def test_only_the_views_that_are_shown_can_be_reached(view: View, show: str) -> None:
    here = frame(f"{HOSTED}&view={show}&features=title")
    home = here.model.where.view
    here.hear(s.ViewAsked(view=view), s.AddressChanged(query=f"?v={view}"), s.ChosenAt(id=SHOES.personas[0].id))
    assert here.model.where.view == home


def test_another_journey_under_the_canvas_is_no_other_view() -> None:
    here = frame(f"{HOSTED}&view=both")
    other = SHOES.journeys[1].id
    here.hear(s.ViewAsked(view="journey", journey=other))
    assert (here.model.where.view, here.model.where.journey) == ("canvas", other)


@pytest.mark.parametrize("kind", sorted(HOSTS))
def test_dialogs_about_projects_do_not_open(kind: Kind) -> None:
    assert kind in get_args(Kind)
    assert frame().hear(s.DialogAsked(kind=kind)).model.dialog is None


def test_nothing_is_done_to_projects() -> None:
    here = frame()
    before = here.model.project
    here.hear(ProjectCreated(name="x"), ProjectDeleted(id=before.id), WipeAsked())
    assert here.model.project is before


def test_findings_come_only_where_they_are_shown() -> None:
    assert frame().hear(HiddenToggled()).model.findings.hidden
    assert not frame(f"{HOSTED}&features=findings").model.findings.hidden


@pytest.mark.parametrize(
    ("features", "side", "there"),
    [
        ("panel", "findings", False),
        ("findings", "findings", True),
        ("guide", "guide", True),
        ("findings", "guide", False),
    ],
)
def test_the_panel_shows_what_is_wanted(features: str, side: Any, there: bool) -> None:  # noqa: FBT001
    assert (frame(f"{HOSTED}&features={features}").hear(s.SideChosen(side=side)).model.side == side) is there
