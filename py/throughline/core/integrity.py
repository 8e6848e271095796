"""What the shapes alone cannot see: every id stands once, every reference points at something of the right kind.

An element may not refer to itself. Circles of two or more are allowed (a partner helps an activity that
helps the partner), so whoever follows references must remember where it has been.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping

from throughline.core.faults import Fault, fault
from throughline.core.places import place
from throughline.core.project import Project
from throughline.core.references import COLLECTIONS, REFERENCES, Reference, elements, targets
from throughline.core.value import Value

INNER: Mapping[str, tuple[str, str]] = {
    "notes": ("proposition", "tests"),
    "backstage": ("", "behaviours"),
    "kpis": ("", "measurements"),
}
"""The lists inside elements whose items have ids of their own."""


def faults(project: Project) -> Iterator[Fault]:
    """All that is wrong between the elements of a project."""
    yield from _doubled_ids(project)
    yield from _bad_references(project)
    yield from _links_to_themselves(project)


def every_id(project: Project) -> Iterator[tuple[str, str]]:
    """Each id of the document with its place, the inner ones too."""
    yield "id", project.id
    for collection in COLLECTIONS:
        for index, element in enumerate(getattr(project, collection)):
            yield place((collection, index, "id")), element.id
            for steps, inner in _inner(collection, element):
                yield place((collection, index, *steps, "id")), inner


def _inner(collection: str, element: Value) -> Iterator[tuple[tuple[str | int, ...], str]]:
    if collection not in INNER:
        return
    field, items = INNER[collection]
    holder = getattr(element, field) if field else element
    for index, item in enumerate(getattr(holder, items, ())):
        yield (*([field] if field else []), items, index), item.id


def _doubled_ids(project: Project) -> Iterator[Fault]:
    first: dict[str, str] = {}
    for where, id_ in every_id(project):
        if first.setdefault(id_, where) != where:
            yield fault(where, "fault.duplicate_id", id=id_, first=first[id_])


def _by_holder() -> dict[str, list[Reference]]:
    found = defaultdict(list)
    for reference in REFERENCES:
        found[reference.holder].append(reference)
    return found


def _bad_references(project: Project) -> Iterator[Fault]:
    kinds = {element.id: collection for collection, element in elements(project)}
    for collection, references in _by_holder().items():
        for index, holder in enumerate(getattr(project, collection)):
            for reference in references:
                for id_ in targets(reference, holder):
                    yield from _bad_target(reference, index, holder.id, id_, kinds)


def _links_to_themselves(project: Project) -> Iterator[Fault]:
    for index, link in enumerate(project.links):
        if link.source == link.target:
            yield fault(place(("links", index, "target")), "fault.self_link", id=link.target)


def _bad_target(reference: Reference, index: int, holder: str, id_: str, kinds: Mapping[str, str]) -> Iterator[Fault]:
    found = kinds.get(id_)
    if found in reference.to and id_ != holder:
        return
    where = f"{reference.holder}[{index}].{reference.path.replace('[]', '')}"
    if id_ == holder:
        yield fault(where, "fault.self_reference", id=id_)
    elif found is None:
        yield fault(where, "fault.dangling", id=id_)
    else:
        yield fault(where, "fault.wrong_kind", id=id_, found=found, wanted=", ".join(reference.to))
