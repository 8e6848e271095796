"""Does once what every visit does, so that the memory kept for later visits has it behind it (`remembering.js`).

A memory that holds the imports alone still leaves the first project of a visit with what is imported late and made once:
every screen, the checks, what reads and checks a document. Nothing of anybody's is in it: the project is made up here.
"""

from collections.abc import Iterator
from datetime import UTC, datetime
from importlib import import_module
from itertools import count

from throughline.core.areas import AREAS, load_messages
from throughline.core.canvas import BLOCKS
from throughline.core.formats import native
from throughline.core.memo import Memo
from throughline.core.messages.base import Message
from throughline.core.messages.canvas import NotesPasted
from throughline.core.messages.journey import TouchpointsPasted
from throughline.core.messages.session import Chosen, ViewAsked
from throughline.core.model import Model
from throughline.core.starting import new_project
from throughline.core.state.where import VIEWS, Where
from throughline.core.update import update
from throughline.core.value import readied
from throughline.view import page

DAY = datetime(2026, 1, 1, tzinfo=UTC)


def rehearse() -> list[Exception]:
    """Open a project, write in it, look at it from all sides. Gives what went wrong, and nothing should."""
    for _ in readied():
        pass
    load_messages()
    for area in AREAS:
        import_module(f"throughline.core.update.{area}")
    return list(_played(_opened(), Memo[str]()))


def _played(model: Model, memo: Memo[str]) -> Iterator[Exception]:
    for script in (_writing, _looking):
        for number, message in enumerate(script(model)):
            model, _ = update(model, message.stamped(DAY, f"{number:032x}"))
            yield from page.rendered(page.regions(model, memo))[1]


def _opened() -> Model:
    """As from a file or from storage: read and checked."""
    ids = (f"rehearsal{number:03}" for number in count())
    project = native.read(native.write_compact(new_project(ids, "Rehearsal", None, "en", DAY))).project
    if project is None:
        raise ValueError("our own project cannot be read")
    return Model(project=project, where=Where("canvas", project.id, project.journeys[0].id), today=DAY.date())


def _writing(model: Model) -> Iterator[Message]:
    yield from (NotesPasted(place=block, text="One\nTwo") for block in BLOCKS)
    yield TouchpointsPasted(stage=model.document.stages[0].id, text="Three\nFour")
    yield import_module("throughline.core.messages.findings").ChecksDue()


def _looking(model: Model) -> Iterator[Message]:
    yield from (ViewAsked(view=view) for view in VIEWS if view != "start")
    project = model.document
    yield from (Chosen(id=each[0].id) for each in (project.stages, project.touchpoints, project.notes))
