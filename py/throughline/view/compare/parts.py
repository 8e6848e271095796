"""What the sections of the screen have in common."""

from htpy import Element, Node, details, h3, span, summary

from throughline.view.scene import Scene


def section(seen: Scene, name: str, body: Node, count: int | None = None, *, opened: bool = True) -> Element:
    """A section that can be folded away."""
    return details(".compare-section", id=f"compare-part-{name}", open=opened)[
        summary[h3[seen.say(f"compare.part.{name}"), count is not None and span(".count.num")[f" {count}"]]], body
    ]
