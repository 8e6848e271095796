"""The signs of what became of something: never by colour alone."""

from collections.abc import Mapping

from htpy import Element, Node, span

from throughline.core.compare.change import Kind
from throughline.view.scene import Scene

SIGNS: Mapping[Kind, str] = {"added": "+", "removed": "−", "changed": "~", "moved": "→"}


def sign(seen: Scene, kind: Kind | None) -> Node:
    """The sign, with its word for those who do not see it."""
    if kind is None:
        return None
    return span(class_=["diff-sign", kind])[
        span(aria_hidden="true")[SIGNS[kind]], span(".hidden")[f"{seen.say(f'compare.{kind}')}: "]
    ]


def counted(seen: Scene, kind: Kind, count: int) -> Element:
    """The sign with a count."""
    return span(class_=["diff-count", kind])[
        span(class_=["diff-sign", kind], aria_hidden="true")[SIGNS[kind]],
        seen.say(f"compare.n_{kind}", n=count),
    ]
