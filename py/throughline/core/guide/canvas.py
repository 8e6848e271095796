"""The tasks of the eight steps of the canvas."""

from collections.abc import Iterable
from typing import get_args

from throughline.core.canvas import Block, ChannelPhase, Note
from throughline.core.dependence import met_counts, ways
from throughline.core.find import notes_by_id, notes_in
from throughline.core.guide.task import Task, each, some, there
from throughline.core.project import Project

Tasks = tuple[Task, ...]
FEW = 2
"""One segment or partner is a beginning; two make one choose."""


def _standing(project: Project, block: Block) -> tuple[Note, ...]:
    """The notes of a block that are to stay."""
    return tuple(note for note in notes_in(project, block) if note.state != "dropped")


def _linked(project: Project, note: Note) -> frozenset[str]:
    """The blocks that a note is linked with."""
    out, into = ways(project)
    notes = notes_by_id(project)
    ends = (*(link.target for link in out.get(note.id, ())), *(link.source for link in into.get(note.id, ())))
    return frozenset(notes[end].place for end in ends if end in notes)


def _with(project: Project, notes: Iterable[Note], key: str, *blocks: Block) -> Task:
    return each(key, notes, lambda note: not _linked(project, note).isdisjoint(blocks))


def segments(project: Project) -> Tasks:
    """For whom, what they need, whom one can picture, who comes first."""
    notes = _standing(project, "CS")
    pictured = {persona.segment for persona in project.personas}
    return (
        there("segments.named", is_there=bool(notes)),
        each("segments.needs", notes, lambda note: note.segment and (note.segment.needs or note.segment.pains)),
        each("segments.pictured", notes, lambda note: note.id in pictured),
        each(
            "segments.ranked",
            notes,
            lambda note: (
                note.segment
                and (note.segment.rank or note.segment.revenue_potential or note.segment.strategic_importance)
            ),
        ),
    )


def propositions(project: Project) -> Tasks:
    """What for whom, against which need, why us, and how we know."""
    notes = _standing(project, "VP")
    return (
        _with(project, _standing(project, "CS"), "propositions.each_segment", "VP"),
        each("propositions.need", notes, lambda note: note.proposition and note.proposition.need),
        each("propositions.unique", notes, lambda note: note.proposition and note.proposition.unique),
        each("propositions.tested", notes, lambda note: note.proposition and note.proposition.tests),
    )


def channels(project: Project) -> Tasks:
    """How each segment is reached, through all phases, and where on its way."""
    notes = _standing(project, "CH")
    phases = {phase for note in notes if note.channel for phase in note.channel.phases}
    met = met_counts(project)
    return (
        _with(project, _standing(project, "CS"), "channels.each_segment", "CH"),
        some("channels.phases", len(phases), len(get_args(ChannelPhase))),
        each("channels.owner", notes, lambda note: note.channel and note.channel.owner),
        each("channels.met", notes, lambda note: met.get(note.id)),
    )


def relationships(project: Project) -> Tasks:
    """Which kind for whom, what for, and what it costs."""
    notes = _standing(project, "CR")
    return (
        _with(project, _standing(project, "CS"), "relationships.each_segment", "CR"),
        each("relationships.types", notes, lambda note: note.relationship and note.relationship.types),
        each("relationships.motives", notes, lambda note: note.relationship and note.relationship.motives),
        each("relationships.cost", notes, lambda note: note.relationship and note.relationship.cost_to_serve),
    )


def revenue(project: Project) -> Tasks:
    """Who pays, what for, how, and how much."""
    notes = _standing(project, "RS")
    return (
        there("revenue.named", is_there=bool(notes)),
        _with(project, notes, "revenue.payer", "CS"),
        each("revenue.kind", notes, lambda note: note.revenue and note.revenue.kind),
        each("revenue.amount", notes, lambda note: note.revenue and note.revenue.amount),
    )


def making(project: Project) -> Tasks:
    """What we must have and do, and for what."""
    resources, activities = _standing(project, "KR"), _standing(project, "KA")
    return (
        there("making.resources", is_there=bool(resources)),
        there("making.activities", is_there=bool(activities)),
        _with(project, (*resources, *activities), "making.serves", "VP", "CH", "CR", "RS"),
        _with(project, _standing(project, "VP"), "making.carried", "KR", "KA", "KP"),
    )


def partners(project: Project) -> Tasks:
    """Who else, what they bring, and what is in it for them."""
    notes = _standing(project, "KP")
    return (
        there("partners.named", is_there=bool(notes)),
        each("partners.brings", notes, lambda note: note.partner and note.partner.brings),
        each("partners.gains", notes, lambda note: note.partner and note.partner.gains),
        _with(project, notes, "partners.serves", "KR", "KA", "VP", "CH", "CR", "RS"),
    )


def costs(project: Project) -> Tasks:
    """What it costs, what causes it, and which kind it is."""
    notes = _standing(project, "CO")
    return (
        some("costs.named", len(notes), FEW),
        each("costs.amount", notes, lambda note: note.cost and note.cost.amount),
        each("costs.behaviour", notes, lambda note: note.cost and note.cost.behaviour),
        _with(project, notes, "costs.cause", "KR", "KA", "KP", "CH", "CR", "VP"),
    )
