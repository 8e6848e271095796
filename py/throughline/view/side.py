"""The side panel: the chosen thing – what it is, who it is for, what carries it, where it is met."""

from collections.abc import Callable, Mapping
from importlib import import_module
from typing import get_args

from htpy import Node, button, div

from throughline.core.find import locate
from throughline.core.messages.session import SideChosen
from throughline.core.model import Model
from throughline.core.state.where import Side
from throughline.view import note_panel, overview, panels, picked_panel
from throughline.view.events import on
from throughline.view.scene import Scene

VIEWS = frozenset({"canvas", "journey", "links", "personas", "experience", "money", "kpis", "priorities"})
AT_HOME: Mapping[str, frozenset[str]] = {
    **dict.fromkeys(("notes", "touchpoints", "stages"), frozenset({"canvas", "journey", "links"})),
    "personas": frozenset({"personas"}),
}
"""Views that show what is chosen. In another one its panel would cover a phone's whole view, so there it steps back."""
SIDES: tuple[Side, ...] = get_args(Side)


def regions(seen: Scene) -> Mapping[str, Callable[[], str]]:
    """The region of the panel; empty where it is hidden. It keeps its place, so that choosing moves nothing."""
    return {"side": lambda: _drawn(seen)}


def _drawn(seen: Scene) -> str:
    model = seen.model
    if not stands(model):
        return ""
    found = locate(seen.project, model.where.chosen)
    if model.side != "details":
        late = import_module(f"throughline.view.{model.side}.panel")
        return str(div(class_=["panel", model.side])[_modes(seen), late.draw(seen)])
    if len(model.picked) > 1:
        return seen.kept(
            "picked", (model.picked, seen.project.notes), lambda: div(".panel")[_modes(seen), picked_panel.draw(seen)]
        )
    if found is None or found[0] not in DRAWERS:
        return _overview(seen)
    told = (model.findings.visible.shown, model.findings.accepting, model.kpis, model.today)
    inputs = (_typing(seen) or model.project, model.where.chosen, model.trouble, model.where.view, *told)
    return seen.kept("side", inputs, lambda: _panel(seen, *found))


def shape(model: Model) -> str:
    """What the panel is: hidden, an overview, or of some kind of element. While that is the same, nothing moves with it."""
    if not stands(model):
        return ""
    if model.side != "details" or len(model.picked) > 1:
        return model.side
    found = locate(model.document, model.where.chosen)
    return "overview" if found is None or found[0] not in DRAWERS else found[0]


def stands(model: Model) -> bool:
    """Not where the whole window is the canvas's, and in a frame only where its page wants it."""
    if model.project is None or model.where.view not in VIEWS:
        return False
    if not model.panel or (model.fit and model.where.view == "canvas"):
        return False
    return model.embed is None or "panel" in model.embed.features


def _overview(seen: Scene) -> str:
    project = seen.project
    inputs = (
        seen.model.where.view,
        project.name,
        project.profile,
        len(project.notes),
        len(project.touchpoints),
        len(project.links),
    )
    return seen.kept("overview", inputs, lambda: div(".panel.overview")[_modes(seen), overview.draw(seen)])


def _typing(seen: Scene) -> str | None:
    """The visit of the field that is typed in: until it is left, the panel stands still."""
    past = seen.model.history.past
    return past[-1].visit if past else None


def _panel(seen: Scene, collection: str, element: object) -> Node:
    away = seen.model.where.view not in AT_HOME.get(collection, VIEWS)
    return div(class_=["panel", away and "away"])[_modes(seen), DRAWERS[collection](seen, element)]


def _modes(seen: Scene) -> Node:
    """What the panel can show: the chosen element, the findings, the guide."""
    embed = seen.model.embed
    shown = [each for each in SIDES if embed is None or each == "details" or each in embed.features]
    if len(shown) == 1:
        return None
    return div(".side-modes", role="group", aria_label=seen.say("side.modes"))[
        (
            button(
                type="button",
                id=f"side-{side}",
                aria_pressed="true" if seen.model.side == side else "false",
                **on("click", SideChosen, side=side),
            )[seen.say(f"side.{side}")]
            for side in shown
        )
    ]


DRAWERS: Mapping[str, Callable[[Scene, object], Node]] = {"notes": note_panel.draw, **panels.DRAWERS}  # type: ignore[dict-item]
