"""Messages about the session: going somewhere, choosing, undoing, dialogs, fields."""

from typing import Literal

from throughline.core.messages.base import Message
from throughline.core.state.compare import What
from throughline.core.state.dialog import Kind
from throughline.core.state.where import Side, View


class SessionMessage(Message):
    """Anything about the session around the document."""


class ViewAsked(SessionMessage):
    """Somebody wants to see another view, perhaps of another journey."""

    view: View
    journey: str | None = None


class ComparisonAsked(SessionMessage):
    """Two states are to be seen side by side: two journeys, say."""

    what: What | None = None
    """None: what lies near."""
    left: str = ""
    right: str = ""


class AddressChanged(SessionMessage):
    """Back, Forward, or a link: the address says where to be."""

    query: str


class Chosen(SessionMessage):
    """An element was chosen; with `extend` it joins (or leaves) those picked together."""

    id: str
    extend: bool = False


class ChosenAt(SessionMessage):
    """An element is to be chosen and seen where it stands (from a chip, the matrix, a finding)."""

    id: str


class Shown(SessionMessage):
    """A part of the page (by DOM id) is to be scrolled into sight."""

    id: str


class Failed(SessionMessage):
    """A message could not be carried out; the model is as it was. `error` names the exception."""

    error: str


class FailureSeen(SessionMessage):
    """The bar that tells of a failure was closed."""


class ReleaseCame(SessionMessage):
    """A new release of the page was fetched, and waits."""


class ReleaseAsked(SessionMessage):
    """The new release is wanted now."""


class ChoiceCleared(SessionMessage):
    """Nothing is chosen any more (Escape, a click on nothing)."""


class UndoAsked(SessionMessage):
    """Ctrl+Z."""


class RedoAsked(SessionMessage):
    """Ctrl+Shift+Z or Ctrl+Y."""


class PanelToggled(SessionMessage):
    """The side panel is to open or close."""


class SideChosen(SessionMessage):
    """The side panel is to show something else: details, findings, the guide."""

    side: Side


class FitToggled(SessionMessage):
    """Zoom so that the whole canvas is seen, or back."""


class StripFolded(SessionMessage):
    """The journey below the canvas: one line, or whole."""

    folded: bool


class SchemeChosen(SessionMessage):
    """Light, dark, or as the system has it."""

    scheme: Literal["auto", "light", "dark"]


class DialogAsked(SessionMessage):
    """A dialog is wanted, about some elements, beside an anchor."""

    kind: Kind
    about: tuple[str, ...] = ()
    anchor: str | None = None


class DialogClosed(SessionMessage):
    """Escape, Cancel, a click outside."""


class DialogSearched(SessionMessage):
    """Something was typed into a dialog's search field."""

    text: str


class DialogTicked(SessionMessage):
    """An item of a dialog's list was ticked or unticked."""

    id: str
    on: bool


class FieldTyped(SessionMessage):
    """A character was typed into a field of an element: saved as you type."""

    of: str
    field: str
    value: str


class FieldSet(SessionMessage):
    """A field of an element got its value, as the person wrote it."""

    of: str
    field: str
    value: str = ""


class FieldTicked(SessionMessage):
    """One option of a field with several was switched on or off."""

    of: str
    field: str
    option: str
    on: bool


class FieldLeft(SessionMessage):
    """The field lost the focus: the next typing there is a new undo step."""

    of: str
    field: str


class ItemAdded(SessionMessage):
    """One more item in a list of an element (a test, a behaviour)."""

    of: str
    field: str


class ItemRemoved(SessionMessage):
    """One item of a list of an element goes."""

    of: str
    field: str
    index: int
