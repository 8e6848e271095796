"""The sign of a severity, and the quiet mark of findings on an element: a shape and words, never colour alone."""

from functools import lru_cache
from html import escape
from importlib import import_module

from markupsafe import Markup

from throughline.core.state.findings import Mark
from throughline.view.scene import Scene
from throughline.words import say

SEVERITIES = ("gap", "risk", "hint")

_SVG = '<svg class="sev sev-{name}" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">{inside}</svg>'
_INSIDE = {
    "gap": '<circle cx="6" cy="6" r="4"/>',
    "risk": '<path d="M6 .8 11.5 11H.5Z"/><path class="sev-call" d="M6 4.4v3.1M6 9.1v.1"/>',
    "hint": '<circle cx="6" cy="6" r="2.6"/>',
}
SHAPES = {name: Markup(_SVG.format(name=name, inside=inside)) for name, inside in _INSIDE.items()}  # noqa: S704 - ours
"""A ring is a hole, a triangle warns, a dot is a remark."""


def words(seen: Scene, mark: Mark) -> str:
    """What a mark says: "a gap", or "3 findings, a gap among them"."""
    return _words(seen.model.locale.language, mark)


def _words(code: str, mark: Mark) -> str:
    return say(code, f"findings.mark.{mark.worst}", n=mark.n)


def drawn(seen: Scene, mark: Mark | None, of: str = "") -> Markup:
    """The mark of an element (with an id, where something is described by it); nothing where nothing was found.

    There are hundreds, so its shape is drawn by the styles and its words are a label: a picture and a clipped text in
    each would be layers of the page's picture, of which the browser keeps account at every frame.
    """
    return Markup() if mark is None else _drawn(seen.model.locale.language, mark, of)


@lru_cache(maxsize=1_000)
def _drawn(code: str, mark: Mark, of: str) -> Markup:
    id_, said = f' id="found-{of}"' if of else "", escape(_words(code, mark))
    look = f"found found-{mark.worst}"
    return Markup(f'<span class="{look}"{id_} role="img" aria-label="{said}" title="{said}"></span>')  # noqa: S704 - escaped


def of(seen: Scene, id_: str) -> Mark | None:
    """What was found at an element, as far as it may be seen."""
    return seen.model.findings.visible.marks.get(id_)


def count(seen: Scene, place: str, name: str) -> Markup | None:
    """How much was found in a block or stage, as the way to it. Its message is known by now: something was found."""
    mark = seen.model.findings.visible.places.get(place)
    if mark is None:
        return None
    return Markup(import_module("throughline.view.findings.counts").button_of(seen, place, name, mark))  # noqa: S704 - ours
