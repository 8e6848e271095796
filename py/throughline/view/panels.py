"""Which panel shows which kind of element (notes have theirs in `note_panel`)."""

from collections.abc import Callable, Mapping
from importlib import import_module
from typing import Any

from htpy import Node

from throughline.view import backstage_panel, journey_panel, persona_panel, stage_panel, touchpoint_panel
from throughline.view.scene import Scene


def _late(module: str) -> Callable[[Scene, Any], Node]:
    """The panel of a screen that is imported when it is first needed."""

    def draw(seen: Scene, element: Any) -> Node:
        made: Node = import_module(f"throughline.view.{module}").draw(seen, element)
        return made

    return draw


DRAWERS: Mapping[str, Callable[[Scene, Any], Node]] = {
    "personas": persona_panel.draw,
    "touchpoints": touchpoint_panel.draw,
    "stages": stage_panel.draw,
    "journeys": journey_panel.draw,
    "backstage": backstage_panel.draw,
    "kpis": _late("kpis.panel"),
    "opportunities": _late("priorities.panel"),
    "pains": _late("money.pain_panel"),
}
