"""Which of the things in a file are here already, by what they are called and where they stand."""

from collections.abc import Iterable, Mapping
from typing import Any, Literal

from throughline.core.formats.mentions import called
from throughline.core.project import Project

Way = Literal["add", "new", "replace", "project"]
"""Behind what is there; only what is not there yet; in place of it; as a project of its own."""
Key = tuple[str, ...]
_CHAIN = ("personas", "notes", "journeys", "stages", "episodes", "touchpoints", "pains", "kpis", "opportunities")
"""Each after those that its place depends on."""


def same(project: Project, pieces: Project, way: Way) -> dict[str, str]:
    """For each piece that is here already, the id of what it is. A persona of the same name is always the same."""
    found: dict[str, str] = {}
    for collection in _CHAIN if way == "new" else ("personas",):
        here = _by_key(collection, getattr(project, collection), {})
        for each in getattr(pieces, collection):
            known = here.get(_key(collection, each, found))
            if known is not None:
                found[each.id] = known
    return found


def _by_key(collection: str, items: Iterable[Any], swap: Mapping[str, str]) -> dict[Key, str]:
    found: dict[Key, str] = {}
    for each in items:
        found.setdefault(_key(collection, each, swap), each.id)
    return found


def _key(collection: str, each: Any, swap: Mapping[str, str]) -> Key:
    """What it is called, and where: the place by the id that it has here."""
    name = called(getattr(each, "text", "") or getattr(each, "name", ""))
    match collection:
        case "notes":
            return (each.place, name)
        case "journeys":
            return (each.view, name)
        case "stages" | "episodes":
            return (swap.get(each.journey, each.journey), name)
        case "touchpoints":
            return (swap.get(each.stage, each.stage), name)
        case "pains":
            return (swap.get(each.touchpoint, each.touchpoint), name)
    return (name,)


COUNTED = ("notes", "journeys", "stages", "touchpoints", "pains", "kpis", "opportunities")


def news(project: Project, pieces: Project) -> int:
    """How many of the pieces are not here yet."""
    known = same(project, pieces, "new")
    return sum(each.id not in known for name in COUNTED for each in getattr(pieces, name))
