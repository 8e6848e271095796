"""Whole projects for Hypothesis, made from the models themselves: a new field is drawn from the day it exists.

Every id is unique and every reference good, so each project drawn is one that a person could have made.
Texts hold anything that can be typed or pasted, half characters too, before the models clean them.
"""

import sys
from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime
from functools import cache
from typing import Any, Literal, NamedTuple, get_args, get_origin

from annotated_types import Ge, Le, MaxLen
from hypothesis import settings
from hypothesis import strategies as st
from pydantic import AwareDatetime, StringConstraints
from pydantic.fields import FieldInfo

from throughline.core.ids import Id
from throughline.core.links import BackstageLink, NoteLink, TouchLink
from throughline.core.order import Order, fresh
from throughline.core.project import VERSION, Logo, Project
from throughline.core.references import COLLECTIONS, REFERENCES
from throughline.core.value import Value

Draw = Callable[[st.SearchStrategy[Any]], Any]

FEW = settings(max_examples=4 if sys.platform == "emscripten" else 20)
"""For laws over several whole projects: each example costs as much as a hundred small ones."""

anything = st.text(st.characters(), max_size=12)
"""Any text at all, half characters included (`st.text()` alone never makes them)."""
_ORDERS = st.sampled_from([*fresh(70), "a0V", "a0G", "Zz", "a1V"])
_LOGO = "data:image/png;base64,iVBORw0KGgo="
_DATES = st.dates(date(1000, 1, 1))
_TIMES = st.datetimes(datetime(1000, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001 - Hypothesis adds the zone
_FEW = 3


def _pattern(annotated: Any) -> str:
    return next(str(rule.pattern) for rule in get_args(annotated) if isinstance(rule, StringConstraints))


_BY_PATTERN: Mapping[str, st.SearchStrategy[str]] = {_pattern(Order): _ORDERS, _pattern(Logo): st.just(_LOGO)}
_ID = _pattern(Id)


class Pool:
    """The ids of one project: all that are taken, and those of each collection."""

    def __init__(self) -> None:
        """Start with none."""
        self.taken = 0
        self.of: dict[str, list[str]] = {collection: [] for collection in COLLECTIONS}

    def new(self) -> str:
        """Take an id that nothing else has."""
        self.taken += 1
        return f"id-{self.taken:06}"

    def targets(self, where: "Where") -> list[str] | None:
        """Return the ids that may stand there; None where no reference stands."""
        fitting = [each for each in REFERENCES if (each.holder, each.path) == (where.holder, where.path)]
        if not fitting:
            return None
        return [id_ for to in fitting[0].to for id_ in self.of[to] if id_ not in where.avoid]


class Where(NamedTuple):
    """Which field of which element is being drawn."""

    holder: str
    path: str = ""
    avoid: tuple[str, ...] = ()

    def inside(self, step: str) -> "Where":
        """One field further in."""
        return self._replace(path=f"{self.path}.{step}" if self.path else step)

    def item(self) -> "Where":
        """Any item of the list."""
        return self._replace(path=f"{self.path}[]")


class Nothing(Exception):  # noqa: N818 - a signal between the functions below
    """A reference is needed, and there is nothing it could point at."""


def _drawn(draw: Draw, annotation: Any, rules: tuple[Any, ...], where: Where, pool: Pool) -> Any:
    """Draw a value for an annotation with the rules that stand beside it."""
    while hasattr(annotation, "__metadata__"):
        annotation, rules = annotation.__origin__, (*rules, *annotation.__metadata__)
    if get_origin(annotation) is Literal:
        return draw(st.sampled_from(get_args(annotation)))
    if get_origin(annotation) is tuple:
        return _many(draw, get_args(annotation)[0], rules, where.item(), pool)
    if get_args(annotation):
        options = [each for each in get_args(annotation) if each is not type(None)]
        return _drawn(draw, draw(st.sampled_from(options)), rules, where, pool)
    if issubclass(annotation, Value):
        return _value(draw, annotation, where, pool)
    if annotation is str:
        return _text(draw, rules, where, pool)
    return draw(_plain(annotation, rules))


def _many(draw: Draw, annotation: Any, rules: tuple[Any, ...], where: Where, pool: Pool) -> tuple[Any, ...]:
    limit = min(_FEW, next(rule.max_length for rule in _flat(rules) if isinstance(rule, MaxLen)))
    try:
        return tuple(_drawn(draw, annotation, (), where, pool) for _ in range(draw(st.integers(0, limit))))
    except Nothing:
        return ()


def _flat(rules: tuple[Any, ...]) -> list[Any]:
    """Return the single rules, out of the `Field(...)` that some are packed in."""
    return [each for rule in rules for each in (rule.metadata if isinstance(rule, FieldInfo) else [rule])]


def _text(draw: Draw, rules: tuple[Any, ...], where: Where, pool: Pool) -> str:
    flat = _flat(rules)
    pattern = next((str(rule.pattern) for rule in flat if getattr(rule, "pattern", None)), None)
    if pattern is None:
        return str(draw(anything))
    if pattern != _ID:
        return str(draw(_BY_PATTERN.get(pattern, _matching(pattern))))
    targets = pool.targets(where)
    if targets is None:
        return pool.new()
    if not targets:
        raise Nothing
    return str(draw(st.sampled_from(targets)))


@cache
def _matching(pattern: str) -> st.SearchStrategy[str]:
    return st.from_regex(pattern, fullmatch=True)


def _plain(annotation: type, rules: tuple[Any, ...]) -> st.SearchStrategy[Any]:
    if annotation is bool:
        return st.booleans()
    if annotation is date:
        return _DATES
    if annotation is datetime or annotation is AwareDatetime:
        return _TIMES
    flat = _flat(rules)
    low: Any = next(rule.ge for rule in flat if isinstance(rule, Ge))
    high: Any = next(rule.le for rule in flat if isinstance(rule, Le))
    return st.integers(low, high) if annotation is int else st.floats(low, high)


def _value(draw: Draw, model: type[Value], where: Where, pool: Pool, **given: Any) -> Value:
    """Draw a value: what it must have, and a few of the things that it may have."""
    fields = {name: field for name, field in model.model_fields.items() if name not in given}
    may = [name for name, field in fields.items() if not field.is_required()]
    chosen = draw(st.sets(st.sampled_from(may), max_size=_FEW)) if may else set()
    if "id" in given:
        where = where._replace(avoid=(given["id"],))
    for name, field in fields.items():
        if field.is_required() or name in chosen:
            try:
                given[name] = _drawn(draw, field.annotation, tuple(field.metadata), where.inside(name), pool)
            except Nothing:
                if field.is_required():
                    raise
    return model(**given)


def _ends(draw: Draw, sources: list[str], targets: list[str]) -> tuple[str, str] | None:
    """Draw two different ids to be joined, where there are two."""
    source = draw(st.sampled_from(sources)) if sources else None
    others = [each for each in targets if each != source]
    return (source, draw(st.sampled_from(others))) if source and others else None


def _link(draw: Draw, id_: str, pool: Pool) -> Value:
    """Draw a link of a kind for which both ends exist."""
    notes, touchpoints, backstage = (pool.of[each] for each in ("notes", "touchpoints", "backstage"))
    ends: dict[type[Value], tuple[str, str] | None] = {
        NoteLink: _ends(draw, notes, notes),
        TouchLink: _ends(draw, notes, touchpoints),
        BackstageLink: _ends(draw, backstage, touchpoints),
    }
    model, pair = draw(st.sampled_from([(model, pair) for model, pair in ends.items() if pair]))
    return _value(draw, model, Where("links"), pool, id=id_, source=pair[0], target=pair[1])


def _settle(pool: Pool) -> None:
    """Empty the collections whose elements would hang in the air (touchpoints without any stage)."""
    holders = [each for each in REFERENCES if each.then == "remove" and each.kind is None]
    for reference in [*holders, *holders, *holders]:
        if not any(pool.of[to] for to in reference.to):
            pool.of[reference.holder] = []
    if len(pool.of["notes"]) < 2 and not (pool.of["touchpoints"] and (pool.of["notes"] or pool.of["backstage"])):
        pool.of["links"] = []


@st.composite
def projects(draw: Draw, most: int = 2) -> Project:
    """Draw a project with up to `most` elements in each collection."""
    pool = Pool()
    own = pool.new()
    for collection in COLLECTIONS:
        pool.of[collection] = [pool.new() for _ in range(draw(st.sampled_from(range(most + 1))))]
    _settle(pool)
    fields: dict[str, Any] = {
        collection: tuple(_element(draw, collection, id_, pool) for id_ in pool.of[collection])
        for collection in COLLECTIONS
    }
    project = _value(draw, Project, Where(""), pool, format="throughline", version=VERSION, id=own, **fields)
    assert isinstance(project, Project)
    return project


def _element(draw: Draw, collection: str, id_: str, pool: Pool) -> Value:
    if collection == "links":
        return _link(draw, id_, pool)
    model = get_args(Project.model_fields[collection].annotation)[0]
    return _value(draw, model, Where(collection), pool, id=id_)
