"""What would change, by how much, for which share – and at once what that is worth, or what is missing for it."""

from collections.abc import Sequence
from typing import Any

from htpy import Element, Node, button, div, fragment, label, option, p, select, span

from throughline.core.find import element as find_element
from throughline.core.find import locate
from throughline.core.journey import Lever, Pain
from throughline.core.measures import CustomerValue
from throughline.core.messages import session as s
from throughline.core.messages import stake as m
from throughline.core.opportunity import Opportunity
from throughline.core.stake import Missing, Part, Stake, stake_of
from throughline.core.stake.levers import LEVERS
from throughline.core.stake.telling import cautions, headline, reckoning
from throughline.core.stake.whom import asked
from throughline.core.worth import value_of
from throughline.view.events import VALUE, on
from throughline.view.form import Field, dom, form
from throughline.view.panel_parts import group
from throughline.view.scene import Scene
from throughline.words import Sentence, sentence

Carrier = Pain | Opportunity
CHOICES: Sequence[Lever] = (*LEVERS, "conversion")
HERE = frozenset({"reached", "entered", "cac", "orders_per_period", "order_value", "gross_margin", "margin", "arpa"})
"""What is missing and can be entered at once, beside the question."""


def stake_group(seen: Scene, carrier: Carrier) -> Element:
    """The whole group for the panel of a pain or an opportunity."""
    return group(seen.say("stake.title"), stake_form(seen, carrier), name="stake")


def stake_form(seen: Scene, carrier: Carrier) -> Node:
    """The form with its result."""
    return fragment[
        div(".form")[_lever(seen, carrier), carrier.change and form(seen, carrier, _fields(seen, carrier))],
        result(seen, carrier),
    ]


def _lever(seen: Scene, carrier: Carrier) -> Element:
    held = carrier.change.lever if carrier.change else ""
    id_ = dom(carrier.id, "change.lever")
    pairs = [("", seen.say("field.none")), *((each, seen.say(f"stake.lever.{each}")) for each in CHOICES)]
    return div(".field.wide")[
        label(for_=id_)[seen.say("field.change.lever")],
        select(id=id_, disabled=seen.model.read_only, **on("change", m.LeverChosen, of=carrier.id, lever=VALUE))[
            (option(value=value, selected=value == held)[words] for value, words in pairs)
        ],
    ]


def _fields(seen: Scene, carrier: Carrier) -> Sequence[Field]:
    unit = seen.say(_unit(seen, carrier))
    return (
        Field("change.low", unit=unit),
        Field("change.high", unit=unit),
        Field("change.share", unit=seen.say("stake.unit.share")),
    )


def _unit(seen: Scene, carrier: Carrier) -> Sentence:
    """What low and high are counted in: points are per cent of the period that the segment's rate is given for."""
    lever = carrier.change.lever if carrier.change else "retention"
    value = _value(seen, carrier)
    return sentence(
        f"stake.unit.{lever}",
        per=sentence(f"clv.period.{_period(value, lever) if value else 'year'}"),
        currency=seen.project.profile.currency,
    )


def _period(value: CustomerValue, lever: Lever) -> str:
    """A subscription's churn is of the period of its revenue."""
    by_rate = lever == "retention" and value.form != "subscription"
    return value.retention_period if by_rate else value.margin_period


def _value(seen: Scene, carrier: Carrier) -> CustomerValue | None:
    if carrier.change is None:
        return None
    ask = asked(seen.project, carrier, carrier.change)
    return None if isinstance(ask, Missing) else value_of(seen.project, ask.segment)


def result(seen: Scene, carrier: Carrier) -> Element:
    """The value with its figures, or what is missing, with the field or the way to it."""
    found = stake_of(seen.project, carrier.id)
    id_ = f"stake-{carrier.id}"
    if found is None:
        key = "stake.choose" if isinstance(carrier, Pain) else "stake.choose.opportunity"
        return div(".stake.none", id=id_)[p(".quiet")[seen.say(key)]]
    if isinstance(found, Missing):
        return div(".stake.missing", id=id_)[missing(seen, found, carrier.id)]
    return div(".stake", id=id_)[valued(seen, found), _theirs(seen, carrier)]


def _theirs(seen: Scene, carrier: Carrier) -> Node:
    """An opportunity without a change of its own has that of its pains."""
    if carrier.change is not None or not isinstance(carrier, Opportunity):
        return None
    return p(".stake-more")[seen.say("stake.from_pains", n=len(carrier.pains))]


def valued(seen: Scene, found: Stake) -> Node:
    """How much a year, of which figures, for whom, and what one should know before one believes it."""
    project = seen.project
    segment = find_element(project, found.segment)
    return fragment[
        p(".stake-sum.num")[seen.say(headline(found, project.profile.currency))],
        (_part(seen, part, named=len(found.parts) > 1) for part in found.parts),
        p(".stake-more")[seen.say("stake.of_segment", segment=segment.text, formula=found.sentence)]
        if segment
        else None,
        (p(".stake-more")[seen.say(each)] for each in cautions(project, found)),
    ]


def _part(seen: Scene, part: Part, *, named: bool) -> Element:
    """The figures of one change; of several, each under what it is about."""
    carrier = find_element(seen.project, part.id)
    return p(".stake-told.num")[
        named and carrier and span(".stake-name")[carrier.text], seen.say(reckoning(seen.project, part))
    ]


def missing(seen: Scene, found: Missing, here: str) -> Node:
    """The sentence; the field that is missing, or a button that goes to it."""
    at = locate(seen.project, found.at)
    fields = [Field(each, unit=_field_unit(seen, each), at="stake") for each in found.missing if each in HERE]
    return fragment[p[seen.say(found.why)], form(seen, at[1], fields) if fields and at else _go(seen, found, at, here)]


def _field_unit(seen: Scene, field: str) -> str:
    return seen.project.profile.currency if field in {"cac", "order_value", "margin", "arpa"} else ""


def _go(seen: Scene, found: Missing, at: tuple[str, Any] | None, here: str) -> Node:
    """A button to where it is entered; none where one is there already."""
    if at is None or found.at == here:
        return None
    id_, words = f"stake-go-{here}", f"stake.go.{at[0]}"
    if found.view == "money":
        segment = at[1].segment if at[0] == "values" else at[1].id
        message, words = on("click", m.NumbersAsked, segment=segment), "stake.go.money"
    else:
        message = on("click", s.ChosenAt if at[0] in PLACED else s.Chosen, id=found.at)
    return button(".btn.small", message, type="button", id=id_)[seen.say(words)]


PLACED = frozenset({"touchpoints", "stages", "journeys", "personas"})
"""What has a place of its own on a screen."""
