"""What becomes of a point of the emotion curve when it is dragged, nudged or cleared."""

from throughline.core import edit
from throughline.core.curve import HIGHEST, LOWEST, STEP
from throughline.core.effects import Focus
from throughline.core.find import touchpoint, touchpoints_of
from throughline.core.grid import shown_lanes
from throughline.core.journey import Touchpoint
from throughline.core.messages import journey as m
from throughline.core.model import Model
from throughline.core.state.history import History
from throughline.core.touchpoints import journey_of
from throughline.core.update.steps import Answer, edited, just, short
from throughline.words import sentence


def update(model: Model, message: m.EmotionMessage | m.PointWent | m.PointLeft) -> Answer:  # noqa: PLR0911 - one line a case
    """One line a case."""
    found = touchpoint(model.document, message.touchpoint)
    if found is None:
        return just(model)
    match message:
        case m.EmotionDragged(value=value):
            return just(_set(model, found, message.which, value))
        case m.EmotionNudged(by=by):
            held = getattr(found, message.which)
            return just(_set(model, found, message.which, (held if held is not None else 0) + by))
        case m.EmotionCleared():
            return just(_stored(model, found, message.which, None))
        case m.EmotionLeft():
            return just(model.but(history=model.history.closed()))
        case m.PointWent(by=by):
            return _went(model, found, by)
        case m.PointLeft(revert=revert):
            return _left(model, found, revert=revert)
    return just(model)


def point_dom(id_: str) -> str:
    """The DOM id of a point."""
    return f"point-{id_}"


def _set(model: Model, found: Touchpoint, which: str, value: float) -> Model:
    """The nearest step of the scale."""
    return _stored(model, found, which, round(min(HIGHEST, max(LOWEST, value)) / STEP) * STEP)


def _stored(model: Model, found: Touchpoint, which: str, value: float | None) -> Model:
    if getattr(found, which) == value:
        return model
    name = sentence(f"undo.emotion_{which}", name=short(found.name))
    after = edit.replaced(model.document, found.changed(**{which: value}))
    return edited(model, after, name, visit=f"{found.id}/{which}")


def _left(model: Model, found: Touchpoint, *, revert: bool) -> Answer:
    """Back to the cell of the point's stage; Escape takes the last visit back."""
    last = model.history.past[-1] if model.history.past else None
    if revert and last is not None and last.visit in {f"{found.id}/felt", f"{found.id}/expected"}:
        model = model.but(project=last.before, history=History(model.history.past[:-1]))
    model = model.but(history=model.history.closed())
    lanes = shown_lanes(model.document, journey_of(model.document, found.stage))
    row = next((each.id for each in lanes if each.kind == "emotion"), "")
    return just(model, Focus((f"cell-{row}-{found.stage}",)))


def _went(model: Model, found: Touchpoint, by: int) -> Answer:
    along = [each.id for each in touchpoints_of(model.document, journey_of(model.document, found.stage))]
    at = along.index(found.id) + by
    if not 0 <= at < len(along):
        return just(model)
    return just(model.but(history=model.history.closed()), Focus((point_dom(along[at]),)))
