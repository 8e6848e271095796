"""A document from a newer version: shown as far as it is understood, never written back."""

from collections.abc import Iterator
from typing import Any, get_args, get_origin

from pydantic import ValidationError
from pydantic_core import to_json

from throughline.core import integrity
from throughline.core.project import VERSION, Project
from throughline.core.value import Value
from throughline.core.versions import Document


def understood(document: Document) -> Project | None:
    """Return what this version can show of a newer document, or None; fields it does not know are left out."""
    known = _known(Project, {**document, "version": VERSION})
    try:
        project = Project.model_validate_json(to_json(known))
    except ValidationError:
        return None
    return None if any(integrity.faults(project)) else project


def _known(annotation: Any, value: Any) -> Any:
    """Return the value without the fields that the models do not have."""
    for option in _options(annotation):
        if get_origin(option) is tuple and isinstance(value, list):
            return [_known(get_args(option)[0], each) for each in value]
        if isinstance(value, dict) and _is_for(option, value):
            fields = option.model_fields.items()
            return {name: _known(field.annotation, value[name]) for name, field in fields if name in value}
    return value


def _options(annotation: Any) -> Iterator[Any]:
    """Yield the types that an annotation allows."""
    inside = getattr(annotation, "__origin__", None) if hasattr(annotation, "__metadata__") else None
    if inside is not None:
        yield from _options(inside)
    elif get_origin(annotation) is tuple or isinstance(annotation, type):
        yield annotation
    else:
        for each in get_args(annotation):
            yield from _options(each)


def _is_for(option: Any, value: Document) -> bool:
    """Whether the model is the one meant, where there are several kinds."""
    if not (isinstance(option, type) and issubclass(option, Value)):
        return False
    kind = option.model_fields.get("kind")
    return kind is None or value.get("kind") is None or value["kind"] in get_args(kind.annotation)
