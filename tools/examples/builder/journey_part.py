"""Personas, journeys, stages, lanes, touchpoints and what hurts at them."""

from collections.abc import Mapping
from typing import Any

from throughline.core.journey import (
    Cell,
    Episode,
    Journey,
    Lane,
    Pain,
    Stage,
    Touchpoint,
    Variant,
)
from throughline.core.links import TouchLink
from throughline.core.people import Persona
from tools.examples.builder.naming import Names, Naming

TOUCHPOINT_REFERENCES = ("channel", "episode", "persona", "alternative_to", "origin")


class JourneyPart(Naming):
    """The journeys of an example."""

    def persona(
        self, local: str, name: str, *, channels: Names = "", segment: str | None = None, **fields: Any
    ) -> None:
        """Add somebody of a segment."""
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

    def journey(self, local: str, name: str, **fields: Any) -> None:
        """Add one persona's way."""
        fields = self._resolved(fields, "persona", "other_persona", "origin", "loops_to")
        self._add("journeys", Journey(id=self.id(local), name=name, **fields))

    def lanes(self, local: str, kinds: Names) -> None:
        """Add rows of a journey from top to bottom; `-` before a lane hides it."""
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
        """Add a lane of our own with its text per stage."""
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
        """Add a column of the journey."""
        self._add("stages", Stage(id=self.id(local), journey=self.id(journey), name=name, **fields))

    def episode(self, journey: str, local: str, name: str) -> None:
        """Add a visit, an order, a service case."""
        self._add("episodes", Episode(id=self.id(local), journey=self.id(journey), name=name))

    def touchpoint(  # noqa: PLR0913 - what nearly every touchpoint says
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
        """Add an interaction; `made_by` are the notes that make it happen; `after` puts it behind another."""
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
        """Say what a note does at a touchpoint."""
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
        """Say what hurts at a touchpoint."""
        self._add(
            "pains",
            Pain(id=self.id(local), touchpoint=self.id(touchpoint), text=text, severity=severity, **fields),
        )
