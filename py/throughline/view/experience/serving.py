"""People against automation along the journey, and what each type of relationship costs to serve."""

from collections.abc import Sequence
from decimal import Decimal

from htpy import Element, Node, button, div, li, p, section, span, td, th, tr, ul

from throughline.core.canvas import Note
from throughline.core.experience.serving import Cost, Served, costs_to_serve, served_by
from throughline.core.felt import felt
from throughline.core.find import stages_of, touchpoints_at
from throughline.core.journey import Journey, Stage, Touchpoint
from throughline.core.messages.session import ChosenAt, ViewAsked
from throughline.core.written import money_text
from throughline.view.events import on
from throughline.view.experience.parts import go, grid, part, teach
from throughline.view.scene import Scene
from throughline.view.strip_curve import signed

CENT = Decimal("0.01")
KINDS: tuple[Served, ...] = ("human", "both", "automated", "unknown")
SIGNS = {"human": "●", "both": "◐", "automated": "■", "unknown": "?"}


def along(seen: Scene, journey: Journey | None) -> Node:
    """A mark a touchpoint under its stage, and how people and automation are felt."""
    title = seen.say("serving.title")
    if journey is None:
        return part(title, teach(seen, "felt.no_journey", "felt.to_journey", ViewAsked, view="journey"), name="serving")
    stages = stages_of(seen.project, journey.id)
    here = {stage.id: touchpoints_at(seen.project, stage.id) for stage in stages}
    kinds = {each.id: served_by(seen.project, each) for group in here.values() for each in group}
    body = [
        ul(".xp-served-key")[(_share(seen, kind, [e for group in here.values() for e in group if kinds[e.id] == kind]) for kind in KINDS)],
        div(".xp-strip", data_css=f"--stages: {max(1, len(stages))}")[
            (_stage(seen, stage, here[stage.id], kinds) for stage in stages)
        ],
    ]  # fmt: skip
    return part(title, body, name="serving", hint=seen.say("serving.hint"))


def _share(seen: Scene, kind: Served, touchpoints: Sequence[Touchpoint]) -> Element:
    figures = felt(touchpoints)
    mean = seen.say("serving.mean", value=signed(seen, figures.mean), n=figures.n) if figures else ""
    return li[
        _sign(kind),
        span[seen.say(f"serving.{kind}"), ": ", span(".num")[str(len(touchpoints))]],
        mean and span(".quiet.num")[mean],
    ]


def _sign(kind: Served) -> Element:
    return span(class_=["xp-served", kind], aria_hidden="true")[SIGNS[kind]]


def _stage(seen: Scene, stage: Stage, here: Sequence[Touchpoint], kinds: dict[str, Served]) -> Element:
    return section(".xp-strip-stage", aria_label=stage.name)[
        p(".xp-strip-name")[stage.name],
        ul[
            (
                li[
                    button(
                        ".xp-served-go",
                        on("click", ChosenAt, id=each.id),
                        type="button",
                        id=f"served-{each.id}",
                        title=seen.say("serving.of", name=each.name, kind=seen.say(f"serving.{kinds[each.id]}")),
                    )[
                        _sign(kinds[each.id]),
                        span(".hidden")[seen.say("serving.of", name=each.name, kind=seen.say(f"serving.{kinds[each.id]}"))],
                    ]
                ]
                for each in here
            )
        ],
    ]  # fmt: skip


def costs(seen: Scene) -> Node:
    """What each type costs to serve, a month and a year."""
    found = costs_to_serve(seen.project)
    heads = [seen.say(f"serving.head.{each}") for each in ("types", "notes", "month", "year", "once")]
    body = (
        grid(heads, [_cost(seen, each) for each in found], label=seen.say("serving.costs"))
        if found
        else teach(seen, "serving.no_costs", "audit.to_canvas", ViewAsked, view="canvas")
    )
    return part(seen.say("serving.costs"), body, name="costs", hint=seen.say("serving.costs_hint"))


def _cost(seen: Scene, cost: Cost) -> Element:
    def money(amount: object) -> Node:
        text = money_text(amount, seen.model.locale, seen.project.profile.currency)  # type: ignore[arg-type]
        return text if amount else span(".quiet")["–"]

    return tr[
        th(scope="row")[" + ".join(seen.say(f"field.relationship.types.{each}") for each in cost.types)],
        td[[_note(seen, each, cost) for each in cost.notes]],
        td(".num")[money((cost.yearly / 12).quantize(CENT))],
        td(".num")[money(cost.yearly.quantize(CENT))],
        td(".num")[money(cost.once)],
    ]


def _note(seen: Scene, each: Note, cost: Cost) -> Element:
    return div(".xp-line")[
        go(each.id, each.text, "cost"), each in cost.missing and span(".xp-sub")[seen.say("serving.no_amount")]
    ]
