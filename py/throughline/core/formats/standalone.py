"""The project inside a standalone page: written where no browser runs it, found again without reading the page.

It stands in a `<template>` near the beginning of the file. Inside JSON the signs of markup are written as escapes
(a backslash, `u003c`), so that nothing in a text can end the template, and the JSON needs no other decoding.
"""

from throughline.core.faults import fault
from throughline.core.formats import native
from throughline.core.formats.native import Reading
from throughline.core.project import Project

ENDING = ".throughline.html"
_BEGIN, _END = '<template id="throughline-project">', "</template>"
_ESCAPED = {"<": "\\u003c", ">": "\\u003e", "&": "\\u0026"}
FAR = 65_536
"""Bytes from the beginning: what a page of ours has before the project fits many times."""


def carrier(project: Project) -> str:
    """The project as the page holds it."""
    text = native.write_compact(project)
    for sign, escape in _ESCAPED.items():
        text = text.replace(sign, escape)
    return f"{_BEGIN}{text}{_END}"


def looks_like(data: bytes | str) -> bool:
    """Whether it is a page of ours."""
    return _begins(data) >= 0


def read(data: bytes | str) -> Reading:
    """The project in a page, or why there is none. Never raises, whatever the data."""
    begins = _begins(data)
    if begins < 0:
        return Reading(None, (fault("", "fault.no_project_inside"),), unreadable=True)
    held = _between(data, begins)
    return native.read(held) if held is not None else Reading(None, (fault("", "fault.page_cut"),), unreadable=True)


def _begins(data: bytes | str) -> int:
    return data.find(_BEGIN, 0, FAR) if isinstance(data, str) else data.find(_BEGIN.encode(), 0, FAR)


def _between(data: bytes | str, begins: int) -> bytes | str | None:
    """What stands in the template; None where the file ends before it does."""
    start = begins + len(_BEGIN)
    end = data.find(_END, start) if isinstance(data, str) else data.find(_END.encode(), start)
    return data[start:end] if end >= 0 else None
