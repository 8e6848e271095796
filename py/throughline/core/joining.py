"""Making and taking links between whatever can be joined."""

from collections.abc import Iterator
from itertools import product
from typing import Any

from throughline.core import edit
from throughline.core.dependence import AnyLink
from throughline.core.find import locate
from throughline.core.links import BackstageLink, NoteLink, TouchLink, directed
from throughline.core.project import Project


def between(project: Project, a: str, b: str) -> AnyLink | None:
    """The link between two elements, whichever way it points."""
    return next((link for link in project.links if {link.source, link.target} == {a, b}), None)


def _link(id_: str, a: tuple[str, Any], b: tuple[str, Any]) -> AnyLink | None:
    """A link of the right kind between two (collection, element), or None where none makes sense."""
    kinds = (a[0], b[0])
    if kinds == ("notes", "notes"):
        source, target = directed(a[1].id, a[1].place, b[1].id, b[1].place)
        return NoteLink(id=id_, kind="note", source=source, target=target)
    if kinds == ("notes", "touchpoints"):
        return TouchLink(id=id_, kind="touch", source=a[1].id, target=b[1].id)
    if kinds == ("backstage", "touchpoints"):
        return BackstageLink(id=id_, kind="backstage", source=a[1].id, target=b[1].id)
    if kinds in {("touchpoints", "notes"), ("touchpoints", "backstage")}:
        return _link(id_, b, a)
    return None


def joined(project: Project, these: tuple[str, ...], those: tuple[str, ...], ids: Iterator[str]) -> Project:
    """The project with a link between each of these and each of those; those there are stay."""
    known = {frozenset((link.source, link.target)) for link in project.links}
    new = []
    for a, b in product(dict.fromkeys(these), dict.fromkeys(those)):
        pair = frozenset((a, b))
        ends = locate(project, a), locate(project, b)
        if len(pair) == 1 or pair in known or ends[0] is None or ends[1] is None:
            continue
        link = _link(next(ids), ends[0], ends[1])
        if link is not None:
            known.add(pair)
            new.append(link)
    return edit.added(project, "links", *new) if new else project


def parted(project: Project, these: tuple[str, ...], those: tuple[str, ...]) -> Project:
    """The project without the links between these and those."""
    first, second = set(these), set(those)
    gone = {
        link.id
        for link in project.links
        if (link.source in first and link.target in second) or (link.target in first and link.source in second)
    }
    return edit.removed(project, frozenset(gone)) if gone else project
