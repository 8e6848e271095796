"""Bytes to text. A file is UTF-8; what else it may be gets its own sentence."""

import codecs

from throughline.core.faults import Unreadable, fault

_UTF16_BOMS = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_UTF16_STARTS = (b"{\0", b"\0{", b"[\0", b"\0[")
_BOM = "\N{ZERO WIDTH NO-BREAK SPACE}"


def decoded(data: bytes | str) -> str:
    """The text of a file, without the byte order mark that some editors put before it."""
    text = data if isinstance(data, str) else _utf8(data)
    text = text.removeprefix(_BOM)
    if not text or text.isspace():
        raise Unreadable(fault("", "fault.empty"))
    return text


def _utf8(data: bytes) -> str:
    if data.startswith((*_UTF16_BOMS, *_UTF16_STARTS)):
        raise Unreadable(fault("", "fault.utf16"))
    if b"\0" in data[:1_000]:
        raise Unreadable(fault("", "fault.not_text"))
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        code = "fault.cut_short" if _only_the_end_is_missing(data, error) else "fault.not_utf8"
        raise Unreadable(fault(f"{line}", code, line=line)) from None


def _only_the_end_is_missing(data: bytes, error: UnicodeDecodeError) -> bool:
    return error.end == len(data) and error.reason == "unexpected end of data"
