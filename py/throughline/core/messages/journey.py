"""Messages about journeys: the grid, touchpoints, emotions, stages, lanes, and journeys themselves."""

from typing import Annotated, Literal

from pydantic import FiniteFloat, StringConstraints

from throughline.core.grid import Way
from throughline.core.journey import LaneKind, MomentKind, Owner, StageSet
from throughline.core.lane_lines import LineKind
from throughline.core.messages.base import Message


class JourneyMessage(Message):
    """Anything done to journeys."""


class GridMessage(JourneyMessage):
    """Going about in the grid; the keys say what is wanted of whatever has the focus."""


class StopFocused(GridMessage):
    """Something in the grid got the focus."""

    row: str
    column: str
    item: str | None = None


class TouchpointFocused(GridMessage):
    """A touchpoint in the grid got the focus."""

    touchpoint: str


class GridWent(GridMessage):
    """An arrow key, Home, End, Ctrl+Home or Ctrl+End."""

    way: Way


class GridEditAsked(GridMessage):
    """Enter or F2: edit what has the focus."""


class GridTyped(GridMessage):
    """A key that writes: whatever has the focus is edited, beginning with it."""

    text: Annotated[str, StringConstraints(max_length=4)]


class GridMoved(GridMessage):
    """Alt and an arrow: move the touchpoint, stage or lane that has the focus."""

    way: Literal["up", "down", "left", "right"]


class GridChosen(GridMessage):
    """Space: choose what has the focus; with Ctrl it joins those picked."""

    extend: bool = False


class GridDeleted(GridMessage):
    """Delete: the touchpoints, the stage, the own lane that has the focus goes; another lane is hidden."""


class GridDuplicated(GridMessage):
    """Ctrl+D on a touchpoint."""


class GridMenuAsked(GridMessage):
    """The menu of what has the focus."""


class GridLinkAsked(GridMessage):
    """The list of notes to link the touchpoint with."""


class GridLeft(GridMessage):
    """A click on nothing: whatever is edited is done."""


class CellEditAsked(GridMessage):
    """Double click on a cell."""

    lane: str
    stage: str


class CellEditDone(GridMessage):
    """Enter or Ctrl+Enter while editing a cell."""


class CellEditReverted(GridMessage):
    """Escape while editing a cell: as it was before."""


class NameMessage(JourneyMessage):
    """Editing in place what a touchpoint, stage or lane is called."""

    id: str


class NameEditAsked(NameMessage):
    """Double click, Enter, F2, "Rename"."""


class NameTyped(NameMessage):
    """A character was typed."""

    text: str


class NameEntered(NameMessage):
    """Enter: done; after a touchpoint comes the next one."""


class NameLeft(NameMessage):
    """The field lost the focus."""


class NameReverted(NameMessage):
    """Escape: as it was before."""


class TouchpointMessage(JourneyMessage):
    """Anything done to touchpoints."""


class TouchpointAdded(TouchpointMessage):
    """A new touchpoint is wanted, at the end of a stage or right after another."""

    stage: str
    after: str | None = None


class TouchpointsPasted(TouchpointMessage):
    """A list was pasted: each line is a touchpoint."""

    stage: str
    text: str
    after: str | None = None


class TouchpointDropped(TouchpointMessage):
    """A touchpoint was dragged to a stage, before the one that is now at `index` there."""

    touchpoint: str
    stage: str
    index: int


class TouchpointNudged(TouchpointMessage):
    """One up or down within its stage."""

    touchpoint: str
    by: Literal[-1, 1]


class TouchpointShifted(TouchpointMessage):
    """Into the stage before or after."""

    touchpoint: str
    by: Literal[-1, 1]


class TouchpointsMoved(TouchpointMessage):
    """Some touchpoints go to the end of another stage."""

    touchpoints: tuple[str, ...]
    stage: str


class TouchpointsDuplicated(TouchpointMessage):
    """Copies of some touchpoints, with their pains and links."""

    touchpoints: tuple[str, ...]


class TouchpointsDeleted(TouchpointMessage):
    """Some touchpoints go."""

    touchpoints: tuple[str, ...]


class TouchpointsOwned(TouchpointMessage):
    """Some touchpoints are ours, a partner's or a competitor's."""

    touchpoints: tuple[str, ...]
    owner: Owner


class EpisodeBegun(TouchpointMessage):
    """A new episode begins with some touchpoints; its name is asked for."""

    touchpoints: tuple[str, ...]


class EpisodeSet(TouchpointMessage):
    """Some touchpoints belong to an episode; "" is none."""

    touchpoints: tuple[str, ...]
    episode: str = ""


class MomentSet(TouchpointMessage):
    """Some touchpoints are moments of truth of a kind; "" is none."""

    touchpoints: tuple[str, ...]
    kind: MomentKind | Literal[""] = ""


class VariantTyped(TouchpointMessage):
    """How a touchpoint differs for a segment is being written."""

    touchpoint: str
    segment: str
    text: str


class EmotionMessage(JourneyMessage):
    """Setting how a touchpoint feels, or was expected to feel."""

    touchpoint: str
    which: Literal["felt", "expected"] = "felt"


class EmotionDragged(EmotionMessage):
    """Its point is being dragged along the scale."""

    value: FiniteFloat


class EmotionNudged(EmotionMessage):
    """An arrow key on its point."""

    by: FiniteFloat


class EmotionCleared(EmotionMessage):
    """Delete on its point: nobody knows."""


class EmotionLeft(EmotionMessage):
    """The point was let go: the next drag is a new step."""


class PointWent(JourneyMessage):
    """Left or right on a point: to the one before or after, along the whole journey."""

    touchpoint: str
    by: Literal[-1, 1]


class PointLeft(JourneyMessage):
    """Enter or Escape on a point: back to its cell; with Escape as it was before."""

    touchpoint: str
    revert: bool = False


class StageMessage(JourneyMessage):
    """Anything done to stages."""


class StageAdded(StageMessage):
    """One more stage, at the end, or right after another (`after=""`: at the beginning)."""

    journey: str
    after: str | None = None


class StageSetChosen(StageMessage):
    """A journey gets the stages of a ready set, behind those it has."""

    journey: str
    stage_set: StageSet


class StageDropped(StageMessage):
    """A stage was dragged before the one that is now at `index`."""

    stage: str
    index: int


class StageNudged(StageMessage):
    """One to the left or right."""

    stage: str
    by: Literal[-1, 1]


class StageDeleted(StageMessage):
    """A stage goes, with its touchpoints."""

    stage: str


class LaneMessage(JourneyMessage):
    """Anything done to lanes."""


class LaneShown(LaneMessage):
    """A ready lane is to be seen, or no longer."""

    journey: str
    kind: LaneKind
    on: bool


class LaneHidden(LaneMessage):
    """A lane (own lanes too) is to be seen, or no longer."""

    lane: str
    on: bool


class LaneAdded(LaneMessage):
    """An own lane, by name; without one it is asked for in place."""

    journey: str
    name: str = ""
    backstage: bool = False


class LaneNudged(LaneMessage):
    """One up or down among those that are seen."""

    lane: str
    by: Literal[-1, 1]


class LaneDropped(LaneMessage):
    """In the list of lanes, a lane was dragged before the one that is now at `index`."""

    lane: str
    index: int


class LaneDeleted(LaneMessage):
    """An own lane goes, with its text."""

    lane: str


class CellMessage(JourneyMessage):
    """Writing in cells."""


class CellTyped(CellMessage):
    """A character was typed in a cell of an own lane."""

    lane: str
    stage: str
    text: str


class LinesTyped(CellMessage):
    """A character was typed in a list: one line is one pain, opportunity or job."""

    of: str
    kind: LineKind
    text: str


class CellLeft(CellMessage):
    """The field lost the focus: the next typing there is a new step."""

    visit: str


class WholeJourneyMessage(JourneyMessage):
    """Anything done to a whole journey."""


class JourneyAdded(WholeJourneyMessage):
    """A new journey, with a ready set of stages or none."""

    stage_set: StageSet | None = None
    name: str = ""


class JourneyDuplicated(WholeJourneyMessage):
    """A copy as it is to be."""

    journey: str


class JourneyDeleted(WholeJourneyMessage):
    """A journey goes, with all in it."""

    journey: str
