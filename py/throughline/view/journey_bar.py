"""The bar above the grid: which journey it is, whose, and what can be done with all of it."""

from htpy import Element, Node, button, details, div, h2, option, p, select, span, summary

from throughline.core.find import element, touchpoint
from throughline.core.journey import Journey, Stage
from throughline.core.journeys import twin
from throughline.core.messages import journey as m
from throughline.core.messages import session as s
from throughline.core.order import ordered
from throughline.core.paper.stamp import guessed
from throughline.view import journey_cells
from throughline.view.events import VALUE, on
from throughline.view.scene import Scene

FEW = 4
"""So many journeys stand side by side; more are chosen from a list."""


def draw(seen: Scene, journey: Journey, stages: tuple[Stage, ...]) -> str:
    """The inside of the bar."""
    project = seen.project
    picked = _picked_ids(seen)
    # Whether all of it is guessed is looked at when a field of the grid has been left.
    typed = journey_cells.visit(seen) if seen.model.journey.editing else None
    evidence = (typed,) if typed else (project.touchpoints, project.pains, project.stages)
    guesses = bool(
        seen.memo(("guessed", journey.id), evidence, lambda *_: "yes" if guessed(project, journey.id) else "")
    )
    inputs = (
        project.journeys,
        project.personas,
        journey,
        bool(stages),
        picked,
        guesses,
        seen.model.where.chosen == journey.id,
        project.profile,
        (project.episodes, project.touchpoints) if picked else (),
    )
    return seen.kept("journey-bar", inputs, lambda: _bar(seen, journey, picked, guesses))


def _picked_ids(seen: Scene) -> tuple[str, ...]:
    """The picked touchpoints, in one order."""
    if not seen.model.picked:
        return ()
    return tuple(sorted(each.id for each in seen.project.touchpoints if each.id in seen.model.picked))


def _bar(seen: Scene, journey: Journey, picked: tuple[str, ...], guesses: bool) -> Node:  # noqa: FBT001
    return div(".journey-top")[
        h2(".hidden", id="journey-title")[seen.say("journey.title", name=journey.name)],
        _switch(seen, journey),
        _whose(seen, journey),
        guesses and span(".journey-stamp", title=seen.say("journey.hypothesis_why"))[seen.say("journey.hypothesis")],
        _lesson(seen, journey),
        div(".journey-tools")[_picked(seen, picked) if picked and not seen.model.read_only else _tools(seen, journey)],
    ]


def _switch(seen: Scene, journey: Journey) -> Element:
    journeys = ordered(seen.project.journeys)
    if len(journeys) > FEW:
        return select(
            ".journey-select",
            id="journey-switch",
            aria_label=seen.say("journey.switch"),
            **on("change", s.ViewAsked, view="journey", journey=VALUE),
        )[
            (
                option(value=each.id, selected=each.id == journey.id)[
                    f"{each.name} · {seen.say(f'journey.mark.{each.view}')}"
                ]
                for each in journeys
            )
        ]
    return div(".journey-switch", role="group", aria_label=seen.say("journey.switch"))[
        (
            button(
                ".journey-tab",
                type="button",
                id=f"journey-{each.id}",
                aria_current="true" if each.id == journey.id else None,
                **on("click", s.ViewAsked, view="journey", journey=each.id),
            )[span(".journey-name")[each.name], span(".view-mark")[seen.say(f"journey.mark.{each.view}")]]
            for each in journeys
        )
    ]


def _whose(seen: Scene, journey: Journey) -> Node:
    """The personas of the journey; a click goes to them."""
    people = [element(seen.project, each) for each in (journey.persona, journey.other_persona)]
    if seen.model.reading:
        return [span(".chip.whose")[each.name] for each in people if each is not None]
    return [
        button(".chip.whose", type="button", id=f"whose-{each.id}", **on("click", s.ChosenAt, id=each.id))[each.name]
        for each in people
        if each is not None
    ]


def _tools(seen: Scene, journey: Journey) -> Node:
    about = [journey.id]

    def opens(kind: str, words: str) -> Element:
        return button(
            ".btn.small",
            type="button",
            id=f"open-{kind}",
            aria_haspopup="dialog",
            **on("click", s.DialogAsked, kind=kind, about=about, anchor=f"open-{kind}"),
        )[seen.say(words)]

    pressed = "true" if seen.model.where.chosen == journey.id else "false"
    facts = button(
        ".btn.small", type="button", id="journey-facts", aria_pressed=pressed, **on("click", s.Chosen, id=journey.id)
    )[seen.say("journey.facts")]
    if seen.model.reading:
        return None
    if seen.model.read_only:
        return [facts, _compare(seen, journey)]
    return [
        button(".btn.small", type="button", id="bar-add-stage", **on("click", m.StageAdded, journey=journey.id))[
            span(aria_hidden="true")["+ "], seen.say("journey.stage")
        ],
        opens("stages", "journey.ready_stages"),
        opens("lanes", "journey.lanes"),
        facts,
        opens("journeys", "journey.journeys"),
        _compare(seen, journey),
    ]


def _compare(seen: Scene, journey: Journey) -> Node:
    """As it is beside as it is to be, where both are there."""
    other = twin(seen.project, journey.id)
    if other is None or seen.model.embed is not None:
        return None
    left, right = (other, journey.id) if journey.view == "to-be" else (journey.id, other)
    sends = on("click", s.ComparisonAsked, what="journeys", left=left, right=right)
    return button(".btn.small", type="button", id="compare-journeys", **sends)[seen.say("journey.compare")]


def _lesson(seen: Scene, journey: Journey) -> Node:
    text = journey.lesson
    if not text:
        return None
    return details(".journey-lesson", id="lesson")[summary[seen.say("journey.lesson")], p[text]]


def _picked(seen: Scene, picked: tuple[str, ...]) -> Element:
    about = list(picked)
    words = seen.say("journey.picked", n=len(picked))

    def opens(kind: str, label: str) -> Element:
        return button(
            ".btn.small",
            type="button",
            id=f"picked-{kind}",
            aria_haspopup="dialog",
            **on("click", s.DialogAsked, kind=kind, about=about, anchor=f"picked-{kind}"),
        )[seen.say(label)]

    return div(".picked-bar", role="group", aria_label=words)[
        span(".picked-count")[words],
        opens("move-touchpoint", "canvas.move"),
        opens("link", "canvas.link"),
        _episode(seen, picked),
        button(
            ".btn.small",
            type="button",
            id="picked-duplicate",
            **on("click", m.TouchpointsDuplicated, touchpoints=about),
        )[seen.say("canvas.duplicate")],
        button(
            ".btn.small.danger",
            type="button",
            id="picked-delete",
            **on("click", m.TouchpointsDeleted, touchpoints=about),
        )[seen.say("canvas.delete")],
        button(".btn.small.plain", type="button", id="picked-none", **on("click", s.ChoiceCleared))[
            seen.say("canvas.pick_none")
        ],
    ]


def _episode(seen: Scene, picked: tuple[str, ...]) -> Node:
    """All of them become one episode, whose name is then typed in the panel, or join one that there is."""
    begins = on("click", m.EpisodeBegun, touchpoints=list(picked))
    known = ordered(each for each in seen.project.episodes if each.journey == seen.model.where.journey)
    held = {found.episode for id_ in picked if (found := touchpoint(seen.project, id_))}
    now = next(iter(held)) if len(held) == 1 else None
    sets = on("change", m.EpisodeSet, touchpoints=list(picked), episode=VALUE)
    return [
        button(".btn.small", begins, type="button", id="picked-episode")[seen.say("journey.episode_begin")],
        known
        and select(".small", sets, id="picked-episodes", aria_label=seen.say("journey.episode"))[
            option(value="", selected=now is None)[seen.say("journey.no_episode")],
            (option(value=each.id, selected=each.id == now)[each.name] for each in known),
        ],
    ]
