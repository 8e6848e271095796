"""What depends on what, through links: along their direction, and against it."""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from throughline.core.find import locate
from throughline.core.links import BackstageLink, NoteLink, TouchLink
from throughline.core.memo import Memo, last_few
from throughline.core.project import Project

AnyLink = NoteLink | TouchLink | BackstageLink


class Ways(NamedTuple):
    """The links that start at an id, and those that end there."""

    out: Mapping[str, tuple[AnyLink, ...]]
    into: Mapping[str, tuple[AnyLink, ...]]


@last_few()
def _ways(links: tuple[AnyLink, ...]) -> Ways:
    out: dict[str, list[AnyLink]] = {}
    into: dict[str, list[AnyLink]] = {}
    for link in links:
        out.setdefault(link.source, []).append(link)
        into.setdefault(link.target, []).append(link)
    return Ways({k: tuple(v) for k, v in out.items()}, {k: tuple(v) for k, v in into.items()})


def ways(project: Project) -> Ways:
    """The project's links by their ends."""
    return _ways(project.links)


def links_of(project: Project, id_: str) -> tuple[AnyLink, ...]:
    """Every link that starts or ends at an element."""
    out, into = ways(project)
    return (*into.get(id_, ()), *out.get(id_, ()))


def other_end(link: AnyLink, id_: str) -> str:
    """The end of a link that is not `id_`."""
    return link.target if link.source == id_ else link.source


def _reach(start: Iterable[str], step: Mapping[str, tuple[AnyLink, ...]], *, forward: bool) -> frozenset[str]:
    seen, front = set(start), list(start)
    while front:
        for link in step.get(front.pop(), ()):
            end = link.target if forward else link.source
            if end not in seen:
                seen.add(end)
                front.append(end)
    return frozenset(seen)


def downstream(project: Project, ids: Iterable[str]) -> frozenset[str]:
    """What depends on these elements, themselves included."""
    start = tuple(ids)
    return _reach(start, ways(project).out, forward=True)


def upstream(project: Project, ids: Iterable[str]) -> frozenset[str]:
    """What these elements depend on, themselves included."""
    start = tuple(ids)
    return _reach(start, ways(project).into, forward=False)


class Lit(NamedTuple):
    """What lights up when an element is chosen; nothing is lit where nothing is chosen."""

    chosen: str | None = None
    direct: frozenset[str] = frozenset()
    indirect: frozenset[str] = frozenset()

    def of(self, id_: str) -> str:
        """How an element looks: "", "on", "direct", "indirect" or "dim"."""
        return "" if self.chosen is None else self.ring(id_) or "dim"

    def ring(self, id_: str) -> str:
        """How an element stands out: "", "on", "direct" or "indirect"."""
        if id_ == self.chosen:
            return "on"
        if id_ in self.direct:
            return "direct"
        return "indirect" if id_ in self.indirect else ""


NOTHING = Lit()


def lit(project: Project, chosen: str | None) -> Lit:
    """Everything the chosen element depends on, and everything that depends on it."""
    found = locate(project, chosen)
    if chosen is None or found is None or found[0] not in {"notes", "touchpoints", "backstage"}:
        return NOTHING
    return _KEPT(chosen, (project.links, chosen), _lit)


_KEPT: Memo[Lit] = Memo(limit=8)


def _lit(links: tuple[AnyLink, ...], id_: str) -> Lit:
    out, into = _ways(links)
    direct = frozenset(other_end(link, id_) for link in (*into.get(id_, ()), *out.get(id_, ())))
    every = _reach((id_,), out, forward=True) | _reach((id_,), into, forward=False)
    return Lit(id_, direct - {id_}, every - direct - {id_})


@last_few()
def _met(links: tuple[AnyLink, ...]) -> Mapping[str, int]:
    counts: dict[str, int] = {}
    for link in links:
        if link.kind == "touch":
            counts[link.source] = counts.get(link.source, 0) + 1
    return counts


def met_counts(project: Project) -> Mapping[str, int]:
    """At how many touchpoints customers meet each note."""
    return _met(project.links)
