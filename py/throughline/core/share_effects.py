"""What is wanted for sharing. What comes of it comes back as a message (`messages/share.py`)."""

from dataclasses import dataclass

from throughline.core.effects import Export, ShareWish


@dataclass(frozen=True, slots=True)
class Lock(ShareWish):
    """Lock a parcel with a passphrase."""

    data: bytes
    passphrase: str


@dataclass(frozen=True, slots=True)
class Unlock(ShareWish):
    """Unlock a parcel."""

    data: bytes
    passphrase: str


@dataclass(frozen=True, slots=True)
class CopyText(ShareWish):
    """Put a text into the clipboard."""

    text: str


@dataclass(frozen=True, slots=True)
class SendFile(ShareWish):
    """Make a file, and hand it to the system's dialog for sending."""

    file: Export
    title: str
