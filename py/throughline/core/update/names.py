"""Editing in place what a touchpoint, a stage or a lane is called. A new one left empty was never there."""

from typing import Any

from throughline.core import edit
from throughline.core.effects import Effect, Focus
from throughline.core.find import locate, stages_of, touchpoint
from throughline.core.messages import journey as m
from throughline.core.model import Model
from throughline.core.state.history import History
from throughline.core.text import LINE_MAX, TEXT_MAX, clean
from throughline.core.update.steps import Answer, edited, just, short
from throughline.words import sentence

EDITABLE = {"touchpoints": "touch", "stages": "stage", "lanes": "lane"}
"""What has a name to be edited in place, and the prefix of its DOM id."""


def update(model: Model, message: m.NameMessage) -> Answer:
    """One line a case."""
    match message:
        case m.NameEditAsked(id=id_):
            return asked(model, id_)
        case m.NameTyped(id=id_, text=text):
            return just(_typed(model, id_, text))
        case m.NameEntered(id=id_):
            return _entered(model, message, id_)
        case m.NameLeft(id=id_):
            return just(left(model, id_))
        case m.NameReverted(id=id_):
            return _reverted(model, id_)
    return just(model)


def found(model: Model, id_: str | None) -> tuple[str, Any] | None:
    """The (collection, element) of a name that can be edited."""
    where = locate(model.document, id_)
    return where if where is not None and where[0] in EDITABLE else None


def dom(model: Model, id_: str) -> str:
    """The DOM id of the element that has the name."""
    where = found(model, id_)
    return f"{EDITABLE[where[0]]}-{id_}" if where else ""


def field(id_: str) -> Effect:
    """The focus goes into the field of a name."""
    return Focus((f"edit-{id_}",))


def asked(model: Model, id_: str) -> Answer:
    """Begin to edit a name."""
    where = found(model, id_)
    if where is None:
        return just(model)
    if model.editing and model.editing != id_:
        model = left(model, model.editing)
    model = model.but(editing=id_, dialog=None)
    if where[0] == "touchpoints":
        model = model.but(where=model.at(chosen=id_))
    return just(model, field(id_))


def visit(id_: str) -> str:
    """The visit of a name's field."""
    return f"{id_}/name"


def _typed(model: Model, id_: str, text: str) -> Model:
    where = found(model, id_)
    if where is None:
        return model
    collection, element = where
    cleaned = str(clean(text))[: TEXT_MAX if collection == "touchpoints" else LINE_MAX]
    if collection != "touchpoints":
        cleaned = " ".join(cleaned.split("\n"))
    if element.name == cleaned:
        return model
    verb = "added" if is_new(model, id_) else "named"
    name = sentence(f"undo.{_noun(collection)}_{verb}", name=short(cleaned))
    return edited(model, edit.replaced(model.document, element.changed(name=cleaned)), name, visit=visit(id_))


def _noun(collection: str) -> str:
    return collection.removesuffix("s")


def is_new(model: Model, id_: str) -> bool:
    """Say whether it was made in this very visit."""
    last = model.history.past[-1] if model.history.past else None
    return last is not None and last.visit == visit(id_) and locate(last.before, id_) is None


def left(model: Model, id_: str | None) -> Model:
    """The visit is over."""
    if id_ is None or model.editing != id_:
        return model
    where = found(model, id_)
    if where is None:
        return model.but(editing=None)
    if where[1].name.strip() or (where[0] == "lanes" and where[1].kind != "own"):
        return model.but(editing=None, history=model.history.closed())
    return _emptied(model.but(editing=None), *where)


def _emptied(model: Model, collection: str, element: Any) -> Model:
    """A name left empty: what was new goes, a touchpoint is deleted, all else keeps the name it had."""
    new = is_new(model, element.id)
    if new or collection != "touchpoints":
        return _undone(model, element.id)
    gone = edit.removed(model.document, frozenset({element.id}))
    model = model.but(history=model.history.closed(), where=model.at(chosen=None))
    return edited(model, gone, sentence("undo.touchpoint_deleted", name=""))


def _undone(model: Model, id_: str) -> Model:
    """The document before the visit."""
    last = model.history.past[-1] if model.history.past else None
    if last is None or last.visit != visit(id_):
        return model.but(history=model.history.closed())
    model = model.but(project=last.before, history=History(model.history.past[:-1]))
    gone = locate(last.before, model.where.chosen) is None
    return model.but(where=model.at(chosen=None)) if gone else model


def _entered(model: Model, message: m.NameEntered, id_: str) -> Answer:
    from throughline.core.update import touchpoints

    where = found(model, id_)
    empty = where is not None and not where[1].name.strip()
    focus = _focus(model, id_)
    model = left(model, id_)
    if where is None or where[0] != "touchpoints" or empty:
        return just(model, focus)
    added = m.TouchpointAdded(stage=where[1].stage, after=id_, now=message.now, seed=message.seed)
    return touchpoints.added(model, added)


def _focus(model: Model, id_: str) -> Focus:
    """Back to what has the name, or to where one would look if it goes."""
    where = found(model, id_)
    if where is None:
        return Focus(())
    if where[0] == "touchpoints":
        return Focus((dom(model, id_), f"add-touch-{where[1].stage}"))
    if where[0] == "stages":
        rest = (f"stage-{each.id}" for each in reversed(stages_of(model.document, where[1].journey)))
        return Focus((dom(model, id_), *rest))
    return Focus((dom(model, id_), "grid-corner"))


def _reverted(model: Model, id_: str) -> Answer:
    """Escape: as it was when the visit began."""
    focus = _focus(model, id_)
    model = _undone(model, id_).but(editing=None)
    if touchpoint(model.document, id_) is None and model.where.chosen == id_:
        model = model.but(where=model.at(chosen=None))
    return just(model, focus)
