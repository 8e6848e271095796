"""Canvas and journey in one: what is chosen in one lights up in the other."""

from collections.abc import Callable, Mapping

from htpy import div, section
from markupsafe import Markup

from throughline.view import canvas, journey
from throughline.view.scene import Scene


def regions(seen: Scene) -> Mapping[str, Callable[[], str]]:
    """The regions of both screens in a frame of their own; the journey in small is not needed beside the whole."""
    above, below = canvas.regions(seen), journey.regions(seen)
    both = {**above, **below}
    rest = {name: make for name, make in both.items() if name != "work" and not name.startswith("strip")}
    return {"work": lambda: _frame(seen, above["work"](), below["work"]()), **rest}


def _frame(seen: Scene, above: str, below: str) -> str:
    return seen.kept("both", (above, below), lambda: _made(above, below))


def _made(above: str, below: str) -> object:
    return div(".both")[
        div(".both-canvas")[Markup(above)],  # noqa: S704 - made by our own views
        section(".both-journey", aria_labelledby="journey-title")[Markup(below)],  # noqa: S704 - as above
    ]
