"""Which messages of the page itself hold in a frame: nothing here has projects, files to open or an address."""

from throughline.core.messages.base import AreaMessage, Message
from throughline.core.messages.projects import BarClosed, FileSaveAsked, ProjectsMessage, SaveAsked
from throughline.core.messages.session import (
    AddressChanged,
    ComparisonAsked,
    DialogAsked,
    SideChosen,
    ViewAsked,
)
from throughline.core.model import Model
from throughline.core.state.embed import EmbedState

HOSTS = frozenset(
    {
        "project-menu", "rename", "delete", "finish", "storage", "open", "conflict",
        "version-save", "version-rename", "version-restore", "version-delete", "import", "import-text", "share",
        "link-locked", "link-broken",
    }
)  # fmt: skip
"""Dialogs about what a frame does not have: that is the page's around it."""
ELSEWHERE = frozenset({"compare", "merging", "share", "imports"})
"""Areas that belong to whoever has projects of their own."""
OWN = (SaveAsked, FileSaveAsked, BarClosed)
"""Of what can be done to projects, what can be done to the one that is here."""


def lets(model: Model, embed: EmbedState, message: Message) -> bool:  # noqa: PLR0911 - one line a case
    """Whether the message holds here."""
    match message:
        case ViewAsked(view=view):
            return embed.reaches(view)
        case AddressChanged() | ComparisonAsked():
            return False
        case DialogAsked(kind=kind):
            return kind not in HOSTS
        case SideChosen(side=side):
            return side == "details" or side in embed.features
        case SaveAsked():
            return not model.reading
        case FileSaveAsked():
            return "download" in embed.features or model.saving.state == "unsaved" or embed.storage == "none"
        case ProjectsMessage():
            return isinstance(message, OWN)
        case AreaMessage(area=area) if area in ELSEWHERE:
            return False
    return type(message).__name__ != "HiddenToggled" or _finds(embed)


def _finds(embed: EmbedState) -> bool:
    return "findings" in embed.features


def meant(embed: EmbedState, message: Message) -> Message:
    """Another journey, where it stands under the canvas, is no other view."""
    if isinstance(message, ViewAsked) and message.view == "journey" and embed.both and not embed.reaches("journey"):
        return message.but(view=embed.home)
    return message


def kept_in(before: Model, after: Model) -> Model:
    """What leads elsewhere (a finding's fix, undo, a chip) stays in the views that are shown."""
    embed = after.embed
    if embed is None or after.project is None or embed.reaches(after.where.view):
        return after
    stays = before.where.view if embed.reaches(before.where.view) else embed.home
    return after.but(where=after.where.but(view=stays))
