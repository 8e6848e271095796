"""A part of the page: what the contents call it, and its section."""

from typing import NamedTuple

from htpy import Element, Node, h2, section

from throughline.view.scene import Scene


class Part(NamedTuple):
    """`id`: where the contents lead."""

    id: str
    name: str
    drawn: Element


def part_of(id_: str, name: str, body: Node, look: str = "") -> Part:
    """A section under a heading."""
    made = section(class_=["part", look], id=id_, aria_labelledby=f"{id_}-name")[
        h2(id=f"{id_}-name", dir="auto")[name], body
    ]
    return Part(id_, name, made)


def stage_name(seen: Scene, name: str, number: int) -> str:
    """What a stage without a name is called."""
    return name or seen.say("matrix.stage", n=number)
