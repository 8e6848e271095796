"""The head: the mark, the project's name, the views, undo, the state of saving."""

from collections import Counter
from collections.abc import Callable, Mapping

from htpy import Element, Node, a, button, div, fragment, h1, nav, rect, span, svg
from htpy import path as path_

from throughline.core.messages import session as m
from throughline.view import marks
from throughline.view.events import on
from throughline.view.scene import Scene

TABS = (
    ("canvas", "1"),
    ("journey", "2"),
    ("links", "3"),
    ("personas", "4"),
    ("experience", "5"),
    ("money", "6"),
    ("kpis", "7"),
    ("priorities", "8"),
    ("report", "9"),
)


def regions(seen: Scene) -> Mapping[str, Callable[[], str]]:
    """The head, and the credit line at the foot."""
    made = {"head": lambda: _kept(seen), "foot": lambda: foot(seen)}
    if seen.model.project is None:
        return made
    return {
        **made,
        "found": lambda: found(seen),
        "save": lambda: _state(seen),
        "history": lambda: steps(seen),
    }


def _kept(seen: Scene) -> str:
    model = seen.model
    name = model.project.name if model.project else None
    return seen.kept("head", (model.where.view, name, model.scheme, model.panel), lambda: _head(seen))


def _head(seen: Scene) -> Node:
    if seen.model.project is None:
        return fragment[_brand(seen), div(".head-end")[_scheme(seen)]]
    aside = div(".head-aside")[div(id="found", data_region=True), _tools(seen)]
    return fragment[_brand(seen), _tabs(seen), aside]


def mark() -> Element:
    """The sign: a frame with the line through it."""
    return svg(".mark", viewBox="0 0 26 26", width="26", height="26", aria_hidden="true")[
        rect(".mark-frame", x="1", y="1", width="24", height="24", rx="6"),
        path_(".mark-line", d="M1 17 C7 17 7 8 13 8 S19 19 25 11"),
    ]


def _brand(seen: Scene) -> Element:
    project = seen.model.project
    if project is None:
        return div(".brand")[mark(), h1(".name")["Throughline"]]
    home = on("click", m.ViewAsked, view="start")
    return div(".brand")[
        button(
            ".home",
            type="button",
            id="go-start",
            aria_label=seen.say("head.projects"),
            title=seen.say("head.projects"),
            **home,
        )[mark()],
        h1(".name", id="project-name")[
            button(
                ".name-button",
                type="button",
                id="project-menu",
                aria_haspopup="dialog",
                **on("click", m.DialogAsked, kind="project-menu", about=[project.id], anchor="project-menu"),
            )[span(".name-text")[project.name], span(".caret", aria_hidden="true")["▾"]],
        ],
    ]


def _tabs(seen: Scene) -> Element:
    return nav(".tabs", aria_label=seen.say("head.views"))[
        (
            a(
                href=f"?v={view}",
                id=f"tab-{view}",
                aria_current="page" if seen.model.where.view == view else None,
                title=seen.say("head.key", key=key),
                data_link=True,
                **on("click", m.ViewAsked, view=view),
            )[seen.say(f"view.{view}")]
            for view, key in TABS
        )
    ]


def _tools(seen: Scene) -> Element:
    return div(".head-end")[
        div(id="save", data_region=True),
        div(".undo", id="history", role="group", aria_label=seen.say("head.history"), data_region=True),
        panel(seen),
        _scheme(seen),
        button(
            ".icon-btn",
            type="button",
            id="open-help",
            aria_label=seen.say("head.help"),
            title=seen.say("head.help"),
            **on("click", m.DialogAsked, kind="help"),
        )["?"],
        button(".btn", type="button", id="print", **on("click", m.ViewAsked, view="print"))[seen.say("head.print")],
    ]


def found(seen: Scene) -> str:
    """How many findings there are; the way to them and, while they are seen, back."""
    model = seen.model
    found, pressed = model.findings.visible, model.panel and model.side == "findings"
    if found.of is None or found.of.id != seen.project.id:
        return ""
    return seen.kept(
        "found", (found.shown, pressed), lambda: _counts(seen, Counter(f.severity for f in found.shown), pressed)
    )


def _counts(seen: Scene, counts: Mapping[str, int], pressed: bool) -> Element:  # noqa: FBT001
    there = [each for each in marks.SEVERITIES if counts[each]]
    words = ", ".join(seen.say(f"findings.count.{each}", n=counts[each]) for each in there)
    words = seen.say("findings.counts", counts=words) if there else seen.say("findings.none")
    return button(
        ".found-counts.num",
        on("click", m.SideChosen, side="details" if pressed else "findings"),
        type="button",
        id="found-counts",
        title=words,
        aria_pressed="true" if pressed else "false",
    )[
        span(".hidden")[words],
        (_count(each, counts[each]) for each in there),
        not there and span(aria_hidden="true")["✓"],
    ]


def _count(severity: str, n: int) -> Element:
    return span(".found-count", aria_hidden="true")[marks.SHAPES[severity], str(n)]


def steps(seen: Scene) -> str:
    """What a step is called changes with each key while a note is typed on; its name is told when the note is left."""
    history, editing = seen.model.history, seen.model.editing or seen.model.journey.editing
    last = history.past[-1].name if history.past else None
    following = history.future[-1].name if history.future else None
    return seen.kept(
        "history",
        (editing, len(history.past), following) if editing else (last, following),
        lambda: fragment[
            _step(seen, "undo", m.UndoAsked, bool(history.past)),
            _step(seen, "redo", m.RedoAsked, bool(history.future)),
        ],
    )


def _step(seen: Scene, which: str, kind: type[m.SessionMessage], there: bool) -> Element:  # noqa: FBT001
    history = seen.model.history
    steps = history.past if which == "undo" else history.future
    words = seen.say(f"head.{which}_step", step=steps[-1].name) if steps else seen.say(f"head.nothing_to_{which}")
    shape = "M8 5 4 9l4 4 M4 9h9a4 4 0 0 1 0 8h-3" if which == "undo" else "M12 5l4 4-4 4 M16 9H7a4 4 0 0 0 0 8h3"
    return button(
        ".icon-btn",
        type="button",
        id=which,
        aria_label=words,
        title=words,
        aria_disabled=None if there else "true",
        **on("click", kind),
    )[svg(viewBox="0 0 20 20", width="18", height="18", aria_hidden="true")[path_(".stroke", d=shape)]]


def _state(seen: Scene) -> str:
    return seen.kept("save", (seen.model.saving.state,), lambda: _state_made(seen))


def _state_made(seen: Scene) -> Element:
    state = seen.model.saving.state
    return button(
        f".save-state.{state}",
        type="button",
        id="save-state",
        title=seen.say("head.where"),
        **on("click", m.DialogAsked, kind="storage", anchor="save-state"),
    )[span(".dot", aria_hidden="true"), seen.say(f"saving.{state}")]


def panel(seen: Scene) -> Element:
    """The switch of the side panel."""
    words = seen.say("head.panel")
    return button(
        ".icon-btn",
        type="button",
        id="toggle-panel",
        aria_label=words,
        title=words,
        aria_pressed="true" if seen.model.panel else "false",
        **on("click", m.PanelToggled),
    )[
        svg(viewBox="0 0 20 20", width="18", height="18", aria_hidden="true")[
            path_(".stroke", d="M3 4h14v12H3z M12.5 4v12")
        ]
    ]


_NEXT = {"auto": "light", "light": "dark", "dark": "auto"}


def _scheme(seen: Scene) -> Element:
    scheme = seen.model.scheme
    words = seen.say("head.scheme", now=seen.say(f"scheme.{scheme}"), then=seen.say(f"scheme.{_NEXT[scheme]}"))
    shape = {
        "auto": "M10 3a7 7 0 1 0 0 14z M10 3a7 7 0 0 1 0 14",
        "light": "M10 6.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7M10 2v2M10 16v2M2 10h2M16 10h2M4.5 4.5l1.3 1.3M14.2 14.2l1.3 1.3M4.5 15.5l1.3-1.3M14.2 5.8l1.3-1.3",
        "dark": "M16 12.5A7 7 0 0 1 7.5 4 7 7 0 1 0 16 12.5z",
    }[scheme]
    return button(
        ".icon-btn",
        type="button",
        id="scheme",
        aria_label=words,
        title=words,
        **on("click", m.SchemeChosen, scheme=_NEXT[scheme]),
    )[svg(viewBox="0 0 20 20", width="18", height="18", aria_hidden="true")[path_(f".stroke.{scheme}", d=shape)]]


def foot(seen: Scene) -> str:
    """The credit line."""
    return seen.memo("foot", (seen.model.locale.language,), lambda *_: str(span(".credit")[seen.say("credit")]))


def status(seen: Scene) -> str:
    """What is said; a new element each time, so that the same words are news again."""
    words = seen.model.status
    if words is None:
        return ""
    return seen.memo("status", (seen.model.says,), lambda *_: str(span(id=f"said-{seen.model.says}")[seen.say(words)]))
