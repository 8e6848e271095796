"""What both copies added by themselves and can stand there once only: a link, the text of a cell, a lane, a customer's worth."""

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from throughline.core.compare.pairing import renamed
from throughline.core.merge.canonical import derived
from throughline.core.project import Project
from throughline.core.references import COLLECTIONS

ONCE: Mapping[str, Callable[[Any], tuple[str, ...] | None]] = {
    "lanes": lambda each: None if each.kind == "own" else (each.journey, each.kind),
    "cells": lambda each: (each.lane, each.stage),
    "links": lambda each: (each.kind, each.source, each.target),
    "values": lambda each: (each.segment,),
}
"""By what it is the same, whoever made it; lanes first, because cells stand in them."""


def alike(base: Project | None, mine: Project, theirs: Project) -> tuple[Project, Project]:
    """Both copies, what both of them added called by the same id."""
    for collection, key in ONCE.items():
        old = {each.id for each in getattr(base, collection)} if base else set()
        a, b = (_added(getattr(each, collection), old, key) for each in (mine, theirs))
        free = _free(mine, theirs)
        pairs = [(a[each], b[each], free(a[each], b[each])) for each in a if each in b and a[each] != b[each]]
        mine = renamed(mine, {one: id_ for one, _, id_ in pairs})
        theirs = renamed(theirs, {other: id_ for _, other, id_ in pairs})
    return mine, theirs


def _free(mine: Project, theirs: Project) -> Callable[[str, str], str]:
    """Which of two ids both copies can use for one thing: it must not be another thing's in the other copy."""
    in_mine, in_theirs = _kinds(mine), _kinds(theirs)

    def free(one: str, other: str) -> str:
        usable = [one] * (one not in in_theirs) + [other] * (other not in in_mine)
        return min(usable, default=derived(min(one, other), max(one, other)))

    return free


def _added(elements: Iterable[Any], old: set[str], key: Callable[[Any], tuple[str, ...] | None]) -> dict[Any, str]:
    """What is new, by what it is; what stands there twice already is left alone."""
    every = [(key(each), each.id) for each in elements]
    keys = [each for each, _ in every]
    return {each: id_ for each, id_ in every if each is not None and id_ not in old and keys.count(each) == 1}


def strangers(*copies: Project | None) -> frozenset[str]:
    """Ids that mean one kind of thing in one copy, and another kind in another."""
    kinds: dict[str, set[str]] = {}
    for each in copies:
        for id_, kind in _kinds(each).items() if each else ():
            kinds.setdefault(id_, set()).add(kind)
    return frozenset(id_ for id_, found in kinds.items() if len(found) > 1)


def apart(project: Project, ids: frozenset[str], keep: Mapping[str, str]) -> Project:
    """The copy, its elements under other ids where the id is `keep`-t for another kind of thing."""
    mine = _kinds(project)
    new = {id_: derived(id_, mine[id_]) for id_ in ids if id_ in mine and mine[id_] != keep.get(id_)}
    return renamed(project, new)


def kept(ids: frozenset[str], *copies: Project | None) -> dict[str, str]:
    """The kind of thing for which each of these ids is kept: whichever comes first."""
    every = [_kinds(each) for each in copies if each]
    return {id_: min(kinds[id_] for kinds in every if id_ in kinds) for id_ in ids}


def _kinds(project: Project) -> dict[str, str]:
    found = {each.id: kind_of(collection, each) for collection in COLLECTIONS for each in getattr(project, collection)}
    return {**found, project.id: ""}


def kind_of(collection: str, element: Any) -> str:
    """Links of different kinds are different things."""
    return f"{collection}/{element.kind}" if collection == "links" else collection
