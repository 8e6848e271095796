"""The side panel while it shows the guide: one step, what is asked, what is there already, what comes next."""

from htpy import Element, Node, blockquote, button, div, footer, fragment, h2, h3, li, nav, ol, p, span, ul
from markupsafe import Markup

from throughline.core.findings.finding import Step
from throughline.core.findings.fixes import fix_of
from throughline.core.found.keys import key
from throughline.core.guide import STEPS, Standing, Task, gap, here, standings, view_of
from throughline.core.messages import guide as m
from throughline.core.messages.findings import FixAsked
from throughline.core.messages.session import Shown, ViewAsked
from throughline.view.events import on
from throughline.view.marks import SHAPES
from throughline.view.scene import Scene

QUESTIONS = (1, 2, 3)


def draw(seen: Scene) -> Node:
    """The whole panel; it keeps still while somebody types, as the findings do."""
    model = seen.model
    document = model.findings.found.of or model.document
    inputs = (model.guide, document, model.where.view, model.findings.found, model.findings.hidden)
    return Markup(seen.kept("guide", inputs, lambda: _panel(seen)))  # noqa: S704 - made by our own view


def _panel(seen: Scene) -> Node:
    every = standings(seen.model.findings.found.of or seen.project)
    step = here(seen.project, seen.model.guide.of(seen.project.id))
    standing = next(each for each in every if each.step == step)
    return fragment[
        _head(seen, step),
        _way(seen, every, step),
        p(".guide-why")[seen.say(f"guide.{step}.why")],
        _questions(seen, step),
        _tasks(seen, standing),
        _gap(seen, step),
        _example(seen, step),
        _on(seen, step),
    ]


def _head(seen: Scene, step: Step) -> Element:
    leave = seen.say("guide.leave")
    return div(".panel-head")[
        div[
            h2(id="panel-title", tabindex="-1")[seen.say(f"guide.{step}")],
            p(".panel-kind")[seen.say("guide.number", n=STEPS.index(step) + 1, of=len(STEPS))],
        ],
        button(".icon-btn", on("click", m.GuideLeft), type="button", id="guide-leave", aria_label=leave, title=leave)[
            span(aria_hidden="true")["✕"]
        ],
    ]


def _way(seen: Scene, every: tuple[Standing, ...], step: Step) -> Element:
    """All steps in a row; how far each is, in words too."""
    return nav(aria_label=seen.say("guide.steps"))[ol(".guide-way")[(_stop(seen, each, step) for each in every)]]


def _stop(seen: Scene, standing: Standing, step: Step) -> Element:
    words = seen.say("guide.stop", step=seen.say(f"guide.{standing.step}"), done=standing.done, of=len(standing.tasks))
    look = "whole" if standing.whole else "begun" if standing.share else "empty"
    return li[
        button(
            f".guide-stop.{look}",
            on("click", m.StepChosen, step=standing.step),
            type="button",
            id=f"guide-{standing.step}",
            aria_label=words,
            title=words,
            aria_current="step" if standing.step == step else None,
        )[span(".guide-fill", data_css=f"--share: {standing.share:.2f}", aria_hidden="true")]
    ]


def _questions(seen: Scene, step: Step) -> Element:
    return div(".guide-part")[
        h3[seen.say("guide.ask")],
        ul(".hints")[(li[seen.say(f"guide.{step}.ask.{n}")] for n in QUESTIONS)],
    ]


def _tasks(seen: Scene, standing: Standing) -> Element:
    """What good looks like, and how much of it stands in the document."""
    return div(".guide-part")[
        h3[seen.say("guide.good"), span(".num.quiet")[f" {standing.done}/{len(standing.tasks)}"]],
        ul(".guide-tasks")[(_task(seen, task) for task in standing.tasks)],
    ]


def _task(seen: Scene, task: Task) -> Element:
    state = seen.say("guide.done" if task.done else "guide.open")
    counted = task.of > 1 and not task.done
    return li(class_=["guide-task", task.done and "done"])[
        span(".guide-tick", aria_hidden="true")["✓" if task.done else ""],
        span[
            span(".hidden")[state, " "],
            seen.say(f"guide.task.{task.key}"),
            counted and span(".num.quiet")[f" {task.met}/{task.of}"],
        ],
    ]


def _gap(seen: Scene, step: Step) -> Node:
    """What the checks miss most in this step: where it is, why it matters, and what to do."""
    found = None if seen.model.findings.hidden else gap(seen.model.findings.found, step)
    if found is None:
        return None
    fix = None if seen.model.read_only else fix_of(seen.project, found)
    return div(".guide-part")[
        h3[seen.say("guide.gap")],
        div(class_=["finding", found.severity])[
            button(".finding-says", on("click", m.GapAsked, step=step), type="button", id="guide-gap")[
                SHAPES[found.severity], span[seen.say(found.sentence)]
            ],
            p(".finding-why")[seen.say(found.why)],
            fix
            and div(".finding-acts")[
                button(".link.finding-fix", on("click", FixAsked, key=key(found)), type="button", id="guide-fix")[
                    seen.say(fix.words)
                ]
            ],
        ],
    ]


def _example(seen: Scene, step: Step) -> Element:
    return div(".guide-part")[
        h3[seen.say("guide.example")],
        blockquote(".guide-example")[
            p[seen.say(f"guide.{step}.example")], footer[seen.say(f"guide.{step}.example.of")]
        ],
    ]


def _on(seen: Scene, step: Step) -> Element:
    """Back, to the place, and on."""
    at = STEPS.index(step)
    return div(".guide-on")[
        at > 0 and _to(seen, STEPS[at - 1], "guide.back", "back"),
        _place(seen, step),
        at + 1 < len(STEPS) and _to(seen, STEPS[at + 1], "guide.next", "next"),
    ]


def _to(seen: Scene, step: Step, words: str, name: str) -> Element:
    return button(
        f".btn.guide-{name}",
        on("click", m.StepChosen, step=step),
        type="button",
        id=f"guide-{name}",
        title=seen.say(f"guide.{step}"),
    )[seen.say(words)]


def _place(seen: Scene, step: Step) -> Node:
    """The way to where the step is worked at: on a phone the panel lies over it."""
    view, block = view_of(step)
    if block is not None and seen.model.where.view == view:
        act = on("click", Shown, id=f"block-{block}")
    elif view != seen.model.where.view:
        act = on("click", ViewAsked, view=view)
    else:
        return None
    return button(".link", act, type="button", id="guide-place")[
        seen.say("guide.place", place=seen.say(f"view.{view}"))
    ]
