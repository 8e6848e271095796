"""What becomes of the list of questions and decisions."""

from throughline.core import edit, order
from throughline.core.effects import Focus, SetField
from throughline.core.find import locate
from throughline.core.ids import from_seed
from throughline.core.messages import canvas as m
from throughline.core.model import Model
from throughline.core.project import Question
from throughline.core.text import TEXT_MAX, clean
from throughline.core.update.steps import Answer, edited, just, said, short
from throughline.words import sentence

NEW = "question-new"
"""The DOM id of the field in which a question is written."""


def update(model: Model, message: m.QuestionAdded | m.QuestionRemoved) -> Answer:
    """One line a case."""
    match message:
        case m.QuestionAdded():
            return _added(model, message)
        case m.QuestionRemoved(question=id_):
            return _removed(model, id_)


def _added(model: Model, message: m.QuestionAdded) -> Answer:
    text = str(clean(message.text)).strip()[:TEXT_MAX]
    if not text:
        return just(model, Focus((NEW,)))
    project = model.document
    new = Question(id=next(from_seed(message.seed)), text=text, order=order.at_end(project.questions)[0])
    model = edited(model, edit.added(project, "questions", new), sentence("undo.question_added", text=short(text)))
    return just(model, SetField(NEW, ""), Focus((NEW,)))


def _removed(model: Model, id_: str) -> Answer:
    found = locate(model.document, id_)
    if found is None or found[0] != "questions":
        return just(model)
    project = edit.removed(model.document, frozenset({id_}))
    name = sentence("undo.question_removed", text=short(found[1].text))
    return just(said(edited(model, project, name), "said.question_removed"), Focus((NEW,)))
