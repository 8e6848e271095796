"""The card of a project: its name, and what the small picture of its canvas is drawn from."""

from datetime import datetime

from throughline.core.canvas import BLOCKS, Note
from throughline.core.find import notes_in, touchpoints_of
from throughline.core.order import ordered
from throughline.core.project import Project
from throughline.core.segments import segments_of
from throughline.core.state.shelf import Card

MOST_NOTES = 14
"""More than this a block of a thumbnail cannot show."""
MOST_POINTS = 24


def card(project: Project, revision: int, now: datetime, before: Card | None = None) -> Card:
    """The card of a project as it is saved now."""
    kept = before or Card(id=project.id)
    return Card(
        id=project.id,
        name=project.name,
        modified=instant(now),
        revision=revision,
        notes=len(project.notes),
        touchpoints=len(project.touchpoints),
        picture=picture(project),
        curve=curve(project),
        filed=kept.filed,
        since=kept.since or instant(now),
        saves=kept.saves + 1,
    )


def instant(moment: datetime) -> str:
    """A moment as it is written: ISO 8601, to the second, UTC."""
    return moment.replace(microsecond=0, tzinfo=None).isoformat() + "Z"


def picture(project: Project) -> tuple[str, ...]:
    """A letter a note, block by block."""
    letters = segments_of(project)
    return tuple(
        "".join(_letter(note, letters.get(note.id, ())) for note in notes_in(project, block)[:MOST_NOTES])
        for block in BLOCKS
    )


def _letter(note: Note, segments: tuple[str, ...]) -> str:
    if note.colour is not None:
        return note.colour[0].upper()
    return segments[0].lower() if segments else "-"


def curve(project: Project) -> tuple[float, ...]:
    """What is felt at each touchpoint of the first journey, where it is known."""
    journeys = ordered(project.journeys)
    if not journeys:
        return ()
    felt = [each.felt for each in touchpoints_of(project, journeys[0].id) if each.felt is not None]
    return tuple(felt[:MOST_POINTS])
