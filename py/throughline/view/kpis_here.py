"""The KPIs about a stage, touchpoint or note, in its panel, and where one more is added."""

from importlib import import_module

from htpy import Element, button, fragment, p
from markupsafe import Markup

from throughline.core.lane_lines import held
from throughline.core.messages.session import DialogAsked
from throughline.view.events import on
from throughline.view.panel_parts import group
from throughline.view.scene import Scene


def draw(seen: Scene, id_: str) -> Element:
    """The group; what reads the figures is imported once there are some."""
    there = bool(held(seen.project, id_, "kpi"))
    asks = on("click", DialogAsked, kind="kpi-kinds", about=[id_], anchor="add-kpi-here")
    body = fragment[
        Markup(import_module("throughline.view.kpis.chips").draw(seen, id_))  # noqa: S704 - our own view's
        if there
        else p(".quiet")[seen.say("kpi.none_here")],
        not seen.model.read_only
        and button(".btn.small", asks, type="button", id="add-kpi-here", aria_haspopup="dialog")[
            seen.say("kpi.add_here")
        ],
    ]
    return group(seen.say("view.kpis"), body, name="kpis-here", opened=there)
