"""Lists where each line is one pain, opportunity, KPI, job, process, system, partner, or episode of a journey."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, Literal

from throughline.core import edit, joining, order
from throughline.core.backstage import Backstage
from throughline.core.dependence import ways
from throughline.core.find import locate, pains_at
from throughline.core.journey import Episode, Pain
from throughline.core.measures import Kpi
from throughline.core.memo import last_few
from throughline.core.opportunity import Opportunity
from throughline.core.order import ordered
from throughline.core.project import Project
from throughline.core.text import LINE_MAX, TEXT_MAX, clean

LineKind = Literal["pain", "opportunity", "kpi", "job", "process", "system", "partner", "episode"]
BACKSTAGE: tuple[LineKind, ...] = ("job", "process", "system", "partner")


def held(project: Project, of: str, kind: LineKind) -> tuple[Any, ...]:
    """What stands in the list of a touchpoint (or, for opportunities and KPIs, of a stage)."""
    if kind == "pain":
        return pains_at(project, of)
    if kind == "opportunity":
        return _opportunities(project.opportunities).get(of, ())
    if kind == "kpi":
        return _kpis(project.kpis).get(of, ())
    if kind == "episode":
        return ordered(each for each in project.episodes if each.journey == of)
    return ordered(each for each in carried_by(project, of) if each.kind == kind)


@last_few()
def _opportunities(items: tuple[Opportunity, ...]) -> Mapping[str, tuple[Opportunity, ...]]:
    """By the touchpoint they are at, else by the stage."""
    return _grouped((each.touchpoint or each.stage, each) for each in items)


@last_few()
def _kpis(items: tuple[Kpi, ...]) -> Mapping[str, tuple[Kpi, ...]]:
    return _grouped((each.about, each) for each in items)


def _grouped(pairs: Iterable[tuple[str | None, Any]]) -> Mapping[str, tuple[Any, ...]]:
    groups: dict[str, list[Any]] = {}
    for key, each in pairs:
        if key is not None:
            groups.setdefault(key, []).append(each)
    return {key: ordered(group) for key, group in groups.items()}


def carried_by(project: Project, touchpoint: str) -> list[Backstage]:
    """Who and what carries a touchpoint backstage."""
    links = (link for link in ways(project).into.get(touchpoint, ()) if link.kind == "backstage")
    found = (locate(project, link.source) for link in links)
    return [each[1] for each in found if each is not None]


def words(element: Any) -> str:
    """The line of an element."""
    text: str = element.text if isinstance(element, Pain | Opportunity) else element.name
    return text


def text(project: Project, of: str, kind: LineKind) -> str:
    """The list as lines."""
    return "\n".join(words(each).replace("\n", " ") for each in held(project, of, kind))


def written(project: Project, of: str, kind: LineKind, typed: str, ids: Iterator[str]) -> Project:
    """The project with the list as it was typed; a line that was changed stays the element it was."""
    longest = TEXT_MAX if kind in {"pain", "opportunity"} else LINE_MAX
    lines = [line.strip()[:longest] for line in str(clean(typed)).split("\n")]
    wanted = [line for line in dict.fromkeys(lines) if line]
    if kind in BACKSTAGE:
        return _backstage(project, of, kind, wanted, ids)
    return _own(project, of, kind, wanted, ids)


def _own(project: Project, of: str, kind: LineKind, wanted: list[str], ids: Iterator[str]) -> Project:
    before = held(project, of, kind)
    pairs = _matched(before, wanted)
    made = [_renamed(each, line) if each else _new(project, of, kind, line, next(ids)) for line, each in pairs]
    made = _in_order(made)
    kept = {each.id for each in made}
    gone = frozenset(each.id for each in before if each.id not in kept)
    new = [each for each in made if locate(project, each.id) is None]
    collection = {"pain": "pains", "opportunity": "opportunities", "kpi": "kpis", "episode": "episodes"}[kind]
    project = edit.replaced(project, *made)
    project = edit.removed(project, gone) if gone else project
    return edit.added(project, collection, *new) if new else project


def _in_order(made: list[Any]) -> list[Any]:
    """As they were written; keys change only where they say otherwise."""
    if list(ordered(made)) == made and len({each.order for each in made}) == len(made):
        return made
    return [each.changed(order=key) for each, key in zip(made, order.fresh(len(made)), strict=True)]


def _matched(before: Sequence[Any], wanted: list[str]) -> list[tuple[str, Any | None]]:
    """Each line with the element that it is: of the same words, else the one that stood there."""
    by_words = {words(each): each for each in before}
    same = {line: by_words[line] for line in wanted if line in by_words}
    left = [each for each in before if words(each) not in same]
    fresh = [line for line in wanted if line not in same]
    changed = dict(zip(fresh, left, strict=False))
    return [(line, same.get(line) or changed.get(line)) for line in wanted]


def _renamed(element: Any, line: str) -> Any:
    if words(element) == line:
        return element
    return element.changed(**{"text" if isinstance(element, Pain | Opportunity) else "name": line})


def _new(project: Project, of: str, kind: LineKind, line: str, id_: str) -> Any:
    if kind == "pain":
        return Pain(id=id_, touchpoint=of, text=line)
    if kind == "kpi":
        return Kpi(id=id_, about=of, name=line)
    if kind == "episode":
        return Episode(id=id_, journey=of, name=line)
    found = locate(project, of)
    if found and found[0] == "stages":
        return Opportunity(id=id_, text=line, stage=of)
    return Opportunity(id=id_, text=line, touchpoint=of)


def _backstage(project: Project, of: str, kind: LineKind, wanted: list[str], ids: Iterator[str]) -> Project:
    """Lines are names: one that exists is linked, one that does not is made; others are only unlinked."""
    known = {each.name.casefold(): each for each in project.backstage if each.kind == kind}
    new = [Backstage(id=next(ids), kind=kind, name=line) for line in wanted if line.casefold() not in known]  # type: ignore[arg-type]
    keys = order.at_end(project.backstage, len(new))
    new = [each.changed(order=key) for each, key in zip(new, keys, strict=True)]
    linked = [known.get(line.casefold()) for line in wanted]
    ends = tuple(each.id for each in (*(each for each in linked if each), *new))
    away = tuple(each.id for each in held(project, of, kind) if each.id not in ends)
    project = edit.added(project, "backstage", *new) if new else project
    project = joining.parted(project, away, (of,))
    return joining.joined(project, ends, (of,), ids)
