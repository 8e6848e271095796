"""The link: what goes in comes out, whatever a mail program does to it; and what somebody cuts, bends or forges is told."""

import base64
import zlib
from contextlib import suppress
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.documents import note, text_of
from tests.strategies import projects
from throughline.core.formats.native import read as read_project
from throughline.core.formats.native import sorted_project, write_compact
from throughline.core.project import Project
from throughline.core.share import link
from throughline.core.share.link import Parcel, fragment, is_ours, parcel, reach, read
from throughline.core.share.packing import DamagedError, TooLargeError, packed, unpacked


def made(**fields: Any) -> Project:
    project = read_project(text_of(**fields)).project
    assert project is not None
    return project


SHOP = made(notes=[note(1, text="Läufer 🏃"), note(2)])
LINK = fragment(parcel(SHOP))


def back(text: str) -> Project:
    found = read(text)
    assert isinstance(found, Parcel)
    project = read_project(unpacked(found.data)).project
    assert project is not None
    return project


@given(projects())
def test_what_goes_into_a_link_comes_out_of_it(project: Project) -> None:
    assert back(fragment(parcel(project))) == sorted_project(project)


def test_a_link_has_nothing_that_an_address_would_change() -> None:
    assert LINK.startswith("#p=1.")
    assert all(sign.isalnum() or sign in "-_.=#" for sign in LINK)
    assert is_ours(LINK)


@pytest.mark.parametrize(
    "bent",
    [
        lambda text: text.replace("#", "%23"),
        lambda text: text.replace("#", "#%23"),
        lambda text: text.replace("p=", "p%3D").replace("#p%3D", "#p="),
        lambda text: "\r\n".join(text[at : at + 70] for at in range(0, len(text), 70)),
        lambda text: "%0A".join(text[at : at + 70] for at in range(0, len(text), 70)),
        lambda text: " ".join(text[at : at + 40] for at in range(0, len(text), 40)),
        lambda text: "\u200b".join(text[at : at + 40] for at in range(0, len(text), 40)),
        lambda text: text + ">",
        lambda text: text + ").",
        lambda text: text + "%20",
        lambda text: text.replace("-", "+").replace("_", "/"),
        lambda text: text[:-8] + text[-8:].upper(),
        lambda text: text.removeprefix("#"),
    ],
    ids=[
        "%23 for #", "# and %23", "%3D", "wrapped", "wrapped and escaped", "spaces", "invisible spaces", "a bracket behind",
        "a sentence around it", "an escaped space behind", "the other base64", "capital checksum", "without #",
    ],
)  # fmt: skip
def test_what_mail_programs_do_to_links_does_no_harm(bent: Any) -> None:
    assert is_ours(bent(LINK))
    assert back(bent(LINK)) == SHOP


def test_a_link_that_was_cut_anywhere_says_so() -> None:
    assert {read(LINK[:keep]) for keep in range(len(LINK))} == {"cut"}


@given(st.integers(5, len(LINK) - 10), st.sampled_from("ABCDEFGHabcdefgh01234567"))
def test_one_letter_that_changed_is_noticed(at: int, letter: str) -> None:
    bent = LINK[:at] + letter + LINK[at + 1 :]
    assert bent == LINK or read(bent) in {"cut", "newer"}


@given(st.text(st.characters(), max_size=200))
def test_anything_else_is_no_link_and_does_no_harm(text: str) -> None:
    for each in (text, f"#p=1.{text}", f"#p=1.{text}.00000000", f"#p={text}"):
        assert read(each) in {"cut", "newer"} or isinstance(read(each), Parcel)


def test_a_link_of_another_kind_is_of_a_newer_version() -> None:
    assert read(LINK.replace("p=1.", "p=2.")) == "newer"


def test_other_fragments_are_not_ours() -> None:
    assert not any(is_ours(each) for each in ("", "#", "#work", "#page", "#stage-3", "p", "#q=1"))


def test_a_link_that_is_too_long_to_be_one_is_not_looked_at() -> None:
    assert read("#p=1." + "A" * link.LONGEST + ".00000000") == "cut"


@pytest.mark.parametrize("size", [10_000_000, 50_000_000])
def test_a_little_that_would_become_a_lot_stops_at_the_limit(size: int) -> None:
    work = zlib.compressobj(9, zlib.DEFLATED, -15)
    bomb = b"".join(work.compress(bytes(1_000_000)) for _ in range(size // 1_000_000)) + work.flush()
    assert len(bomb) < size / 500
    with pytest.raises(TooLargeError):
        unpacked(bomb)


def test_a_bomb_inside_a_bomb_is_only_the_outer_one() -> None:
    inner = packed("0" * 1_000_000)
    with pytest.raises(TooLargeError):
        unpacked(packed(base64.b64encode(inner).decode() * 4_000), most=1_000_000)


@given(st.binary(max_size=300))
def test_bytes_that_were_never_packed_are_damaged_or_text(data: bytes) -> None:
    with suppress(DamagedError, TooLargeError):
        unpacked(data)


@given(st.integers(0, 2_000), st.integers(0, 7))
@settings(max_examples=200)
def test_a_bit_that_flipped_never_gets_past_the_checksum(at: int, bit: int) -> None:
    data = bytearray(parcel(SHOP))
    data[at % len(data)] ^= 1 << bit
    forged = base64.urlsafe_b64encode(bytes(data)).decode().rstrip("=")
    assert read(f"#p=1.{forged}.{LINK[-8:]}") == "cut"


@given(st.integers(0, 2_000))
def test_half_of_what_was_packed_is_damaged(keep: int) -> None:
    data = parcel(SHOP)
    with pytest.raises(DamagedError):
        unpacked(data[: keep % len(data)])


def test_something_behind_what_was_packed_is_damage() -> None:
    with pytest.raises(DamagedError):
        unpacked(parcel(SHOP) + b"more")


@pytest.mark.parametrize(
    "text", ["", "[]", "{", "[" * 6_000 + "]" * 6_000, '{"format":"throughline"}', "\x00\x01", text_of(version=999)]
)
def test_what_is_no_project_is_refused_by_the_reader_of_files(text: str) -> None:
    found = read(fragment(packed(text)))
    assert isinstance(found, Parcel)
    reading = read_project(unpacked(found.data))
    assert reading.faults


def test_the_length_says_how_far_a_link_gets() -> None:
    assert [reach(each) for each in (2_000, 2_001, 8_000, 8_001)] == ["everywhere", "mail", "mail", "file"]


def test_the_text_in_a_link_is_the_one_that_storage_keeps() -> None:
    found = read(LINK)
    assert isinstance(found, Parcel)
    assert unpacked(found.data).decode() == write_compact(SHOP)
