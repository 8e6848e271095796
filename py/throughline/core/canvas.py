"""The Business Model Canvas: nine blocks, and the notes that stand in them."""

from datetime import date
from typing import Annotated, Literal, get_args

from pydantic import FailFast, Field

from throughline.core.evidence import Evidence
from throughline.core.ids import Id
from throughline.core.money import Money
from throughline.core.numbers import Count, Positive, Score
from throughline.core.order import FIRST, Order
from throughline.core.text import Line, Long, Text
from throughline.core.value import Value

Block = Literal["CS", "VP", "CH", "CR", "RS", "KR", "KA", "KP", "CO"]
Place = Literal["CS", "VP", "CH", "CR", "RS", "KR", "KA", "KP", "CO", "parking"]
BLOCKS: tuple[Block, ...] = get_args(Block)
"""In teaching order: segments first, costs last."""
PLACES: tuple[Place, ...] = get_args(Place)
"""The blocks and the parking lot, for notes that fit nowhere."""

State = Literal["today", "planned", "dropped"]
"""`dropped`: to be dropped. The canvas too has an as-is and a to-be."""
Mark = Literal["strength", "weakness"]
Colour = Literal["yellow", "blue", "coral", "green", "violet", "white"]
Tags = Annotated[tuple[Line, ...], FailFast(), Field(max_length=100)]
Ids = Annotated[tuple[Id, ...], FailFast(), Field(max_length=500)]

Period = Literal["day", "week", "month", "quarter", "year", "once"]


class Amount(Value):
    """Price × volume × period; `once` stays apart from what recurs."""

    price: Money = "0"
    volume: Positive | None = None
    """How many; not given means one."""
    period: Period = "month"


MarketKind = Literal["mass", "niche", "diversified", "multi-sided"]


class Segment(Value):
    """What we know of a customer segment."""

    letter: Annotated[str, Field(pattern=r"^[A-Z]$")] | None = None
    """Its colour and letter; None: by position."""
    size: Count | None = None
    market: MarketKind | None = None
    rank: Literal["primary", "secondary"] | None = None
    demographics: Text = ""
    behaviours: Text = ""
    needs: Text = ""
    pains: Text = ""
    payer: Literal["pays", "subsidised"] | None = None
    subsidised_by: Text = ""
    revenue_potential: Score | None = None
    loyalty: Score | None = None
    strategic_importance: Score | None = None


class Test(Value):
    """A test of a value proposition: what we believe, how we measure it, when it passes."""

    __test__ = False  # pytest must not collect it
    id: Id
    hypothesis: Text = ""
    measure: Text = ""
    pass_mark: Line = ""
    result: Text = ""
    decision: Literal["persevere", "pivot", "stop"] | None = None
    on: date | None = None


class Proposition(Value):
    """What makes a value proposition one."""

    need: Text = ""
    unique: Text = ""
    tests: Annotated[tuple[Test, ...], FailFast(), Field(max_length=100)] = ()


ChannelPhase = Literal["awareness", "evaluation", "purchase", "delivery", "after-sales"]
Fit = Literal["preferred", "offered", "used"]


class ChannelUse(Value):
    """How one segment stands to a channel: prefers it, is offered it, uses it."""

    segment: Id
    fits: Annotated[tuple[Fit, ...], FailFast(), Field(max_length=3)] = ()


class Channel(Value):
    """How a segment is reached."""

    phases: Annotated[tuple[ChannelPhase, ...], FailFast(), Field(max_length=5)] = ()
    owner: Literal["own", "partner"] | None = None
    route: Literal["direct", "indirect"] | None = None
    medium: Literal["physical", "digital"] | None = None
    cost: Text = ""
    effect: Text = ""
    uses: Annotated[tuple[ChannelUse, ...], FailFast(), Field(max_length=100)] = ()


RelationshipType = Literal[
    "transactional",
    "self-service",
    "automated",
    "community",
    "co-creation",
    "personal",
    "dedicated",
]
Motive = Literal["acquisition", "retention", "upselling"]


class Relationship(Value):
    """The kind of relationship a segment is offered; several per segment are normal."""

    types: Annotated[tuple[RelationshipType, ...], FailFast(), Field(max_length=7)] = ()
    term: Annotated[int, Field(ge=1, le=5)] | None = None
    """1 transactional … 5 long-term."""
    motives: Annotated[tuple[Motive, ...], FailFast(), Field(max_length=3)] = ()
    by: Literal["human", "automated", "both"] | None = None
    cost_to_serve: Amount | None = None


RevenueKind = Literal["sale", "usage", "subscription", "licence", "lending", "brokerage", "advertising", "freemium"]


class Revenue(Value):
    """Money that comes in."""

    kind: RevenueKind | None = None
    amount: Amount | None = None
    pays_for: Text = ""


class Resource(Value):
    """What the model needs to have."""

    kind: Literal["physical", "intellectual", "human", "financial"] | None = None


class Activity(Value):
    """What the model needs to do."""

    kind: Literal["production", "marketing", "sales", "service", "platform"] | None = None


PartnerKind = Literal["alliance", "coopetition", "joint-venture", "supplier", "distributor"]


class Partner(Value):
    """Who else makes the model work, and why they do."""

    kind: PartnerKind | None = None
    motive: Literal["scale", "risk", "resource"] | None = None
    brings: Text = ""
    gains: Text = ""
    shared_goal: Text = ""


CostCategory = Literal["acquisition", "service-delivery", "technology", "partnerships", "other"]


class Cost(Value):
    """Money that goes out."""

    category: CostCategory | None = None
    driver: Text = ""
    behaviour: Literal["fixed", "variable", "step"] | None = None
    effect: Literal["scale", "scope"] | None = None
    amount: Amount | None = None


class Note(Value):
    """A sticky note. Its text is enough; all else can wait.

    A note that moves keeps what was written about it for its former block, so that moving it back
    loses nothing; only the details of the block it stands in are shown (`details_of`).
    Its segments are its links to segment notes (`links.py`): one truth.
    """

    id: Id
    place: Place
    text: Text
    order: Order = FIRST
    state: State = "today"
    mark: Mark | None = None
    colour: Colour | None = None
    """None: the colours of its segments."""
    comment: Long = ""
    author: Line = ""
    votes: Annotated[int, Field(ge=0, le=10_000)] = 0
    evidence: Evidence | None = None
    review_months: Annotated[int, Field(ge=1, le=120)] | None = None
    origin: Id | None = None
    segment: Segment | None = None
    proposition: Proposition | None = None
    channel: Channel | None = None
    relationship: Relationship | None = None
    revenue: Revenue | None = None
    resource: Resource | None = None
    activity: Activity | None = None
    partner: Partner | None = None
    cost: Cost | None = None


DETAILS: dict[str, str] = {
    "CS": "segment",
    "VP": "proposition",
    "CH": "channel",
    "CR": "relationship",
    "RS": "revenue",
    "KR": "resource",
    "KA": "activity",
    "KP": "partner",
    "CO": "cost",
}
"""Which field of a note holds the details of its block."""
