"""The customer's journey: stages, lanes, touchpoints, and what is felt at each."""

from datetime import date
from typing import Annotated, ClassVar, Literal

from pydantic import FailFast, Field

from throughline.core.canvas import RelationshipType
from throughline.core.evidence import Evidence
from throughline.core.ids import Id
from throughline.core.money import Money
from throughline.core.numbers import Count, Positive, Score, Steps
from throughline.core.order import FIRST, Order
from throughline.core.text import Line, Long, Text
from throughline.core.value import Value

View = Literal["as-is", "to-be"]
StageSet = Literal["lifecycle", "experience", "channel"]
Emotion = Annotated[float, Field(ge=-2, le=2), Steps(0.5)]
"""−2 (terrible) … +2 (delighted)."""
Function = Literal["marketing", "sales", "research", "supply-chain", "service"]


class Journey(Value):
    """One persona's way from the need to telling others, as it is or as it is to be."""

    id: Id
    name: Line
    order: Order = FIRST
    view: View = "as-is"
    persona: Id | None = None
    other_persona: Id | None = None
    """A second persona on the same stages."""
    origin: Id | None = None
    """The journey that this one was duplicated from (as-is → to-be)."""
    loops_to: Id | None = None
    """The stage that the end feeds: telling others starts the next one's search."""
    story: Long = ""
    lesson: Long = ""


class Stage(Value):
    """A column of the journey."""

    id: Id
    journey: Id
    name: Line
    order: Order = FIRST
    origin: Id | None = None
    entered: Count | None = None
    went_on: Count | None = None
    counted: Literal["month", "quarter", "year"] = "year"
    """In which time they were counted; the `reached` of its touchpoints too."""
    goal: Text = ""
    """The customer's goal."""
    strategy: Text = ""
    """Our goal."""
    owner: Line = ""
    """Who answers for it backstage."""
    outcome: Line = ""
    """How we know: reach, consideration, conversion, retention…"""
    spend: Money | None = None
    """Marketing spend per period."""
    spend_period: Literal["month", "quarter", "year"] = "month"


LaneKind = Literal[
    "touchpoints",
    "emotion",
    "channel",
    "action",
    "thought",
    "motivation",
    "need",
    "pain",
    "opportunity",
    "moment",
    "relationship",
    "time",
    "data",
    "notes",
    "kpi",
    "goal",
    "strategy",
    "outcome",
    "funnel",
    "job",
    "process",
    "system",
    "partner",
    "function",
    "owner",
    "spend",
    "own",
]
BACKSTAGE_LANES: frozenset[LaneKind] = frozenset({"job", "process", "system", "partner", "function", "owner", "spend"})
"""Below the line of visibility."""


class Lane(Value):
    """A row of the journey's grid; `own` lanes hold free text per stage."""

    id: Id
    journey: Id
    kind: LaneKind
    name: Line = ""
    order: Order = FIRST
    shown: bool = True
    backstage: bool = False
    """For own lanes: below the line of visibility."""


class Cell(Value):
    """What stands in an own lane at one stage."""

    id: Id
    lane: Id
    stage: Id
    text: Text


MomentKind = Literal["encounter", "ZMOT", "FMOT", "SMOT", "UMOT"]
Importance = Annotated[int, Field(ge=1, le=3)]


class Moment(Value):
    """A moment of truth. Its sign follows from felt against expected, so it is not stored."""

    means_something_blank: ClassVar[bool] = True

    kind: MomentKind = "encounter"
    importance: Importance = 2
    why: Text = ""
    evidence: Evidence | None = None


class Feedback(Value):
    """A feedback loop: where word comes from, who reads it, what it changed."""

    source: Line = ""
    reader: Line = ""
    reply_hours: Positive | None = None
    last_change: Text = ""
    changed_on: date | None = None


class Carried(Value):
    """What a channel switch carries over from the touchpoint before, and where it breaks."""

    data: Literal["kept", "broken"] | None = None
    price: Literal["kept", "broken"] | None = None
    promise: Literal["kept", "broken"] | None = None
    tone: Literal["kept", "broken"] | None = None
    service: Literal["kept", "broken"] | None = None
    note: Text = ""


class Variant(Value):
    """How a touchpoint differs for one segment."""

    segment: Id
    text: Text


Owner = Literal["us", "partner", "competitor", "third-party", "customer"]


class Touchpoint(Value):
    """One interaction. Its name and its stage are enough; all else can wait."""

    id: Id
    stage: Id
    name: Text
    order: Order = FIRST
    origin: Id | None = None
    persona: Id | None = None
    """Whose it is where two personas share the grid; None: both."""
    owner: Owner = "us"
    carrier: Line = ""
    """What carries it: a person, a page, a letter, the product."""
    pays: bool = False
    """Does money change hands?"""
    channel: Id | None = None
    """A note of the block Channels."""
    action: Text = ""
    thought: Text = ""
    motivation: Text = ""
    need: Text = ""
    felt: Emotion | None = None
    expected: Emotion | None = None
    emotion_evidence: Evidence | None = None
    relationship: RelationshipType | None = None
    """As met, not as claimed."""
    minutes: Positive | None = None
    waiting_minutes: Positive | None = None
    effort: Score | None = None
    hand_offs: Count | None = None
    bottleneck: bool = False
    optional: bool = False
    alternative_to: Id | None = None
    data_used: Text = ""
    consent: Literal["asked", "contract", "not-asked"] | None = None
    variants: Annotated[tuple[Variant, ...], FailFast(), Field(max_length=100)] = ()
    feedback: Feedback | None = None
    carried: Carried | None = None
    moment: Moment | None = None
    episode: Id | None = None
    reached: Count | None = None
    """Customers who come to it in a period."""
    comment: Long = ""


class Episode(Value):
    """A visit, an order, a service case: what is remembered as one."""

    id: Id
    journey: Id
    name: Line
    order: Order = FIRST


Lever = Literal["retention", "frequency", "order-value", "margin", "conversion"]


class Change(Value):
    """What would change if a pain were gone, for its value at stake."""

    lever: Lever
    low: Annotated[float, Field(ge=-1e9, le=1e9)]
    high: Annotated[float, Field(ge=-1e9, le=1e9)]
    share: Annotated[float, Field(ge=0, le=1)] = 1.0
    """The share of those who reach the touchpoint that it concerns."""

    @property
    def in_points(self) -> bool:
        """Are low and high fractions, written as per cent? Else they are orders, or money."""
        return self.lever in {"retention", "conversion"}


RANGE = frozenset({"change.low", "change.high"})
"""From … to, of whoever carries a change."""


class Pain(Value):
    """A pain point at a touchpoint."""

    id: Id
    touchpoint: Id
    text: Text
    order: Order = FIRST
    origin: Id | None = None
    severity: Importance | None = None
    change: Change | None = None
    evidence: Evidence | None = None

    def per_cent(self, path: str) -> bool:
        """Points of retention or conversion are written as per cent."""
        return self.change is not None and self.change.in_points and path in RANGE
