"""What changes if this changes: everything that depends on a note or on something backstage, with the way there."""

from collections.abc import Iterator

from htpy import Element, Node, button, div, fragment, li, ol, p, span

from throughline.core.experience.consequences import Consequence, consequences, name_of
from throughline.core.find import element, touchpoint
from throughline.core.journey import Touchpoint
from throughline.core.messages.session import ChosenAt, ViewAsked
from throughline.core.state.dialog import Dialog
from throughline.core.update.steps import short
from throughline.core.verdict import is_decisive
from throughline.view import link_parts
from throughline.view.dialog_parts import framed
from throughline.view.events import on
from throughline.view.journey_curve import small_sign
from throughline.view.scene import Scene


def draw(seen: Scene, wanted: Dialog) -> Element | None:
    """The dialog; None where the element is gone."""
    id_ = wanted.about[0] if wanted.about else ""
    if seen.model.project is None or element(seen.project, id_) is None:
        return None
    found = consequences(seen.project, id_)
    title = seen.say("changes.title", name=short(name_of(seen.project, id_), 60))
    return framed(seen, wanted, title, _body(seen, found), look="wide")


def _body(seen: Scene, found: tuple[Consequence, ...]) -> Node:
    if not found:
        return p[seen.say("changes.none")]
    decisive = sum(_decides(seen, each) for each in found)
    return fragment[
        p[seen.say("changes.sum", n=len(found)), " ", decisive > 0 and seen.say("changes.decisive", n=decisive)],
        ol(".changes-list")[_items(seen, found)],
    ]


def _decides(seen: Scene, each: Consequence) -> bool:
    found = touchpoint(seen.project, each.id)
    return found is not None and is_decisive(found)


def _items(seen: Scene, found: tuple[Consequence, ...]) -> Iterator[Element]:
    for each in found:
        yield li[
            div(".xp-line")[_go(seen, each)],
            span(".changes-kind")[_kind(seen, each)],
            span(".changes-way")[_way(seen, each)],
        ]


def _go(seen: Scene, each: Consequence) -> Element:
    held = touchpoint(seen.project, each.id)
    sends = on("click", ViewAsked, view="kpis") if each.collection == "kpis" else on("click", ChosenAt, id=each.id)
    sign = small_sign(seen, held) if held and held.moment else None
    return button(".go", sends, type="button", id=f"change-{each.id}")[
        link_parts.swatch(seen, each.id), sign, name_of(seen.project, each.id) or seen.say("canvas.empty_note")
    ]


def _kind(seen: Scene, each: Consequence) -> str:
    found = element(seen.project, each.id)
    if each.collection == "notes" and found is not None:
        return seen.say(f"kind.{found.place}")
    if each.collection == "touchpoints" and found is not None:
        return _where(seen, found)
    return seen.say(f"changes.{each.collection}")


def _where(seen: Scene, found: Touchpoint) -> str:
    """The stage of a touchpoint, with its journey where there are several."""
    stage = element(seen.project, found.stage)
    journey = element(seen.project, stage.journey) if stage else None
    several = len(seen.project.journeys) > 1
    names = [stage.name if stage else "", journey.name if journey and several else ""]
    return ", ".join([seen.say("accused.touchpoints"), *(each for each in names if each)])


def _way(seen: Scene, each: Consequence) -> str:
    if not each.path:
        return seen.say("changes.direct")
    return seen.say("changes.via", path=" → ".join(short(name_of(seen.project, id_)) for id_ in each.path))
