"""The project: the one document that holds a canvas, its journeys, and what joins them."""

from datetime import date
from typing import Annotated, Literal

from pydantic import AwareDatetime, FailFast, Field, StringConstraints

from throughline.core.backstage import Backstage
from throughline.core.canvas import Note
from throughline.core.ids import Id
from throughline.core.journey import Cell, Episode, Journey, Lane, Pain, Stage, StageSet, Touchpoint
from throughline.core.links import Link
from throughline.core.measures import CustomerValue, Kpi, Weights
from throughline.core.money import Currency
from throughline.core.numbers import Rate
from throughline.core.opportunity import Opportunity
from throughline.core.order import FIRST, Order
from throughline.core.people import Persona
from throughline.core.text import Line, Long, Text
from throughline.core.value import Value

VERSION = 1
"""The version of the file format that this program writes."""

BusinessKind = Literal["b2c", "b2b", "service", "platform", "consumer-goods"]
Phase = Literal["sketch", "review", "board"]
Language = Annotated[str, Field(pattern=r"^[a-z]{2}(-[A-Z]{2})?$")]


class Profile(Value):
    """What kind of business it is; sets lanes, stages and checks to begin with."""

    kind: BusinessKind | None = None
    phase: Phase = "sketch"
    currency: Currency = "EUR"
    language: Language = "en"
    stage_set: StageSet | None = None
    review_on: date | None = None
    organisation: Line = ""
    description: Long = ""
    lesson: Long = ""
    """What an example teaches; empty in people's own projects."""


class Question(Value):
    """A question to be answered, or a decision that was made."""

    id: Id
    text: Text
    order: Order = FIRST
    kind: Literal["question", "decision"] = "question"
    answer: Text = ""
    owner: Line = ""
    due: date | None = None
    done: bool = False
    about: Id | None = None


class Acceptance(Value):
    """A finding that somebody accepted, with the reason; ends when the elements change."""

    id: Id
    check: Annotated[str, Field(pattern=r"^[RJ][0-9]{1,2}[a-z]?$")]
    elements: Annotated[tuple[Id, ...], FailFast(), Field(max_length=500)] = ()
    fingerprint: Annotated[str, Field(pattern=r"^[0-9a-f]{8,64}$")]
    reason: Text = ""
    on: date | None = None


class Thresholds(Value):
    """Limits that checks use; each can be set."""

    ratio: Annotated[float, Field(ge=0, le=1_000)] = 3.0
    """CLV : CAC below this is a risk."""
    share: Rate = 0.5
    """One stream, segment or partner above this share is a risk."""
    stale_months: Annotated[int, Field(ge=1, le=120)] = 12
    impact_money: Annotated[float, Field(ge=0, le=1e12)] | None = None
    effort_days: Annotated[float, Field(ge=0, le=1e6)] | None = None


Symptom = Literal[
    "retention-falls",
    "few-first-orders",
    "complaints",
    "few-repeat-orders",
    "few-referrals",
    "costs-rise",
    "own",
]


class Suspect(Value):
    """A note, stage, touchpoint or pain that may be the cause of a symptom."""

    element: Id
    standing: Literal["open", "tested", "cleared", "confirmed"] = "open"
    remark: Text = ""


class Diagnosis(Value):
    """A symptom, and what may cause it."""

    id: Id
    symptom: Symptom = "own"
    text: Text = ""
    order: Order = FIRST
    suspects: Annotated[tuple[Suspect, ...], FailFast(), Field(max_length=500)] = ()


Logo = Annotated[
    str,
    StringConstraints(max_length=150_000, pattern=r"^data:image/(png|jpeg|webp);base64,[A-Za-z0-9+/]+={0,2}$"),
]


class Brand(Value):
    """The owner's own colour and logo, for paper and for other people's pages."""

    accent: Annotated[str, Field(pattern=r"^#[0-9a-f]{6}$")] | None = None
    logo: Logo | None = None


MANY = 5_000


class Project(Value):
    """Everything. Lists are flat and refer by id, so that two copies can be merged and compared."""

    format: Literal["throughline"]
    version: Literal[1]
    id: Id
    name: Line
    created: AwareDatetime | None = None
    modified: AwareDatetime | None = None
    opened_from: Annotated[str, Field(pattern=r"^[0-9a-f]{16}$")] | None = None
    """The fingerprint of the file that this copy was opened from: what it began with, when two copies are merged."""
    profile: Profile = Profile()
    brand: Brand = Brand()
    thresholds: Thresholds = Thresholds()
    weights: Weights = Weights()
    notes: Annotated[tuple[Note, ...], FailFast(), Field(max_length=MANY)] = ()
    links: Annotated[tuple[Link, ...], FailFast(), Field(max_length=10 * MANY)] = ()
    personas: Annotated[tuple[Persona, ...], FailFast(), Field(max_length=500)] = ()
    journeys: Annotated[tuple[Journey, ...], FailFast(), Field(max_length=200)] = ()
    stages: Annotated[tuple[Stage, ...], FailFast(), Field(max_length=MANY)] = ()
    lanes: Annotated[tuple[Lane, ...], FailFast(), Field(max_length=MANY)] = ()
    cells: Annotated[tuple[Cell, ...], FailFast(), Field(max_length=4 * MANY)] = ()
    episodes: Annotated[tuple[Episode, ...], FailFast(), Field(max_length=1_000)] = ()
    touchpoints: Annotated[tuple[Touchpoint, ...], FailFast(), Field(max_length=MANY)] = ()
    pains: Annotated[tuple[Pain, ...], FailFast(), Field(max_length=MANY)] = ()
    backstage: Annotated[tuple[Backstage, ...], FailFast(), Field(max_length=1_000)] = ()
    opportunities: Annotated[tuple[Opportunity, ...], FailFast(), Field(max_length=MANY)] = ()
    kpis: Annotated[tuple[Kpi, ...], FailFast(), Field(max_length=1_000)] = ()
    values: Annotated[tuple[CustomerValue, ...], FailFast(), Field(max_length=500)] = ()
    questions: Annotated[tuple[Question, ...], FailFast(), Field(max_length=1_000)] = ()
    diagnoses: Annotated[tuple[Diagnosis, ...], FailFast(), Field(max_length=200)] = ()
    acceptances: Annotated[tuple[Acceptance, ...], FailFast(), Field(max_length=1_000)] = ()
