"""Questions to be answered and decisions that were made."""

from throughline.core.effects import Focus, SetField
from throughline.core.messages import canvas as c
from throughline.core.messages import session as s
from throughline.core.update import update
from throughline.words import say


def test_a_question_is_added_and_the_field_is_ready_for_the_next(model):
    model, effects = update(model, c.QuestionAdded(text=" Who pays? "))
    assert [each.text for each in model.document.questions] == ["Who pays?"]
    assert SetField("question-new", "") in effects
    assert Focus(("question-new",)) in effects


def test_an_empty_question_is_none(model, act):
    assert act(model, c.QuestionAdded(text="  ")).document.questions == ()


def test_a_question_becomes_a_decision_with_an_answer_and_a_date(model, act):
    model = act(model, c.QuestionAdded(text="Who pays?"))
    id_ = model.document.questions[0].id
    for field, value in (("kind", "decision"), ("answer", "The club"), ("due", "2026-12-01"), ("done", "true")):
        model = act(model, s.FieldSet(of=id_, field=field, value=value))
    held = model.document.questions[0]
    assert (held.kind, held.answer, str(held.due), held.done) == ("decision", "The club", "2026-12-01", True)


def test_a_removed_question_can_be_brought_back(model, act):
    model = act(model, c.QuestionAdded(text="Who pays?"))
    gone = act(model, c.QuestionRemoved(question=model.document.questions[0].id))
    assert gone.document.questions == ()
    assert say("en", gone.history.past[-1].name) == "delete the question “Who pays?”"
    assert act(gone, s.UndoAsked()).document == model.document
