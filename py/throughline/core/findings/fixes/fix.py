"""What a fix is, and what it leaves behind: a document, and where to look."""

from collections.abc import Callable, Iterator
from typing import Literal, NamedTuple

from throughline.core.findings.finding import Finding
from throughline.core.project import Project
from throughline.core.state.where import View
from throughline.words import Sentence

Kind = Literal["does", "goes"]


class Fix(NamedTuple):
    """`does`: one click does it. `goes`: it leads to where a person can do it."""

    check: str
    kind: Kind
    words: Sentence
    """What its button says: what will happen."""


class Fixed(NamedTuple):
    """The document afterwards (the same one where the fix only leads somewhere), and where to look."""

    project: Project
    chosen: str | None
    view: View
    edit: bool = False
    """The text or name of `chosen` is still to be typed."""
    journey: str | None = None
    """Which journey is to be open, where the view shows one."""
    field: str | None = None
    """The path of the field of `chosen` that takes the focus: its DOM id is `field-<chosen>-<field>`."""
    dialog: Literal["link"] | None = None
    """The list of what `chosen` can be linked to is to be open."""


Mend = Callable[[Project, Finding, Iterator[str]], Fixed]
