"""The panel of a pain point: where it hurts, how much, what that is worth, and what answers it."""

from collections.abc import Sequence

from htpy import Element, Node, button, div, fragment, p, span

from throughline.core.find import element
from throughline.core.journey import Pain
from throughline.core.messages import stake as m
from throughline.core.opportunity import Opportunity
from throughline.view.events import on
from throughline.view.form import Field, form
from throughline.view.money.stake_form import stake_group
from throughline.view.panel_parts import found_here, group, head
from throughline.view.scene import Scene
from throughline.view.touchpoint_panel import evidence, severity


def draw(seen: Scene, pain: Pain) -> Node:
    """The whole panel."""
    answers = [each for each in seen.project.opportunities if pain.id in each.pains]
    return fragment[
        head(seen, pain.text, seen.say("pain.kind")),
        _where(seen, pain),
        _actions(seen, pain),
        found_here(seen),
        group(seen.say("pain.what"), form(seen, pain, (Field("text"), severity(seen))), name="pain"),
        stake_group(seen, pain),
        group(seen.say("pain.answers"), _answers(seen, answers), name="answers"),
        group(seen.say("side.evidence"), evidence(seen, pain), name="pain-evidence", opened=pain.evidence is not None),
    ]


def _where(seen: Scene, pain: Pain) -> Node:
    """Back to the touchpoint where it hurts."""
    touchpoint = element(seen.project, pain.touchpoint)
    if touchpoint is None:
        return None
    return div(".chips")[
        button(".chip", type="button", id=f"go-touch-{touchpoint.id}", **on("click", m.TurnedTo, id=touchpoint.id))[
            span(aria_hidden="true")["← "], span(".chip-text")[touchpoint.name or seen.say("journey.empty_touchpoint")]
        ]
    ]


def _actions(seen: Scene, pain: Pain) -> Node:
    if seen.model.read_only:
        return None
    return div(".panel-actions")[
        button(".btn.small", type="button", id="panel-answer", **on("click", m.PainAnswered, pain=pain.id))[
            seen.say("pain.answer")
        ],
        button(".btn.small.danger", type="button", id="panel-delete", **on("click", m.PainDeleted, pain=pain.id))[
            seen.say("canvas.delete")
        ],
    ]


def _answers(seen: Scene, answers: Sequence[Opportunity]) -> Element:
    if not answers:
        return p(".quiet")[seen.say("pain.no_answer")]
    return div(".chips")[
        (
            button(".chip", type="button", id=f"go-answer-{each.id}", **on("click", m.TurnedTo, id=each.id))[
                span(".chip-text")[each.text]
            ]
            for each in answers
        )
    ]
