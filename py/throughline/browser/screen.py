"""Puts regions on the screen, only those that are not the same text as before."""

from collections.abc import Collection, Mapping
from typing import Any

import js

from throughline.browser.texts import handed
from throughline.core.listed import Listed

ALONE = frozenset({"head", "bars", "side", "foot", "dialog", "paper", "status"})
"""Regions that do not stand inside `work`."""


class Screen:
    """What stands in the page now."""

    def __init__(self) -> None:
        """Nothing of ours stands yet."""
        self._shown: dict[str, str] = {}
        self.target: Any = None
        """The element of the event that is being handled."""

    @property
    def shown(self) -> Mapping[str, str]:
        """The HTML of each region, parents before children."""
        return self._shown

    def is_used(self, id_: str) -> bool:
        """Whether something is being done in a region: the event that is handled is one of its own, or the focus is there."""
        return any(each and each.closest(f"#{id_}") for each in (self.target, js.document.activeElement))

    def show(self, regions: Mapping[str, str], standing: Collection[str]) -> None:
        """Morph every region whose text changed; children of a changed `work` are put in again.

        `standing` are all that the page has; those that are not in `regions` stay as they are.
        """
        glue = js.throughline
        if not self._shown and not js.throughlineShell.painted:
            # The shell's empty board is not ours: what takes its place is new, nothing of it moves there.
            js.document.getElementById("work").replaceChildren()
        for id_, text in regions.items():
            before = self._shown.get(id_)
            if before is text or before == text:
                continue
            if id_ == "work":
                self._shown = {name: kept for name, kept in self._shown.items() if name in ALONE}
            if id_ == "dialog" and not text:
                glue.dialog.close()
            if _put(id_, before, text):
                self._shown[id_] = text
            if id_ == "dialog" and text:
                glue.dialog.show()
        # What is no longer there must be put in again when it comes back (undo).
        self._shown = {name: kept for name, kept in self._shown.items() if name in standing}


def _put(id_: str, before: str | None, text: str) -> bool:
    """Of a list, only the items that changed; whether there is such an element."""
    render = js.throughline.render
    if isinstance(text, Listed) and isinstance(before, Listed):
        order, html = text.since(before)
        return bool(render.items(id_, handed(html), "" if order is None else " ".join(order), order is not None))
    return bool(render.morph(id_, handed(text)))
