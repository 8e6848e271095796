"""Every field of every element has words in a list of changes: a new field is missed here on the day it comes."""

from collections.abc import Iterator
from typing import Any, get_args

import pytest

from throughline.core import fields
from throughline.core.compare.change import PROJECT
from throughline.core.compare.differences import OWN
from throughline.core.compare.labels import OTHER, choice, label
from throughline.core.compare.leaves import ONE
from throughline.core.links import BackstageLink, NoteLink, TouchLink
from throughline.core.project import Project
from throughline.core.references import COLLECTIONS
from throughline.core.value import Value

UNSEEN = {"id", "order", "origin", "text", "name"}


def models(collection: str) -> tuple[type[Value], ...]:
    if collection == PROJECT:
        return (Project,)
    if collection == "links":
        return (NoteLink, TouchLink, BackstageLink)
    return (get_args(Project.model_fields[collection].annotation)[0],)


def paths(model: type[Value], before: str = "") -> Iterator[tuple[str, fields.Kind]]:
    for name in model.model_fields:
        if name in UNSEEN or (model is Project and name in OWN):
            continue
        what = fields.kind(model, name)
        yield f"{before}{name}", what
        if what.of and what.of not in ONE:
            yield from paths(what.of, f"{before}{name}.")


def every() -> list[tuple[str, str, fields.Kind]]:
    return [
        (collection, path, what)
        for collection in (*COLLECTIONS, PROJECT)
        for model in models(collection)
        for path, what in paths(model)
    ]


@pytest.mark.parametrize("collection", [*COLLECTIONS, PROJECT])
def test_every_field_has_a_name(collection: str) -> None:
    assert [path for of, path, _ in every() if of == collection and label(of, path) == OTHER] == []


@pytest.mark.parametrize("collection", [*COLLECTIONS, PROJECT])
def test_every_choice_has_a_name(collection: str) -> None:
    missing: list[Any] = [
        (path, each)
        for of, path, what in every()
        if of == collection
        for each in what.choices
        if len(what.choices) > 1 and isinstance(each, str) and choice(of, path, each) is None
    ]
    assert missing == []
