"""Documents without any fault that a check looks for: of many sizes and shapes, the same for the same number.

Written without the checks: what makes a model whole stands here once more, from the side of the person who fills it in.
"""

from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from functools import cache
from typing import Any, TypeVar

from tests.core.findings.chance import chance
from throughline.core import canvas, order
from throughline.core.backstage import Backstage
from throughline.core.canvas import DETAILS, Amount, Note, RelationshipType
from throughline.core.evidence import Evidence
from throughline.core.ids import from_seed
from throughline.core.journey import Carried, Episode, Feedback, Journey, Moment, Pain, Stage, Touchpoint
from throughline.core.journeys import duplicated
from throughline.core.links import BackstageLink, NoteLink, TouchLink, directed
from throughline.core.measures import CustomerValue, Kpi, Measurement
from throughline.core.opportunity import Opportunity
from throughline.core.people import Persona
from throughline.core.project import Profile, Project, Thresholds

TODAY = date(2026, 6, 15)
HUMAN: tuple[RelationshipType, ...] = ("personal", "dedicated")
TYPES: tuple[RelationshipType, ...] = ("transactional", "self-service", "automated", "community", *HUMAN)
UNUSED: RelationshipType = "co-creation"
"""A type that no clean document claims or meets."""
WORDS = (
    "Räder",
    "bread & roses",
    "Ünal’s van",
    "night shift",
    "étude",
    "3 D print",
    "kvæg",
    "tea",
    "<b>",
    "水",
    "rope",
)
T = TypeVar("T")


class Making:
    """One document in the making."""

    def __init__(self, number: int) -> None:
        self.random = chance(f"clean {number}")
        self.ids = from_seed(f"clean {number}")
        self.count = 0
        self.notes: list[Note] = []
        self.links: dict[frozenset[str], Any] = {}

    def name(self) -> str:
        """A name that nothing else has."""
        self.count += 1
        return f"{self.random.choice(WORDS)} {self.count}"

    def few(self, low: int, high: int) -> range:
        return range(self.random.randint(low, high))

    def some(self, of: Sequence[T], low: int = 1) -> list[T]:
        return self.random.sample(list(of), self.random.randint(min(low, len(of)), len(of)))

    def maybe(self, share: float = 0.5) -> bool:
        return self.random.random() < share

    def evidence(self, basis: Any = None) -> Evidence:
        """Fresh enough, or without a day."""
        on = TODAY - timedelta(self.random.randint(0, 300)) if self.maybe(0.8) else None
        basis = basis or self.random.choice(("interview", "survey", "data"))
        return Evidence(basis=basis, standing="supported", on=on)

    def note(self, place: Any, details: Any = None, **fields: Any) -> Note:
        """A note with the details of its block."""
        if details is not None:
            fields[DETAILS[place]] = details
        if self.maybe(0.3):
            fields.setdefault("evidence", self.evidence())
        note = Note(id=next(self.ids), place=place, text=self.name(), **fields)
        self.notes.append(note)
        return note

    def link(self, a: Note, others: Iterable[Note]) -> None:
        for b in others:
            pair = frozenset((a.id, b.id))
            if pair not in self.links:
                source, target = directed(a.id, a.place, b.id, b.place)
                self.links[pair] = NoteLink(id=next(self.ids), kind="note", source=source, target=target)

    def touch(self, notes: Iterable[Note], point: Touchpoint, effect: Any = "enables") -> None:
        for note in notes:
            link = TouchLink(id=next(self.ids), kind="touch", source=note.id, target=point.id, effect=effect)
            self.links.setdefault(frozenset((note.id, point.id)), link)


class Customers:
    """The right side of the canvas: segments, and what they are offered."""

    def __init__(self, made: Making) -> None:
        self.paying = [made.note("CS", self._segment(made)) for _ in range(made.random.randint(2, 3))]
        free = made.maybe(0.3)
        kept = canvas.Segment(
            payer="subsidised", subsidised_by="Advertisers", revenue_potential=1, loyalty=2, strategic_importance=3
        )
        self.segments = [*self.paying, *([made.note("CS", kept)] if free else [])]
        self.propositions = [self._proposition(made) for _ in made.few(1, 4)]
        self.channels = [self._channel(made) for _ in made.few(1, 4)]
        self.relationships = [self._relationship(made) for _ in made.few(1, 3)]
        self.streams = [self._stream(made, each) for each in self.paying]
        self._join(made)

    @staticmethod
    def _segment(made: Making) -> canvas.Segment:
        scores: dict[str, Any] = {
            name: made.random.randint(1, 5) for name in ("revenue_potential", "loyalty", "strategic_importance")
        }
        return canvas.Segment(payer=made.random.choice(("pays", None)), **scores)

    @staticmethod
    def _proposition(made: Making) -> Note:
        tests = tuple(
            canvas.Test(id=next(made.ids), hypothesis=made.name(), measure="Visits", pass_mark="30 a week")  # noqa: S106 - not that kind of pass
            for _ in made.few(1, 2)
        )
        return made.note("VP", canvas.Proposition(need=made.name(), tests=tests))

    def _channel(self, made: Making) -> Note:
        fits: Any = (("offered", "used"), ("preferred", "offered", "used"))
        uses = tuple(canvas.ChannelUse(segment=each.id, fits=made.random.choice(fits)) for each in self.segments)
        return made.note("CH", canvas.Channel(phases=("purchase",), uses=uses if made.maybe(0.7) else ()))

    @staticmethod
    def _relationship(made: Making) -> Note:
        types = tuple(made.some(TYPES)[:2])
        return made.note("CR", canvas.Relationship(types=types, by=made.random.choice((None, "human", "automated"))))

    @staticmethod
    def _stream(made: Making, payer: Note) -> Note:
        price = str(made.random.randint(1000, 2000))
        revenue = canvas.Revenue(amount=Amount(price=price, period="month"), pays_for="" if made.maybe() else "Peace")
        stream = made.note("RS", revenue)
        made.link(stream, [payer])
        return stream

    def _join(self, made: Making) -> None:
        """Everybody is offered something of everything, and everything is for somebody."""
        for group in (self.propositions, self.channels, self.relationships):
            for number, each in enumerate(self.segments):
                made.link(each, [group[number % len(group)], *(made.some(group, 0))])
            for each in group:
                made.link(each, [made.random.choice(self.segments)])
        for number, each in enumerate(self.propositions):
            made.link(each, [self.streams[number % len(self.streams)]])
        for number, each in enumerate(self.streams):
            made.link(each, [self.propositions[number % len(self.propositions)]])

    @property
    def front(self) -> list[Note]:
        return [*self.propositions, *self.channels, *self.relationships, *self.streams]


class Makers:
    """The left side: activities, resources, partners, and what they cost."""

    def __init__(self, made: Making, customers: Customers) -> None:
        kinds: Any = ("human", "physical", "intellectual", None)
        self.activities = [made.note("KA") for _ in made.few(1, 4)]
        self.resources = [made.note("KR", canvas.Resource(kind=made.random.choice(kinds))) for _ in made.few(1, 4)]
        self.partners = [made.note("KP", canvas.Partner(brings=made.name(), gains=made.name())) for _ in made.few(1, 3)]
        for each in customers.front:
            made.link(each, [made.random.choice(self.activities), *made.some(self.resources, 0)[:1]])
        for each in (*self.activities, *self.resources):
            made.link(each, [made.random.choice(customers.front)])
        for each in self.partners:
            made.link(each, [made.random.choice(customers.propositions)])
        self.costs = [self._cost(made, group) for group in (self.activities, self.resources, self.partners)]
        self._tomorrow(made, customers)

    @staticmethod
    def _cost(made: Making, group: list[Note]) -> Note:
        amount = Amount(price=str(made.random.randint(10, 300)), period="month")
        cost = made.note("CO", canvas.Cost(amount=amount if made.maybe(0.8) else None))
        made.link(cost, made.some(group))
        return cost

    def _tomorrow(self, made: Making, customers: Customers) -> None:
        """What is to come hangs on what is there; what is to go holds nothing up."""
        if made.maybe():
            made.link(made.note("KA", state="planned"), [made.random.choice(customers.propositions)])
        if made.maybe():
            made.note("KR", state="dropped")
        if made.maybe():
            made.note("parking", state=made.random.choice(("today", "planned", "dropped")))


class Ways:
    """The journeys: one a segment, or two segments on one."""

    def __init__(self, made: Making, customers: Customers, makers: Makers) -> None:
        self.made, self.customers, self.makers = made, customers, makers
        self.personas = [self._persona(each) for each in customers.segments for _ in made.few(1, 2)]
        self.journeys: list[Journey] = []
        self.stages: list[Stage] = []
        self.episodes: list[Episode] = []
        self.points: list[Touchpoint] = []
        self.pains: list[Pain] = []
        self.opportunities: list[Opportunity] = []
        self._begin()

    def _persona(self, segment: Note) -> Persona:
        liked = self.made.some(self.customers.channels, 0)
        evidence = self.made.evidence() if self.made.maybe() else None
        return Persona(
            id=next(self.made.ids),
            name=self.made.name(),
            segment=segment.id,
            channels=tuple(each.id for each in liked),
            evidence=evidence,
        )

    def _begin(self) -> None:
        """Each segment has somebody who goes a journey."""
        first = [next(p for p in self.personas if p.segment == each.id) for each in self.customers.segments]
        while first:
            persona, other = first.pop(), first.pop() if len(first) > 1 and self.made.maybe() else None
            journey = Journey(
                id=next(self.made.ids),
                name=self.made.name(),
                persona=persona.id,
                other_persona=other.id if other else None,
            )
            self.journeys.append(journey)
            segments = {each.segment for each in (persona, other) if each}
            self._along(journey, [each for each in self.customers.segments if each.id in segments])

    def _along(self, journey: Journey, segments: list[Note]) -> None:
        """Stages, and the touchpoints at which everything is met that should be."""
        stages = [self._stage(journey, key) for key in order.fresh(self.made.random.randint(2, 4))]
        episode = Episode(id=next(self.made.ids), journey=journey.id, name=self.made.name())
        self.episodes += [episode] if self.made.maybe(0.7) else []
        asked = [*self._to_meet(segments), *({} for _ in self.made.few(len(stages), len(stages) + 3))]
        while len(asked) < len(stages):
            asked.append({})
        feelings = sorted(self.made.random.choice((-1.0, 0.0, 0.5, 1.0, 1.5)) for _ in asked)
        keys = order.fresh(len(asked))
        for number, (fields, felt) in enumerate(zip(asked, feelings, strict=True)):
            stage = stages[number * len(stages) // len(asked)]
            known = {"felt": felt, "order": keys[number], **fields}
            self._point(stage, episode if episode in self.episodes else None, known)

    def _to_meet(self, segments: list[Note]) -> list[dict[str, Any]]:
        """What a touchpoint must have so that every channel, type and payment of these segments is met."""
        known = self.customers
        asked: list[dict[str, Any]] = [{"channel": each.id, "by": [each]} for each in known.channels]
        for each in known.relationships:
            asked += [{"relationship": one, "by": [each]} for one in each.relationship.types]
        linked = [s for s in known.streams if any(frozenset((s.id, each.id)) in self.made.links for each in segments)]
        return [*asked, *({"pays": True, "by": [each]} for each in linked)]

    def _stage(self, journey: Journey, key: str) -> Stage:
        counted = self.made.maybe()
        stage = Stage(
            id=next(self.made.ids),
            journey=journey.id,
            name=self.made.name(),
            order=key,
            owner=self.made.name(),
            outcome="Reach",
            entered=900 if counted else None,
            went_on=300 if counted else None,
            spend="120.00" if counted and self.made.maybe() else None,
        )
        self.stages.append(stage)
        return stage

    def _point(self, stage: Stage, episode: Episode | None, fields: dict[str, Any]) -> None:
        """A touchpoint of ours that something carries; now and then one more that is not ours."""
        by = [*fields.pop("by", ()), self.made.random.choice((*self.makers.activities, *self.makers.resources))]
        if self.made.maybe(0.5):
            fields |= self._moment(fields["felt"])
        if self.made.maybe(0.4):
            fields |= {"data_used": "Address", "consent": self.made.random.choice(("asked", "contract"))}
        if self.made.maybe(0.3):
            fields["carried"] = Carried(price="kept", tone=self.made.random.choice(("kept", "broken")))
        owner: Any = self.made.random.choice(("us", "us", "partner"))
        point = Touchpoint(
            id=next(self.made.ids),
            stage=stage.id,
            name=self.made.name(),
            owner=owner,
            episode=episode.id if episode else None,
            **fields,
        )
        self.points.append(point)
        self.made.touch(by, point)
        if point.moment is None:
            self.made.touch([self.made.random.choice(self.makers.partners)], point, "weakens")
        if self.made.maybe(0.3) or not self.pains:
            self._hurts(point)
        if self.made.maybe(0.2):
            self._elsewhere(stage)

    def _moment(self, felt: float) -> dict[str, Any]:
        return {
            "moment": Moment(importance=self.made.random.randint(1, 3), evidence=self.made.evidence()),
            "expected": felt - self.made.random.choice((0, 0.5)),
            "feedback": Feedback(source="Slips", reader="Host"),
            "minutes": 20.0,
            "waiting_minutes": self.made.random.choice((None, 10.0)),
            "hand_offs": self.made.random.choice((None, 0, 2)),
        }

    def _hurts(self, point: Touchpoint) -> None:
        """A pain, and what is to be done about it."""
        pain = Pain(id=next(self.made.ids), touchpoint=point.id, text=self.made.name(), evidence=self.made.evidence())
        self.pains.append(pain)
        self.opportunities.append(
            Opportunity(
                id=next(self.made.ids),
                text=self.made.name(),
                pains=(pain.id,),
                touchpoint=point.id if self.made.maybe() else None,
                owner=self.made.name(),
                due=TODAY + timedelta(90),
                status=self.made.random.choice(("idea", "planned", "done")),
            )
        )

    def _elsewhere(self, stage: Stage) -> None:
        """What customers do without us needs no note of ours, and no consent that we would have to ask for."""
        owner: Any = self.made.random.choice(("competitor", "third-party", "customer"))
        name = self.made.name()
        self.points.append(
            Touchpoint(id=next(self.made.ids), stage=stage.id, name=name, owner=owner, order="Zz", data_used="A diary")
        )


def _behind(made: Making, points: list[Touchpoint]) -> tuple[tuple[Backstage, ...], list[BackstageLink]]:
    """Everybody has somebody who can stand in."""
    kinds: Any = ("job", "process", "system", "partner")
    held = tuple(
        Backstage(id=next(made.ids), kind=kind, name=made.name(), substitute="" if kind == "process" else made.name())
        for kind in kinds
    )
    links = [
        BackstageLink(id=next(made.ids), kind="backstage", source=each.id, target=point.id)
        for each in held
        for point in made.some(points, 0)[:3]
    ]
    return held, links


def _figures(made: Making, about: Sequence[Stage]) -> tuple[Kpi, ...]:
    def figure() -> Kpi:
        measured = Measurement(id=next(made.ids), on=TODAY - timedelta(made.random.randint(0, 200)), value=0.4)
        stage = made.random.choice(about).id if made.maybe() else None
        return Kpi(id=next(made.ids), name=made.name(), about=stage, baseline=0.2, target=0.6, measurements=(measured,))

    return tuple(figure() for _ in made.few(1, 3))


def _values(made: Making, segments: Sequence[Note]) -> tuple[CustomerValue, ...]:
    """A customer brings several times what it costs to win one: 100 · 0.8 / (1 + 0.1 − 0.8) = 267."""
    return tuple(
        CustomerValue(
            id=next(made.ids),
            segment=each.id,
            form="first-not-counted",
            margin="100",
            retention=0.8,
            discount=0.1,
            cac=str(made.random.randint(1, 80)),
        )
        for each in made.some(segments)
    )


@cache
def clean(number: int) -> Project:
    """The clean document of this number."""
    made = Making(number)
    customers = Customers(made)
    makers = Makers(made, customers)
    ways = Ways(made, customers, makers)
    backstage, carrying = _behind(made, ways.points)
    project = Project(
        format="throughline",
        version=1,
        id=next(made.ids),
        name=made.name(),
        profile=Profile(phase="board"),
        thresholds=Thresholds(share=0.9),
        notes=tuple(made.notes),
        links=(*made.links.values(), *carrying),
        personas=tuple(ways.personas),
        journeys=tuple(ways.journeys),
        stages=tuple(ways.stages),
        episodes=tuple(ways.episodes),
        touchpoints=tuple(ways.points),
        pains=tuple(ways.pains),
        backstage=backstage,
        opportunities=tuple(ways.opportunities),
        kpis=_figures(made, ways.stages),
        values=_values(made, customers.paying),
    )
    return _with_tomorrow(made, project) if made.maybe(0.2) else project


def _with_tomorrow(made: Making, project: Project) -> Project:
    """The first journey, copied as it is to be."""
    return duplicated(project, project.journeys[0], made.ids, made.name())[0]
