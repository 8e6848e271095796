"""Effects: what is wanted of the world, as data. Only `browser` performs them."""

from dataclasses import dataclass
from typing import ClassVar

from throughline.core.paper.plan import Order
from throughline.core.paper.sizes import Sheet
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


@dataclass(frozen=True, slots=True)
class MeasurePaper(Effect):
    """Measure the proof that stands in the page, at once; `PaperMeasured` comes back."""

    after_render: ClassVar[bool] = True
    order: Order


@dataclass(frozen=True, slots=True)
class LoadPaper(Effect):
    """Tell the browser about the paper (`rule` is the one `@page`), and under which title it is printed."""

    rule: str
    title: str


@dataclass(frozen=True, slots=True)
class UnloadPaper(Effect):
    """The page is a page again."""


@dataclass(frozen=True, slots=True)
class AskPrint(Effect):
    """Open the browser's own print dialog."""

    after_render: ClassVar[bool] = True


@dataclass(frozen=True, slots=True)
class RememberSheet(Effect):
    """Keep the chosen paper for the next visit."""

    sheet: Sheet
