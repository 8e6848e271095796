"""Opportunities, key figures, questions, diagnoses."""

from collections.abc import Iterable, Mapping
from typing import Any

from throughline.core.measures import Kpi, Measurement
from throughline.core.opportunity import Opportunity
from throughline.core.project import Diagnosis, Question, Suspect
from tools.examples.builder.naming import Names, Naming
from tools.examples.builder.sayings import on


class AnswersPart(Naming):
    """What follows from canvas and journey."""

    def opportunity(self, local: str, text: str, *, pains: Names = "", notes: Names = "", **fields: Any) -> None:
        """Add something that could be done."""
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
        """Add a key figure; `values` are (day, value, n)."""
        fields = self._resolved(fields, "about")
        for day in ("baseline_on", "target_on"):
            if day in fields:
                fields[day] = on(fields[day])
        measurements = tuple(
            Measurement(id=self.id(f"{local} {day}"), on=on(day), value=value, n=n, source=source)
            for day, value, n in values
        )
        self._add("kpis", Kpi(id=self.id(local), name=name, measurements=measurements, **fields))

    def question(self, local: str, text: str, **fields: Any) -> None:
        """Add an open question, or a decision."""
        fields = self._resolved(fields, "about")
        if "due" in fields:
            fields["due"] = on(fields["due"])
        self._add("questions", Question(id=self.id(local), text=text, **fields))

    def diagnosis(self, local: str, text: str, symptom: str, suspects: Mapping[str, tuple[str, str]]) -> None:
        """Add a symptom and its suspects: local name → (standing, remark)."""
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
