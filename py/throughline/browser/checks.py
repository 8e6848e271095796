"""Lets the checks run in a later turn."""

from collections.abc import Callable
from typing import Any

from throughline.browser.effects import perform
from throughline.browser.timer import Timer
from throughline.core import effects


def listen(send: Callable[[str, dict[str, Any]], None]) -> None:
    """Begin. The message goes by its name: the findings are imported when they are first wanted."""
    later = Timer(lambda: send("ChecksDue", {}))

    @perform.register
    def _later(effect: effects.CheckLater) -> None:
        later(effect.after)
