"""The side panel while it shows findings."""

from htpy import Node, div, h2

from throughline.view.scene import Scene


def draw(seen: Scene) -> Node:
    """The whole panel."""
    return div(".panel-head")[div[h2(id="panel-title", tabindex="-1")[seen.say("side.findings")]]]
