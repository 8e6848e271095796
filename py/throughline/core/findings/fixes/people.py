"""Fixes that bring a segment to life: somebody who stands for it, and a journey to follow."""

from collections.abc import Iterator

from throughline.core import edit, journeys, order, personas, touchpoints
from throughline.core.find import element
from throughline.core.findings.finding import Finding
from throughline.core.findings.fixes.fix import Fixed
from throughline.core.findings.fixes.places import at
from throughline.core.findings.reading import looked_at
from throughline.core.journey import Touchpoint
from throughline.core.people import Persona
from throughline.core.project import Project
from throughline.core.text import LINE_MAX
from throughline.words import say


def adds_persona(project: Project, finding: Finding, ids: Iterator[str]) -> Fixed:
    """Somebody without a name yet, who belongs to the segment."""
    new = Persona(id=next(ids), name="")
    segment = finding.elements[0]
    return at(personas.placed(project, new, segment, len(personas.of_segment(project, segment))), new.id, field="name")


def begins_journey(project: Project, finding: Finding, ids: Iterator[str]) -> Fixed:
    """The persona goes the journey that has nobody yet; where there is none, a new one."""
    free = next((each for each in looked_at(project) if each.persona is None), None)
    if free is not None:
        return at(edit.replaced(project, free.changed(persona=finding.elements[1])), free.id)
    new = _journey(project, finding.elements[1], ids)
    return at(journeys.with_journey(project, new), new.journey.id)


def _journey(project: Project, persona: str, ids: Iterator[str]) -> journeys.NewJourney:
    profile = project.profile
    name = getattr(element(project, persona), "name", "")
    return journeys.new_journey(
        ids,
        say(profile.language, "journey.new_of" if name else "journey.new_name", persona=name)[:LINE_MAX],
        profile.stage_set or "lifecycle",
        order.at_end(project.journeys)[0],
        kind=profile.kind,
        persona=persona,
        language=profile.language,
    )


def adds_point(project: Project, finding: Finding, ids: Iterator[str]) -> Fixed:
    """The first touchpoint of a stage, ready to be named."""
    stage = finding.elements[0]
    new = Touchpoint(id=next(ids), stage=stage, name="")
    return at(touchpoints.placed(project, stage, 0, [new]), new.id, edit=True)
