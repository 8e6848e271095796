"""Which panel shows which kind of element (notes have theirs in `note_panel`)."""

from collections.abc import Callable, Mapping
from typing import Any

from htpy import Node

from throughline.view import persona_panel
from throughline.view.scene import Scene

DRAWERS: Mapping[str, Callable[[Scene, Any], Node]] = {
    "personas": persona_panel.draw,
}
