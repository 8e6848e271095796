"""A file that is not ours: it waits, it is corrected, it is brought in, and one undo takes it out again."""

import pytest

from throughline.core import effects as e
from throughline.core.messages import imports as m
from throughline.core.messages.base import EPOCH
from throughline.core.messages.keeping import FileRead
from throughline.core.messages.session import UndoAsked
from throughline.core.model import Model
from throughline.core.storage import incoming
from throughline.core.update import update

TABLE = b"Where,What\nChannels,Web\nCosts,Rent\n"


@pytest.fixture
def waiting(model: Model) -> Model:
    """A table waits to be brought in."""
    found = incoming.read("stall.csv", TABLE)
    made, _ = update(model, FileRead(incoming=found).stamped(EPOCH, "0" * 32))
    assert made.dialog.kind == "import"
    return made


def send(model: Model, message: m.ImportMessage):
    return update(model, message.stamped(EPOCH, "1" * 32))


def test_it_is_brought_in_with_a_copy_before_and_undo_takes_it_out(waiting, act):
    model, effects = send(waiting, m.BroughtIn(way="add"))
    assert [each.text for each in model.project.notes] == ["Web", "Rent"]
    copy = next(each for each in effects if isinstance(each, e.TakeSnapshot))
    assert (copy.why, copy.id) == ("import", waiting.project.id)
    assert model.dialog is None
    assert act(model, UndoAsked()).project == waiting.project


def test_as_a_project_of_its_own_it_leaves_the_open_one_alone(waiting):
    model, effects = send(waiting, m.BroughtIn(way="project"))
    assert (model.project.name, len(model.project.notes)) == ("stall", 2)
    assert model.project.id != waiting.project.id
    assert any(isinstance(each, e.Save) and each.project.id == model.project.id for each in effects)


def test_what_came_is_seen(model, act):
    for text, view in (
        ("journey\n section A\n b: 1: C", "journey"),
        ("## KPIs\n- NPS", "kpis"),
        ("## Costs\n- Rent", "canvas"),
    ):
        assert act(model, m.TextGiven(text=text), m.BroughtIn(way="add")).where.view == view
        assert act(model, m.TextGiven(text=text), m.BroughtIn(way="project")).where.view == view


def test_columns_are_corrected(waiting, act):
    model = act(waiting, m.ColumnCorrected(column=0, key=""))
    assert {each.place for each in model.shelf.incoming.reading.project.notes} == {"parking"}
    model = act(model, m.ColumnCorrected(column=0, key="block"), m.HeaderCorrected(on=False))
    assert len(model.shelf.incoming.reading.project.notes) == 3
    model = act(model, m.TableCorrected(table="opportunities"))
    assert model.shelf.incoming.reading.project.opportunities


@pytest.mark.parametrize(
    "message", [m.ColumnCorrected(column=400, key="text"), m.ColumnCorrected(column=0, key="nonsense")]
)
def test_what_is_no_column_changes_nothing(waiting, act, message):
    assert act(waiting, message).shelf.incoming.reading.columns == waiting.shelf.incoming.reading.columns


def test_nothing_new_is_said_and_changes_nothing(waiting, act):
    model = act(waiting, m.BroughtIn(way="new"))
    found = incoming.read("stall.csv", TABLE)
    again = act(model, FileRead(incoming=found), m.BroughtIn(way="new"))
    assert again.project is model.project
    assert again.status.key == "said.import_nothing_new"


def test_a_text_is_read_as_a_file_is(model, act):
    assert act(model, m.TextGiven(text="## Channels\n- Web")).dialog.kind == "import"
    assert act(model, m.TextGiven(text="{")).dialog.kind == "open"
    assert act(model, m.TextGiven(text=" ")).shelf.incoming.faults[0].code == "fault.empty"


def test_without_a_file_nothing_happens(model, act):
    for message in (m.BroughtIn(way="add"), m.TableCorrected(table="kpis"), m.HeaderCorrected(on=True)):
        assert act(model, message).project is model.project
