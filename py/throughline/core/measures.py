"""KPIs, and what is known of a customer's worth: inputs only, the formulas live elsewhere."""

from datetime import date
from typing import Annotated, Literal

from pydantic import FailFast, Field

from throughline.core.evidence import Evidence
from throughline.core.ids import Id
from throughline.core.money import Money
from throughline.core.numbers import Count, Number, Positive, Rate
from throughline.core.order import FIRST, Order
from throughline.core.text import Line, Text
from throughline.core.value import Value

KpiKind = Literal[
    "nps",
    "csat",
    "retention",
    "churn",
    "conversion",
    "order-value",
    "purchase-frequency",
    "referral-rate",
    "viral-k",
    "engagement",
    "clv",
    "own",
]


class Measurement(Value):
    """One value on one day; n where it is a sample."""

    id: Id
    on: date
    value: Number
    n: Count | None = None
    source: Line = ""


class Ingredients(Value):
    """What a KPI is computed from, by the names of its formula."""

    scores: Annotated[tuple[Annotated[int, Field(ge=0, le=10)], ...], FailFast(), Field(max_length=20_000)] = ()
    numerator: Positive | None = None
    denominator: Positive | None = None
    promoters: Positive | None = None
    passives: Positive | None = None
    detractors: Positive | None = None
    newcomers: Positive | None = None
    """Retention and churn: new customers among those at the end."""
    conversion: Rate | None = None
    """Viral k: the share of invitations that is taken up."""
    numerator_name: Line = ""
    """Engagement: what is counted. CSAT: which answers count as satisfied."""
    denominator_name: Line = ""
    """Engagement: of what. CSAT: the scale."""


SHARES: frozenset[KpiKind] = frozenset({"csat", "retention", "churn", "conversion", "referral-rate"})
"""Kinds whose values are fractions (0.6), shown as per cent."""
PER_CENT = "%"


class Kpi(Value):
    """A key figure with baseline, present value and target."""

    id: Id
    name: Line
    order: Order = FIRST
    kind: KpiKind = "own"
    scope: Literal["relational", "after-contact"] | None = None
    """NPS and CSAT: about us as a whole, or about one contact."""
    about: Id | None = None
    """A stage, touchpoint or segment note; None: the whole."""
    unit: Line = ""
    better: Literal["higher", "lower"] = "higher"
    baseline: Number | None = None
    baseline_on: date | None = None
    target: Number | None = None
    target_on: date | None = None
    measurements: Annotated[tuple[Measurement, ...], FailFast(), Field(max_length=2_000)] = ()
    ingredients: Ingredients | None = None
    evidence: Evidence | None = None
    comment: Text = ""

    @property
    def is_share(self) -> bool:
        """Are its values fractions? So is an engagement that is given in per cent."""
        return self.kind in SHARES or (self.kind == "engagement" and self.unit.strip() == PER_CENT)

    def per_cent(self, path: str) -> bool:
        """Baseline, target and measurements of a share are written as per cent."""
        return self.is_share and path.rpartition(".")[2] in {"baseline", "target", "value"}


ClvForm = Literal[
    "simple",
    "subscription",
    "first-not-counted",
    "first-counted-start",
    "first-counted-end",
    "truncated",
    "sbg",
    "bg-nbd",
]


class Purchases(Value):
    """One row of a recency–frequency table: repeat purchases, last one, observed, mean value."""

    x: Count
    t_x: Positive
    T: Positive
    mean: Positive | None = None


class CustomerValue(Value):
    """The money inputs of one segment."""

    id: Id
    segment: Id
    form: ClvForm = "first-not-counted"
    margin: Money | None = None
    """Per period."""
    margin_period: Literal["month", "quarter", "year"] = "year"
    retention: Rate | None = None
    retention_period: Literal["month", "quarter", "year"] = "year"
    discount: Rate | None = None
    """Per year."""
    order_value: Money | None = None
    orders_per_period: Positive | None = None
    periods: Positive | None = None
    gross_margin: Rate | None = None
    arpa: Money | None = None
    churn: Rate | None = None
    cac: Money | None = None
    growth: Annotated[float, Field(ge=-1, le=10)] | None = None
    referred: Positive | None = None
    referral_credit: Rate | None = None
    survivors: Annotated[tuple[Count, ...], FailFast(), Field(max_length=500)] = ()
    purchases: Annotated[tuple[Purchases, ...], FailFast(), Field(max_length=20_000)] = ()
    evidence: Evidence | None = None

    def per_cent(self, path: str) -> bool:
        """Growth is a fraction too, though it may be below 0."""
        return path == "growth"


class Weights(Value):
    """How much each thing counts in the priority of a segment; shown beside it."""

    revenue_potential: Positive = 1
    loyalty: Positive = 1
    strategic_importance: Positive = 1
