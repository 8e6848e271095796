"""T: texts that were made to break programs are kept as they are, or cleaned once and then kept."""

import json

import pytest

from tests.documents import document, judged, note
from tests.npm import naughty_strings
from throughline.core.formats.native import read, write

NAUGHTY = naughty_strings()
MADE = {
    "script": "<script>alert(1)</script>",
    "image": '<img src=x onerror="alert(1)">',
    "svg": "<svg/onload=alert(1)>",
    "textarea": "</textarea></style></script>",
    "template": "{{7*7}} ${7*7} {0.__class__} %s %n",
    "url": "jAvAsCrIpT&colon;alert(1) java\tscript:alert(1) data:text/html,<b>",
    "bidi": "a\u202eb\u2066c\u2069d\u202c",
    "zero width": "a\u200bb\u200cc\u200dd\ufeff",
    "zalgo": "Z" + "\u0301" * 3_000,
    "family": "\U0001f468\u200d\U0001f469\u200d\U0001f467\u200d\U0001f466" * 100,
    "both ways": "abc \u05d0\u05d1\u05d2 \u0627\u0628 def",
    "turkish": "Iıİi ß ẞ ﬀ",
    "noncharacter": "\ufffe\uffff\U0010ffff",
    "private": "\ue000\U000f0000",
    "long": "x" * 4_000,
    "formula": "=cmd|' /C calc'!A0",
}
CLEANED = {
    "nul": ("a\x00b", "ab"),
    "control": ("\x01a\x1b[31mb\x7f", "a[31mb"),
    "windows": ("a\r\nb\rc", "a\nb\nc"),
    "line separators": ("a\u2028b\u2029c\x85d", "a\nb\nc\nd"),
}


def kept(text: str) -> str:
    """Return what is left of a text on a note after reading."""
    project = judged(json.dumps(document(notes=[note(text=text)]), ensure_ascii=False)).project
    assert project is not None
    return project.notes[0].text


@pytest.mark.parametrize("text", MADE.values(), ids=MADE.keys())
def test_hostile_text_is_kept_as_it_is(text: str) -> None:
    assert kept(text) == text


@pytest.mark.parametrize(("text", "clean"), CLEANED.values(), ids=CLEANED.keys())
def test_what_no_file_can_carry_safely_is_cleaned(text: str, clean: str) -> None:
    assert kept(text) == clean


def test_all_naughty_strings_fit_on_the_notes_of_one_project() -> None:
    notes = [note(number, text=text, comment=text, author=text) for number, text in enumerate(NAUGHTY)]
    project = judged(json.dumps(document(notes=notes))).project
    assert project is not None
    for each, text in zip(project.notes, NAUGHTY, strict=True):
        if text.isprintable():
            assert (each.text, each.comment, each.author) == (text, text, text)


def test_the_list_of_naughty_strings_is_whole() -> None:
    assert len(NAUGHTY) == 461


def test_every_single_character_is_kept_or_cleaned_and_then_stays() -> None:
    text = "".join(chr(code) for code in range(0x3000))
    rows = [text[start : start + 400] for start in range(0, len(text), 400)]
    judged(json.dumps(document(notes=[note(number, text=row, author=row) for number, row in enumerate(rows)])))


@pytest.mark.parametrize("length", [10_000, 1_000_000])
def test_a_text_too_long_for_a_note_is_refused(length: int) -> None:
    reading = judged(json.dumps(document(notes=[note(text="x" * length)])))
    assert [(fault.place, fault.code) for fault in reading.faults] == [("notes[0].text", "fault.too_long")]


def test_text_is_written_as_itself_not_as_escapes() -> None:
    project = judged(json.dumps(document(name="Größe 日本 🙂 <&>"))).project
    assert project is not None
    assert '"name": "Größe 日本 🙂 <&>"' in write(project)
    assert read(write(project)).project == project
