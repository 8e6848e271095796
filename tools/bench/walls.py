"""Projects of the sizes that the budgets speak of: the running-shoes example, filled up."""

from __future__ import annotations

import json
from typing import Any

from tools.places import STATIC

PLACES = ("CS", "VP", "CH", "CR", "RS", "KR", "KA", "KP", "CO")
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


def _note(number: int) -> dict[str, Any]:
    text = f"Note {number} of a full wall"
    return {"id": f"n{number:011}", "place": PLACES[number % len(PLACES)], "text": text, "order": "a0"}


def _touchpoint(number: int, stage: str) -> dict[str, Any]:
    felt = (-2.0, -1.0, 0.0, 1.0, 2.0)[number % 5]
    return {"id": f"t{number:011}", "stage": stage, "name": f"Touchpoint {number}", "felt": felt, "order": "a0"}
