"""What is wanted for sharing. What comes of it comes back as a message (`messages/share.py`)."""

from throughline.core.effects import ShareWish


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
    """Hand a file to the system's dialog for sending."""

    name: str
    title: str
    text: str
