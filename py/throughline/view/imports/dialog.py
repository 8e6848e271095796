"""A file that is not ours: what was understood, what was not and why, and the ways to take it."""

from htpy import Element, Node, div, form, fragment, h3, li, p, section, span, strong, ul
from htpy import button as button_
from htpy import input as input_
from htpy import label as label_

from throughline.core.formats.reading import Reading
from throughline.core.importing.bringing import replaced
from throughline.core.importing.matching import Way, news
from throughline.core.messages.imports import BroughtIn
from throughline.core.messages.session import DialogClosed
from throughline.core.project import Project
from throughline.core.state.dialog import Dialog
from throughline.core.state.shelf import Incoming
from throughline.view.dialog_parts import cancel, framed
from throughline.view.events import FORM, on
from throughline.view.imports.columns import columns
from throughline.view.imports.contents import contents
from throughline.view.scene import Scene

_NAMED = 5


def draw(seen: Scene, wanted: Dialog) -> Element | None:
    """The dialog; nothing where no file waits."""
    incoming = seen.model.shelf.incoming
    found = incoming.reading if incoming else None
    if incoming is None or found is None:
        return None
    project = found.project
    body = fragment[
        p(".quiet")[_from(seen, incoming, found)],
        columns(seen, found) if found.columns else None,
        _understood(seen, found),
        _left(seen, found),
        _mentions(seen, found),
        project and _ways(seen, project),
    ]
    title = seen.say("import.title_of", file=incoming.file) if incoming.file else seen.say("import.title")
    return framed(seen, wanted, title, body, foot=_foot(seen, project), look="wide import")


def _from(seen: Scene, incoming: Incoming, found: Reading) -> str:
    return seen.say(
        "import.read_as" if incoming.file else "import.read_as_pasted", format=seen.say(f"format.{found.format}")
    )


def _understood(seen: Scene, found: Reading) -> Element:
    counts = " · ".join(seen.say(each) for each in found.understood)
    return section(".import-part")[
        h3(id="import-understood")[seen.say("import.understood")],
        p[strong[counts]] if counts else p[seen.say("import.nothing")],
        found.project and contents(seen, found.project),
    ]


def _left(seen: Scene, found: Reading) -> Node:
    if not found.left and not found.faults:
        return None
    return section(".import-part", aria_labelledby="import-left")[
        h3(id="import-left")[seen.say("import.not_understood")],
        ul(".faults")[(li[seen.say(fault.sentence)] for fault in (*found.faults, *found.left))],
    ]


def _mentions(seen: Scene, found: Reading) -> Node:
    """Names that are found in the project that is open are no trouble; the others are left out."""
    from throughline.core.formats.mentions import called, names

    project = seen.model.project
    kinds = {kind for each in found.mentions for kind in each.kinds}
    known = names(project, kinds) if project else {}
    lost = [
        each.name for each in found.mentions if not any(called(each.name) in known.get(kind, {}) for kind in each.kinds)
    ]
    told = [*dict.fromkeys(lost)]
    if not told:
        return None
    shown = ", ".join(f"“{each}”" for each in told[:_NAMED])
    key = "import.mentions_more" if len(told) > _NAMED else "import.mentions"
    return p(".quiet")[seen.say(key, names=shown, n=len(told) - _NAMED)]


def _ways(seen: Scene, pieces: Project) -> Element:
    """Add, only what is new, replace; or a project of its own, the only way where none is open."""
    project = seen.model.project
    ways: list[tuple[Way, str, str]] = []
    if project is not None and not seen.model.read_only:
        new, gone = news(project, pieces), len([*replaced(project, pieces)])
        ways = [
            ("add", seen.say("import.way.add", name=project.name), seen.say("import.why.add")),
            ("new", seen.say("import.way.new"), seen.say("import.why.new", n=new)),
            ("replace", seen.say("import.way.replace"), seen.say("import.why.replace", n=gone)),
        ]
    ways.append(("project", seen.say("import.way.project"), seen.say("import.why.project")))
    return form(".import-ways", id="import-form", **on("submit", BroughtIn, way=FORM + "way"))[
        div(".import-choice", role="radiogroup", aria_labelledby="import-ways-title")[
            h3(id="import-ways-title")[seen.say("import.ways")],
            (_way(number == 0, *way) for number, way in enumerate(ways)),
        ]
    ]


def _way(first: bool, way: Way, words: str, why: str) -> Element:  # noqa: FBT001 - whether it is chosen to begin with
    return label_(".import-way", for_=f"import-way-{way}")[
        input_(
            type="radio",
            name="way",
            value=way,
            id=f"import-way-{way}",
            checked=first,
            aria_describedby=f"import-why-{way}",
        ),
        div[span[words], " ", span(".quiet", id=f"import-why-{way}")[why]],
    ]


def _foot(seen: Scene, project: Project | None) -> Node:
    if project is None:
        return button_(".btn", type="button", id="dialog-cancel", **on("click", DialogClosed))[seen.say("dialog.done")]
    return fragment[
        cancel(seen),
        button_(".btn.primary", type="submit", form="import-form", id="import-do", autofocus=True)[
            seen.say("import.do")
        ],
    ]
