"""The panel while nothing is chosen: what the project is, what it teaches, what the signs mean."""

from htpy import Node, button, dd, div, dl, dt, fragment, h2, li, p, span, ul

from throughline.core.messages.session import SideChosen
from throughline.view import marks
from throughline.view.events import on
from throughline.view.panel_parts import group
from throughline.view.scene import Scene

SIGNS: tuple[tuple[Node, str], ...] = (
    (span(".letter.painted.seg-A", aria_hidden="true")["A"], "letter"),
    (span(aria_hidden="true")["∿3"], "met"),
    (span(".mark-strength", aria_hidden="true")["+"], "strength"),
    (span(".mark-weakness", aria_hidden="true")["−"], "weakness"),
    (span(".sample.planned", aria_hidden="true"), "planned"),
    (span(".sample.dropped", aria_hidden="true")["abc"], "dropped"),
    *((marks.SHAPES[each], each) for each in marks.SEVERITIES),
)


def draw(seen: Scene) -> Node:
    """The whole panel."""
    project = seen.project
    lesson = project.profile.lesson
    return fragment[
        div(".panel-head")[
            div[
                h2(id="panel-title", tabindex="-1")[project.name],
                p(".panel-kind")[
                    seen.say("overview.notes", n=len(project.notes)),
                    " · ",
                    seen.say("overview.touchpoints", n=len(project.touchpoints)),
                    " · ",
                    seen.say("overview.links", n=len(project.links)),
                ],
            ]
        ],
        project.profile.description and p[project.profile.description],
        lesson and group(seen.say("overview.lesson"), p(".teaches")[lesson], name="lesson"),
        _guides(seen)
        and button(".btn", on("click", SideChosen, side="guide"), type="button", id="follow-guide")[
            seen.say("guide.follow")
        ],
        group(seen.say("overview.begin"), _hints(seen), name="begin"),
        seen.model.where.view == "canvas" and _signs(seen),
    ]


def _guides(seen: Scene) -> bool:
    """Is there a guide to follow? In a frame, where the page around it wants one."""
    return seen.model.embed is None or "guide" in seen.model.embed.features


def _hints(seen: Scene) -> Node:
    """What one does here; each screen has its own."""
    view = seen.model.where.view
    return ul(".hints")[(li[seen.say(f"overview.{view}.{n}")] for n in range(1, 5 if view == "canvas" else 4))]


def _signs(seen: Scene) -> Node:
    return group(
        seen.say("overview.signs"),
        dl(".signs")[(div[dt[sign], dd[seen.say(f"overview.sign.{name}")]] for sign, name in SIGNS)],
        name="signs",
    )
