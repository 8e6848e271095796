"""Who and what carries a journey unseen."""

from collections.abc import Iterable
from typing import Any

from throughline.core.backstage import Backstage, Behaviour
from throughline.core.links import BackstageLink
from tools.examples.builder.naming import Names, Naming


class BackstagePart(Naming):
    """The backstage of an example."""

    def backstage(  # noqa: PLR0913 - what nearly every job says
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
        """Add a job, process, system or partner; `shows` are behaviours as (stage, what, how measured)."""
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
