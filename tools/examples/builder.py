"""Write an example by short local names; ids, order keys and link directions follow from them.

An id is derived from the example's slug and the local name, so a line may name what comes later and
a sentence changed here changes that sentence alone in the file.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from throughline.core import canvas, order
from throughline.core.backstage import Backstage, Behaviour
from throughline.core.canvas import DETAILS, ChannelUse, Note
from throughline.core.evidence import Evidence
from throughline.core.ids import from_seed
from throughline.core.journey import (
    Carried,
    Cell,
    Change,
    Episode,
    Feedback,
    Journey,
    Lane,
    Moment,
    Pain,
    Stage,
    Touchpoint,
    Variant,
)
from throughline.core.links import BackstageLink, NoteLink, TouchLink, directed
from throughline.core.measures import CustomerValue, Kpi, Measurement
from throughline.core.opportunity import Opportunity
from throughline.core.people import Persona
from throughline.core.project import Diagnosis, Profile, Project, Question, Suspect, Thresholds
from throughline.core.references import COLLECTIONS, REFERENCES, elements, targets

DETAIL_MODELS = {
    "CS": canvas.Segment,
    "VP": canvas.Proposition,
    "CH": canvas.Channel,
    "CR": canvas.Relationship,
    "RS": canvas.Revenue,
    "KR": canvas.Resource,
    "KA": canvas.Activity,
    "KP": canvas.Partner,
    "CO": canvas.Cost,
}
SIBLINGS = {"notes": "place", "stages": "journey", "lanes": "journey", "episodes": "journey", "touchpoints": "stage"}
"""Whose order is counted within what; the others stand in one row."""
TOUCHPOINT_REFERENCES = ("channel", "episode", "persona", "alternative_to", "origin")
NEXT = "_next"
"""What the local names of a to-be journey end with."""

EXERCISE = (
    "Facts on the notes carry their source and date; notes without a source are our reading. The journey is our "
    "exercise: feelings, owners, dates and targets are not the company’s."
)
"""What the short journeys of real companies say of themselves."""
SHORT_LANES = "touchpoints emotion channel thought pain opportunity moment kpi job system partner"

Names = str
"""Local names with spaces between them."""
Pair = tuple[str, str]


def on(day: str) -> date:
    """A day written as 2026-03-01."""
    return date.fromisoformat(day)


def evidence(basis: str, standing: str, source: str = "", day: str | None = None, n: int | None = None) -> Evidence:
    """What a statement rests on."""
    return Evidence.model_validate(
        {"basis": basis, "standing": standing, "source": source, "on": on(day) if day else None, "n": n}
    )


def reported(source: str, day: str, basis: str = "data") -> Evidence:
    """Somebody else says so, and we have not looked ourselves."""
    return evidence(basis, "reported", source, day)


def guess(source: str = "Our reading, nobody asked") -> Evidence:
    """Nobody has looked."""
    return evidence("guess", "assumption", source)


def to_test(hypothesis: str, measure: str, pass_mark: str) -> list[dict[str, Any]]:
    """A test of a value proposition that has still to be made."""
    return [{"hypothesis": hypothesis, "measure": measure, "pass_mark": pass_mark}]


def year(billions: str) -> canvas.Amount:
    """An amount a year, written in billions with three places."""
    return canvas.Amount(price=f"{int(billions.replace('.', ''))}000000", period="year")


def month(price: str, volume: float = 1) -> canvas.Amount:
    """An amount a month."""
    return canvas.Amount(price=price, volume=volume, period="month")


class Example:
    """One example in the making; `project()` gives the finished document."""

    def __init__(self, slug: str, name: str, *, thresholds: Thresholds | None = None, **profile: Any) -> None:
        self.slug, self.name = slug, name
        self.profile = Profile(**{"phase": "board", **profile})
        self.thresholds = thresholds or Thresholds(stale_months=120)
        self.made: dict[str, list[Any]] = {collection: [] for collection in COLLECTIONS}
        self.locals: dict[str, str] = {}
        self.pairs: dict[Pair, str] = {}

    # Names

    def id(self, local: str) -> str:
        """The id of a local name: the same every time, whether or not it has been made yet."""
        id_ = next(from_seed(f"{self.slug}/{local}"))
        self.locals[id_] = local
        return id_

    def ids(self, names: Names) -> tuple[str, ...]:
        """The ids of several local names."""
        return tuple(self.id(local) for local in names.split())

    def _add(self, collection: str, element: Any) -> None:
        self.made[collection].append(element)

    # Canvas

    def note(self, block: str, local: str, text: str, links: Names = "", **fields: Any) -> None:
        """A note with the details of its block, linked to other notes."""
        model = DETAIL_MODELS.get(block)
        details = {name: fields.pop(name) for name in tuple(fields) if model and name in model.model_fields}
        if "uses" in details:
            details["uses"] = self._uses(details["uses"])
        if "tests" in details:
            details["tests"] = tuple(
                canvas.Test(id=self.id(f"{local} test {number}"), **test)
                for number, test in enumerate(details["tests"])
            )
        if model:
            fields[DETAILS[block]] = model(**details)
        self._add("notes", Note(id=self.id(local), place=block, text=text, **fields))
        for other in links.split():
            self.link(local, other)

    def _uses(self, uses: Mapping[str, str]) -> tuple[ChannelUse, ...]:
        return tuple(ChannelUse(segment=self.id(segment), fits=tuple(fits.split())) for segment, fits in uses.items())

    def link(self, a: str, b: str, why: str = "") -> None:
        """Two notes hang together; which leads to which follows from their blocks."""
        if (b, a) not in self.pairs:
            self.pairs[a, b] = why

    # Who and where

    def persona(
        self, local: str, name: str, *, channels: Names = "", segment: str | None = None, **fields: Any
    ) -> None:
        """Somebody of a segment."""
        self._add(
            "personas",
            Persona(
                id=self.id(local),
                name=name,
                segment=segment and self.id(segment),
                channels=self.ids(channels),
                **fields,
            ),
        )

    def _resolved(self, fields: dict[str, Any], *references: str) -> dict[str, Any]:
        """The fields with the local names of these references turned into ids."""
        return {name: self.id(each) if name in references and each else each for name, each in fields.items()}

    def journey(self, local: str, name: str, **fields: Any) -> None:
        """One persona's way."""
        fields = self._resolved(fields, "persona", "other_persona", "origin", "loops_to")
        self._add("journeys", Journey(id=self.id(local), name=name, **fields))

    def lanes(self, local: str, kinds: Names) -> None:
        """Rows of a journey from top to bottom; `-` before a lane hides it."""
        for kind in kinds.split():
            self._add(
                "lanes",
                Lane.model_validate(
                    {
                        "id": self.id(f"{local} lane {kind.lstrip('-')}"),
                        "journey": self.id(local),
                        "kind": kind.lstrip("-"),
                        "shown": not kind.startswith("-"),
                    }
                ),
            )

    def own_lane(
        self, journey: str, local: str, name: str, cells: Mapping[str, str], *, backstage: bool = False
    ) -> None:
        """A lane of our own with its text per stage."""
        self._add(
            "lanes",
            Lane(id=self.id(local), journey=self.id(journey), kind="own", name=name, backstage=backstage),
        )
        for stage, text in cells.items():
            self._add(
                "cells",
                Cell(id=self.id(f"{local} in {stage}"), lane=self.id(local), stage=self.id(stage), text=text),
            )

    def stage(self, journey: str, local: str, name: str, **fields: Any) -> None:
        """A column of the journey."""
        self._add("stages", Stage(id=self.id(local), journey=self.id(journey), name=name, **fields))

    def episode(self, journey: str, local: str, name: str) -> None:
        """A visit, an order, a service case."""
        self._add("episodes", Episode(id=self.id(local), journey=self.id(journey), name=name))

    def touchpoint(
        self,
        stage: str,
        local: str,
        name: str,
        felt: float | None = None,
        expected: float | None = None,
        *,
        made_by: Names = "",
        after: str | None = None,
        variants: Mapping[str, str] | None = None,
        **fields: Any,
    ) -> None:
        """An interaction; `made_by` are the notes that make it happen; `after` puts it behind another."""
        made = Touchpoint.model_validate(
            {
                "id": self.id(local),
                "stage": self.id(stage),
                "name": name,
                "felt": felt,
                "expected": expected,
                "variants": tuple(
                    Variant(segment=self.id(segment), text=text) for segment, text in (variants or {}).items()
                ),
                **self._resolved(fields, *TOUCHPOINT_REFERENCES),
            }
        )
        places = [each.id for each in self.made["touchpoints"]]
        self.made["touchpoints"].insert(places.index(self.id(after)) + 1 if after else len(places), made)
        for note in made_by.split():
            self.touch(note, local)

    def touch(self, note: str, touchpoint: str, effect: str = "enables", why: str = "", **fields: Any) -> None:
        """What a note does at a touchpoint."""
        self._add(
            "links",
            TouchLink.model_validate(
                {
                    "id": self.id(f"{note} at {touchpoint}"),
                    "kind": "touch",
                    "source": self.id(note),
                    "target": self.id(touchpoint),
                    "effect": effect,
                    "why": why,
                    **fields,
                }
            ),
        )

    def pain(self, touchpoint: str, local: str, text: str, severity: int, **fields: Any) -> None:
        """What hurts at a touchpoint."""
        self._add(
            "pains",
            Pain(id=self.id(local), touchpoint=self.id(touchpoint), text=text, severity=severity, **fields),
        )

    def backstage(
        self,
        kind: str,
        local: str,
        name: str,
        carries: Names = "",
        *,
        shows: Iterable[tuple[str, str, str]] = (),
        note: str | None = None,
        **fields: Any,
    ) -> None:
        """A job, process, system or partner; `shows` are behaviours as (stage, what, how measured)."""
        behaviours = tuple(
            Behaviour(id=self.id(f"{local} shows {number}"), stage=self.id(stage), text=text, measure=measure)
            for number, (stage, text, measure) in enumerate(shows)
        )
        self._add(
            "backstage",
            Backstage.model_validate(
                {
                    "id": self.id(local),
                    "kind": kind,
                    "name": name,
                    "note": note and self.id(note),
                    "behaviours": behaviours,
                    **fields,
                }
            ),
        )
        for touchpoint in carries.split():
            self._add(
                "links",
                BackstageLink(
                    id=self.id(f"{local} carries {touchpoint}"),
                    kind="backstage",
                    source=self.id(local),
                    target=self.id(touchpoint),
                ),
            )

    # What follows

    def opportunity(self, local: str, text: str, *, pains: Names = "", notes: Names = "", **fields: Any) -> None:
        """Something that could be done."""
        fields = self._resolved(fields, "touchpoint", "stage")
        fields["depends_on"] = self.ids(fields.get("depends_on", ""))
        if "due" in fields:
            fields["due"] = on(fields["due"])
        self._add(
            "opportunities",
            Opportunity(id=self.id(local), text=text, pains=self.ids(pains), notes=self.ids(notes), **fields),
        )

    def kpi(
        self,
        local: str,
        name: str,
        values: Iterable[tuple[str, float, int | None]] = (),
        source: str = "",
        **fields: Any,
    ) -> None:
        """A key figure; `values` are (day, value, n)."""
        fields = self._resolved(fields, "about")
        for day in ("baseline_on", "target_on"):
            if day in fields:
                fields[day] = on(fields[day])
        measurements = tuple(
            Measurement(id=self.id(f"{local} {day}"), on=on(day), value=value, n=n, source=source)
            for day, value, n in values
        )
        self._add("kpis", Kpi(id=self.id(local), name=name, measurements=measurements, **fields))

    def worth(self, segment: str, **fields: Any) -> None:
        """The money inputs of a segment."""
        self._add("values", CustomerValue(id=self.id(f"worth of {segment}"), segment=self.id(segment), **fields))

    def question(self, local: str, text: str, **fields: Any) -> None:
        """An open question, or a decision."""
        fields = self._resolved(fields, "about")
        if "due" in fields:
            fields["due"] = on(fields["due"])
        self._add("questions", Question(id=self.id(local), text=text, **fields))

    def diagnosis(self, local: str, text: str, symptom: str, suspects: Mapping[str, tuple[str, str]]) -> None:
        """A symptom and its suspects: local name → (standing, remark)."""
        self._add(
            "diagnoses",
            Diagnosis.model_validate(
                {
                    "id": self.id(local),
                    "text": text,
                    "symptom": symptom,
                    "suspects": tuple(
                        Suspect.model_validate({"element": self.id(name), "standing": standing, "remark": remark})
                        for name, (standing, remark) in suspects.items()
                    ),
                }
            ),
        )

    # Tomorrow

    def to_be(
        self, of: str, name: str, changes: Mapping[str, Mapping[str, Any]], *, without: Names = "", leave: Names = ""
    ) -> None:
        """Copy a journey as its to-be: stages, episodes, touchpoints and what enables them.

        The local names of the copies end in `_next`. `changes` are by the old names, `without` are
        touchpoints that go, `leave` are notes and backstage elements that no longer carry anything.
        """
        journey = self._find("journeys", of)
        self._copied("journeys", journey, name=name, view="to-be", loops_to=self._next(journey.loops_to))
        self._copy_stages(of)
        gone = set(self.ids(without))
        changed = {self.id(local): dict(fields) for local, fields in changes.items()}
        old = [each for each in self._touchpoints_of(of) if each.id not in gone]
        for each in old:
            fields = self._resolved(changed.pop(each.id, {}), *TOUCHPOINT_REFERENCES)
            self._copied("touchpoints", each, **self._moved(each), **{"comment": "", **fields})
        if changed:
            raise KeyError(f"{self.slug}: nothing to change at {[self.locals[id_] for id_ in changed]}")
        self._copy_links({each.id for each in old}, set(self.ids(leave)))

    def _next(self, id_: str | None) -> str | None:
        return id_ and self.id(self.locals[id_] + NEXT)

    def _find(self, collection: str, local: str) -> Any:
        return next(each for each in self.made[collection] if each.id == self.id(local))

    def _touchpoints_of(self, journey: str) -> list[Any]:
        stages = [each.id for each in self.made["stages"] if each.journey == self.id(journey)]
        return [each for stage in stages for each in self.made["touchpoints"] if each.stage == stage]

    def _copied(self, collection: str, element: Any, **fields: Any) -> None:
        origin = {"origin": element.id} if "origin" in type(element).model_fields else {}
        self._add(collection, element.changed(id=self._next(element.id), **origin, **fields))

    def _copy_stages(self, journey: str) -> None:
        old = self.id(journey)
        for each in [each for each in self.made["stages"] if each.journey == old]:
            self._copied("stages", each, journey=self._next(old), entered=None, went_on=None)
        for each in [each for each in self.made["episodes"] if each.journey == old]:
            self._copied("episodes", each, journey=self._next(old))

    def _moved(self, touchpoint: Touchpoint) -> dict[str, Any]:
        return {
            "stage": self._next(touchpoint.stage),
            "episode": self._next(touchpoint.episode),
            "alternative_to": self._next(touchpoint.alternative_to),
        }

    def _copy_links(self, touchpoints: set[str], leave: set[str]) -> None:
        for each in [each for each in self.made["links"] if each.target in touchpoints]:
            if each.source not in leave and getattr(each, "effect", "enables") == "enables":
                self._copied("links", each, target=self._next(each.target))

    # The whole

    def project(self) -> Project:
        """The finished document, every reference good."""
        project = Project(
            format="throughline",
            version=1,
            id=self.id("project"),
            name=self.name,
            profile=self.profile,
            thresholds=self.thresholds,
            **{
                collection: self._in_order(collection, tuple(made))
                for collection, made in {**self.made, "links": self.made["links"] + self._note_links()}.items()
            },
        )
        self._check(project)
        return project

    def _note_links(self) -> list[NoteLink]:
        place = {note.id: note.place for note in self.made["notes"]}
        found = []
        for (a, b), why in self.pairs.items():
            if missing := [local for local in (a, b) if self.id(local) not in place]:
                raise KeyError(f"{self.slug}: no note {missing}, in a link between {a} and {b}")
            source, target = directed(self.id(a), place[self.id(a)], self.id(b), place[self.id(b)])
            found.append(NoteLink(id=self.id(f"{a} to {b}"), kind="note", source=source, target=target, why=why))
        return found

    def _in_order(self, collection: str, made: tuple[Any, ...]) -> tuple[Any, ...]:
        if not made or "order" not in type(made[0]).model_fields:
            return tuple(sorted(made, key=lambda each: each.id))
        rows = defaultdict(list)
        for each in made:
            rows[getattr(each, SIBLINGS.get(collection, ""), "")].append(each)
        return tuple(
            each.changed(order=key)
            for row in rows.values()
            for each, key in zip(row, order.fresh(len(row)), strict=True)
        )

    def _check(self, project: Project) -> None:
        collection_of: dict[str, str] = {}
        for collection, element in elements(project):
            if element.id in collection_of:
                raise KeyError(f"{self.slug}: made twice: {self.locals[element.id]}")
            collection_of[element.id] = collection
        for reference in REFERENCES:
            for holder in getattr(project, reference.holder):
                for target in targets(reference, holder):
                    if collection_of.get(target) not in reference.to:
                        raise KeyError(
                            f"{self.slug}: {self.locals[holder.id]!r} names {self.locals[target]!r} "
                            f"in {reference.path}, which is not among {reference.to}"
                        )


__all__ = [
    "Carried",
    "Change",
    "EXERCISE",
    "Example",
    "Feedback",
    "Moment",
    "SHORT_LANES",
    "Thresholds",
    "evidence",
    "guess",
    "month",
    "on",
    "reported",
    "to_test",
    "year",
]
