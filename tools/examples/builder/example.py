"""An example in the making, and the finished document."""

from collections import Counter, defaultdict
from collections.abc import Iterator
from typing import Any

from throughline.core import order
from throughline.core.links import NoteLink, directed
from throughline.core.project import Project
from throughline.core.references import REFERENCES, elements, targets
from tools.examples.builder.answers_part import AnswersPart
from tools.examples.builder.backstage_part import BackstagePart
from tools.examples.builder.canvas_part import CanvasPart
from tools.examples.builder.journey_part import JourneyPart
from tools.examples.builder.tomorrow_part import TomorrowPart

SIBLINGS = {"notes": "place", "stages": "journey", "lanes": "journey", "episodes": "journey", "touchpoints": "stage"}
"""Whose order is counted within what; the others stand in one row."""


class Example(CanvasPart, JourneyPart, BackstagePart, AnswersPart, TomorrowPart):
    """One example in the making; `project()` gives the finished document."""

    def project(self) -> Project:
        """Finish the document, every reference good."""
        made = {**self.made, "links": self.made["links"] + self._note_links()}
        project = Project.model_validate(
            {
                "format": "throughline",
                "version": 1,
                "id": self.id("project"),
                "name": self.name,
                "profile": self.profile,
                "thresholds": self.thresholds,
                **{collection: self._in_order(collection, tuple(row)) for collection, row in made.items()},
            }
        )
        self._check(project)
        return project

    def _note_links(self) -> list[NoteLink]:
        place = {note.id: note.place for note in self.made["notes"]}
        found = []
        for (a, b), why in self.pairs.items():
            if missing := [local for local in (a, b) if self.id(local) not in place]:
                loose = f"{self.slug}: no note {missing}, in a link between {a} and {b}"
                raise KeyError(loose)
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
        wrong = [*self._made_twice(project), *self._pointing_nowhere(project)]
        if wrong:
            raise KeyError(self.slug, wrong)

    def _made_twice(self, project: Project) -> Iterator[str]:
        for id_, count in Counter(element.id for _, element in elements(project)).items():
            if count > 1:
                yield f"made twice: {self.locals[id_]}"

    def _pointing_nowhere(self, project: Project) -> Iterator[str]:
        collection_of = {element.id: collection for collection, element in elements(project)}
        for reference in REFERENCES:
            for holder in getattr(project, reference.holder):
                for target in targets(reference, holder):
                    if collection_of.get(target) not in reference.to:
                        names = f"{self.locals[holder.id]!r} names {self.locals[target]!r}"
                        yield f"{names} in {reference.path}, not among {reference.to}"
