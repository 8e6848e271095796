"""What the person likes, remembered between visits."""

from typing import Literal

from pydantic import ConfigDict

from throughline.core.paper.sizes import Sheet
from throughline.core.value import Value

Fold = Literal["auto", "open", "folded"]
"""Folded to one line, or not; auto: only where the canvas wants the room."""


class Preferences(Value):
    """Not part of any document."""

    model_config = ConfigDict(extra="ignore")

    scheme: Literal["auto", "light", "dark"] = "auto"
    strip: Fold = "auto"
    """The journey below the canvas."""
    sheet: Sheet | None = None
    """None: nobody has chosen yet; the usual paper of the place."""
    guide: tuple[str, str] | None = None
    """The project in which the guide was followed last, and the step that was open there."""
