"""Copies of a project that went different ways, for Hypothesis."""

from typing import Any

from hypothesis import strategies as st

from tests.strategies import projects
from throughline.core.merge.element import with_inner_ids
from throughline.core.merge.merging import with_own_inner_ids
from throughline.core.project import Project
from throughline.core.references import COLLECTIONS, removed

FEW = 4


INSIDE = {"proposition": "tests", "behaviours": "", "measurements": ""}
"""Fields with things that have ids of their own: these stay where they are, whoever edits them."""


def _inside(draw: Any, element: Any, name: str) -> Any:
    """The element with one thing in it gone, or changed."""
    holder = getattr(element, name)
    field = INSIDE[name]
    items = getattr(holder, field, ()) if field else holder
    if not items:
        return element
    first, *rest = items
    writes = next(each for each in ("result", "measure", "source") if hasattr(first, each))
    first = first.changed(**{writes: draw(st.sampled_from(("one", "two")))})
    kept = tuple(rest) if draw(st.booleans()) else (first, *rest)
    return element.changed(**{name: holder.changed(**{field: kept}) if field else kept})


def _mixed(draw: Any, element: Any, donor: Any) -> Any:
    """The element with a few fields of another one of its kind (never pointing at itself)."""
    names = [
        name for name in type(element).model_fields if name != "id" and getattr(element, name) != getattr(donor, name)
    ]
    chosen = draw(st.sets(st.sampled_from(names), max_size=FEW)) if names else set()
    if hasattr(element, "source") and {"source", "target"} & chosen:
        chosen |= {"source", "target"}
    inner = chosen & INSIDE.keys()
    mixed = element.changed(**{name: getattr(donor, name) for name in chosen - inner})
    for name in inner:
        mixed = _inside(draw, mixed, name)
    return element if element.id in mixed.model_dump_json(exclude={"id"}) else mixed


def _new(draw: Any, collection: str, elements: tuple[Any, ...], taken: set[str]) -> tuple[Any, ...]:
    """Perhaps another element, as one that is there; two copies may come to the same id."""
    if not elements or draw(st.integers(0, 2)):
        return ()
    id_ = f"new-{collection[:5]}-{draw(st.integers(1, 2))}"
    model = draw(st.sampled_from(elements))
    return () if id_ in taken else (with_inner_ids(model.changed(id=id_), lambda inner: f"{id_}-{inner[-3:]}"),)


@st.composite
def edited(draw: Any, project: Project) -> Project:
    """A copy in which some elements are gone, some have changed, and some are new."""
    gone = frozenset(each.id for name in COLLECTIONS for each in getattr(project, name) if draw(st.integers(0, 4)) == 0)
    copy = removed(project, gone)
    taken = {each.id for name in COLLECTIONS for each in getattr(copy, name)}
    fields: dict[str, Any] = {}
    for name in COLLECTIONS:
        elements = getattr(copy, name)
        kinds = {each.id: [other for other in elements if type(other) is type(each)] for each in elements}
        changed = tuple(
            _mixed(draw, each, draw(st.sampled_from(kinds[each.id]))) if draw(st.booleans()) else each
            for each in elements
        )
        fields[name] = (*changed, *_new(draw, name, elements, taken))
    return with_own_inner_ids(copy.changed(**fields))


@st.composite
def copies(draw: Any) -> tuple[Project, Project, Project]:
    """A base, and two copies of it."""
    base = draw(projects(most=3))
    return base, draw(edited(base)), draw(edited(base))
