"""Customers and what they are offered: who gets what, by which way, and who pays."""

from collections.abc import Iterator

from throughline.core.canvas import Note, Segment
from throughline.core.find import notes_by_id
from throughline.core.findings.check import Spot, check, spot
from throughline.core.findings.reading import ids_in, live, near
from throughline.core.project import Project


def _apart(project: Project, block: str, *others: str) -> Iterator[Note]:
    """The notes of a block that are linked to nothing of the other blocks."""
    ends, linked = ids_in(project, *others), near(project)
    return (each for each in live(project, block) if ends.isdisjoint(linked[each.id]))


def _unserved(project: Project, block: str) -> Iterator[Note]:
    """The segments that a block reaches neither itself nor by what it brings them: a channel of their value proposition."""
    ways, offers, linked = ids_in(project, block), ids_in(project, "VP"), near(project)
    for each in _apart(project, "CS", block):
        if all(ways.isdisjoint(linked[offer]) for offer in linked[each.id] & offers):
            yield each


@check("R1a", "gap", "sketch", "propositions", "CS ids_VP note_links")
def segment_without_proposition(project: Project) -> Iterator[Spot]:
    """Nothing is offered to them."""
    return map(spot, _apart(project, "CS", "VP"))


@check("R1b", "gap", "sketch", "channels", "CS ids_VP ids_CH note_links")
def segment_without_channel(project: Project) -> Iterator[Spot]:
    """Nothing reaches them."""
    return map(spot, _unserved(project, "CH"))


@check("R1c", "gap", "sketch", "relationships", "CS ids_VP ids_CR note_links")
def segment_without_relationship(project: Project) -> Iterator[Spot]:
    """Nobody has said how they are to be looked after."""
    return map(spot, _unserved(project, "CR"))


@check("R1d", "gap", "sketch", "revenue", "CS ids_RS note_links")
def segment_without_revenue(project: Project) -> Iterator[Spot]:
    """They bring no money, and nobody has said who pays for them."""
    return (spot(each) for each in _apart(project, "CS", "RS") if not _segment(each).subsidised_by.strip())


@check("R2", "gap", "sketch", "propositions", "VP ids_CS note_links")
def proposition_without_segment(project: Project) -> Iterator[Spot]:
    """Nobody wants it, as far as the canvas knows."""
    return map(spot, _apart(project, "VP", "CS"))


@check("R4a", "gap", "sketch", "revenue", "RS CS note_links")
def revenue_without_payer(project: Project) -> Iterator[Spot]:
    """Money from nobody: no segment, or only segments for whom others pay."""
    payers = {each.id for each in live(project, "CS") if _segment(each).payer != "subsidised"}
    linked = near(project)
    return (spot(each) for each in live(project, "RS") if payers.isdisjoint(linked[each.id]))


@check("R4b", "gap", "sketch", "revenue", "RS ids_VP note_links")
def revenue_for_no_value(project: Project) -> Iterator[Spot]:
    """Money for nothing: no value proposition, and no words on what it pays for."""
    return (spot(each) for each in _apart(project, "RS", "VP") if not (each.revenue and each.revenue.pays_for.strip()))


@check("R18", "risk", "review", "revenue", "VP CS ids_RS note_links")
def service_that_nobody_pays_for(project: Project) -> Iterator[Spot]:
    """In use today, by segments who are not all paid for by others, and no stream is linked to it."""
    notes = notes_by_id(project)
    segments = ids_in(project, "CS")
    for each in _apart(project, "VP", "RS"):
        users = [_segment(notes[id_]) for id_ in near(project)[each.id] & segments]
        if each.state == "today" and users and not all(user.subsidised_by.strip() for user in users):
            yield spot(each)


def _segment(note: Note) -> Segment:
    return note.segment or Segment()


CHECKS = (
    segment_without_proposition,
    segment_without_channel,
    segment_without_relationship,
    segment_without_revenue,
    proposition_without_segment,
    revenue_without_payer,
    revenue_for_no_value,
    service_that_nobody_pays_for,
)
