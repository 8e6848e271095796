"""The list of questions to be answered and decisions that were made."""

from htpy import Element, button, div, form, fragment, label, li, p, ul
from htpy import input as input_

from throughline.core.messages import canvas as c
from throughline.core.order import ordered
from throughline.core.project import Question
from throughline.core.state.dialog import Dialog
from throughline.core.text import TEXT_MAX
from throughline.core.update.questions import NEW
from throughline.view.dialog_parts import framed
from throughline.view.events import FORM, on
from throughline.view.form import Field
from throughline.view.form import form as fields
from throughline.view.scene import Scene

FIELDS = (
    Field("text", label="field.question.text"),
    Field("kind", label="field.question.kind"),
    Field("owner", "line", label="field.question.owner"),
    Field("due", label="field.question.due"),
    Field("answer", label="field.question.answer"),
    Field("done", label="field.question.done"),
)


def draw(seen: Scene, wanted: Dialog) -> Element | None:
    """The list, if it is wanted."""
    if wanted.kind != "questions-list" or seen.model.project is None:
        return None
    held = ordered(seen.project.questions)
    body = fragment[
        not held and p(".quiet")[seen.say("questions.none")],
        ul(".question-list")[(_item(seen, each) for each in held)],
        not seen.model.read_only and _new(seen),
    ]
    return framed(seen, wanted, seen.say("questions.title"), body, look="wide")


def _item(seen: Scene, question: Question) -> Element:
    words = seen.say("questions.remove", text=question.text)
    return li({"class": "subform done" if question.done else "subform"}, id=f"question-{question.id}")[
        fields(seen, question, FIELDS),
        not seen.model.read_only
        and button(
            ".btn.small.danger",
            type="button",
            id=f"remove-{question.id}",
            aria_label=words,
            **on("click", c.QuestionRemoved, question=question.id),
        )[seen.say("canvas.delete")],
    ]


def _new(seen: Scene) -> Element:
    return form(".question-new", id="question-form", **on("submit", c.QuestionAdded, text=FORM + "text"))[
        div(".field")[
            label(for_=NEW)[seen.say("questions.new")],
            input_(id=NEW, name="text", type="text", maxlength=TEXT_MAX, autocomplete="off", autofocus=True),
        ],
        button(".btn", type="submit", id="question-add")[seen.say("canvas.add")],
    ]
