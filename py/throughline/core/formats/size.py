"""How large a document may be: what storage can hold twice over, with room to spare."""

from throughline.core.faults import Unreadable, fault

LARGEST = 2_000_000
"""UTF-16 units of text. localStorage holds 5,242,880 of them, and the open project has two slots."""
MOST_BYTES = 3 * (LARGEST + 1)
"""UTF-8 needs at most three bytes for one UTF-16 unit, and three for a byte order mark."""


def units(text: str) -> int:
    """The length of the text as a browser counts it."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def check_bytes(data: bytes) -> None:
    """Refuse what cannot fit whatever its letters are, before anything is decoded."""
    if len(data) > MOST_BYTES:
        raise Unreadable(fault("", "fault.too_large", size=_megabytes(len(data)), limit=_megabytes(LARGEST)))


def check_text(text: str) -> None:
    """Refuse text that storage could not hold."""
    if len(text) > LARGEST or units(text) > LARGEST:
        raise Unreadable(fault("", "fault.too_large", size=_megabytes(units(text)), limit=_megabytes(LARGEST)))


def _megabytes(size: int) -> str:
    return f"{size / 1_000_000:.1f}"
