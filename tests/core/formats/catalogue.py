"""The hostile catalogue: what comes through doors that was made to break programs, or was broken on its way."""

import codecs
import json
from collections.abc import Iterator
from typing import Any

from tests.documents import document, note
from tests.npm import json_texts, naughty_strings

GOOD = document(
    notes=[note(1), note(2, place="VP", text="Two")],
    links=[{"id": "link-0001", "kind": "note", "source": "note-0001", "target": "note-0002"}],
    personas=[{"id": "pers-0001", "name": "Ann"}],
    journeys=[{"id": "jour-0001", "name": "Way", "persona": "pers-0001"}],
    stages=[{"id": "stag-0001", "journey": "jour-0001", "name": "Go"}],
    touchpoints=[{"id": "touc-0001", "stage": "stag-0001", "name": "Meet"}],
)
NAMES = ("__proto__", "constructor", "__class__", "model_config", "self", "../../x", "<b>", '"', "\n", "x" * 10_000, "")
VALUES: tuple[Any, ...] = (None, True, 0, -1, 1.5, 2**53, 2**63, "", "1", [], {}, [[]], {"a": 1}, "\ud800", "\x00")


def parsing() -> Iterator[bytes]:
    """J: what is no JSON, or only nearly."""
    for text in json_texts().values():
        yield text.encode("utf-8", "surrogatepass")
    for depth in (6_000, 100_000):
        for opening, closing in (
            ("[", "]"),
            ('{"a":', "}"),
            ("{", "}"),
            ("- ", ""),
            ("> ", ""),
            ("**", "**"),
            ("\n" + " " * 4 + "- ", ""),
        ):
            yield (opening * depth + closing * depth)[:1_999_999].encode()
            yield (opening * depth)[:1_999_999].encode()
    good = json.dumps(GOOD)
    for number in ("9" * 4_300, "1e308", "1e400", "-0.0", str(2**53), str(2**63), "NaN", "Infinity", "-Infinity"):
        yield good.replace('"version": 1', f'"version": {number}').encode()
        yield good.replace('"text": "Two"', f'"text": "Two", "votes": {number}').encode()
    yield from (good.encode(coding) for coding in ("utf-16", "utf-16-le", "utf-32", "utf-8-sig"))
    yield codecs.BOM_UTF8
    yield "größe; naïve\nñ; é".encode("latin-1")
    yield "é".encode()[:1]
    yield good.encode()[:-7]
    yield good.encode() * 2
    yield from (b"", b" ", b"\0" * 1_000, b"PK\3\4" + b"\0" * 100, b"\x89PNG\r\n\x1a\n", bytes(range(256)) * 10)
    yield b'"' + b"a" * 20_000_000 + b'"'
    yield json.dumps({**GOOD, "notes": [note(number) for number in range(5_200)]}).encode()
    yield json.dumps({**GOOD, "k" * 1_000_000: 1}).encode()


def models() -> Iterator[bytes]:
    """M: good JSON that is no good project."""
    for key in GOOD:
        yield json.dumps({name: value for name, value in GOOD.items() if name != key}).encode()
        for value in VALUES:
            yield json.dumps({**GOOD, key: value}).encode()
    for collection in ("notes", "links", "journeys", "stages", "touchpoints"):
        element = GOOD[collection][0]
        for key in element:
            for value in VALUES:
                yield json.dumps({**GOOD, collection: [{**element, key: value}]}).encode()
        yield json.dumps({**GOOD, collection: [element, element]}).encode()
        yield json.dumps({**GOOD, collection: [{**element, "id": "project-0001"}]}).encode()
    for name in NAMES:
        yield json.dumps({**GOOD, name: 1}).encode()
        yield json.dumps({**GOOD, "id": name}).encode()
        yield json.dumps(
            {"journey": {"stages": [{"name": name, "steps": [{"name": name, name: name}]}], name: name}}
        ).encode()
    for version in (0, -1, 2, 999, "1", 1.0, True, None):
        yield json.dumps({**GOOD, "version": version}).encode()


MADE = (
    *("<script>alert(1)</script>", '<img src=x onerror="alert(1)">', "<svg/onload=alert(1)>", "</textarea></style>"),
    *("{{7*7}} ${7*7} {0.__class__} %s %n {", "[a](javascript:alert(1))", "javascript&colon;alert(1)"),
    *("a\u202eb\u2066c\u2069", "a\u200bb\ufeff", "Z" + "\u0301" * 10_000, "👨‍👩‍👧‍👦" * 100, "abc אבג ابد", "Iıİi ß ẞ"),
    *(
        "\u2028x\u2029y\x85z",
        "a\x00b\x1b[31m",
        "x" * 1_000_000,
        "\ud83d",
        "\udc00\ud83d",
        "]]>",
        "| a | b |",
        "`x` ```",
    ),
    *(
        "=1+1",
        "+1",
        "-1",
        "@SUM(A1)",
        "\t=1",
        "\r=1",
        "＝1",
        "＋1",
        "－1",
        "＠1",
        "=cmd|' /C calc'!A0",
        "'",
        "''=1",
        '"',
        '""',
    ),
    *(
        "a;b,c\td|e",
        "#35;",
        "%%{init: {}}%%",
        "title x",
        "section y",
        "&#0;",
        "&#x110000;",
        "\\",
        "\\\\",
        "- - -",
        "## Channels",
    ),
)


def texts() -> Iterator[str]:
    """T and C: texts that were made to break programs, or spreadsheets."""
    yield from naughty_strings()
    yield from MADE


def dressed(text: str) -> Iterator[bytes]:
    """The text alone, and wherever a text can stand in each format."""
    cell = '"' + text.replace('"', '""') + '"'
    made = (
        text,
        f"# {text}\n\n## Channels\n- {text}\n  - {text}: {text}\n  - Comment: {text}\n\n## {text}\n{text}\n",
        f"## Journey: {text}\n### {text}\n- {text}\n  - Felt: {text}\n| {text} | Channels |\n|---|---|\n| {text} | {text} |\n",
        f"journey\n title {text}\n section {text}\n  {text}: 3: {text}\n  {text}\n",
        f"Block,Note,{cell}\nChannels,{cell},{cell}\n{cell},{cell},{cell}\n",
        f"Stage;Touchpoint;Felt;Pain points\n{cell};{cell};{cell};{cell}\n",
        json.dumps({**GOOD, "name": text, "notes": [note(1, text=text, author=text), note(2)]}),
        json.dumps({"phases": [{"name": text, "steps": [{"title": text, "emotion": text, text: text}]}]}),
    )
    yield from (each.encode("utf-8", "surrogatepass") for each in made)
