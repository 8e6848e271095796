"""The side panel of an opportunity: every field, what it is about, what it waits for, what it is worth."""

from collections.abc import Iterator, Sequence

from htpy import Element, Node, button, div, fragment, label, option, p, select, span

from throughline.core.canvas import BLOCKS
from throughline.core.depending import circles, depended, unfinished
from throughline.core.find import element, notes_in, pains_at, stages_of, touchpoints_at
from throughline.core.messages import priorities as m
from throughline.core.messages.base import Message
from throughline.core.messages.session import ChosenAt, FieldTicked
from throughline.core.opportunity import Opportunity
from throughline.core.order import ordered
from throughline.core.practice_places import stage_at
from throughline.core.practices import card
from throughline.core.priorities.listing import is_late
from throughline.core.priorities.quadrants import quadrant
from throughline.core.priorities.worths import is_computed
from throughline.core.text import short
from throughline.core.update.opportunities import axes_of
from throughline.view.events import VALUE, on
from throughline.view.form import Field, Options, form
from throughline.view.money.stake_form import stake_group
from throughline.view.panel_parts import found_here, group, head
from throughline.view.priorities import figures
from throughline.view.priorities.listing import waits
from throughline.view.scene import Scene

POINTS = [(str(n), str(n)) for n in range(1, 6)]
EVIDENCE = ("basis", "standing", "n", "on", "source")
KINDS = ("remove", "simplify", "automate", "personalise", "add")


def draw(seen: Scene, one: Opportunity) -> Node:
    """The whole panel."""
    return fragment[
        head(seen, one.text or seen.say("priorities.unnamed"), _kind(seen, one)),
        _actions(seen, one),
        found_here(seen),
        group(seen.say("opportunity.what"), _what(seen, one), name="opportunity-what"),
        group(seen.say("opportunity.impact"), _impact(seen, one), name="opportunity-impact"),
        stake_group(seen, one),
        group(seen.say("opportunity.effort"), _effort(seen, one), name="opportunity-effort"),
        group(seen.say("opportunity.plan"), _plan(seen, one), name="opportunity-plan"),
        group(seen.say("opportunity.about"), _about(seen, one), name="opportunity-about"),
        group(seen.say("opportunity.waits"), _waits(seen, one), name="opportunity-waits"),
        group(
            seen.say("opportunity.evidence"),
            form(seen, one, [Field(f"evidence.{each}", "line" if each == "source" else "auto") for each in EVIDENCE]),
            name="opportunity-evidence",
            opened=one.evidence is not None,
        ),
    ]


def _kind(seen: Scene, one: Opportunity) -> str:
    found = quadrant(seen.project, one, axes_of(seen.model))
    parts = [seen.say("opportunity.kind"), seen.say(f"priorities.quadrant.{found}") if found else ""]
    return " · ".join(part for part in parts if part)


def _actions(seen: Scene, one: Opportunity) -> Element:
    def does(name: str, kind: type[Message], look: str = "", **fields: str) -> Element:
        sent = on("click", kind, **fields)
        return button(sent, type="button", id=f"opportunity-do-{name}", class_=["btn", "small", look])[
            seen.say(f"opportunity.{name}")
        ]

    return div(".panel-actions", role="group", aria_label=seen.say("opportunity.actions"))[
        seen.model.where.view != "priorities" and does("to_chart", ChosenAt, id=one.id),
        not seen.model.read_only
        and [
            does("duplicate", m.OpportunityDuplicated, opportunity=one.id),
            does("delete", m.OpportunityDeleted, "danger", opportunity=one.id),
        ],
    ]


def _what(seen: Scene, one: Opportunity) -> Node:
    kinds = [(each, seen.say(f"field.opportunities.kind.{each}")) for each in KINDS]
    made_of = card(one.practice or "")
    return fragment[
        form(
            seen,
            one,
            (
                Field("text", label="field.opportunities.text"),
                Field("kind", options=kinds, label="field.opportunities.kind"),
                Field("confidence", options=POINTS),
            ),
        ),
        made_of and p(".quiet")[seen.say("opportunity.card", name=seen.say(f"practice.{made_of.id}"))],
    ]


def _impact(seen: Scene, one: Opportunity) -> Node:
    currency = seen.project.profile.currency
    return fragment[
        form(seen, one, (Field("impact", options=POINTS), Field("impact_money", unit=currency))),
        is_computed(seen.project, one)
        and p(".quiet")[seen.say("opportunity.computed", value=figures.worth(seen, one))],
    ]


def _effort(seen: Scene, one: Opportunity) -> Node:
    per = figures.per_effort(seen, one)
    return fragment[
        form(
            seen,
            one,
            (
                Field("effort", options=POINTS, label="field.opportunities.effort"),
                Field("effort_days"),
                Field("effort_cost", unit=seen.project.profile.currency),
            ),
        ),
        per and p(".num")[seen.say("opportunity.per", value=per)],
    ]


def _plan(seen: Scene, one: Opportunity) -> Node:
    return fragment[
        form(seen, one, (Field("owner", "line", label="field.opportunities.owner"), Field("due"), Field("status"))),
        is_late(one, seen.model.today) and p(".late")[seen.say("priorities.late")],
    ]


def _about(seen: Scene, one: Opportunity) -> Node:
    places = (
        Field("touchpoint", options=_touchpoints(seen, one), label="field.opportunities.touchpoint"),
        Field("stage", options=_stages(seen), label="field.opportunities.stage"),
    )
    return fragment[
        form(seen, one, [each for each in places if each.options]),
        _several(seen, one, "pains", _pains(seen, one)),
        _several(seen, one, "notes", _notes(seen)),
    ]


def _stages(seen: Scene) -> Options:
    journeys = ordered(seen.project.journeys)
    many = len(journeys) > 1
    return [
        (stage.id, f"{stage.name} · {journey.name}" if many else stage.name)
        for journey in journeys
        for stage in stages_of(seen.project, journey.id)
    ]


def _touchpoints(seen: Scene, one: Opportunity) -> Options:
    """Those of its journey, or of every journey while it has none."""
    project = seen.project
    at = element(project, stage_at(project, one))
    journeys = [each for each in ordered(project.journeys) if at is None or each.id == at.journey]
    return [
        (met.id, f"{stage.name}: {met.name}")
        for journey in journeys
        for stage in stages_of(project, journey.id)
        for met in touchpoints_at(project, stage.id)
    ]


def _pains(seen: Scene, one: Opportunity) -> Options:
    """Those where it stands first; then all others."""
    project = seen.project
    here = [each.id for each in pains_at(project, one.touchpoint or "")]
    every = sorted(ordered(project.pains), key=lambda each: each.id not in here)
    names = {each.id: each.name for each in project.touchpoints}
    return [(each.id, f"{each.text} ({short(names.get(each.touchpoint, ''))})") for each in every]


def _notes(seen: Scene) -> Options:
    return [
        (each.id, f"{seen.say(f'block.{block}')}: {each.text}")
        for block in BLOCKS
        for each in notes_in(seen.project, block)
    ]


def _several(seen: Scene, one: Opportunity, name: str, options: Options) -> Node:
    """Chips of those that are held, each with a way there and a way out; and a list to add from."""
    held: Sequence[str] = getattr(one, name)
    free = [pair for pair in options if pair[0] not in held]
    id_ = f"add-{one.id}-{name}"
    return div(".field.several-of")[
        label(for_=id_)[seen.say(f"field.opportunities.{name}")] if free and not seen.model.read_only else
        span(".field-name")[seen.say(f"field.opportunities.{name}")],
        held and div(".chips")[(_held(seen, one, name, each) for each in held)],
        free
        and not seen.model.read_only
        and _adding(seen, id_, free, on("change", FieldTicked, of=one.id, field=name, option=VALUE, on=True)),
    ]  # fmt: skip


def _adding(
    seen: Scene, id_: str, free: Options, sends: dict[str, str], barred: frozenset[str] = frozenset()
) -> Element:
    """A list to add from. Each choice has an id, so that the one that is taken out is the one that was taken."""
    return select(sends, id=id_)[
        option(value="", id=f"{id_}-none", selected=True)[seen.say("opportunity.choose")],
        (
            option(value=value, id=f"{id_}-{value}", disabled=value in barred)[
                short(words, 90), value in barred and f" – {seen.say('opportunity.circle')}"
            ]
            for value, words in free
        ),
    ]


def _held(seen: Scene, one: Opportunity, name: str, id_: str) -> Element:
    found = element(seen.project, id_)
    words = short(getattr(found, "text", ""), 60)
    return _chip(
        seen, id_, words, f"{name}-{id_}", on("click", FieldTicked, of=one.id, field=name, option=id_, on=False)
    )


def _chip(seen: Scene, id_: str, words: str, key: str, away: dict[str, str]) -> Element:
    out = seen.say("opportunity.remove", name=words)
    return span(".chip.held")[
        button(".chip-go", on("click", ChosenAt, id=id_), type="button", id=f"go-{key}")[words],
        not seen.model.read_only
        and button(".chip-out", away, type="button", id=f"out-{key}", aria_label=out, title=out)[
            span(aria_hidden="true")["✕"]
        ],
    ]


def _waits(seen: Scene, one: Opportunity) -> Node:
    project = seen.project
    others = [each for each in ordered(project.opportunities) if each.id != one.id]
    if not others:
        return p(".quiet")[seen.say("opportunity.no_others")]
    free = [(each.id, each.text) for each in others if each.id not in one.depends_on]
    barred = frozenset(id_ for id_, _ in free if circles(project, one.id, id_))
    id_ = f"add-{one.id}-depends_on"
    sends = on("change", m.DependenceSet, opportunity=one.id, other=VALUE, on=True)
    return fragment[
        div(".chips")[(_before(seen, one, each) for each in depended(project, one))],
        [p(".waits")[words] for words in waits(seen, one)],
        free
        and not seen.model.read_only
        and div(".field")[label(for_=id_)[seen.say("opportunity.waits_add")], _adding(seen, id_, free, sends, barred)],
        _needed(seen, one),
    ]


def _before(seen: Scene, one: Opportunity, other: Opportunity) -> Element:
    away = on("click", m.DependenceSet, opportunity=one.id, other=other.id, on=False)
    return _chip(seen, other.id, short(other.text, 60), f"waits-{other.id}", away)


def _needed(seen: Scene, one: Opportunity) -> Node:
    names = [short(each.text) for each in _after(seen, one)]
    return names and p(".quiet")[seen.say("opportunity.needed_by", names=", ".join(names))]


def _after(seen: Scene, one: Opportunity) -> Iterator[Opportunity]:
    for each in ordered(seen.project.opportunities):
        if one in unfinished(seen.project, each):
            yield each
