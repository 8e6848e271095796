"""Merging in the page: a copy is read, each difference can be chosen, and all of it is one step that can be undone."""

from tests.conftest import Act
from tests.core.merge.test_merge import BASE, with_note
from throughline.core import effects as e
from throughline.core.merge.reviewing import reviewed
from throughline.core.messages import keeping as k
from throughline.core.messages import merging as m
from throughline.core.messages.session import UndoAsked
from throughline.core.model import Model
from throughline.core.project import Project
from throughline.core.update import update

MINE = with_note(BASE, text="Runners")
THEIRS = with_note(BASE, text="Walkers")
KEY = "notes:note-0001"


def session(project: Project = MINE) -> Model:
    model = Model(project=project)
    return model.but(where=model.at(view="merge", project=project.id))


def texts(project: Project) -> set[str]:
    return {each.text for each in project.notes}


def merged(model: Model, act: Act) -> Model:
    after, effects = update(model, m.Merged())
    (secured,) = [each for each in effects if isinstance(each, e.Secure)]
    assert secured.why == "merge"
    return act(after, k.Secured(id=secured.id, replacement=secured.replacement, why="merge"))


def test_both_are_kept_in_one_step_with_a_copy_of_what_was_there(act: Act) -> None:
    model = act(session(), m.CopyRead(file="theirs.json", project=THEIRS, base=BASE))
    found = reviewed(model)
    assert found is not None
    assert [each.key for each in found.open] == [KEY]
    after = merged(model, act)
    assert texts(after.document) == {"Runners", "Walkers", "Note 2"}
    assert after.where.view == "canvas"
    assert act(after, UndoAsked()).document == MINE


def test_a_choice_counts_and_can_be_another_one(act: Act) -> None:
    model = act(session(), m.CopyRead(file="theirs.json", project=THEIRS, base=BASE))
    model = act(model, m.VerdictGiven(key=KEY, choice="mine"), m.VerdictGiven(key=KEY, choice="theirs"))
    assert texts(merged(model, act).document) == {"Walkers", "Note 2"}
    model = act(model, m.EveryVerdictGiven(choice="mine"))
    assert texts(merged(model, act).document) == {"Runners", "Note 2"}


def test_the_project_keeps_its_own_id_whatever_the_other_one_is_called(act: Act) -> None:
    model = act(session(), m.CopyRead(file="x", project=THEIRS.changed(id="another-one"), base=BASE))
    assert merged(model, act).document.id == MINE.id


def test_a_file_that_cannot_be_read_changes_nothing(act: Act) -> None:
    model = act(session(), m.CopyRead(file="x"))
    assert reviewed(model) is None
    assert model.document is MINE


def test_who_thinks_better_of_it_leaves_everything_as_it_was(act: Act) -> None:
    model = act(session(), m.CopyRead(file="x", project=THEIRS, base=BASE), m.MergingLeft())
    assert model.document is MINE
    assert model.merging.theirs is None


def test_another_project_that_was_opened_meanwhile_is_not_merged_into(act: Act) -> None:
    model = act(session(), m.CopyRead(file="x", project=THEIRS, base=BASE))
    other = model.but(project=MINE.changed(id="another-one"))
    assert reviewed(other) is None
    assert act(other, m.Merged()).document.notes == MINE.notes
