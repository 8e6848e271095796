"""Notes, and the links between them."""

from collections.abc import Mapping
from typing import Any

from throughline.core import canvas
from throughline.core.canvas import DETAILS, ChannelUse, Note
from throughline.core.measures import CustomerValue
from throughline.core.value import Value
from tools.examples.builder.naming import Names, Naming

DETAIL_MODELS: dict[str, type[Value]] = {
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


class CanvasPart(Naming):
    """The canvas of an example."""

    def note(self, block: str, local: str, text: str, links: Names = "", **fields: Any) -> None:
        """Put up a note with the details of its block, linked to other notes."""
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
        self._add("notes", Note.model_validate({"id": self.id(local), "place": block, "text": text, **fields}))
        for other in links.split():
            self.link(local, other)

    def _uses(self, uses: Mapping[str, str]) -> tuple[ChannelUse, ...]:
        return tuple(
            ChannelUse.model_validate({"segment": self.id(segment), "fits": tuple(fits.split())})
            for segment, fits in uses.items()
        )

    def link(self, a: str, b: str, why: str = "") -> None:
        """Link two notes; which leads to which follows from their blocks."""
        pair = (b, a) if (b, a) in self.pairs else (a, b)
        self.pairs[pair] = why or self.pairs.get(pair, "")

    def worth(self, segment: str, **fields: Any) -> None:
        """Say what a customer of the segment is worth."""
        self._add("values", CustomerValue(id=self.id(f"worth of {segment}"), segment=self.id(segment), **fields))
