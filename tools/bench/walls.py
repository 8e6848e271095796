"""Projects of the sizes that the budgets speak of: the running-shoes example, filled up."""

from __future__ import annotations

import json
from typing import Any

from tools.places import STATIC

PLACES = ("CS", "VP", "CH", "CR", "RS", "KR", "KA", "KP", "CO")
VALUED, PEOPLE, PAINS, OPPORTUNITIES, KPIS = 10, 20, 120, 60, 60
FORMS = ("first-not-counted", "first-counted-start", "first-counted-end", "truncated")
LEVERS = ("retention", "conversion")
STAGES = 10
LANES = (
    "touchpoints",
    "emotion",
    "channel",
    "action",
    "thought",
    "motivation",
    "need",
    "pain",
    "opportunity",
    "moment",
    "time",
    "data",
)
DAYS = ("2025-06-30", "2025-12-31", "2026-06-30")
EXAMPLE = STATIC / "examples" / "running_shoes.json"


def wall(notes: int, touchpoints: int = 0) -> bytes:
    """A project file with so many notes spread over the blocks, and so many touchpoints over the stages."""
    project: dict[str, Any] = json.loads(EXAMPLE.read_text(encoding="utf-8"))
    project |= {"id": "bench0000001", "name": f"Wall of {notes}"}
    stages = [stage["id"] for stage in project["stages"] if stage["journey"] == project["journeys"][0]["id"]]
    missing = range(notes - len(project["notes"]))
    project["notes"] += [_note(number) for number in missing]
    more = range(touchpoints - len(project["touchpoints"]))
    project["touchpoints"] += [_touchpoint(number, stages[number % len(stages)]) for number in more]
    return json.dumps(project).encode()


def grid_wall(touchpoints: int) -> bytes:
    """A journey of ten stages and twelve lanes; each touchpoint has something to say in seven of them."""
    project: dict[str, Any] = json.loads(wall(0, 0))
    journey = project["journeys"][0]["id"]
    project["journeys"], project["episodes"] = [{"id": journey, "name": "A long way"}], []
    project["stages"] = [
        {"id": f"s{at:011}", "journey": journey, "name": f"Stage {at}", "order": f"a{at}"} for at in range(STAGES)
    ]
    project["lanes"] = [
        {"id": f"l{at:011}", "journey": journey, "kind": kind, "order": f"a{at:x}"} for at, kind in enumerate(LANES)
    ]
    project["touchpoints"] = [_told(_touchpoint(at, f"s{at % STAGES:011}")) for at in range(touchpoints)]
    for name in ("links", "cells", "pains", "opportunities", "kpis", "questions", "diagnoses", "values", "backstage"):
        project[name] = []
    return json.dumps(project).encode()


def large_wall(units: int, notes: int = 2_000) -> bytes:
    """A project of about so many letters: as many as it may have, most of them in comments."""
    project: dict[str, Any] = json.loads(wall(notes, 300))
    each = (units - len(json.dumps(project, separators=(",", ":")))) // notes - len('"comment":"",')
    for note in project["notes"]:
        note["comment"] = ("Somebody wrote at length about this. " * (each // 37 + 1))[:each]
    return json.dumps(project).encode()


def judged_wall(notes: int, touchpoints: int) -> bytes:
    """The same with whatever is judged: what segments are worth, personas, pains and what they cost, KPIs, opportunities."""
    project: dict[str, Any] = json.loads(wall(notes, touchpoints))
    segments = [each["id"] for each in project["notes"] if each["place"] == "CS"][:VALUED]
    at = [each["id"] for each in project["touchpoints"]]
    valued = {each["segment"] for each in project["values"]}
    project["values"] += [_value(number, id_) for number, id_ in enumerate(segments) if id_ not in valued]
    project["personas"] += [_persona(number, segments[number % len(segments)]) for number in range(PEOPLE)]
    pains = [_pain(number, at[number * 7 % len(at)]) for number in range(PAINS)]
    project["pains"] += pains
    project["opportunities"] += [_opportunity(number, pains[number * 2]["id"]) for number in range(OPPORTUNITIES)]
    project["kpis"] += [_kpi(number, at[number % len(at)]) for number in range(KPIS)]
    return json.dumps(project).encode()


def _note(number: int) -> dict[str, Any]:
    text = f"Note {number} of a full wall"
    return {"id": f"n{number:011}", "place": PLACES[number % len(PLACES)], "text": text, "order": "a0"}


def _touchpoint(number: int, stage: str) -> dict[str, Any]:
    felt = (-2.0, -1.0, 0.0, 1.0, 2.0)[number % 5]
    return {"id": f"t{number:011}", "stage": stage, "name": f"Touchpoint {number}", "felt": felt, "order": "a0"}


def _told(touchpoint: dict[str, Any]) -> dict[str, Any]:
    words = dict.fromkeys(("action", "thought", "motivation", "need"), f"What there is to say of {touchpoint['name']}")
    return touchpoint | words | {"data_used": "Name and address", "minutes": 12.0}


def _value(number: int, segment: str) -> dict[str, Any]:
    worth = {"margin": f"{60 + number}.50", "retention": 0.6, "discount": 0.1, "cac": "20.00", "periods": 8.0}
    return {"id": f"v{number:011}", "segment": segment, "form": FORMS[number % len(FORMS)]} | worth


def _persona(number: int, segment: str) -> dict[str, Any]:
    return {"id": f"w{number:011}", "name": f"Persona {number}", "segment": segment}


def _pain(number: int, touchpoint: str) -> dict[str, Any]:
    change = {"lever": LEVERS[number % 2], "low": 0.01, "high": 0.03, "share": 0.5}
    fields = {"text": f"Pain {number}", "severity": number % 3 + 1, "change": change}
    return {"id": f"q{number:011}", "touchpoint": touchpoint} | fields


def _opportunity(number: int, pain: str) -> dict[str, Any]:
    return {"id": f"o{number:011}", "text": f"Opportunity {number}", "pains": [pain], "effort_days": 2.0}


def _kpi(number: int, about: str) -> dict[str, Any]:
    taken = [{"id": f"m{number:08}{at:03}", "on": day, "value": 20.0 + at, "n": 100} for at, day in enumerate(DAYS)]
    goal = {"baseline": 20.0, "target": 40.0, "measurements": taken}
    return {"id": f"k{number:011}", "name": f"KPI {number}", "kind": "nps", "about": about} | goal
