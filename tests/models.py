"""All models of the document, found from the project down."""

from collections.abc import Iterator
from typing import Any, Literal, get_args, get_origin

from throughline.core.project import Project
from throughline.core.value import Value

Found = tuple[str, Any, tuple[Any, ...]]


def unwrapped(annotation: Any, rules: tuple[Any, ...] = ()) -> Iterator[tuple[Any, tuple[Any, ...]]]:
    """Yield the types inside an annotation, each with the rules that stand beside it."""
    if hasattr(annotation, "__metadata__"):
        yield from unwrapped(annotation.__origin__, (*rules, *annotation.__metadata__))
    elif get_origin(annotation) is tuple:
        yield annotation, rules
        yield from unwrapped(get_args(annotation)[0])
    elif get_origin(annotation) is not None and get_origin(annotation) is not Literal:
        for each in get_args(annotation):
            yield from unwrapped(each, rules)
    elif annotation is not type(None):
        yield annotation, rules


def annotations(model: type[Value]) -> Iterator[Found]:
    """Yield name, type and rules of each field, unions and lists taken apart."""
    for name, field in model.model_fields.items():
        for annotation, rules in unwrapped(field.annotation, tuple(field.metadata)):
            yield name, annotation, rules


def _found(model: type[Value], found: dict[type[Value], None]) -> dict[type[Value], None]:
    if model not in found:
        found[model] = None
        for _, annotation, _ in annotations(model):
            if isinstance(annotation, type) and issubclass(annotation, Value):
                _found(annotation, found)
    return found


MODELS: tuple[type[Value], ...] = tuple(_found(Project, {}))
"""The project first, then each model in the order in which it is met."""
