"""`update(model, message)` gives the next model and what is wanted of the world. It is pure."""

from importlib import import_module

from throughline.core.effects import Effect, Reveal, ToTop
from throughline.core.messages.base import AreaMessage, Message
from throughline.core.messages.canvas import CanvasMessage
from throughline.core.messages.journey import JourneyMessage
from throughline.core.messages.keeping import KeepingMessage
from throughline.core.messages.links import CoverageEdit, LinksMessage
from throughline.core.messages.paper import PaperMessage
from throughline.core.messages.people import PeopleMessage
from throughline.core.messages.projects import ProjectsMessage
from throughline.core.messages.session import (
    AddressChanged,
    FieldSet,
    FieldTicked,
    FieldTyped,
    ItemAdded,
    ItemRemoved,
    SessionMessage,
)
from throughline.core.model import Model
from throughline.core.update import canvas, checking, journey, keeping, links, paper, people, projects, saving, session
from throughline.core.update.steps import Answer, just, said

EDITS = (
    CanvasMessage,
    CoverageEdit,
    JourneyMessage,
    PeopleMessage,
    FieldTyped,
    FieldSet,
    FieldTicked,
    ItemAdded,
    ItemRemoved,
)
"""Messages that need an open project that may be changed."""


def update(model: Model, message: Message) -> Answer:
    """The next model, and effects; inside another site's page with a gate around it (`update/embed.py`)."""
    if model.embed is None:
        return _guarded(model, message)
    answer: Answer = import_module("throughline.core.update.embed").update(model, message, _guarded)
    return answer


def _guarded(model: Model, message: Message) -> Answer:
    """Nothing edits what may not be edited. Saving is wrapped around the rest, see `saving.with_saving`."""
    if isinstance(message, EDITS) or (isinstance(message, AreaMessage) and message.edits):
        if model.project is None:
            return just(model)
        if model.read_only:
            return just(said(model, "said.read_only"))
    return checking.with_checks(paper.with_proof(saving.with_saving(_updated)))(model, message)


def _updated(model: Model, message: Message) -> Answer:
    dated = _dated(model, message)
    after, effects = _answered(dated, message)
    after = model if after is dated else after
    return after, (*_top(model, after), *effects, *projects.gone_to(model, after))


def _dated(model: Model, message: Message) -> Model:
    """The model on the day of the message; what changes nothing else does not change this either."""
    today = message.now.date()
    return model if model.project is None or model.today == today else model.but(today=today)


def _top(before: Model, after: Model) -> tuple[Effect, ...]:
    """Another view is seen from its beginning (unless a later effect reveals something in it), its tab in sight."""
    return () if before.where.view == after.where.view else (ToTop(), Reveal(f"tab-{after.where.view}"))


def _answered(model: Model, message: Message) -> Answer:  # noqa: C901, PLR0911 - one line an area
    match message:
        case CanvasMessage():
            return canvas.update(model, message)
        case JourneyMessage():
            return journey.update(model, message)
        case LinksMessage():
            return links.update(model, message)
        case PaperMessage():
            return paper.update(model, message)
        case PeopleMessage():
            return people.update(model, message)
        case KeepingMessage():
            return keeping.update(model, message)
        case ProjectsMessage():
            return projects.update(model, message)
        case AddressChanged():
            return projects.arrived(model, message)
        case SessionMessage():
            return session.update(model, message)
        case AreaMessage(area=area):
            answer: Answer = import_module(f"throughline.core.update.{area}").update(model, message)
            return answer
    return just(model)
