"""Messages about sharing by link; and what the edge answers."""

from typing import ClassVar

from throughline.core.messages.base import AreaMessage
from throughline.core.messages.keeping import ShareMessage


class SharingMessage(AreaMessage):
    """Anything done about sharing."""

    area: ClassVar[str] = "share"


class LinkArrived(SharingMessage):
    """The page was opened by a link that holds a project."""

    fragment: str


class LinkUnlocked(SharingMessage):
    """Somebody gave the passphrase of a link."""

    passphrase: str


class LinkSaved(SharingMessage):
    """What the link holds is wanted as a project of one's own."""


class LinkLeft(SharingMessage):
    """Somebody has seen enough of it."""


class LinkLocked(SharingMessage):
    """The link of the open project is to be locked with a passphrase; not locked any more where it is empty."""

    passphrase: str = ""


class LinkCopied(SharingMessage):
    """The link is wanted in the clipboard."""


class FileSent(SharingMessage):
    """The project is to be sent as a file, by the system's own dialog."""


class Unlocked(ShareMessage):
    """What a passphrase gave; None: it was not the right one."""

    data: bytes | None = None


class Locked(ShareMessage):
    """A parcel that a passphrase locks; None: this browser cannot."""

    data: bytes | None = None


class Copied(ShareMessage):
    """The link is in the clipboard, or it is not."""

    done: bool = True


class Sent(ShareMessage):
    """The file was handed to the system; None: somebody thought better of it."""

    done: bool | None = True
