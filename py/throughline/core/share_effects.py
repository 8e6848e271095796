"""What is wanted for sharing. What comes of it comes back as a message (`messages/share.py`)."""

from throughline.core.effects import Export, ShareWish


class Lock(ShareWish):
    """Lock a parcel with a passphrase."""

    data: bytes
    passphrase: str


class Unlock(ShareWish):
    """Unlock a parcel."""

    data: bytes
    passphrase: str


class CopyText(ShareWish):
    """Put a text into the clipboard."""

    text: str


class SendFile(ShareWish):
    """Make a file, and hand it to the system's dialog for sending."""

    file: Export
    title: str
