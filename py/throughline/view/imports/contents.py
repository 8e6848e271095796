"""What a file holds, in short: the notes by block, the journeys by stage."""

from htpy import Element, Node, dd, div, dl, dt, fragment, li, span, ul

from throughline.core.canvas import PLACES
from throughline.core.find import notes_in, stages_of, touchpoints_at
from throughline.core.order import ordered
from throughline.core.project import Project
from throughline.core.text import short
from throughline.view.scene import Scene

_SHOWN = 4
_MANY = 6


def contents(seen: Scene, project: Project) -> Element:
    """Enough to know it again."""
    return div(".import-contents", tabindex="0", role="region", aria_labelledby="import-understood")[
        _notes(seen, project),
        (_journey(seen, project, each.id, each.name) for each in ordered(project.journeys)[:_MANY]),
        _named(seen, "table.kpis", [each.name for each in ordered(project.kpis)]),
        _named(seen, "table.opportunities", [each.text for each in ordered(project.opportunities)]),
    ]


def _notes(seen: Scene, project: Project) -> Node:
    blocks = [(place, notes_in(project, place)) for place in PLACES]
    return [_named(seen, f"block.{place}", [each.text for each in notes]) for place, notes in blocks if notes]


def _named(seen: Scene, title: str, texts: list[str]) -> Node:
    if not texts:
        return None
    return dl(".import-list")[
        dt[seen.say(title), " ", span(".quiet")[str(len(texts))]],
        dd[ul[(li[short(text)] for text in texts[:_SHOWN]), _more(seen, len(texts) - _SHOWN)]],
    ]


def _journey(seen: Scene, project: Project, id_: str, name: str) -> Element:
    stages = stages_of(project, id_)
    return dl(".import-list")[
        dt[name or seen.say("project.first_journey")],
        dd[
            ul[
                (
                    li[each.name, " ", span(".quiet")[str(len(touchpoints_at(project, each.id)))]]
                    for each in stages[:_MANY]
                ),
                _more(seen, len(stages) - _MANY),
            ]
        ],
    ]


def _more(seen: Scene, n: int) -> Node:
    return fragment[li(".quiet")[seen.say("import.more", n=n)]] if n > 0 else None
