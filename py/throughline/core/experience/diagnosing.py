"""A diagnosis as people work on it: begun with what the links suggest, then added to, put in order, cleared."""

from collections.abc import Sequence
from datetime import date

from throughline.core.experience.suspects import Hunch, proposed
from throughline.core.project import Diagnosis, Project, Suspect, Symptom

FIRST = 8
"""So many suspects a diagnosis begins with: a list that can be worked through."""


def suspects(hunches: Sequence[Hunch]) -> tuple[Suspect, ...]:
    """Hunches as suspects that nobody has looked at yet."""
    return tuple(Suspect(element=each.element) for each in hunches)


def begun(project: Project, symptom: Symptom, id_: str, order: str, today: date | None) -> Diagnosis:
    """A new diagnosis with the first suspects."""
    return Diagnosis(id=id_, symptom=symptom, order=order, suspects=suspects(proposed(project, symptom, today)[:FIRST]))


def more(project: Project, diagnosis: Diagnosis, today: date | None) -> tuple[Hunch, ...]:
    """What the links suggest besides those on the list."""
    held = {each.element for each in diagnosis.suspects}
    return tuple(each for each in proposed(project, diagnosis.symptom, today) if each.element not in held)


def place_of(diagnosis: Diagnosis, element: str) -> int | None:
    """The position of a suspect."""
    return next((at for at, each in enumerate(diagnosis.suspects) if each.element == element), None)


def with_suspects(diagnosis: Diagnosis, new: Sequence[Suspect]) -> Diagnosis:
    """The diagnosis with more suspects at the end, each element once."""
    held = {each.element for each in diagnosis.suspects}
    return diagnosis.changed(suspects=(*diagnosis.suspects, *(each for each in new if each.element not in held)))


def moved(diagnosis: Diagnosis, element: str, index: int) -> Diagnosis:
    """The diagnosis with a suspect before the one that is at `index` of the others."""
    found = next((each for each in diagnosis.suspects if each.element == element), None)
    if found is None:
        return diagnosis
    others = [each for each in diagnosis.suspects if each is not found]
    index = max(0, min(index, len(others)))
    after = (*others[:index], found, *others[index:])
    return diagnosis if after == diagnosis.suspects else diagnosis.changed(suspects=after)


def without(diagnosis: Diagnosis, element: str) -> Diagnosis:
    """The diagnosis without a suspect."""
    return diagnosis.changed(suspects=tuple(each for each in diagnosis.suspects if each.element != element))
