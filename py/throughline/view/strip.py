"""The journey in small, beside the canvas: where customers meet what is chosen there."""

from collections.abc import Callable, Mapping

from htpy import Element, Node, b, button, fragment, h2, header, option, p, path, select, span, svg

from throughline.core import curve as way
from throughline.core.curve import Point
from throughline.core.felt import felt
from throughline.core.find import element, note, touchpoint, touchpoints_of
from throughline.core.journey import Journey
from throughline.core.messages import session as m
from throughline.core.order import ordered
from throughline.core.update.steps import short
from throughline.view import strip_curve
from throughline.view.events import VALUE, on
from throughline.view.scene import Scene


def regions(seen: Scene) -> Mapping[str, Callable[[], str]]:
    """The frame, its head, and the points."""
    journey = element(seen.project, seen.model.where.journey)
    if not isinstance(journey, Journey):
        return {"strip": lambda: seen.kept("strip", ("none",), lambda: _nothing(seen, "none"))}
    points = way.points(seen.project, journey.id)
    if not points:
        inputs = (seen.project.journeys, journey, seen.model.where.view)
        return {"strip": lambda: seen.kept("strip", inputs, lambda: _nothing(seen, "empty", journey))}
    return {
        "strip": lambda: seen.kept(
            "strip", (journey, seen.project.stages, points), lambda: _frame(seen, journey, points)
        ),
        "strip-head": lambda: _headed(seen, journey, points),
        strip_curve.POINTS: lambda: strip_curve.drawn(seen, journey, points),
    }


def _nothing(seen: Scene, lack: str, journey: Journey | None = None) -> Node:
    head = h2(id="strip-title")[seen.say("strip.title")] if journey is None else title(seen, journey, "strip")
    return fragment[header(".strip-head", id="strip-head")[head], _begin(seen, lack)]


def _frame(seen: Scene, journey: Journey, points: tuple[Point, ...]) -> Node:
    return fragment[header(".strip-head", id="strip-head", data_region=True), strip_curve.draw(seen, journey, points)]


def _headed(seen: Scene, journey: Journey, points: tuple[Point, ...]) -> str:
    """Made anew when the journeys change, or what is lit in them."""
    told = _told(seen, points)
    inputs = (journey, seen.project.journeys, points, seen.model.where.view)
    return (
        seen.kept("strip-title", inputs, lambda: fragment[title(seen, journey, "strip")])
        + seen.kept("strip-told", (told,), lambda: span(".strip-told")[told])
        + seen.kept("strip-figures", inputs, lambda: fragment[_figures(seen, journey), _folds(seen)])
    )


def _begin(seen: Scene, lack: str) -> Node:
    """What is lacking, as a question, and the way there."""
    return p(".strip-none")[
        span(".quiet")[seen.say(f"strip.{lack}")],
        button(".link", on("click", m.ViewAsked, view="journey"), type="button", id="strip-begin")[
            seen.say(f"strip.begin.{lack}")
        ],
    ]


def _folds(seen: Scene) -> list[Element]:
    """Fold and unfold: the one that would change nothing is hidden by the styles, for only the page knows the room."""

    def folds(which: str, *, folded: bool) -> Element:
        words, shape = seen.say(f"strip.{which}"), "M3 6l5 5 5-5" if folded else "M3 10l5-5 5 5"
        sends = on("click", m.StripFolded, folded=folded)
        return button(
            ".icon-btn.strip-folds", sends, type="button", id=f"strip-{which}", aria_label=words, title=words
        )[svg(viewBox="0 0 16 16", width="14", height="14", aria_hidden="true")[path(".stroke", d=shape)]]

    return [folds("fold", folded=True), folds("unfold", folded=False)]


def title(seen: Scene, journey: Journey, of: str) -> Node:
    """The journey's name; where there are several, a choice of journeys."""
    journeys = ordered(seen.project.journeys)
    if len(journeys) == 1:
        return h2(id=f"{of}-title")[journey.name]
    chosen = on("change", m.ViewAsked, view=seen.model.where.view, journey=VALUE)
    words = seen.say("strip.choose")
    return [
        h2(".hidden", id=f"{of}-title")[seen.say("strip.title")],
        select(".title-select", chosen, id=f"{of}-journey", aria_label=words, title=words)[
            (
                option(value=each.id, selected=each.id == journey.id)[each.name or seen.say("strip.unnamed")]
                for each in journeys
            )
        ],
    ]


def _told(seen: Scene, points: tuple[Point, ...]) -> str:
    """What is lit, in words."""
    chosen = seen.model.where.chosen
    lit = sum(seen.lit.of(each.touchpoint) == "direct" for each in points)
    if held := note(seen.project, chosen):
        return seen.say("strip.carry", n=lit, all=len(points), note=short(held.text, 60))
    if met := touchpoint(seen.project, chosen):
        notes = {each.id for each in seen.project.notes}
        return seen.say("strip.rests", n=len(seen.lit.direct & notes), touchpoint=short(met.name, 60))
    return seen.say("strip.hint")


def _figures(seen: Scene, journey: Journey) -> Node:
    """Mean, worst, best and end, each with its sign."""
    figures = felt(touchpoints_of(seen.project, journey.id))
    if figures is None:
        return None

    def figure(name: str) -> Node:
        return span(".figure")[
            f"{seen.say(f'strip.{name}')} ", b(".num")[strip_curve.signed(seen, getattr(figures, name))]
        ]

    return span(".strip-figures", title=seen.say("strip.felt_at", n=figures.n))[
        (figure(name) for name in ("mean", "worst", "best", "end"))
    ]
