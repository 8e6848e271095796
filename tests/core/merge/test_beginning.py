"""Which document two copies began with; a wrong one would delete what was never deleted, so a doubtful one is none."""

from datetime import UTC, datetime, timedelta

from tests.core.merge.test_merge import BASE, with_note
from throughline.core.merge.beginning import base_of
from throughline.core.project import Project
from throughline.core.storage.bases import Base, fingerprint

NOON = datetime(2026, 3, 31, 12, tzinfo=UTC)
FILE = BASE.changed(modified=NOON)
PRINT = fingerprint(FILE)


def later(project: Project, hours: int, text: str, **fields: object) -> Project:
    return with_note(project, text=text).changed(modified=NOON + timedelta(hours=hours), **fields)


def opened(text: str) -> Project:
    return later(FILE, 1, text, opened_from=PRINT)


def test_two_who_opened_the_same_file_began_with_it() -> None:
    kept = {PRINT: (Base(FILE, saved=False),)}
    assert base_of(opened("mine"), opened("theirs"), kept) == FILE


def test_who_saved_the_file_and_who_opened_it_began_with_it() -> None:
    kept = {PRINT: (Base(FILE, saved=True),)}
    assert base_of(later(FILE, 2, "mine"), opened("theirs"), kept) == FILE
    assert base_of(opened("mine"), later(FILE, 2, "theirs"), kept) == FILE


def test_a_file_that_was_only_looked_at_here_is_no_beginning() -> None:
    kept = {PRINT: (Base(FILE, saved=False),)}
    assert base_of(later(FILE, 2, "mine"), opened("theirs"), kept) is None


def test_a_copy_that_is_older_than_the_file_did_not_begin_with_it() -> None:
    kept = {PRINT: (Base(FILE, saved=False),)}
    assert base_of(opened("mine"), later(FILE, -3, "theirs"), kept) is None


def test_what_came_in_the_file_will_do_where_this_is_the_same_project_later_on() -> None:
    base = Base(FILE, saved=False)
    assert base_of(later(FILE, 2, "mine"), opened("theirs"), {PRINT: (base,)}, FILE) == FILE
    assert base_of(later(FILE, -2, "mine"), opened("theirs"), {PRINT: (base,)}, FILE) is None


def test_where_one_did_nothing_it_is_the_beginning_itself() -> None:
    assert base_of(opened("mine"), FILE, {}) == FILE
    assert base_of(FILE, opened("theirs"), {}) == FILE


def test_nobody_knows() -> None:
    assert base_of(later(FILE, 1, "mine"), later(FILE, 1, "theirs"), {}) is None


def test_the_fingerprint_is_of_what_is_written_not_of_when() -> None:
    assert fingerprint(FILE) == fingerprint(BASE) == fingerprint(FILE.changed(opened_from="0" * 16))
    assert fingerprint(FILE) != fingerprint(with_note(FILE, text="else"))
