"""Making opportunities out of what is there: from pains, at a touchpoint, for a stage, about notes; and copies."""

from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

from throughline.core import edit, order
from throughline.core.find import element, locate, touchpoint
from throughline.core.journey import Pain
from throughline.core.opportunity import Opportunity
from throughline.core.order import ordered
from throughline.core.project import Project
from throughline.core.text import TEXT_MAX
from throughline.words import say


class Made(NamedTuple):
    """The project with a new opportunity, and its id."""

    project: Project
    id: str


def new(project: Project, ids: Iterator[str], text: str, **fields: Any) -> Made:
    """One more opportunity, behind the others."""
    made = Opportunity(id=next(ids), text=text[:TEXT_MAX], order=order.at_end(project.opportunities)[0], **fields)
    return Made(edit.added(project, "opportunities", made), made.id)


def from_pains(project: Project, pains: Sequence[str], ids: Iterator[str]) -> Made:
    """To remove these pains. It is called so, with the worst of them, until somebody knows how.

    Where they hurt at one touchpoint it stands there, else at their stage if that is one.
    """
    found = [each for each in (element(project, id_) for id_ in pains) if isinstance(each, Pain)]
    worst = max(found, key=lambda each: each.severity or 0, default=None)
    text = _called(project, "remove", worst.text) if worst else ""
    return new(project, ids, text, kind="remove", pains=tuple(each.id for each in found), **_place(project, found))


def _place(project: Project, pains: Sequence[Pain]) -> dict[str, str]:
    touchpoints = {each.touchpoint for each in pains}
    stages = {each.stage for each in (touchpoint(project, id_) for id_ in touchpoints) if each}
    if len(touchpoints) == 1:
        return {"touchpoint": touchpoints.pop()}
    return {"stage": stages.pop()} if len(stages) == 1 else {}


def from_touchpoint(project: Project, touchpoint_id: str, ids: Iterator[str], text: str = "") -> Made:
    """A chance at a touchpoint: to do better there, unless there is a better name."""
    return new(project, ids, text or _improving(project, touchpoint_id), touchpoint=touchpoint_id)


def from_element(project: Project, id_: str | None, ids: Iterator[str], text: str = "") -> Made:
    """About any element: a pain, touchpoint, stage or note; about nothing in particular where it is none of these."""
    found = locate(project, id_)
    if found is None or id_ is None:
        return new(project, ids, text)
    if found[0] == "pains" and not text:
        return from_pains(project, (id_,), ids)
    return new(project, ids, text or _improving(project, id_), **about(project, id_))


def about(project: Project, id_: str) -> dict[str, Any]:
    """The fields that attach an opportunity to an element."""
    found = locate(project, id_)
    match found:
        case ("pains", pain):
            return {"pains": (id_,), "touchpoint": pain.touchpoint}
        case ("touchpoints", _):
            return {"touchpoint": id_}
        case ("stages", _):
            return {"stage": id_}
        case ("notes", _):
            return {"notes": (id_,)}
    return {}


def _improving(project: Project, id_: str) -> str:
    found = element(project, id_)
    name = str(getattr(found, "text", "") or getattr(found, "name", ""))
    return _called(project, "improve", name) if name else ""


def _called(project: Project, what: str, name: str) -> str:
    """A name that says what to do, in the project's language, to be typed over."""
    return say(project.profile.language, f"opportunity.{what}", name=name)


def duplicated(project: Project, opportunity: Opportunity, ids: Iterator[str]) -> Made:
    """A copy right after it; nobody has begun it or voted for it."""
    siblings = ordered(project.opportunities)
    copy = opportunity.changed(id=next(ids), votes=0, status="idea", practice=None)
    placed = edit.placed(siblings, siblings.index(opportunity) + 1, [copy])
    project = edit.added(project, "opportunities", *(each for each in placed if each.id == copy.id))
    return Made(edit.replaced(project, *(each for each in placed if each.id != copy.id)), copy.id)
