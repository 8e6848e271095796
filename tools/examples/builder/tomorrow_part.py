"""A journey as it is, copied as it is to be."""

from collections.abc import Mapping
from typing import Any

from throughline.core.journey import Touchpoint
from tools.examples.builder.journey_part import TOUCHPOINT_REFERENCES
from tools.examples.builder.naming import Names, Naming

NEXT = "_next"
"""What the local names of a to-be journey end with."""


class TomorrowPart(Naming):
    """The to-be journeys of an example."""

    def to_be(
        self,
        of: str,
        name: str,
        changes: Mapping[str, Mapping[str, Any]],
        *,
        without: Names = "",
        leave: Names = "",
        **fields: Any,
    ) -> None:
        """Copy a journey as its to-be: stages, episodes, touchpoints and what enables them.

        The local names of the copies end in `_next`. `changes` are by the old names, `without` are
        touchpoints that go, `leave` are notes and backstage elements that no longer carry anything.
        """
        journey = self._find("journeys", of)
        told = {"story": "", "lesson": "", **fields}
        self._copied("journeys", journey, name=name, view="to-be", loops_to=self._next(journey.loops_to), **told)
        self._copy_stages(of)
        gone = set(self.ids(without))
        changed = {self.id(local): dict(fields) for local, fields in changes.items()}
        old = [each for each in self._touchpoints_of(of) if each.id not in gone]
        for each in old:
            other = self._resolved(changed.pop(each.id, {}), *TOUCHPOINT_REFERENCES)
            self._copied("touchpoints", each, **self._moved(each), **{"comment": "", **other})
        if changed:
            nowhere = f"{self.slug}: nothing to change at {[self.locals[id_] for id_ in changed]}"
            raise KeyError(nowhere)
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
