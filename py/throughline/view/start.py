"""The list of projects."""

from collections.abc import Callable, Mapping

from htpy import p

from throughline.view.scene import Scene


def regions(seen: Scene) -> Mapping[str, Callable[[], str]]:
    """The regions of this screen."""
    return {"work": lambda: str(p["start"])}
