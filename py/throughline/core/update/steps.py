"""What every update needs: making an undo step, saying something, answering without a change."""

from collections.abc import Container, Iterable

from throughline.core.effects import Effect
from throughline.core.model import Model
from throughline.core.project import Project
from throughline.core.state.history import Step as Undo
from throughline.core.text import short as short  # noqa: PLC0414 - who makes a step names it too
from throughline.words import Sentence, sentence

Answer = tuple[Model, tuple[Effect, ...]]


def just(model: Model, *effects: Effect) -> Answer:
    """A model with its effects."""
    return model, effects


def said(model: Model, key: str, /, **params: object) -> Model:
    """The model with something said to everybody (the status line, screen readers)."""
    return model.but(status=sentence(key, **params), says=model.says + 1)


def edited(model: Model, project: Project, name: Sentence, visit: str | None = None) -> Model:
    """The model with a changed document and one undo step more (or a longer one, same `visit`)."""
    before = model.document
    if project is before:
        return model
    step = Undo(name, before, model.where, visit)
    return model.but(project=project, history=model.history.pushed(step))


def listed(ids: Iterable[str], known: Container[str]) -> tuple[str, ...]:
    """The ids that exist, each once, in the given order."""
    return tuple(dict.fromkeys(id_ for id_ in ids if id_ in known))
