"""Suspects of a symptom, proposed from the links. They are where to look first; only a test tells who it was.

The order, worst first inside each step:
1. decisive moments below expectation, by importance and gap;
2. pain points, by severity;
3. notes that weaken touchpoints there, strongly before weakly, by how many they weaken;
4. other touchpoints below expectation, by gap;
5. bottlenecks, and channel switches where something breaks;
6. the stage with the greatest drop-off;
7. relationships claimed and never met, and those that nothing on the canvas supports;
8. what is refuted, only guessed, or older than its review time, of the notes that carry these stages;
9. decisive moments below expectation at the other stages.
Where costs rise: the dearest costs, each with what causes it; the dearest relationships to serve; then steps 5, 3, 8.

Which stages: before and with the first payment for first orders, after it for what follows; all of them otherwise.
"""

from collections.abc import Iterable, Iterator
from datetime import date
from itertools import chain
from typing import NamedTuple

from throughline.core.canvas import Note
from throughline.core.dependence import ways
from throughline.core.evidence import is_stale
from throughline.core.experience.audit import audit
from throughline.core.experience.serving import costs_to_serve
from throughline.core.experience.switches import PARTS
from throughline.core.find import note, notes_by_id, notes_in, pains_at, stages_of, touchpoints_at
from throughline.core.journey import Journey, Stage, Touchpoint
from throughline.core.order import ordered
from throughline.core.periods import per_year
from throughline.core.project import Project, Symptom
from throughline.core.verdict import gap, is_below, is_decisive
from throughline.words import Sentence, sentence

BEFORE: frozenset[Symptom] = frozenset({"few-first-orders"})
AFTER: frozenset[Symptom] = frozenset({"retention-falls", "few-repeat-orders", "few-referrals"})


DEAREST = 5
"""So many costs are looked at."""
CAUSES = frozenset({"KP", "KA", "KR", "CH", "CR", "VP"})


class Hunch(NamedTuple):
    """An element to look at, and why."""

    element: str
    why: Sentence


class Scope(NamedTuple):
    """The stages where a symptom may come from, and their touchpoints along the way."""

    stages: tuple[Stage, ...]
    touchpoints: tuple[Touchpoint, ...]


def scope(project: Project, symptom: Symptom) -> Scope:
    """Journeys as they are; where there are none yet, those to be."""
    journeys = [each for each in ordered(project.journeys) if each.view == "as-is"] or ordered(project.journeys)
    stages = tuple(stage for journey in journeys for stage in _stages(project, journey, symptom))
    return Scope(stages, tuple(each for stage in stages for each in touchpoints_at(project, stage.id)))


def _stages(project: Project, journey: Journey, symptom: Symptom) -> tuple[Stage, ...]:
    every = stages_of(project, journey.id)
    paid = (at for at, each in enumerate(every) if any(one.pays for one in touchpoints_at(project, each.id)))
    first = next(paid, None)
    if first is None:
        return every
    if symptom in BEFORE:
        return every[: first + 1]
    return (every[first + 1 :] or every) if symptom in AFTER else every


def proposed(project: Project, symptom: Symptom, today: date | None = None) -> tuple[Hunch, ...]:
    """Everything that the links suggest, each once, in the order above."""
    where = scope(project, symptom)
    found: dict[str, Hunch] = {}
    for hunch in chain.from_iterable(_steps(project, symptom, where, today)):
        found.setdefault(hunch.element, hunch)
    return tuple(found.values())


def _steps(project: Project, symptom: Symptom, where: Scope, today: date | None) -> Iterator[Iterable[Hunch]]:
    if symptom == "costs-rise":
        yield from (_costs(project), _dear(project), _friction(where), _weakening(project, where))
        yield _shaky(project, where, today)
        return
    yield from (_moments(where), _pains(project, where), _weakening(project, where), _below(where), _friction(where))
    yield from (_drop_off(where), _relationships(project), _shaky(project, where, today))
    yield _moments(scope(project, "own"))


def _moments(where: Scope) -> Iterator[Hunch]:
    bad = [each for each in where.touchpoints if is_decisive(each) and is_below(each)]
    for each in sorted(bad, key=lambda each: (-_importance(each), gap(each) or 0)):
        yield Hunch(each.id, sentence("suspect.moment", n=_importance(each)))


def _importance(touchpoint: Touchpoint) -> int:
    return touchpoint.moment.importance if touchpoint.moment else 0


def _pains(project: Project, where: Scope) -> Iterator[Hunch]:
    pains = [(pain, each) for each in where.touchpoints for pain in pains_at(project, each.id)]
    for pain, each in sorted(pains, key=lambda pair: -(pair[0].severity or 0)):
        yield Hunch(pain.id, sentence("suspect.pain", name=each.name))


def _weakening(project: Project, where: Scope) -> Iterator[Hunch]:
    known = notes_by_id(project)
    weights: dict[str, list[int]] = {}
    for each in where.touchpoints:
        for link in ways(project).into.get(each.id, ()):
            if link.kind == "touch" and link.effect == "weakens" and link.source in known:
                weights.setdefault(link.source, []).append(link.strength == "strong")
    for id_, strong in sorted(weights.items(), key=lambda pair: (-max(pair[1]), -len(pair[1]))):
        yield Hunch(id_, sentence("suspect.weakens", n=len(strong)))


def _below(where: Scope) -> Iterator[Hunch]:
    for each in sorted((each for each in where.touchpoints if is_below(each)), key=lambda each: gap(each) or 0):
        yield Hunch(each.id, sentence("suspect.below"))


def _friction(where: Scope) -> Iterator[Hunch]:
    for each in where.touchpoints:
        broken = each.carried is not None and any(getattr(each.carried, part) == "broken" for part in PARTS)
        if each.bottleneck or broken:
            yield Hunch(each.id, sentence("suspect.bottleneck" if each.bottleneck else "suspect.switch"))


def _drop_off(where: Scope) -> Iterator[Hunch]:
    known = [each for each in where.stages if each.entered and each.went_on is not None and each.went_on < each.entered]
    if known:
        worst = min(known, key=_conversion)
        yield Hunch(worst.id, sentence("suspect.drop_off"))


def _conversion(stage: Stage) -> float:
    return (stage.went_on or 0) / stage.entered if stage.entered else 1.0


def _relationships(project: Project) -> Iterator[Hunch]:
    for segment in notes_in(project, "CS"):
        for claim in audit(project, segment).claims:
            if claim.standing == "never-met":
                yield from (Hunch(each.id, sentence("suspect.never_met", name=segment.text)) for each in claim.notes)
    for each in notes_in(project, "CR"):
        if each.state != "planned" and not _supported(project, each):
            yield Hunch(each.id, sentence("suspect.unsupported"))


def _supported(project: Project, relationship: Note) -> bool:
    sources = (note(project, link.source) for link in ways(project).into.get(relationship.id, ()))
    return any(each.place in {"KA", "KR", "KP"} for each in sources if each)


def _shaky(project: Project, where: Scope, today: date | None) -> Iterator[Hunch]:
    """Notes that carry these stages on thin ground: refuted, then guessed, then stale."""
    carrying = dict.fromkeys(
        link.source
        for each in where.touchpoints
        for link in ways(project).into.get(each.id, ())
        if link.kind == "touch"
    )
    notes = [each for id_ in carrying if (each := note(project, id_))]
    yield from (Hunch(each.id, sentence("suspect.refuted")) for each in notes if _stands(each, "refuted"))
    yield from (Hunch(each.id, sentence("suspect.guess")) for each in notes if each.evidence and _guessed(each))
    yield from (Hunch(each.id, sentence("suspect.stale")) for each in notes if _stale(project, each, today))


def _stands(note_: Note, standing: str) -> bool:
    return note_.evidence is not None and note_.evidence.standing == standing


def _guessed(note_: Note) -> bool:
    return note_.evidence is not None and note_.evidence.basis == "guess"


def _stale(project: Project, note_: Note, today: date | None) -> bool:
    return is_stale(note_.evidence, note_.review_months or project.thresholds.stale_months, today)


def _costs(project: Project) -> Iterator[Hunch]:
    """The dearest first, each followed by what causes it."""
    costs = [each for each in notes_in(project, "CO") if each.state != "planned"]
    for each in sorted(costs, key=_yearly, reverse=True)[:DEAREST]:
        yield Hunch(each.id, sentence("suspect.cost"))
        yield from (Hunch(id_, sentence("suspect.causes", name=each.text)) for id_ in _causes(project, each))


def _dear(project: Project) -> Iterator[Hunch]:
    for cost in costs_to_serve(project)[:DEAREST]:
        yield from (Hunch(each.id, sentence("suspect.serving")) for each in cost.notes if cost.yearly)


def _yearly(cost: Note) -> float:
    amount = cost.cost.amount if cost.cost else None
    return float(per_year(amount)) if amount else 0.0


def _causes(project: Project, cost: Note) -> Iterator[str]:
    sources = (note(project, link.source) for link in ways(project).into.get(cost.id, ()))
    return (each.id for each in sources if each and each.place in CAUSES and each.state != "planned")
