"""The link: `#p=1.<base64url of the packed text>.<crc32>`; `1s` instead of `1` where a passphrase locks it.

Mail programs wrap links, put brackets behind them and write %23 for #: reading is patient with all that. The checksum
says whether a link was cut before anything else is tried.
"""

import base64
import binascii
import re
from typing import Literal
from urllib.parse import unquote
from zlib import crc32

from throughline.core.formats.native import write_compact
from throughline.core.memo import last_few
from throughline.core.project import Project
from throughline.core.record import Record
from throughline.core.share.packing import packed

OPEN, SEALED = "1", "1s"
EVERYWHERE, MAIL = 2_000, 8_000
"""So long a link works everywhere; so long it works where nothing cuts it."""
LONGEST = 2_000_000
_OURS = re.compile(r"^#?(%23)?\s*p=", re.IGNORECASE)
_LINK = re.compile(r"^#*p=(?P<kind>[0-9a-z]{1,4})\.(?P<data>[A-Za-z0-9_-]*)\.(?P<sum>[0-9a-fA-F]{8})$")
_NOISE = re.compile(r"[\s\u00ad\u200b-\u200d\u2060\ufeff]+")
_BEHIND = "<>()[]{}\"'.,;:!?*|=&#"

Problem = Literal["cut", "newer"]


class Parcel(Record):
    """What a link holds: packed text, or packed text that a passphrase locks."""

    data: bytes
    sealed: bool = False


def is_ours(fragment: str) -> bool:
    """Whether the part of an address behind # is, or was meant to be, a project."""
    return bool(_OURS.match(fragment))


@last_few(2)
def parcel(project: Project) -> bytes:
    """The project, packed."""
    return packed(write_compact(project))


def fragment(data: bytes, *, sealed: bool = False) -> str:
    """The part of the address behind (and with) #."""
    text = base64.urlsafe_b64encode(data).decode().rstrip("=")
    return f"#p={SEALED if sealed else OPEN}.{text}.{crc32(data):08x}"


def read(text: str) -> Parcel | Problem:
    """What a link holds; "cut" where something is missing or was changed, "newer" where we do not know such links."""
    if len(text) > LONGEST:
        return "cut"
    found = _LINK.match(_tidy(text))
    if found is None:
        return "cut"
    data = _bytes(found["data"])
    if data is None or f"{crc32(data):08x}" != found["sum"].lower():
        return "cut"
    if found["kind"] not in {OPEN, SEALED}:
        return "newer"
    return Parcel(data, found["kind"] == SEALED)


def _tidy(text: str) -> str:
    """The link as it was written: soft line breaks, signs behind it and what programs made of + and / are undone."""
    bare = _NOISE.sub("", unquote(unquote(text)))
    return bare.rstrip(_BEHIND).replace("+", "-").replace("/", "_")


def _bytes(text: str) -> bytes | None:
    try:
        return base64.b64decode(text + "=" * (-len(text) % 4), altchars=b"-_", validate=True)
    except (binascii.Error, ValueError):
        return None


def reach(length: int) -> Literal["everywhere", "mail", "file"]:
    """What the length of a link means."""
    return "everywhere" if length <= EVERYWHERE else "mail" if length <= MAIL else "file"
