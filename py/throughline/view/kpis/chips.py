"""The KPIs about an element, each with where it stands, as the way to it."""

from htpy import Element, button, div, span

from throughline.core.kpi_board import about
from throughline.core.kpis import standing
from throughline.core.messages.session import ChosenAt
from throughline.view.events import on
from throughline.view.kpis import words
from throughline.view.scene import Scene


def draw(seen: Scene, id_: str) -> Element:
    """All of them."""
    every = (standing(seen.project, each, seen.model.today) for each in about(seen.project, id_))
    return div(".chips")[
        (
            button(".chip", on("click", ChosenAt, id=each.kpi.id), type="button", id=f"go-kpi-{each.kpi.id}")[
                span(".chip-text")[words.name(seen, each.kpi)],
                span(".num")[words.shown(seen, each.kpi, each.present.value)] if each.present else None,
            ]
            for each in every
        )
    ]
