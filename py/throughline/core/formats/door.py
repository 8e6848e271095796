"""The one door for everything that is not ours alone: a file, something pasted or dropped, whatever comes by a link.

Size before decoding, depth before any parser, the format by its ending or by what it looks like; what comes out can be
saved, or is refused with a sentence. Never raises, whatever the data.
"""

import re

from throughline.core import integrity
from throughline.core.faults import Fault, Refused, Unreadable, capped, fault
from throughline.core.formats import encoding, native, standalone
from throughline.core.formats.jsontext import parsed
from throughline.core.formats.reading import Reading
from throughline.core.formats.registry import Format, by_id, of_name
from throughline.core.formats.size import check_bytes, check_text
from throughline.core.orders.separated import decoded, separator
from throughline.core.text import LINE_MAX, clean, one_line
from throughline.words import sentence

_JOURNEY = re.compile(r"^\s*(?:---\n.*?\n---\s*)?(?:%%[^\n]*\n\s*)*journey[ \t]*$", re.MULTILINE | re.DOTALL)
_HEADING = re.compile(
    r"^ {0,3}(?:#{1,6}[ \t]+\S|```|\*\*[^*\n]{2,80}\*\*:?[ \t]*$|\S[^\n]{0,80}\n[=-]{3,}[ \t]*$)", re.MULTILINE
)
_ENDING = re.compile(r"(?:\.throughline)?\.[A-Za-z0-9]{1,12}$")
_SAMPLE = 20_000
_COLUMNS = 2
_MOST_NULS = 1_000


def read(name: str, data: bytes | str, format_id: str = "") -> Reading:
    """What a file holds. `format_id`: where the format is known."""
    try:
        return _checked(_read(name, data, by_id(format_id) or of_name(name)), name)
    except Refused as refused:
        return Reading(format_id, faults=refused.faults)


def _read(name: str, data: bytes | str, known: Format | None) -> Reading:
    if standalone.looks_like(data):
        return own(standalone.read(data))
    if isinstance(data, bytes):
        check_bytes(data)
    if known and not known.reads:
        raise Unreadable(fault("", "fault.only_written", format=sentence(f"format.{known.id}")))
    if known and known.reads and known.binary and isinstance(data, bytes):
        return _by(known, data, name)
    text = _text(data, known)
    if known is None or known.id in {"json", "ojf"}:
        known = _looks_like(text, known)
    if known is None or known.id == "json":
        return _json(text)
    return _by(known, text, name)


def _by(known: Format, data: bytes | str, name: str) -> Reading:
    found: Reading = known.reader()(data, name)
    return found if found.format else found.but(format=known.id)


def _text(data: bytes | str, known: Format | None) -> str:
    """The text of a file; only what says by its name that it is text may be in an older writing than UTF-8."""
    if isinstance(data, bytes):
        utf16 = data.startswith((b"\xff\xfe", b"\xfe\xff"))
        if b"\0" in data[:_MOST_NULS] and not utf16:
            raise Unreadable(fault("", "fault.not_text"))
        data = decoded(data) if utf16 or (known and known.id != "json") else encoding.decoded(data)
    check_text(data)
    text = str(clean(data)).removeprefix("\ufeff")
    if not text.strip():
        raise Unreadable(fault("", "fault.empty"))
    return text


def _looks_like(text: str, known: Format | None) -> Format | None:
    """The format that a text looks like; None for JSON."""
    start = text.lstrip()[:_SAMPLE]
    if start.startswith(("{", "[{", "[\n")) or (known and known.id in {"json", "ojf"}):
        return None
    if start[:15].casefold().startswith(("<!doctype html", "<html")):
        return by_id("html") or by_id("list")
    if _JOURNEY.search(start) and not _HEADING.search(start):
        return by_id("mermaid")
    if _HEADING.search(start) or _names_blocks(start):
        return by_id("markdown")
    return by_id("csv") if _is_table(start) else by_id("list")


def _names_blocks(text: str) -> bool:
    """Whether at least two lines begin with the name of a block and a colon."""
    from throughline.core.formats.blocks import place_of

    named = {place_of(line.partition(":")[0]) for line in text.splitlines()[:200] if ":" in line[:80]}
    return len(named - {None}) >= _COLUMNS


def _is_table(text: str) -> bool:
    """Whether the first lines fall into as many cells each, or are quoted as a spreadsheet does."""
    from throughline.core.formats.tables.guessing import guessed

    lines = [line for line in text.splitlines()[:10] if line.strip()]
    if not lines:
        return False
    mark = separator(text)
    if mark == "\t" or lines[0].count('"') >= 2 * _COLUMNS:
        return all(mark in line for line in lines[:2])
    counts = {line.count(mark) for line in lines}
    even = len(lines) > 1 and len(counts) == 1 and 0 not in counts
    return even and (mark == ";" or guessed([tuple(lines[0].split(mark))]).header)


def _json(text: str) -> Reading:
    """Our own file, or a journey by another program."""
    from throughline.core.formats import ojf

    value = parsed(text)
    if isinstance(value, dict) and value.get("format") == native.NAME:
        return own(native.read(text))
    if isinstance(value, dict | list):
        found = ojf.read(text)
        if found.project is not None:
            return found
    return own(native.read(text))


def own(found: native.Reading) -> Reading:
    """What our own reader says, as a reading."""
    from throughline.core.formats.tables.building import counted

    project = found.project
    understood = counted(project) if project else ()
    return Reading("json", project, whole=True, understood=understood, faults=found.faults, newer=found.newer)


def _checked(reading: Reading, name: str) -> Reading:
    """What came out can be saved and is sound, or it is refused; pieces are called after their file."""
    project = reading.project
    if project is None or reading.whole:
        return reading
    if not project.name.strip():
        project = project.changed(name=called(name))
    faults: tuple[Fault, ...] = capped(integrity.faults(project))
    if not native.fits(project):
        faults = (fault("", "import.too_much"),)
    return Reading(reading.format, faults=faults) if faults else reading.but(project=project)


def called(name: str) -> str:
    """The name of a file without its ending, for people."""
    bare = _ENDING.sub("", name.replace("\\", "/").rpartition("/")[2]).replace("_", " ")
    return str(one_line(bare)).strip()[:LINE_MAX]


def corrected(reading: Reading, columns: object) -> Reading:
    """The same table with columns that a person has corrected."""
    from throughline.core.formats import tables

    again = tables.read(reading.rows, reading.format, columns)  # type: ignore[arg-type]  # a `Columns`
    return _checked(again, reading.project.name if reading.project else "")
