"""The models of the document from the project down, and which of their fields refer to what."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any, get_args

from throughline.core.project import Project
from throughline.core.references import COLLECTIONS, REFERENCES, Reference
from throughline.core.value import Value

if TYPE_CHECKING:
    from collections.abc import Iterator


def _models_in(annotation: Any) -> Iterator[type[Value]]:
    """Yield the models inside an annotation."""
    if isinstance(annotation, type) and issubclass(annotation, Value):
        yield annotation
    for each in get_args(annotation):
        yield from _models_in(each)


def _below(model: type[Value], found: dict[type[Value], None]) -> dict[type[Value], None]:
    if model not in found:
        found[model] = None
        for field in model.model_fields.values():
            for each in _models_in(field.annotation):
                _below(each, found)
    return found


MODELS: tuple[type[Value], ...] = tuple(_below(Project, {}))
"""The project first, then each in the order in which it is met."""


def _holder(reference: Reference) -> Iterator[type[Value]]:
    """Yield the models that hold the last step of a reference's path."""
    *steps, _ = reference.path.replace("[]", "").split(".")
    for model in _models_in(Project.model_fields[reference.holder].annotation):
        if reference.kind in (None, *get_args(getattr(model.model_fields.get("kind"), "annotation", None))):
            inner = model
            for step in steps:
                inner = next(_models_in(inner.model_fields[step].annotation))
            yield inner


@cache
def refers() -> dict[tuple[str, str], tuple[str, ...]]:
    """Return the collections that a field's ids come from, by model and field."""
    return {
        (model.__name__, reference.path.split(".")[-1].removesuffix("[]")): reference.to
        for reference in REFERENCES
        for model in _holder(reference)
    }


ANY = COLLECTIONS
"""What a field refers to that can refer to any element."""
