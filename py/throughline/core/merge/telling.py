"""What each copy did to each element, in words, side by side."""

from collections import defaultdict
from collections.abc import Mapping

from throughline.core.compare.change import PROJECT, Area
from throughline.core.compare.differences import compare, told
from throughline.core.compare.names import Said, named
from throughline.core.compare.places import area
from throughline.core.find import locate
from throughline.core.merge.merging import Merge
from throughline.core.merge.verdicts import Verdict
from throughline.core.project import Project
from throughline.core.record import Record
from throughline.core.state.locale import Locale
from throughline.words import Sentence


class Difference(Record):
    """`mine` and `theirs`: what was done to the element here and in the other copy; nothing where it was left alone."""

    verdict: Verdict
    area: Area
    name: Said
    mine: tuple[Sentence, ...]
    theirs: tuple[Sentence, ...]


Told = Mapping[tuple[str, str], tuple[Sentence, ...]]


def differences(found: Merge, locale: Locale) -> tuple[Difference, ...]:
    """Each element that is not the same in both copies, what somebody should decide first."""
    mine, theirs = _both(found, locale)
    every = (_difference(found, each, mine, theirs) for each in found.verdicts)
    seen = (each for each in every if each.mine or each.theirs or each.verdict.open)
    return tuple(sorted(seen, key=lambda each: not each.verdict.open))


def _both(found: Merge, locale: Locale) -> tuple[Told, Told]:
    """Against what they began with; where nobody knows that, against each other."""
    base = found.base
    if base is None:
        return (_said(found.theirs, found.mine, locale), _said(found.mine, found.theirs, locale))
    return (_said(base, found.mine, locale), _said(base, found.theirs, locale))


def _said(before: Project, after: Project, locale: Locale) -> Told:
    lines: dict[tuple[str, str], list[Sentence]] = defaultdict(list)
    for change in told(compare(before, after, locale)):
        lines[change.collection, _id(change.collection, change.id)] += [change.sentence, *change.details]
    return {key: tuple(each) for key, each in lines.items()}


def _id(collection: str, id_: str) -> str:
    """There is one project, whatever its id in either copy."""
    return PROJECT if collection == PROJECT else id_


def _difference(found: Merge, verdict: Verdict, mine: Told, theirs: Told) -> Difference:
    key = (verdict.collection, _id(verdict.collection, verdict.id))
    here, there = mine.get(key, ()), theirs.get(key, ())
    if found.base is None:
        here, there = _only_what_is_there(found, verdict, here, there)
    return Difference(verdict, area(verdict.collection, ""), _name(found, verdict), here, there)


def _only_what_is_there(
    found: Merge, verdict: Verdict, here: tuple[Sentence, ...], there: tuple[Sentence, ...]
) -> tuple[tuple[Sentence, ...], tuple[Sentence, ...]]:
    """Without a base nothing was removed: what is missing on one side was never there."""
    if verdict.collection == PROJECT:
        return here, there
    return (
        here if locate(found.mine, verdict.id) else (),
        there if locate(found.theirs, verdict.id) else (),
    )


def _name(found: Merge, verdict: Verdict) -> Said:
    if verdict.collection == PROJECT:
        return found.mine.name
    for project in (found.mine, found.theirs, found.base):
        at = locate(project, verdict.id) if project else None
        if project is not None and at is not None and at[0] == verdict.collection:
            return named(project, *at)
    return ""
