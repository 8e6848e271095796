"""Where a practice card fits: what a stage is about, what the chosen element asks for, what the card is attached to."""

from collections.abc import Mapping
from typing import Any

from throughline.core.canvas import Note, RelationshipType
from throughline.core.find import locate, notes_in, stages_of, touchpoint
from throughline.core.journey import Stage, Touchpoint
from throughline.core.memo import last_few
from throughline.core.opportunity import Opportunity
from throughline.core.practices import CARDS, PHASES, Phase, Practice
from throughline.core.project import Project
from throughline.core.state.priorities import Wish

KnownBy = Mapping[Phase, tuple[str, ...]]
"""Beginnings of words, in the person's language, by which a stage is known for what it is."""


def phase_of(project: Project, stage: Stage, known_by: KnownBy) -> Phase:
    """What a stage is about: by its name, else by how far along the journey it stands."""
    name = f" {stage.name.casefold()}"
    for phase, beginnings in known_by.items():
        if any(f" {each}" in name for each in beginnings):
            return phase
    every = [each.id for each in stages_of(project, stage.journey)]
    along = every.index(stage.id) / max(1, len(every) - 1)
    return PHASES[round(along * (len(PHASES) - 1))]


def wish_of(project: Project, id_: str | None, known_by: KnownBy) -> Wish:
    """What the chosen element asks for: the stage it stands in, or its block, or its type of relationship."""
    match locate(project, id_):
        case ("opportunities", Opportunity() as one):
            return wish_of(project, target_of(one), known_by)
        case ("pains", pain):
            return wish_of(project, pain.touchpoint, known_by)
        case ("stages", stage):
            return Wish(phase=phase_of(project, stage, known_by))
        case ("touchpoints", Touchpoint() as met):
            return wish_of(project, met.stage, known_by)
        case ("notes", Note() as note):
            claimed = _only_type(note)
            return Wish(type=claimed) if claimed else Wish(block=None if note.place == "parking" else note.place)
    return Wish()


def _only_type(note: Note) -> RelationshipType | None:
    types = note.relationship.types if note.place == "CR" and note.relationship else ()
    return types[0] if len(types) == 1 else None


def target_of(one: Opportunity) -> str | None:
    """The element that an opportunity stands at."""
    return one.touchpoint or one.stage or next(iter(one.notes), None)


def fitting(wish: Wish) -> tuple[Practice, ...]:
    """The cards that fit; those without a phase fit every stage."""
    return tuple(each for each in CARDS if _fits(each, wish))


def _fits(card: Practice, wish: Wish) -> bool:
    return (
        (wish.phase is None or not card.phases or wish.phase in card.phases)
        and (wish.block is None or wish.block in card.blocks)
        and (wish.type is None or wish.type in card.types)
    )


def attached(
    project: Project, card: Practice, chosen: str | None, journey: str | None, known_by: KnownBy
) -> dict[str, Any]:
    """The fields that attach an opportunity made from a card: to what is chosen, else to where the card belongs.

    That is the notes whose type of relationship the card is about, or the stage of the open journey that it is for.
    """
    found = _chosen(project, chosen)
    if found:
        return found
    notes = tuple(each.id for each in notes_in(project, "CR") if _claims(each, card))
    if notes:
        return {"notes": notes}
    stages = stages_of(project, journey or "")
    met = next((each.id for each in stages if phase_of(project, each, known_by) in card.phases), None)
    return {"stage": met} if met else {}


def _chosen(project: Project, chosen: str | None) -> dict[str, Any]:
    match locate(project, chosen):
        case ("opportunities", Opportunity() as one):
            return {"touchpoint": one.touchpoint, "stage": one.stage, "notes": one.notes}
        case ("touchpoints", found):
            return {"touchpoint": found.id}
        case ("stages", found):
            return {"stage": found.id}
        case ("notes", found):
            return {"notes": (found.id,)}
        case ("pains", found):
            return {"pains": (found.id,), "touchpoint": found.touchpoint}
    return {}


def _claims(note: Note, card: Practice) -> bool:
    return bool(note.relationship and set(note.relationship.types) & set(card.types))


@last_few()
def used(opportunities: tuple[Opportunity, ...]) -> Mapping[str, tuple[Opportunity, ...]]:
    """The opportunities that were made from each card."""
    found: dict[str, list[Opportunity]] = {}
    for each in opportunities:
        if each.practice is not None:
            found.setdefault(each.practice, []).append(each)
    return {id_: tuple(made) for id_, made in found.items()}


def stage_at(project: Project, one: Opportunity) -> str | None:
    """The stage that an opportunity stands in, by its touchpoint where it has one."""
    met = touchpoint(project, one.touchpoint)
    return met.stage if met else one.stage
