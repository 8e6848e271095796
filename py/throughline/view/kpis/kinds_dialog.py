"""The dialog that asks which kind of KPI is wanted: each with what it is and its formula."""

from htpy import Element, button, li, span, ul

from throughline.core.find import locate
from throughline.core.kpi_board import KINDS
from throughline.core.messages import kpis as m
from throughline.core.state.dialog import Dialog
from throughline.view.dialog_parts import framed
from throughline.view.events import on
from throughline.view.kpis import places
from throughline.view.scene import Scene


def draw(seen: Scene, wanted: Dialog) -> Element | None:
    """The whole dialog."""
    if seen.model.project is None:
        return None
    found = locate(seen.project, wanted.about[0]) if wanted.about else None
    held = found[1] if found is not None and found[0] in {"notes", "stages", "touchpoints"} else None
    words = seen.say("kpi.add_to", name=places.title(seen, held)) if held else seen.say("kpi.add")
    about = held.id if held else None
    return framed(seen, wanted, words, ul(".kpi-kinds")[(_kind(seen, kind, about) for kind in KINDS)], look="wide")


def _kind(seen: Scene, kind: str, about: str | None) -> Element:
    return li[
        button(".kpi-kind-choice", on("click", m.KpiAdded, kind=kind, about=about), type="button", id=f"kind-{kind}")[
            span(".kind-name")[seen.say(f"kpi.kind.{kind}")],
            span(".kind-is")[seen.say(f"kpi.is.{kind}")],
            span(".kind-formula")[seen.say(f"kpi.formula.{kind}")],
        ]
    ]
