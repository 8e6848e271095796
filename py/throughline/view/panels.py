"""Which panel shows which kind of element (notes have theirs in `note_panel`)."""

from collections.abc import Callable, Mapping
from typing import Any

from htpy import Node

from throughline.view import backstage_panel, journey_panel, persona_panel, stage_panel, touchpoint_panel
from throughline.view.scene import Scene

DRAWERS: Mapping[str, Callable[[Scene, Any], Node]] = {
    "personas": persona_panel.draw,
    "touchpoints": touchpoint_panel.draw,
    "stages": stage_panel.draw,
    "journeys": journey_panel.draw,
    "backstage": backstage_panel.draw,
}
