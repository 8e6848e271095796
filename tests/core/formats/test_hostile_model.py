"""M: good JSON that is no good project. Each field of each element is broken in each way."""

import copy
import json
from collections.abc import Iterator
from typing import Any

import pytest

from tests.documents import FIXTURES, OWN, codes, document, found, judged, note, text_of
from throughline.core.formats.native import read
from throughline.core.references import COLLECTIONS

WHOLE: dict[str, Any] = json.loads((FIXTURES / "project-1.json").read_text("utf-8"))
Steps = tuple[str | int, ...]


def paths(value: Any, steps: Steps = ()) -> Iterator[Steps]:
    """Yield the way to every value inside."""
    inside = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for step, each in inside:
        yield (*steps, step)
        yield from paths(each, (*steps, step))


def holder(value: Any, steps: Steps) -> Any:
    """Return what holds the last step."""
    for step in steps[:-1]:
        value = value[step]
    return value


def differs(whole: dict[str, Any], steps: Steps, change: Any) -> str:
    """Return the text of the whole with the value at the path changed by `change(holder, step)`."""
    changed = copy.deepcopy(whole)
    change(holder(changed, steps), steps[-1])
    return json.dumps(changed)


EVERY = [steps for steps in paths(WHOLE) if 1 not in steps]
"""Every value of the fixture, of each list the first item."""


def test_every_field_left_out_is_named_or_not_needed() -> None:
    for steps in EVERY:
        if isinstance(steps[-1], str):
            told = read(differs(WHOLE, steps, lambda holder, step: holder.pop(step))).faults
            assert not told or told[0].code in {
                "fault.missing",
                "fault.dangling",
                "fault.not_ours",
                "fault.no_version",
                "fault.wrong_kind",
            }, (steps, told)


@pytest.mark.parametrize(
    "wrong",
    [None, True, 0, -1, 2.5, 1e308, 2**63, "", "x", "../../etc/passwd", "<b>", "a\nb", [], [None], {}, {"id": 1}],
    ids=repr,
)
def test_every_field_with_a_wrong_value_is_refused_with_a_reason_or_kept(wrong: object) -> None:
    for steps in EVERY[len(repr(wrong)) % 3 :: 3]:
        reading = read(differs(WHOLE, steps, lambda holder, step: holder.__setitem__(step, wrong)))
        assert "fault.not_understood" not in {fault.code for fault in reading.faults}, (steps, reading.faults)


@pytest.mark.parametrize("wrong", [None, True, -1, 2.5, "\x00", [], {}], ids=repr)
def test_what_is_kept_with_a_wrong_value_is_stable(wrong: object) -> None:
    for steps in EVERY[::11]:
        judged(differs(WHOLE, steps, lambda holder, step: holder.__setitem__(step, wrong)))


@pytest.mark.parametrize("key", ["extra", "__proto__", "constructor", "__class__", "model_config", "self", "", "\n"])
def test_an_extra_field_in_any_object_is_named(key: str) -> None:
    for steps in [("self",), *((*steps, "") for steps in EVERY)]:
        if isinstance(holder(WHOLE, steps), dict):
            text = differs(WHOLE, steps, lambda holder, _: holder.__setitem__(key, {}))
            assert "fault.unknown_field" in codes(text), steps


@pytest.mark.parametrize("collection", COLLECTIONS)
@pytest.mark.parametrize("wrong", [None, {}, "x", 1, [None], [[]], [1], ["x"], [{}]], ids=repr)
def test_a_collection_that_is_none_is_refused(collection: str, wrong: object) -> None:
    told = found(text_of(**{collection: wrong}))
    assert told
    assert all(where.startswith(collection) and code != "fault.not_understood" for where, code in told)


@pytest.mark.parametrize(
    ("fields", "told"),
    [
        ({"notes": [{"place": "CS", "text": "x"}]}, ("notes[0].id", "fault.missing")),
        ({"notes": [note(text=5)]}, ("notes[0].text", "fault.wrong_type")),
        ({"notes": [note(text=None)]}, ("notes[0].text", "fault.wrong_type")),
        ({"notes": [note(text="x" * 4_001)]}, ("notes[0].text", "fault.too_long")),
        ({"notes": [note(place="XX")]}, ("notes[0].place", "fault.bad_choice")),
        ({"notes": [note(text="x", votes="1")]}, ("notes[0].votes", "fault.wrong_type")),
        ({"notes": [note(votes=1.0)]}, ("notes[0].votes", "fault.wrong_type")),
        ({"notes": [note(votes=1.5)]}, ("notes[0].votes", "fault.wrong_type")),
        ({"notes": [note(votes=True)]}, ("notes[0].votes", "fault.wrong_type")),
        ({"notes": [note(votes=-1)]}, ("notes[0].votes", "fault.too_small")),
        ({"notes": [note(votes=10_001)]}, ("notes[0].votes", "fault.too_big")),
        ({"notes": [note(order="a00")]}, ("notes[0].order", "fault.bad_order")),
        ({"notes": [note(order="")]}, ("notes[0].order", "fault.bad_order")),
        ({"notes": [note(colour="red")]}, ("notes[0].colour", "fault.bad_choice")),
        ({"notes": [note(evidence={"on": "2026-02-30"})]}, ("notes[0].evidence.on", "fault.bad_date")),
        ({"notes": [note(evidence={"on": 20260101})]}, ("notes[0].evidence.on", "fault.bad_date")),
        ({"notes": [note(cost={"amount": {"price": 12}})]}, ("notes[0].cost.amount.price", "fault.wrong_type")),
        ({"notes": [note(cost={"amount": {"price": "12,5"}})]}, ("notes[0].cost.amount.price", "fault.bad_money")),
        ({"notes": [note(cost={"amount": {"price": "1e3"}})]}, ("notes[0].cost.amount.price", "fault.bad_money")),
        ({"notes": [note(cost={"amount": {"price": "١٢"}})]}, ("notes[0].cost.amount.price", "fault.bad_money")),
        ({"notes": [note(channel={"phases": "awareness"})]}, ("notes[0].channel.phases", "fault.wrong_type")),
        ({"notes": [note(proposition={"tests": [{}]})]}, ("notes[0].proposition.tests[0].id", "fault.missing")),
        ({"links": [{"id": "link-0001"}]}, ("links[0].kind", "fault.missing")),
        ({"links": [{"id": "link-0001", "kind": "loose"}]}, ("links[0].kind", "fault.bad_choice")),
        ({"links": [{"kind": "note", "source": "note-0001", "target": "note-0002"}]}, ("links[0].id", "fault.missing")),
        ({"created": "2026-01-01T00:00:00"}, ("created", "fault.bad_time")),
        ({"created": 5}, ("created", "fault.bad_time")),
        ({"created": "yesterday"}, ("created", "fault.bad_time")),
        ({"name": None}, ("name", "fault.wrong_type")),
        ({"name": "x" * 501}, ("name", "fault.too_long")),
        ({"profile": []}, ("profile", "fault.wrong_type")),
        ({"profile": {"currency": "euro"}}, ("profile.currency", "fault.bad_currency")),
        ({"profile": {"language": "English"}}, ("profile.language", "fault.bad_form")),
        ({"brand": {"accent": "red; background: url(//x)"}}, ("brand.accent", "fault.bad_form")),
        ({"brand": {"logo": "https://example.org/x.png"}}, ("brand.logo", "fault.bad_form")),
        ({"brand": {"logo": "data:image/svg+xml;base64,AAAA"}}, ("brand.logo", "fault.bad_form")),
        ({"thresholds": {"share": 2}}, ("thresholds.share", "fault.too_big")),
    ],
    ids=lambda value: json.dumps(value)[:60],
)
def test_what_is_wrong_is_told_with_its_place(fields: dict[str, Any], told: tuple[str, str]) -> None:
    assert found(text_of(**fields)) == [told]


def test_every_bad_element_of_a_list_is_told_not_only_the_first() -> None:
    notes = [note(1), note(2, place="XX"), note(3), note(4, votes=-1)]
    assert found(text_of(notes=notes)) == [
        ("notes[1].place", "fault.bad_choice"),
        ("notes[3].votes", "fault.too_small"),
    ]


def test_the_choices_are_told() -> None:
    (fault,) = judged(text_of(notes=[note(state="gone")])).faults
    assert dict(fault.params) == {"choices": "today, planned, dropped"}


@pytest.mark.parametrize(
    "id_",
    [
        "",
        "short",
        "x" * 17,
        "x" * 10_000,
        "../../../x",
        "<script>",
        '"quoted"',
        "new\nline1",
        "ümläut-id",
        "note 0001",
        "note-0001\n",
        "note-\u202e001",
    ],
)
def test_an_id_that_could_do_harm_is_refused(id_: str) -> None:
    assert found(text_of(notes=[note(id=id_)])) == [("notes[0].id", "fault.bad_id")]


@pytest.mark.parametrize("id_", ["__proto__", "constructor", "__class__", "model_config", "toString", "hasOwnProperty"])
def test_an_id_that_is_a_word_of_some_language_is_only_an_id(id_: str) -> None:
    assert judged(text_of(notes=[note(id=id_)])).faults in ((), judged(text_of(notes=[note(id="bad")])).faults)


@pytest.mark.parametrize("version", [0, -1, "1", 1.0, True, None, [], {}, 1.5, "1.0", False])
def test_what_is_no_version_is_refused(version: object) -> None:
    assert found(text_of(version=version)) == [("version", "fault.bad_version")]


def test_a_missing_version_is_told() -> None:
    whole = document()
    del whole["version"]
    assert found(json.dumps(whole)) == [("version", "fault.no_version")]


def test_an_empty_project_is_a_project() -> None:
    project = judged(text_of()).project
    assert project is not None
    assert project.id == OWN


@pytest.mark.parametrize("version", [2, 999, 2**63])
def test_a_newer_document_is_shown_without_what_is_not_known_and_marked(version: int) -> None:
    newer = [note(1, mood={"deep": [1]}), note(2, evidence={"basis": "data", "trust": 5})]
    reading = judged(text_of(version=version, notes=newer, future=[{}]))
    assert reading.newer
    assert [fault.code for fault in reading.faults] == ["fault.newer"]
    assert reading.project is not None
    assert [each.text for each in reading.project.notes] == ["Note 1", "Note 2"]


@pytest.mark.parametrize(
    "fields",
    [
        {"notes": [note(state="dreamt")]},
        {"notes": {}},
        {"links": [{"id": "link-0001", "kind": "loose", "from": "note-0001"}]},
        {"name": None},
        {"notes": [note(), note()]},
    ],
    ids=lambda value: next(iter(value)),
)
def test_a_newer_document_that_is_not_understood_is_still_only_newer(fields: dict[str, Any]) -> None:
    reading = judged(text_of(version=2, **fields))
    assert reading.newer
    assert reading.project is None


def test_a_flood_of_new_fields_costs_no_time() -> None:
    assert judged(text_of(version=2, **{f"k{n}": n for n in range(100_000)})).project is not None
