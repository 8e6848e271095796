"""The whole screen."""

from collections.abc import Callable, Mapping

from htpy import div, h2

from throughline.view.scene import Scene


def regions(seen: Scene) -> Mapping[str, Callable[[], str]]:
    """The regions of this screen."""
    return {"work": lambda: str(div(".money")[h2[seen.say("view.money")]])}
