"""Two sides and what differs between them; knows where to find in the open project what a change is about."""

from collections.abc import Mapping

from throughline.core.compare import inner
from throughline.core.compare.change import Change
from throughline.core.compare.differences import compare, told
from throughline.core.compare.pairing import pairs, renamed
from throughline.core.compare.sides import journey_only, planned, today
from throughline.core.find import element
from throughline.core.journeys import MEASURED
from throughline.core.memo import last_few
from throughline.core.project import Project
from throughline.core.record import Record
from throughline.core.state.compare import What
from throughline.core.state.locale import Locale
from throughline.words import Sentence, sentence

HEADINGS = frozenset({"name", "view", "order", "origin", "story", "lesson"})
"""Of two journeys that are compared: what names them is no difference."""
OF_JOURNEYS = frozenset({"journeys", "stages", "cells", "episodes", "touchpoints", "pains", "links"})
"""What belongs to one journey; which lanes are shown is how one looks at it."""


class Comparison(Record):
    """`right` has the ids of the left side wherever they correspond; `home` gives the ids of the open project."""

    what: What
    left: Project
    right: Project
    changes: tuple[Change, ...]
    home: Mapping[str, str]

    def said(self, change: Change) -> Sentence:
        """The change in words, with the name of its journey where there are several."""
        there = (*self.right.journeys, *self.left.journeys)
        journey = next((each for each in there if each.id == change.journey), None)
        several = max(len(self.left.journeys), len(self.right.journeys)) > 1
        if not several or journey is None or change.collection == "journeys":
            return change.sentence
        return sentence("compare.in_journey", what=change.sentence, journey=journey.name)

    def at_home(self, project: Project, id_: str) -> str | None:
        """The element of the open project that an id of the comparison stands for."""
        candidates = (self.home.get(id_, id_), id_)
        return next((each for each in candidates if element(project, each) is not None), None)


@last_few(3)
def versions(left: Project, right: Project, locale: Locale) -> Comparison:
    """Two states of one project, or two projects."""
    if left.id == right.id:
        return _compared("versions", left, right, {}, locale)
    return _compared("versions", left, right, pairs(left, right), locale)


@last_few(2)
def canvases(project: Project, locale: Locale) -> Comparison:
    """The canvas of today and the one that is planned."""
    return _compared("canvas", today(project), planned(project), {}, locale)


@last_few(2)
def _both(project: Project, locale: Locale) -> dict[tuple[str, str], Comparison]:
    """Comparisons of journeys that were made of this very state of the project."""
    del project, locale
    return {}


def journeys(project: Project, left: str, right: str, locale: Locale) -> Comparison:
    """Two journeys of a project."""
    kept = _both(project, locale)
    if (left, right) not in kept:
        kept[left, right] = _of_journeys(project, left, right, locale)
    return kept[left, right]


def _of_journeys(project: Project, left: str, right: str, locale: Locale) -> Comparison:
    a, b = journey_only(project, left), journey_only(project, right)
    made = _compared("journeys", a, b, pairs(a, b, {right: left}), locale)
    seen = tuple(each for each in made.changes if _is_of_journey(each, left))
    return Comparison(made.what, made.left, made.right, seen, made.home)


def _compared(what: What, left: Project, right: Project, found: Mapping[str, str], locale: Locale) -> Comparison:
    named = inner.aligned(left, renamed(right, found))
    home = {mine: theirs for theirs, mine in found.items() if theirs != mine}
    return Comparison(what, left, named, told(compare(left, named, locale)), home)


def _is_of_journey(change: Change, journey: str) -> bool:
    return change.collection in OF_JOURNEYS and not _is_heading(change, journey) and not _is_not_measured_yet(change)


def _is_heading(change: Change, journey: str) -> bool:
    return change.id == journey and change.path in HEADINGS


def _is_not_measured_yet(change: Change) -> bool:
    """What was counted today is unknown of tomorrow: that is no change."""
    return change.new is None and change.path.split(".")[0] in MEASURED.get(change.collection, {})
