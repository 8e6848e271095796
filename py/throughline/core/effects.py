"""Effects: what is wanted of the world, as data. Only `browser` performs them."""

from dataclasses import dataclass
from typing import ClassVar

from throughline.core.state.where import Where


@dataclass(frozen=True, slots=True)
class Effect:
    """`after_render`: must wait until the picture stands."""

    after_render: ClassVar[bool] = False


@dataclass(frozen=True, slots=True)
class Focus(Effect):
    """Put the keyboard focus on a DOM id (the first that is there); `select` selects its text."""

    after_render: ClassVar[bool] = True
    ids: tuple[str, ...]
    select: bool = False


@dataclass(frozen=True, slots=True)
class SetField(Effect):
    """Set the value of a field that may have the focus (the morph leaves such a field alone)."""

    after_render: ClassVar[bool] = True
    id: str
    value: str


@dataclass(frozen=True, slots=True)
class ShowAddress(Effect):
    """Put where we are into the address; `push` makes a step that Back undoes."""

    where: Where
    push: bool = True


@dataclass(frozen=True, slots=True)
class Reveal(Effect):
    """Scroll an element into sight."""

    after_render: ClassVar[bool] = True
    id: str


@dataclass(frozen=True, slots=True)
class Download(Effect):
    """Hand a file to the person."""

    name: str
    mime: str
    text: str
