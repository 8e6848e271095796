"""One element that both copies have: merged into one, or into two where both say what it is, differently."""

from collections.abc import Mapping
from typing import Any, NamedTuple

from throughline.core.integrity import INNER
from throughline.core.merge import texts
from throughline.core.merge.canonical import canon, derived, first
from throughline.core.merge.clash import EMPTY, Clash
from throughline.core.merge.values import UNTOUCHED, merged

HEADS: Mapping[str, frozenset[str]] = {
    "notes": frozenset({"text", "place"}),
    "links": frozenset({"source", "target"}),
    "personas": frozenset({"name"}),
    "touchpoints": frozenset({"name", "stage"}),
    "episodes": frozenset({"name"}),
    "pains": frozenset({"text", "touchpoint"}),
    "backstage": frozenset({"name", "kind"}),
    "opportunities": frozenset({"text"}),
    "kpis": frozenset({"name", "kind"}),
    "values": frozenset(),
    "questions": frozenset({"text"}),
    "diagnoses": frozenset({"text", "symptom"}),
}
"""What makes an element what it is, for each collection in which two can stand side by side."""
QUIET = ("order", "origin", "fingerprint")
"""Fields that nobody writes: one of two is as good as the other."""


class Outcome(NamedTuple):
    """`twin`: the second element; `clashes`: what somebody should look at."""

    element: Any
    twin: Any = None
    clashes: tuple[Clash, ...] = ()


def together(collection: str, base: Any, mine: Any, theirs: Any, without: frozenset[str] = UNTOUCHED) -> Outcome:
    """Both versions of an element in one, or in two."""
    found = _clashes(base, mine, theirs, without)
    if collection == "links" and _ends_differ(base, mine, theirs):
        return _two(base, mine, theirs, _with_ends(found, mine, theirs))
    if any(_needs_two(collection, each) for each in found):
        return _two(base, mine, theirs, found)
    return Outcome(merged(base, mine, theirs, _settled, without), None, found)


def _clashes(base: Any, mine: Any, theirs: Any, without: frozenset[str]) -> tuple[Clash, ...]:
    found: list[Clash] = []

    def noted(clash: Clash) -> Any:
        if clash.path.rpartition(".")[2] not in QUIET and not _holds_the_other(clash):
            found.append(clash)
        return _settled(clash)

    merged(base, mine, theirs, noted, without)
    return tuple(found)


def _with_ends(found: tuple[Clash, ...], mine: Any, theirs: Any) -> tuple[Clash, ...]:
    """Both ends of a link belong together."""
    ends = HEADS["links"]
    others = frozenset(type(mine).model_fields) - ends
    return (*_clashes(None, mine, theirs, others), *(each for each in found if each.path not in ends))


def _settled(clash: Clash) -> Any:
    """What stands in a field that both changed: what was written rather than nothing, both texts, or one of two."""
    if clash.emptied:
        return clash.theirs if clash.mine in EMPTY else clash.mine
    if texts.is_free(clash.what):
        both = texts.joined(clash.what, clash.mine, clash.theirs)
        if both is not None:
            return both
    return first(clash.mine, clash.theirs)


def _holds_the_other(clash: Clash) -> bool:
    """Whether one text holds all of the other already."""
    if clash.emptied or not texts.is_free(clash.what):
        return False
    return texts.joined(clash.what, clash.mine, clash.theirs) in {clash.mine, clash.theirs}


def _needs_two(collection: str, clash: Clash) -> bool:
    """Whether only two elements can hold what both copies say."""
    if collection not in HEADS or clash.emptied:
        return False
    return clash.path in HEADS[collection] or unsayable(clash)


def unsayable(clash: Clash) -> bool:
    """Whether what is lost in the field is too much to be said in a sentence."""
    if clash.whole:
        return True
    return texts.is_free(clash.what) and texts.joined(clash.what, clash.mine, clash.theirs) is None


def _two(base: Any, mine: Any, theirs: Any, found: tuple[Clash, ...]) -> Outcome:
    """Which version keeps the id does not depend on whose it is."""
    swap = canon(*(each.theirs for each in found)) < canon(*(each.mine for each in found))

    def version(*, other: bool) -> Any:
        def settle(clash: Clash) -> Any:
            return clash.theirs if swap != other else clash.mine

        return merged(base, mine, theirs, settle)

    one, two = version(other=False), version(other=True)
    if _has_ends(one):
        ends = (mine, theirs) if not swap else (theirs, mine)
        one, two = (
            each.changed(source=end.source, target=end.target) for each, end in zip((one, two), ends, strict=True)
        )
    said = [each.mine if swap else each.theirs for each in found]
    return Outcome(one, _twin(two, derived(one.id, *said)), found)


def _twin(element: Any, id_: str) -> Any:
    """The second element, with ids of its own also for what is inside it."""
    return with_inner_ids(element.changed(id=id_), lambda inner: derived(inner, id_))


def with_inner_ids(element: Any, new: Any) -> Any:
    """The element with the ids of the things inside it replaced."""
    for field, items in INNER.values():
        holder: Any = getattr(element, field, None) if field else element
        inside = getattr(holder, items, None)
        if not inside:
            continue
        named = tuple(each.changed(id=new(each.id)) for each in inside)
        if any(after.id != before.id for after, before in zip(named, inside, strict=True)):
            changed = holder.changed(**{items: named})
            element = element.changed(**{field: changed}) if field else changed
    return element


def _has_ends(element: Any) -> bool:
    return hasattr(element, "source") and hasattr(element, "target")


def _ends(link: Any) -> tuple[str, str]:
    return (link.source, link.target)


def _ends_differ(base: Any, mine: Any, theirs: Any) -> bool:
    """Both copies joined something else: half of each is what nobody said."""
    was = _ends(base) if base is not None else None
    return _ends(mine) != _ends(theirs) and was not in {_ends(mine), _ends(theirs)}
