"""Journeys out of rows: a row a touchpoint. What is named once holds for the rows below it, as in merged cells."""

from typing import Any

from throughline.core.formats.mentions import called
from throughline.core.formats.tables.making import Making, text_of
from throughline.core.formats.tables.sheet import Row
from throughline.core.journey import Episode, Pain, Stage, Touchpoint
from throughline.core.journeys import new_journey
from throughline.core.people import Persona
from throughline.words import say

_Key = tuple[str, ...]


def touchpoints(making: Making) -> None:
    """Journeys, stages, touchpoints, their pains, episodes and personas."""
    _Journeys(making).build()


class _Journeys:
    """What stands so far, by name."""

    def __init__(self, making: Making) -> None:
        self.making = making
        self.known: dict[_Key, str] = {}
        self.about: tuple[str, ...] = ("", "", "", "")
        self.stage = ""

    def build(self) -> None:
        """Row by row."""
        for row in self.making.rows:
            if any(text_of(cell).strip() for cell in row):
                self._row(row)

    def _row(self, row: Row) -> None:
        making = self.making
        about = tuple(making.line(row, key) for key in ("journey", "view", "persona", "other_persona"))
        if any(about) and (about[0] or not self.about[0]):
            if about != self.about:
                self.stage = ""
            self.about = about
        stage = making.line(row, "stage")
        self.stage = stage or self.stage
        name = making.text(row, "name")
        if not name.strip() and not stage and any(about):
            self._journey(row)
            return
        if not name.strip() and not stage:
            making.leave("import.left.no_text", row)
            return
        journey = self._journey(row)
        at = self._stage(journey)
        if name.strip():
            self._touchpoint(row, journey, at, name)

    def _once(self, key: _Key, collection: str, element: Any) -> str:
        """The id of what is called so, made where it is new."""
        if key not in self.known:
            self.known[key] = self.making.add(collection, element(next(self.making.ids))).id
        return self.known[key]

    def _journey(self, row: Row) -> str:
        name, view, persona, other = self.about
        key = ("journey", *map(called, self.about))
        if key not in self.known:
            who = self._persona(persona)
            made = new_journey(self.making.ids, name or say("en", "project.first_journey"), None, persona=who)
            journey: Any = made.journey.changed(other_persona=self._persona(other))
            if view:
                journey = self.making.put(journey, "view", "journey.view", row, "view")
            self.making.add("journeys", journey)
            self.making.made.setdefault("lanes", []).extend(made.lanes)
            self.known[key] = journey.id
        return self.known[key]

    def _persona(self, name: str) -> str | None:
        if not name:
            return None
        return self._once(("persona", called(name)), "personas", lambda id_: Persona(id=id_, name=name))

    def _stage(self, journey: str) -> str:
        name = self.stage or say("en", "table.stage")
        return self._once(
            ("stage", journey, called(name)), "stages", lambda id_: Stage(id=id_, journey=journey, name=name)
        )

    def _touchpoint(self, row: Row, journey: str, stage: str, name: str) -> None:
        making = self.making
        touch = making.filled(Touchpoint(id=next(making.ids), stage=stage, name=name), row)
        episode = making.line(row, "episode")
        if episode:
            known = self._once(
                ("episode", journey, called(episode)),
                "episodes",
                lambda id_: Episode(id=id_, journey=journey, name=episode),
            )
            touch = touch.changed(episode=known)
        # Somebody whom a journey names is made, so whoever alone meets a touchpoint is made as well.
        touch = touch.changed(persona=self._persona(making.line(row, "only_for")))
        making.add("touchpoints", touch)
        making.mention(touch.id, row, "channel")
        for line in making.lines(row, "pains"):
            making.add("pains", Pain(id=next(making.ids), touchpoint=touch.id, text=line[:4_000]))
