"""Laws of editing: whatever is done, undo gives back what was, and the document stays whole."""

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from throughline.core.canvas import PLACES
from throughline.core.integrity import faults
from throughline.core.messages import Message
from throughline.core.messages import canvas as c
from throughline.core.messages import session as s
from throughline.core.model import Model
from throughline.core.project import Project
from throughline.core.state.where import Where
from throughline.core.update import update

places = st.sampled_from(PLACES)
numbers = st.integers(0, 30)


def pick(model: Model, number: int) -> str:
    """Some note that is there, or one that is not."""
    notes = model.document.notes
    return notes[number % len(notes)].id if notes and number < 28 else "gone00000000"


steps = st.one_of(
    st.tuples(
        st.just("paste"), places, st.lists(st.text(st.characters(), min_size=1, max_size=6), min_size=1, max_size=4)
    ),
    st.tuples(st.just("move"), numbers, places),
    st.tuples(st.just("drop"), numbers, places, numbers),
    st.tuples(st.just("nudge"), numbers, st.sampled_from((-1, 1))),
    st.tuples(st.just("shift"), numbers, st.sampled_from((-1, 1))),
    st.tuples(st.just("join"), numbers, numbers),
    st.tuples(st.just("copy"), numbers, numbers),
    st.tuples(st.just("delete"), numbers, numbers),
    st.tuples(st.just("type"), numbers, st.text(st.characters(), max_size=8)),
    st.tuples(st.just("add"), places),
    st.tuples(st.just("field"), numbers, st.sampled_from(("1", "x", "", "1,5"))),
)


def messages(model: Model, step: tuple[Any, ...]) -> list[Message]:  # noqa: C901, PLR0911 - one line a case
    match step:
        case ("paste", place, lines):
            return [c.NotesPasted(place=place, text="\n".join(lines))]
        case ("move", number, place):
            return [c.NotesMoved(notes=(pick(model, number),), place=place)]
        case ("drop", number, place, index):
            return [c.NoteDropped(note=pick(model, number), place=place, index=index)]
        case ("nudge", number, by):
            return [c.NoteNudged(note=pick(model, number), by=by)]
        case ("shift", number, by):
            return [c.NoteShifted(note=pick(model, number), by=by)]
        case ("join", one, two):
            return [c.Joined(these=(pick(model, one),), those=(pick(model, two),))]
        case ("copy", one, two):
            return [c.NotesDuplicated(notes=(pick(model, one), pick(model, two)))]
        case ("delete", one, two):
            return [c.NotesDeleted(notes=(pick(model, one), pick(model, two)))]
        case ("type", number, text):
            id_ = pick(model, number)
            return [c.NoteEditAsked(note=id_), c.NoteTyped(note=id_, text=text), c.NoteLeft(note=id_)]
        case ("add", place):
            return [c.NoteAdded(place=place)]
        case ("field", number, value):
            return [s.FieldSet(of=pick(model, number), field="segment.size", value=value)]
    raise AssertionError(step)


def begun() -> Model:
    project = Project(format="throughline", version=1, id="project0", name="Law")
    return Model(project=project, where=Where(view="canvas", project="project0"))


def played(model: Model, script: list[tuple[Any, ...]]) -> Model:
    number = 0
    for step in script:
        for message in messages(model, step):
            number += 1
            model, _ = update(model, message.stamped(message.now, f"{number:032x}"))
    return model


@given(st.lists(steps, max_size=25))
def test_undoing_everything_gives_back_the_beginning_and_redoing_the_end(script):
    end = played(begun(), script)
    model = end
    while model.history.past:
        model, _ = update(model, s.UndoAsked())
    assert model.document == begun().document
    while model.history.future:
        model, _ = update(model, s.RedoAsked())
    assert model.document == end.document


@given(st.lists(steps, max_size=25))
def test_the_document_stays_whole_and_can_be_saved(script):
    document = played(begun(), script).document
    assert list(faults(document)) == []
    assert Project.model_validate_json(document.model_dump_json(exclude_defaults=True)) == document
