"""Sarah's running shoes as a document, and scenes of it, for tests of what is linked."""

from functools import lru_cache
from pathlib import Path
from typing import Any

from throughline.core.formats import native
from throughline.core.memo import Memo
from throughline.core.model import Model
from throughline.core.order import ordered
from throughline.core.project import Project
from throughline.core.state.where import Where
from throughline.view.scene import Scene, scene

EXAMPLE = Path(__file__).parent.parent / "static" / "examples" / "running_shoes.json"


@lru_cache(maxsize=1)
def shoes() -> Project:
    """The example as it is shipped."""
    read = native.read(EXAMPLE.read_bytes())
    assert read.project is not None, read.faults
    return read.project


def model(project: Project | None = None, view: Any = "links", **fields: Any) -> Model:
    """A session with this project (or the shoes) open, at its first journey."""
    project = project or shoes()
    journey = ordered(project.journeys)[0].id if project.journeys else None
    where = Where(view=view, project=project.id, journey=journey)
    return Model(project=project, where=where).but(**fields)


def seen(project: Project | None = None, **fields: Any) -> Scene:
    """What a view sees of such a session."""
    return scene(model(project, **fields), Memo())
