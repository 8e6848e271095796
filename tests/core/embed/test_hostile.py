"""Whatever the page around a frame says: it is refused with a reason or it fits, and the frame lives on."""

import json
from itertools import product
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.core.embed.frames import DOCUMENT, HOSTED, Frame, begun, opened
from throughline.core.embed import protocol
from throughline.core.formats.size import LARGEST
from throughline.core.messages import canvas as c
from throughline.core.messages import keeping as k
from throughline.core.messages.embed import HostSaid

CODES = {
    "bad_message", "too_large", "unsupported", "invalid_document", "newer_document", "read_only", "busy", "internal",
}  # fmt: skip


def waiting() -> Frame:
    return begun()


def edited() -> Frame:
    return opened().hear(c.NoteAdded(place="KA"))


def saving() -> Frame:
    return edited().hear(k.SaveDue())


def reading() -> Frame:
    return opened(f"{HOSTED}&mode=view")


def alone() -> Frame:
    return begun("")


STATES = {"waiting": waiting, "open": opened, "edited": edited, "saving": saving, "reading": reading, "alone": alone}
ODD: dict[str, Any] = {
    "null": None,
    "true": True,
    "number": 7,
    "text": "x",
    "list": [1, 2],
    "nested": {"a": {"b": {"c": []}}},
    "extra": {"json": DOCUMENT, "rev": 1, "readonly": True, "format": "json", "evil": 1},
    "proto": {"__proto__": {"readonly": False}, "constructor": 1},
    "wrong types": {"json": 7, "rev": "1", "readonly": "yes", "format": 1, "theme": 3, "features": "all"},
    "true for one": {"rev": True},
    "half": {"rev": 1.5},
    "minus": {"rev": -1},
    "huge": {"rev": 2**53},
    "unknown choices": {
        "theme": "pink",
        "accent": "red;}*{",
        "locale": "../",
        "paper": "A9",
        "features": ["root"],
        "view": "x",
    },
    "css": {"accent": "#fff\n}body{display:none}"},
    "url": {"accent": "url(https://evil.test/)"},
    "many": {"features": ["title"] * 33},
    "markup": {"json": "<script>alert(1)</script>"},
    "deep": {"json": "[" * 6_000 + "]" * 6_000},
    "not ours": {"json": "{}"},
    "a newer one": {"json": json.dumps({"format": "throughline", "version": 999})},
    "long": {"format": "x" * 5_000},
    "formats": {"format": "__class__"},
}
TYPES = (*protocol.KINDS, "hello", "connect", "__init__", "Load", "")


def envelopes() -> dict[str, str]:
    """What is no envelope at all, or a wrong one."""
    good = {"v": 1, "id": 1, "type": "ping", "payload": {}}
    broken: dict[str, Any] = {
        "null": None, "true": True, "number": 1, "text": "load", "list": [good], "empty": {},
        "no version": {"id": 1, "type": "ping"}, "version 2": good | {"v": 2}, "version 0": good | {"v": 0},
        "version true": good | {"v": True}, "version 1.0": good | {"v": 1.0}, "version text": good | {"v": "1"},
        "no id": {"v": 1, "type": "ping"}, "id null": good | {"id": None}, "id true": good | {"id": True},
        "id object": good | {"id": {"a": 1}}, "id long": good | {"id": "x" * 65}, "id empty": good | {"id": ""},
        "id minus": good | {"id": -1}, "no type": {"v": 1, "id": 1}, "type list": good | {"type": ["ping"]},
        "extra": good | {"evil": 1}, "reply": {"re": 1, "ok": True, "payload": {}}, "oversize": {"id": 1, "oversize": True},
    }  # fmt: skip
    raw = {
        "nothing": "",
        "no json": "{",
        "two": "{}{}",
        "nan": '{"v":NaN}',
        "deep": "[" * 6_000,
        "half": '{"v":"\\ud800"}',
    }
    return {name: json.dumps(value) for name, value in broken.items()} | raw


def settled(frame: Frame) -> tuple[object, ...]:
    model = frame.model
    return model.project, model.reading, model.saving, model.embed and model.embed.storage


@pytest.mark.parametrize("state", STATES)
@pytest.mark.parametrize("name", envelopes())
def test_what_is_no_envelope_changes_nothing(state: str, name: str) -> None:
    frame = STATES[state]()
    before, heard = settled(frame), len(frame.told)
    frame.hear(HostSaid(text=envelopes()[name]))
    assert settled(frame) == before
    (answer,) = [each for each in frame.told[heard:] if each.get("type") != "change"]
    error = answer.get("error") or answer["payload"]
    assert error["code"] in CODES


@pytest.mark.parametrize("state", STATES)
@pytest.mark.parametrize("payload", ODD)
def test_what_does_not_fit_is_refused_with_a_reason(state: str, payload: str) -> None:
    frame = STATES[state]()
    for type_ in TYPES:
        before = settled(frame)
        answer = (
            frame.ask(type_, **ODD[payload]) if isinstance(ODD[payload], dict) else bare(frame, type_, ODD[payload])
        )
        if answer["ok"]:
            assert protocol.KINDS[type_].model_validate(ODD[payload]) is not None
        else:
            assert answer["error"]["code"] in CODES
            assert len(answer["error"]["message"]) < 1_000
            assert settled(frame) == before
    assert frame.ask("ping")["ok"]


def bare(frame: Frame, type_: str, payload: object) -> dict[str, Any]:
    frame.hear(HostSaid(text=json.dumps({"v": 1, "id": "bare", "type": type_, "payload": payload})))
    return next(each for each in reversed(frame.told) if each.get("re") == "bare")


FITTING: dict[str, dict[str, Any]] = {
    "load": {"json": DOCUMENT},
    "configure": {"theme": "dark"},
    "getDocument": {},
    "export": {"format": "json"},
    "print": {},
    "setReadonly": {"readonly": True},
    "focus": {},
    "ping": {},
    "saved": {"rev": 1},
    "notSaved": {"rev": 1},
}
"""Of each message a payload that fits."""
ALMOST: tuple[tuple[str, dict[str, Any]], ...] = (
    *((type_, {**payload, "evil": 1}) for type_, payload in FITTING.items()),
    *((type_, {**payload, "__proto__": {}}) for type_, payload in FITTING.items()),
    *((type_, {**payload, "constructor": None}) for type_, payload in FITTING.items()),
    ("load", {"json": 7}), ("load", {"json": ["{}"]}), ("load", {"json_": DOCUMENT}), ("load", {"Json": DOCUMENT}),
    ("configure", {"theme": True}), ("configure", {"features": "title"}), ("configure", {"features": {"0": "title"}}),
    ("export", {"format": 1}), ("export", {}), ("setReadonly", {}), ("setReadonly", {"readonly": 1}),
    ("setReadonly", {"readonly": "true"}), ("saved", {"rev": "1"}), ("saved", {"rev": 1.0}), ("saved", {"rev": True}),
    ("notSaved", {"rev": None}), ("saved", {"rev": [1]}), ("ping", {"rev": 1}), ("focus", {"readonly": False}),
)  # fmt: skip


@pytest.mark.parametrize("state", STATES)
@pytest.mark.parametrize(("type_", "payload"), ALMOST)
def test_a_payload_that_almost_fits_is_refused_whole(state: str, type_: str, payload: dict[str, Any]) -> None:
    assert FITTING.keys() == protocol.KINDS.keys()
    frame = STATES[state]()
    before, effects = settled(frame), len(frame.effects)
    answer = frame.ask(type_, **payload)
    assert answer["error"]["code"] == "bad_message"
    assert settled(frame) == before
    assert {type(each).__name__ for each in frame.effects[effects:]} <= {"TellHost", "TellLater"}


def test_that_makes_more_than_five_hundred_cases() -> None:
    assert len(STATES) * (len(ODD) * len(TYPES) + len(envelopes())) > 500


@pytest.mark.parametrize("state", STATES)
def test_documents_up_to_two_million_characters(state: str) -> None:
    frame = STATES[state]()
    room = LARGEST - len(DOCUMENT)
    assert frame.ask("load", json=DOCUMENT + " " * room)["ok"]
    before = frame.model.project
    assert frame.ask("load", json=DOCUMENT + " " * (room + 1))["error"]["code"] == "too_large"
    assert frame.ask("load", json="é" * (LARGEST + 1))["error"]["code"] == "too_large"
    assert frame.model.project is before


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("not json", "invalid_document"),
        ('{"format": "throughline", "version": 1}', "invalid_document"),
        ('{"format": "throughline", "version": 999}', "newer_document"),
        ('{"format": "throughline", "version": 1, "id": "project0", "name": "x", "evil": 1}', "invalid_document"),
    ],
)
def test_a_document_that_cannot_be_read_says_why_and_changes_nothing(text: str, code: str) -> None:
    frame = opened()
    before = frame.model.project
    answer = frame.ask("load", json=text)
    assert (answer["ok"], answer["error"]["code"]) == (False, code)
    assert answer["error"]["message"]
    assert frame.model.project is before


def test_before_a_document_is_here_there_is_nothing_to_hand_over() -> None:
    for type_ in ("getDocument", "print"):
        assert waiting().ask(type_)["error"]["code"] == "busy"
    assert waiting().ask("export", format="json")["error"]["code"] == "busy"


def test_a_thousand_messages_a_second() -> None:
    frame = opened()
    for number in range(1_000):
        frame.hear(HostSaid(text=json.dumps({"v": 1, "id": number, "type": "configure", "payload": {"theme": "dark"}})))
    assert sum("re" in each for each in frame.told) == 1_001
    assert len(frame.said("change")) == 0


@given(st.recursive(st.none() | st.booleans() | st.floats() | st.integers() | st.text(st.characters()),
                    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner), max_leaves=12))  # fmt: skip
def test_nothing_that_can_be_said_stops_the_frame(said: object) -> None:
    frame = opened()
    frame.hear(HostSaid(text=json.dumps(said)))
    frame.hear(HostSaid(text=json.dumps({"v": 1, "id": 1, "type": "load", "payload": said})))
    assert frame.ask("ping")["ok"]


@given(st.text(st.characters()))
def test_no_text_at_all_stops_the_frame(text: str) -> None:
    assert isinstance(protocol.read(text), protocol.Refusal | protocol.Wish)


def test_states_and_types_are_what_they_say() -> None:
    assert [frame().model.saving.state for frame in STATES.values()] == ["saved"] * 2 + ["saving"] * 2 + ["saved"] * 2
    assert len(list(product(STATES, TYPES))) == 90
