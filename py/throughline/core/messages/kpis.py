"""Messages about key figures."""

from typing import ClassVar, Literal

from throughline.core.measures import KpiKind
from throughline.core.messages.base import AreaMessage
from throughline.core.state.kpis import Column, Grouping, Shape


class KpisMessage(AreaMessage):
    """Anything done about key figures that leaves the document as it is."""

    area: ClassVar[str] = "kpis"


class BoardGrouped(KpisMessage):
    """The board is to be grouped by what the KPIs are about, or by their kind."""

    grouping: Grouping


class BoardShaped(KpisMessage):
    """Cards, or the table before and after."""

    shape: Shape


class TableSorted(KpisMessage):
    """A column head was chosen; the same one again turns the order round."""

    column: Column


class AllMeasurementsAsked(KpisMessage):
    """Of a KPI with many measurements, the older ones are to be listed too."""

    kpi: str


class KpisEdit(KpisMessage):
    """What changes the document."""

    edits: ClassVar[bool] = True


class KpiAdded(KpisEdit):
    """One more KPI of this kind, perhaps about an element."""

    kind: KpiKind
    about: str | None = None


class KpiDuplicated(KpisEdit):
    """A copy is wanted, right after it."""

    kpi: str


class KpiDeleted(KpisEdit):
    """A KPI goes."""

    kpi: str


class KpiDropped(KpisEdit):
    """A KPI was dragged to a group, before the one that is now at `index` there."""

    kpi: str
    place: str
    index: int


class KpiAttached(KpisEdit):
    """What a KPI is about was chosen; empty: the whole."""

    kpi: str
    about: str


class KpiNudged(KpisEdit):
    """One earlier or later within its group."""

    kpi: str
    by: Literal[-1, 1]


class MeasuringEdit(KpisEdit):
    """Anything done to the measurements and ingredients of a KPI."""

    kpi: str


class MeasurementAdded(MeasuringEdit):
    """A value of a day, as the person wrote it."""

    on: str
    value: str
    n: str = ""
    source: str = ""


class MeasurementsPasted(MeasuringEdit):
    """A list was pasted: each line is a day and a value, perhaps with n and source."""

    text: str


class PresentTaken(MeasuringEdit):
    """What the ingredients give is to be kept as a measurement of today."""


class ScoresWritten(MeasuringEdit):
    """Raw answers of an NPS, in any writing."""

    text: str
