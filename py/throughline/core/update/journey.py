"""What becomes of journeys when something happens to them; one module a family of messages."""

from throughline.core.messages import journey as m
from throughline.core.model import Model
from throughline.core.update import cells, emotion, grid, journeys, lanes, names, stages, touchpoints
from throughline.core.update.steps import Answer, just


def update(model: Model, message: m.JourneyMessage) -> Answer:  # noqa: PLR0911 - one line a family
    """One line a family."""
    match message:
        case m.GridMessage():
            return grid.update(model, message)
        case m.NameMessage():
            return names.update(model, message)
        case m.TouchpointMessage():
            return touchpoints.update(model, message)
        case m.EmotionMessage() | m.PointWent() | m.PointLeft():
            return emotion.update(model, message)
        case m.StageMessage():
            return stages.update(model, message)
        case m.LaneMessage():
            return lanes.update(model, message)
        case m.CellMessage():
            return cells.update(model, message)
        case m.WholeJourneyMessage():
            return journeys.update(model, message)
    return just(model)
