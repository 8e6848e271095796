"""J: what may lie in a file that is not, or only nearly, JSON. Never a dead interpreter, always a sentence."""

import codecs
import json
from typing import Any

import pytest

from tests.documents import OWN, codes, document, found, judged, note, text_of
from tests.npm import json_texts
from throughline.core.formats.depth import DEEPEST
from throughline.core.formats.jsontext import parsed
from throughline.core.formats.native import write
from throughline.core.formats.size import LARGEST
from throughline.core.places import place

GOOD = text_of()
DEEP = (5_000, 6_000, 1_000_000)
SUITE = json_texts()
NOT_SYNTAX = {"fault.not_an_object", "fault.not_ours", "fault.duplicate_key", "fault.huge_number"}
"""What the reader may say of a text that is good JSON."""


@pytest.mark.parametrize("depth", DEEP)
@pytest.mark.parametrize("opening", ["[", '{"a":', '[{"a":'])
@pytest.mark.parametrize("closing", ["", "1", "]"], ids=["unclosed", "value", "closed"])
def test_deep_nesting_is_refused_before_any_parser_sees_it(depth: int, opening: str, closing: str) -> None:
    assert codes((opening * depth + closing * depth)[: LARGEST - 1]) == ["fault.too_deep"]


@pytest.mark.parametrize("depth", DEEP)
def test_deep_nesting_inside_a_good_project_is_refused(depth: int) -> None:
    deep = "[" * (depth // 2) + "]" * (depth // 2)
    assert codes(GOOD[:-1] + ',"notes":' + deep + "}") == ["fault.too_deep"]


def test_deep_nesting_says_where() -> None:
    assert found("[\n" * 100) == [(f"{DEEPEST + 1}:1", "fault.too_deep")]


def test_brackets_inside_text_are_not_nesting() -> None:
    assert judged(text_of(name='[[{{"\\' * 80)).project is not None


@pytest.mark.parametrize("quote", ['"', '\\"', '\\\\"', '"\\\\\\"', '"\\'])
def test_brackets_behind_any_quoting_never_reach_the_parser_in_depth(quote: str) -> None:
    assert judged(quote + "[" * 1_000_000).project is None


@pytest.mark.parametrize("text", ['"' + '\\"' * 900_000, '"' + "\\" * 1_900_000, '"\\' * 900_000, "\\" * 1_900_000])
def test_no_quoting_is_slow_to_look_through(text: str) -> None:
    assert judged(text).project is None


@pytest.mark.parametrize("name", [name for name in SUITE if name.startswith("y_")])
def test_good_json_is_taken_as_json(name: str) -> None:
    assert set(codes(SUITE[name])) <= NOT_SYNTAX


@pytest.mark.parametrize("name", [name for name in SUITE if name.startswith("y_") and "duplicated" not in name])
def test_good_json_means_what_python_says_it_means(name: str) -> None:
    assert parsed(SUITE[name]) == json.loads(SUITE[name])


@pytest.mark.parametrize("name", [name for name in SUITE if name.startswith("n_")])
def test_bad_json_is_refused_as_such(name: str) -> None:
    told = codes(SUITE[name])
    assert told
    assert not set(told) & NOT_SYNTAX


@pytest.mark.parametrize("name", [name for name in SUITE if name.startswith("i_")])
def test_doubtful_json_is_judged(name: str) -> None:
    assert judged(SUITE[name]).project is None


def test_the_suite_is_whole() -> None:
    assert len(SUITE) == 318


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "fault.empty"),
        (b" \n\t", "fault.empty"),
        (codecs.BOM_UTF8, "fault.empty"),
        (GOOD.encode("utf-16"), "fault.utf16"),
        (GOOD.encode("utf-16-le"), "fault.utf16"),
        (GOOD.encode("utf-16-be"), "fault.utf16"),
        (GOOD.encode("utf-32"), "fault.utf16"),
        (text_of(name="é").encode().decode("unicode_escape").encode("latin-1"), "fault.not_utf8"),
        ('{"name": "größe"}'.encode("cp1252"), "fault.not_utf8"),
        (b'{"a": "\xed\xa0\x80"}', "fault.not_utf8"),
        (b'{"a": "\xc0\xaf"}', "fault.not_utf8"),
        ('{"name": "é'.encode()[:-1], "fault.cut_short"),
        (GOOD.encode()[:-1], "fault.cut_short"),
        (GOOD.encode()[:-3], "fault.cut_short"),
        (b"PK\3\4\0\0\0\0", "fault.not_text"),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "fault.not_text"),
        (b"<!doctype html>", "fault.not_json"),
        (b'{"a": 1,}', "fault.json_comma"),
        (b"[1, ]", "fault.json_comma"),
        (b"[1,,2]", "fault.not_json"),
        (b'{"a": 1 // one\n}', "fault.json_comment"),
        (b"# nothing\n{}", "fault.json_comment"),
        (b"/* nothing */ {}", "fault.json_comment"),
        (b"{'a': 1}", "fault.json_quote"),
        (b'{"a": "one\ntwo"}', "fault.json_control"),
        (b'{"a": "\x01"}', "fault.json_control"),
        (b'{"a": "\t"}', "fault.json_control"),
        (b"{} {}", "fault.json_extra"),
        (GOOD.encode() * 2, "fault.json_extra"),
        (b"[] // end", "fault.json_extra"),
        (b"null", "fault.not_an_object"),
        (b"[]", "fault.not_an_object"),
        (b"3", "fault.not_an_object"),
        (b'"text"', "fault.not_an_object"),
        (b"true", "fault.not_an_object"),
        (b"{}", "fault.not_ours"),
        (b'{"format": "excalidraw"}', "fault.not_ours"),
        (b'{"format": ["throughline"], "version": 1}', "fault.not_ours"),
        (b"[NaN]", "fault.not_finite"),
        (b"[Infinity]", "fault.not_finite"),
        (b"[-Infinity]", "fault.not_finite"),
        (b"[1e400]", "fault.huge_number"),
        (b"[-1e400]", "fault.huge_number"),
        (b"[" + b"9" * 4_300 + b"]", "fault.huge_number"),
        (b"[" + b"9" * 5_000 + b"]", "fault.huge_number"),
        (b"[" + b"9" * 1_000_000 + b"]", "fault.huge_number"),
        (b'{"a": 1, "a": 1}', "fault.duplicate_key"),
        (b'{"a": {"__proto__": 1, "__proto__": 2}}', "fault.duplicate_key"),
        (b" " * 20_000_000, "fault.too_large"),
        (b'"' + b"a" * 20_000_000 + b'"', "fault.too_large"),
        (b'"' + b"a" * LARGEST + b'"', "fault.too_large"),
    ],
    ids=lambda value: repr(value[:24]) if isinstance(value, bytes) else value,
)
def test_a_file_that_is_no_project_is_told_what_it_is(data: bytes, code: str) -> None:
    assert codes(data) == [code]


@pytest.mark.parametrize("text", ['{"a":1,}', '{"a": 1 // x\n}', '{"a":1}{}', "{'a':1}"])
def test_text_is_judged_as_its_bytes_are(text: str) -> None:
    assert found(text) == found(text.encode())


def test_a_mistake_is_told_with_line_and_column() -> None:
    assert found('{\n  "a": 1,\n  "b": oops\n}') == [("3:8", "fault.not_json")]


def test_what_follows_the_end_is_told_with_line_and_column() -> None:
    assert found("{}\n\n  x") == [("3:3", "fault.json_extra")]


def test_bytes_of_another_encoding_are_told_with_their_line() -> None:
    assert found(b'{\n"a": "\xe9"}') == [("2", "fault.not_utf8")]


def test_a_number_that_is_none_is_told_with_its_place() -> None:
    assert found('{"a": [1, {"b": NaN}]}') == [("a[1].b", "fault.not_finite")]


def test_a_key_given_twice_is_told_with_its_place() -> None:
    assert found('{"notes": [{}, {"id": 1, "text": 2, "id": 1}]}') == [("notes[1].id", "fault.duplicate_key")]


def test_a_byte_order_mark_is_no_fault() -> None:
    assert judged(codecs.BOM_UTF8 + GOOD.encode()) == judged(GOOD)
    assert judged("\ufeff" + GOOD) == judged(GOOD)


def test_space_around_a_project_is_no_fault() -> None:
    assert judged(f"\r\n\t {GOOD} \n\n") == judged(GOOD)


HIGH, LOW = chr(0xD83D), chr(0xDE00)


@pytest.mark.parametrize("half", [HIGH, LOW, f"a{HIGH}", LOW + HIGH], ids=ascii)
@pytest.mark.parametrize("escaped", [True, False], ids=["escaped", "raw"])
def test_half_characters_are_mended(half: str, escaped: bool) -> None:  # noqa: FBT001 - a test case
    text = json.dumps(document(name=half), ensure_ascii=escaped)
    project = judged(text).project
    assert project is not None
    assert project.name == "".join("\ufffd" if "\ud800" <= char <= "\udfff" else char for char in half)


@pytest.mark.parametrize("escaped", [True, False], ids=["escaped", "raw"])
def test_two_halves_that_belong_together_are_one_character(escaped: bool) -> None:  # noqa: FBT001 - a test case
    halves = json.dumps(HIGH + LOW, ensure_ascii=escaped)
    project = judged(GOOD.replace('"A shop"', halves)).project
    assert project is not None
    assert project.name == "\U0001f600"


def test_half_characters_in_keys_and_ids_are_refused_in_printable_words() -> None:
    assert found(text_of(**{"\ud800": 1})) == [('["\\ufffd"]', "fault.unknown_field")]
    assert codes(text_of(notes=[note(id="note-\ud800-1")])) == ["fault.bad_id"]


@pytest.mark.parametrize("number", [0, -1, 1.5, 2**53, 2**63, 10**300, 1e308, True, None, [], {}])
@pytest.mark.parametrize("field", ["id", "order", "version"])
def test_numbers_as_ids_orders_and_versions_are_refused_or_newer(field: str, number: object) -> None:
    fields: dict[str, Any] = {field: number} if field == "version" else {"notes": [{**note(), field: number}]}
    told = codes(text_of(**fields))
    assert told in (["fault.wrong_type"], ["fault.bad_version"], ["fault.newer"])


def test_minus_nought_stays_a_number() -> None:
    grid = {
        "journeys": [{"id": "journey-1", "name": "J"}],
        "stages": [{"id": "stage-01", "journey": "journey-1", "name": "S"}],
    }
    touchpoint = {"id": "touch-01", "stage": "stage-01", "name": "T", "felt": -0.0}
    assert judged(text_of(**grid, touchpoints=[touchpoint])).project is not None


@pytest.mark.parametrize("number", ["1e308", "-1e308", "1e15", "1E+2", "0.1", "123e-10000000", "1" + "0" * 308])
def test_large_numbers_are_refused_or_kept(number: str) -> None:
    text = text_of(weights={"loyalty": 7}).replace("7", number)
    assert judged(text).faults == () or codes(text) in (["fault.too_big"], ["fault.too_small"])


def test_a_key_of_a_million_letters_is_told_in_short() -> None:
    key = "k" * 1_000_000
    assert codes(text_of(**{key: 1})) == ["fault.unknown_field"]
    assert len(place((key,))) < 60


def test_a_hundred_thousand_bad_notes_are_told_as_too_many() -> None:
    assert found(text_of(notes=[{}] * 100_000)) == [("notes", "fault.too_many")]


def test_many_bad_elements_are_told_in_part_and_counted() -> None:
    told = judged(text_of(notes=[{}] * 10)).faults
    assert [fault.code for fault in told] == ["fault.missing"] * 20 + ["fault.more"]
    assert dict(told[-1].params) == {"n": 10}


def test_a_flood_of_bad_elements_is_not_counted_to_its_end() -> None:
    told = judged(text_of(links=[{}] * 50_000)).faults
    assert told[-1].code == "fault.many_more"


@pytest.mark.parametrize("field", ["survivors", "purchases"])
def test_a_flood_inside_one_element_is_one_fault(field: str) -> None:
    value = {"id": "value-01", "segment": "note-0001", field: [{"x": []}] * 100_000}
    assert len(codes(text_of(notes=[note()], values=[value]))) <= 4


def test_a_hundred_thousand_unknown_fields_are_told_in_part() -> None:
    assert codes(text_of(**{f"k{n}": 1 for n in range(100_000)}))[-1] == "fault.many_more"


def test_the_largest_text_is_read_and_one_letter_more_is_not() -> None:
    logo = "data:image/png;base64," + "A" * 100_000
    comments = [note(number, comment="x" * 20_000) for number in range(100)]
    text = text_of(brand={"logo": logo}, notes=comments)
    room = LARGEST - len(text)
    assert room < 0
    fitting = text_of(notes=comments[:90])
    assert judged(fitting + " " * (LARGEST - len(fitting))).project is not None
    assert codes(fitting + " " * (LARGEST - len(fitting) + 1)) == ["fault.too_large"]


def test_two_copies_of_the_largest_project_fit_into_storage_with_room_to_spare() -> None:
    assert LARGEST == 2_000_000
    assert 2 * LARGEST < 0.8 * 5_242_880


def test_length_is_counted_as_a_browser_counts() -> None:
    faces = [note(number, comment="\U0001f600" * 20_000) for number in range(51)]
    assert codes(json.dumps(document(notes=faces), ensure_ascii=False)) == ["fault.too_large"]
    assert judged(json.dumps(document(notes=faces[:40]), ensure_ascii=False)).project is not None


def purchases(row: dict[str, object]) -> str:
    """Return a document of twice 20,000 such rows, without spaces."""
    values = [{"id": f"value-{n:02}", "segment": "note-0001", "purchases": [row] * 20_000} for n in range(2)]
    return json.dumps(document(notes=[note()], values=values), separators=(",", ":"))


def test_a_document_that_would_be_too_large_once_written_is_refused() -> None:
    text = purchases({"x": 0, "t_x": 7, "T": 7}).replace("7", "1e15")
    assert len(text) < LARGEST * 0.6
    assert codes(text) == ["fault.too_large"]


def test_a_project_too_large_for_line_breaks_is_written_without() -> None:
    project = judged(purchases({"x": 0, "t_x": 1, "T": 1})).project
    assert project is not None
    assert write(project).count("\n") == 1


def test_own_id_of_the_project_is_among_the_ids() -> None:
    assert found(text_of(notes=[note(id=OWN)])) == [("notes[0].id", "fault.duplicate_id")]
