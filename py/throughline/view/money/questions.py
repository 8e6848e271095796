"""The form is chosen by plain questions, not by its name: what is known, what is counted, when, how far ahead."""

from collections.abc import Sequence
from typing import NamedTuple

from htpy import Element, details, div, fieldset, input, label, legend, p, span, summary  # noqa: A004 - the element

from throughline.core.measures import ClvForm, CustomerValue
from throughline.core.messages.session import FieldSet
from throughline.core.worth import FORMS
from throughline.view.events import on
from throughline.view.scene import Scene

RETAINED: tuple[ClvForm, ...] = ("first-not-counted", "first-counted-start", "first-counted-end", "truncated")
COUNTED: tuple[ClvForm, ...] = ("first-counted-start", "first-counted-end")
BOUND: Sequence[tuple[str, Sequence[ClvForm]]] = (
    ("either", ("first-not-counted",)),
    ("free", ("simple", "bg-nbd")),
    ("contract", ("subscription", "sbg")),
)
"""What one may know, by how customers are bound: a retention may be known of both kinds."""


class Choice(NamedTuple):
    """An answer: its words, the form that it leads to, whether it is the one that holds now."""

    words: str
    form: ClvForm
    now: bool


def draw(seen: Scene, value: CustomerValue) -> Element:
    """The questions that this form still leaves open; folded away once there are numbers, with the form's name in sight."""
    form = value.form
    return details(".group.questions", id=f"group-questions-{value.id}", open=not _entered(value))[
        summary[span[seen.say("money.counted"), span(".form-in-use")[seen.say(f"clv.form.{form}")]]],
        div(".group-body")[
            _know(seen, value),
            form in RETAINED and _question(seen, value, "first", "money.first", _first(form)),
            form in COUNTED and _question(seen, value, "booked", "money.booked", _booked(form)),
            form in {"first-not-counted", "truncated"} and _question(seen, value, "ahead", "money.ahead", _ahead(form)),
        ],
    ]


def _entered(value: CustomerValue) -> bool:
    return not FORMS[value.form].missing(value)


def _know(seen: Scene, value: CustomerValue) -> Element:
    """The first question; whether customers are under contract is part of it."""
    group, form = f"question-{value.id}-form", value.form
    known = "first-not-counted" if form in RETAINED else form
    return fieldset(".question")[
        legend[seen.say("money.know")],
        (
            div(".answers")[
                p(".answers-head")[seen.say(f"money.know.{bound}")],
                (_answer(seen, value, group, Choice(f"money.know.{each}", each, each == known)) for each in forms),
            ]
            for bound, forms in BOUND
        ),
    ]


def _first(form: ClvForm) -> Sequence[Choice]:
    counted = form in COUNTED
    return (
        Choice("money.first.no", "first-not-counted" if counted else form, not counted),
        Choice("money.first.yes", form if counted else "first-counted-start", counted),
    )


def _booked(form: ClvForm) -> Sequence[Choice]:
    return tuple(Choice(f"money.booked.{each}", each, form == each) for each in COUNTED)


def _ahead(form: ClvForm) -> Sequence[Choice]:
    ways: tuple[ClvForm, ...] = ("first-not-counted", "truncated")
    return tuple(Choice(f"money.ahead.{each}", each, form == each) for each in ways)


def _question(seen: Scene, value: CustomerValue, name: str, words: str, choices: Sequence[Choice]) -> Element:
    group = f"question-{value.id}-{name}"
    return fieldset(".question")[
        legend[seen.say(words)], div(".answers.side")[(_answer(seen, value, group, each) for each in choices)]
    ]


def _answer(seen: Scene, value: CustomerValue, group: str, choice: Choice) -> Element:
    """Its id does not depend on the form in use, so that the focus stays where it is when another is chosen."""
    return label(".tick")[
        input(
            on("change", FieldSet, of=value.id, field="form", value=choice.form),
            type="radio",
            name=group,
            id=f"{group}-{choice.words.rpartition('.')[2]}",
            checked=choice.now,
            disabled=seen.model.read_only,
        ),
        span[seen.say(choice.words)],
    ]
