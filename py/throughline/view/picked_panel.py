"""The panel while several are picked: which they are; what is done to all of them stands above the board."""

from htpy import Node, fragment, li, p, ul

from throughline.core.find import element
from throughline.view.panel_parts import head
from throughline.view.scene import Scene


def draw(seen: Scene) -> Node:
    """The whole panel."""
    found = [element(seen.project, id_) for id_ in sorted(seen.model.picked)]
    names = sorted(str(getattr(each, "text", None) or getattr(each, "name", "")) for each in found if each is not None)
    return fragment[
        head(seen, seen.say("picked.title", n=len(names)), seen.say("picked.hint")),
        ul(".hints")[(li[name] for name in names)] if names else p,
    ]
