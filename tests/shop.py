"""A small shop: one note a block, one journey of two stages, and hardly any links."""

from typing import Any

from throughline.core import joining
from throughline.core.canvas import Note
from throughline.core.ids import from_seed
from throughline.core.journey import Journey, Stage, Touchpoint
from throughline.core.model import Model
from throughline.core.people import Persona
from throughline.core.project import Project
from throughline.core.state.where import Where

JOURNEY = "journey0"
TEXTS = {
    "CS": "Runners", "VP": "No blisters", "CH": "Shop", "CR": "Gait check", "RS": "Pairs",
    "KR": "Treadmill", "KA": "Watch them run", "KP": "Physio", "CO": "Rent",
}  # fmt: skip


def note(place: str) -> str:
    """The id of the note of a block."""
    return f"note-{place:0>4}"


def shop(**fields: Any) -> Project:
    """Runners enter the shop (ours), look at reviews (not ours), and pay (ours)."""
    touchpoints = (
        Touchpoint(id="reviews0", stage="stage-01", name="Reads reviews", order="a0", owner="third-party", felt=0.5),
        Touchpoint(id="enters00", stage="stage-01", name="Enters the shop", order="a1", felt=-2.0),
        Touchpoint(id="pays0000", stage="stage-02", name="Pays", order="a0", felt=1.0),
    )
    stages = (
        Stage(id="stage-01", journey=JOURNEY, name="Search", order="a0"),
        Stage(id="stage-02", journey=JOURNEY, name="Buy", order="a1"),
    )
    known: dict[str, Any] = {
        "notes": tuple(Note(id=note(place), place=place, text=text) for place, text in TEXTS.items()),  # type: ignore[arg-type]
        "journeys": (Journey(id=JOURNEY, name="Sarah"),),
        "stages": stages,
        "touchpoints": touchpoints,
        "personas": (Persona(id="persona1", name="Sarah", segment=note("CS")),),
    }
    return Project(format="throughline", version=1, id="project0", name="Stride on Main", **(known | fields))


def linked(project: Project, *pairs: tuple[str, str]) -> Project:
    """The project with these links."""
    ids = from_seed("5" * 32)
    for a, b in pairs:
        project = joining.joined(project, (a,), (b,), ids)
    return project


def session(project: Project | None = None, view: Any = "links", **fields: Any) -> Model:
    """A session with the shop open, at its journey."""
    where = Where(view=view, project="project0", journey=JOURNEY)
    return Model(project=project or shop(), where=where).but(**fields)
