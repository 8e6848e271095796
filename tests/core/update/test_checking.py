"""When the checks are asked for: after every change, never while a key waits."""

from tests.core.found.shops import looked, reviewed
from tests.shop import note, session
from throughline.core.effects import CheckLater, Effect
from throughline.core.messages import Message
from throughline.core.messages import canvas as c
from throughline.core.messages import findings as f
from throughline.core.messages import session as s
from throughline.core.model import Model
from throughline.core.update import update
from throughline.core.update.checking import SOON, TYPING


def wanted(model: Model, message: Message) -> list[Effect]:
    return [each for each in update(model, message)[1] if isinstance(each, CheckLater)]


def test_after_a_change_the_checks_run_in_a_later_turn() -> None:
    assert wanted(reviewed(), c.NotesDeleted(notes=(note("CH"),))) == [CheckLater(SOON)]


def test_while_somebody_types_they_wait() -> None:
    assert wanted(reviewed(), s.FieldTyped(of=note("CS"), field="text", value="Runn")) == [CheckLater(TYPING)]


def test_when_the_field_is_left_they_run() -> None:
    typed, _ = update(reviewed(), s.FieldTyped(of=note("CS"), field="text", value="Runn"))
    assert wanted(typed, s.FieldLeft(of=note("CS"), field="text")) == [CheckLater(SOON)]


def test_what_changes_nothing_asks_for_nothing() -> None:
    assert wanted(reviewed(), s.Chosen(id=note("CS"))) == []


def test_looking_is_enough_for_one_document() -> None:
    assert wanted(reviewed(), f.ChecksDue()) == []


def test_undo_is_looked_at_too() -> None:
    deleted, _ = update(reviewed(), c.NotesDeleted(notes=(note("CH"),)))
    assert wanted(looked(deleted), s.UndoAsked()) == [CheckLater(SOON)]


def test_nobody_looks_while_findings_are_hidden_and_somebody_does_when_they_come_back() -> None:
    hidden, _ = update(reviewed(), f.HiddenToggled())
    assert wanted(hidden, c.NotesDeleted(notes=(note("CH"),))) == []
    changed, _ = update(hidden, c.NotesDeleted(notes=(note("CH"),)))
    assert wanted(changed, f.HiddenToggled()) == [CheckLater(SOON)]


def test_a_project_that_is_opened_is_looked_at() -> None:
    assert wanted(session(view="canvas"), s.Chosen(id=note("CS"))) == [CheckLater(SOON)]
