"""Answers: what hurts, and what disappoints, has an opportunity; an opportunity has somebody and a day."""

from collections.abc import Iterator

from throughline.core.find import by_id
from throughline.core.findings.check import Spot, check, spot
from throughline.core.findings.reading import decisive, points
from throughline.core.memo import last_few
from throughline.core.opportunity import Opportunity
from throughline.core.project import Project
from throughline.core.verdict import is_below


def _alive(opportunities: tuple[Opportunity, ...]) -> Iterator[Opportunity]:
    return (each for each in opportunities if each.status != "dropped")


@check("J5", "gap", "sketch", "opportunities", "decisive pains opportunities")
def disappointment_without_answer(project: Project) -> Iterator[Spot]:
    """It decides, it falls short, and nothing is to be done about it."""
    place = {each.id: each.touchpoint for each in project.pains}
    answered = {each.touchpoint for each in _alive(project.opportunities)}
    answered |= {place[pain] for each in _alive(project.opportunities) for pain in each.pains if pain in place}
    return (spot(each) for each in decisive(project) if is_below(each) and each.id not in answered)


@check("J10", "gap", "sketch", "opportunities", "points pains opportunities")
def pain_without_answer(project: Project) -> Iterator[Spot]:
    """No opportunity names this pain, and none at its touchpoint leaves open which it answers."""
    named, meant = _answered(project.opportunities)
    here = by_id(points(project))
    for pain in project.pains:
        if pain.touchpoint in here and pain.text.strip() and pain.id not in named and pain.touchpoint not in meant:
            yield spot(here[pain.touchpoint], pain)


@last_few()
def _answered(opportunities: tuple[Opportunity, ...]) -> tuple[frozenset[str], frozenset[str | None]]:
    """The pains that are named, and the touchpoints where none is."""
    named = frozenset([pain for each in _alive(opportunities) for pain in each.pains])
    return named, frozenset([each.touchpoint for each in _alive(opportunities) if not each.pains])


@check("J14", "gap", "review", "opportunities", "opportunities")
def nobodys_task(project: Project) -> Iterator[Spot]:
    """An intention without somebody or without a day."""
    for each in project.opportunities:
        if each.status not in {"done", "dropped"} and each.text.strip():
            missing = (not each.owner.strip(), each.due is None)
            if any(missing):
                yield spot(each, variant={(True, False): "owner", (False, True): "date"}.get(missing, ""))


CHECKS = (disappointment_without_answer, pain_without_answer, nobodys_task)
