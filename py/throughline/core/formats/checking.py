"""Plain values to a project: the models decide; where they refuse, each element is asked why."""

from collections.abc import Iterator
from functools import cache
from typing import Any, get_args

from annotated_types import MaxLen
from pydantic import TypeAdapter, ValidationError
from pydantic_core import to_json

from throughline.core.faults import Fault, Refused, capped, fault
from throughline.core.formats.reasons import Error, reason
from throughline.core.project import Project
from throughline.core.references import COLLECTIONS
from throughline.core.versions import Document

_TAGS = frozenset({"note", "touch", "backstage"})
"""What pydantic puts into the path of a link besides the path."""


def checked(document: Document) -> Project:
    """The project that these plain values are.

    By way of JSON text, because strict models take lists for tuples and text for dates only from there.
    """
    too_many = [*_too_many(document)]
    if too_many:
        raise Refused(*too_many)
    try:
        return Project.model_validate_json(to_json(document))
    except ValidationError as refusal:
        raise Refused(*capped(_faults(document, _errors(refusal)))) from None


def _errors(refusal: ValidationError) -> list[Error]:
    return [dict(error) for error in refusal.errors(include_url=False, include_input=False)]


def _too_many(document: Document) -> Iterator[Fault]:
    """Lists too long to look at one by one."""
    for collection in COLLECTIONS:
        items, limit = document.get(collection), _limit(collection)
        if isinstance(items, list) and len(items) > limit:
            yield fault(collection, "fault.too_many", limit=str(limit))


@cache
def _limit(collection: str) -> int:
    rules = Project.model_fields[collection].metadata
    return next(rule.max_length for rule in rules if isinstance(rule, MaxLen))


@cache
def _element(collection: str) -> TypeAdapter[Any]:
    return TypeAdapter(get_args(Project.model_fields[collection].annotation)[0])


def _faults(document: Document, errors: list[Error]) -> Iterator[Fault]:
    """The models stop at the first bad element of a list (they fail fast); here all are asked."""
    asked = set()
    for error in errors:
        collection, inside = str(error["loc"][0]) if error["loc"] else "", len(error["loc"]) > 1
        if collection not in COLLECTIONS or not inside:
            yield reason(error)
        elif collection not in asked:
            asked.add(collection)
            yield from _element_faults(collection, document[collection])


def _element_faults(collection: str, items: list[object]) -> Iterator[Fault]:
    for index, item in enumerate(items):
        try:
            _element(collection).validate_json(to_json(item))
        except ValidationError as refusal:
            for error in _errors(refusal):
                yield reason(_untagged(error) if collection == "links" else error, (collection, index))


def _untagged(error: Error) -> Error:
    loc = error["loc"]
    return {**error, "loc": loc[1:]} if loc and loc[0] in _TAGS else error
