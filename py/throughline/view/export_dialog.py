"""The export dialog: every format with what it is for, and the buttons that make its files."""

from collections.abc import Iterator

from htpy import Element, Node, button, div, fragment, h3, label, li, option, p, select, ul

from throughline.core.formats.registry import FORMATS, Format
from throughline.core.messages import exports as m
from throughline.core.messages.projects import FileSaveAsked
from throughline.core.messages.session import ViewAsked
from throughline.core.order import ordered
from throughline.core.state.dialog import Dialog
from throughline.core.update.exports import journey_of
from throughline.view.dialog_parts import framed
from throughline.view.events import VALUE, on
from throughline.view.scene import Scene

_ORDER = ("json", "html", "pptx", "xlsx", "csv", "markdown", "mermaid", "svg", "png")
"""What most people want first; a format that is not named here stands behind."""
_OF_A_JOURNEY = frozenset({"mermaid"})
_PARTS_OF_A_JOURNEY = frozenset({"journey", "matrix"})


def draw(seen: Scene, wanted: Dialog) -> Element:
    """The dialog."""
    body = fragment[
        _journey(seen),
        ul(".exports")[_print(seen), (_format(seen, each) for each in _formats(seen))],
    ]
    title = seen.say("export.title", name=seen.project.name)
    return framed(seen, wanted, title, body, foot=_state(seen), look="wide")


def _formats(seen: Scene) -> tuple[Format, ...]:
    """Those that have something to hold, in order."""
    made = [each for each in FORMATS if each.writes and (seen.project.journeys or each.id not in _OF_A_JOURNEY)]
    return tuple(sorted(made, key=lambda each: _ORDER.index(each.id) if each.id in _ORDER else len(_ORDER)))


def _journey(seen: Scene) -> Node:
    """Which journey, where there are several."""
    every = ordered(seen.project.journeys)
    if len(every) < 2:  # noqa: PLR2004 - one needs no choice
        return None
    now = journey_of(seen.model)
    return div(".field.export-journey")[
        label(for_="export-journey")[seen.say("export.journey")],
        select(id="export-journey", **on("change", m.ExportJourneyChosen, journey=VALUE))[
            (option(value=each.id, selected=each.id == now)[each.name] for each in every)
        ],
    ]


def _print(seen: Scene) -> Element:
    opens = button(".btn", type="button", id="export-print", **on("click", ViewAsked, view="print"))[
        seen.say("export.print.do")
    ]
    return _line("print", seen.say("export.print.name"), seen.say("export.print.about"), opens)


def _format(seen: Scene, each: Format) -> Element:
    return _line(each.id, seen.say(f"format.{each.id}"), seen.say(f"format.{each.id}.about"), _buttons(seen, each))


def _line(id_: str, name: str, about: str, buttons: Node) -> Element:
    return li(".export", aria_labelledby=f"export-name-{id_}")[
        div[h3(id=f"export-name-{id_}")[name], p(".quiet")[about]],
        div(".actions", role="group", aria_labelledby=f"export-name-{id_}")[buttons],
    ]


def _buttons(seen: Scene, each: Format) -> Iterator[Element]:
    if each.id == "json":
        # The one file that the shelf keeps count of.
        sends = on("click", FileSaveAsked, id=seen.project.id)
        yield button(".btn", type="button", id="export-json", **sends)[seen.say("export.download")]
        return
    for part in each.parts or ("",):
        if seen.project.journeys or part not in _PARTS_OF_A_JOURNEY:
            yield _button(seen, each, part)


def _button(seen: Scene, each: Format, part: str) -> Element:
    words = seen.say(f"export.part.{part}" if part else "export.download")
    id_ = f"export-{each.id}-{part}".strip("-")
    return button(
        ".btn.small" if part else ".btn",
        type="button",
        id=id_,
        aria_disabled="true" if seen.model.exports.busy else None,
        **on("click", m.ExportAsked, format=each.id, part=part),
    )[words]


def _state(seen: Scene) -> Element:
    """What is being made, or what went wrong; else where it is made."""
    state = seen.model.exports
    if state.trouble:
        return p(".field-trouble", id="export-state")[seen.say(f"export.trouble.{state.trouble}")]
    return p(".quiet", id="export-state")[seen.say("export.busy" if state.busy else "export.here")]
