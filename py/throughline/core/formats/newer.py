"""A document from a newer version: shown as far as it is understood, never written back."""

from typing import Any

from pydantic import ValidationError
from pydantic_core import to_json

from throughline.core import integrity
from throughline.core.project import VERSION, Project
from throughline.core.versions import Document

_ROUNDS = 8
"""How often unknown fields are left out: each round finds those that the last one uncovered."""


def understood(document: Document) -> Project | None:
    """What this version can show of a newer document, without the fields it does not know."""
    document = {**document, "version": VERSION}
    for _ in range(_ROUNDS):
        try:
            project = Project.model_validate_json(to_json(document))
        except ValidationError as refusal:
            errors = refusal.errors(include_url=False, include_input=False)
            if any(error["type"] != "extra_forbidden" for error in errors):
                return None
            for error in errors:
                document = _without(document, [*error["loc"]])
        else:
            return None if any(integrity.faults(project)) else project
    return None


def _without(value: Any, steps: list[str | int]) -> Any:  # noqa: ANN401 - any JSON value
    """The value without what lies at the path; a step that is not there is a name of pydantic's for a union."""
    step, rest = steps[0], steps[1:]
    if isinstance(value, list) and isinstance(step, int):
        return [_without(each, rest) if index == step else each for index, each in enumerate(value)]
    if step not in value:
        return _without(value, rest)
    if not rest:
        return {key: each for key, each in value.items() if key != step}
    return {**value, step: _without(value[step], rest)}
