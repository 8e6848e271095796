"""Both sides in figures."""

from htpy import Element, Node, details, fragment, p, span, summary, table, tbody, td, th, thead, tr

from throughline.core.compare.comparison import Comparison
from throughline.core.compare.summary import Feeling, Line, along
from throughline.core.compare.summary import summary as summary_of
from throughline.core.figures import Figure
from throughline.view.compare.parts import section
from throughline.view.scene import Scene


def lines(seen: Scene, found: Comparison) -> tuple[Line, ...]:
    """The figures of this comparison."""
    if found.what == "journeys":
        return along(found.left, found.right)
    return summary_of(found.left, found.right, seen.model.today)


def differing(seen: Scene, found: Comparison) -> list[Line]:
    """Those that read differently."""
    return [each for each in lines(seen, found) if shown(seen, each.old) != shown(seen, each.new)]


def figures(seen: Scene, found: Comparison, names: tuple[str, str]) -> Element:
    """A table of what differs; the rest can be unfolded."""
    others = differing(seen, found)
    same = [each for each in lines(seen, found) if each not in others]
    body = fragment[
        _table(seen, others, names) if others else p(".quiet")[seen.say("compare.figures_same")],
        bool(same)
        and details(".more", id="same-figures")[
            summary[seen.say("compare.same_figures", n=len(same))], _table(seen, same, names)
        ],
    ]
    return section(seen, "figures", body)


def _table(seen: Scene, rows: list[Line], names: tuple[str, str]) -> Element:
    return table(".compare-figures")[
        thead[tr[th(scope="col")[seen.say("compare.figure")], (th(".num", scope="col")[each] for each in names)]],
        tbody[(_row(seen, each) for each in rows)],
    ]


def _row(seen: Scene, line: Line) -> Element:
    name = line.name if isinstance(line.name, str) else seen.say(line.name)
    return tr[
        th(scope="row")[name],
        td(".num")[shown(seen, line.old)],
        td(".num")[shown(seen, line.new), _verdict(seen, line)],
    ]


def shown(seen: Scene, figure: Figure | Feeling | None) -> str:
    """A figure as the person writes it."""
    return figure.text(seen.model.locale) if figure is not None else "–"


def _verdict(seen: Scene, line: Line) -> Node:
    if line.better is None:
        return None
    words = seen.say("compare.better" if line.better else "compare.worse")
    return span(class_=["verdict", "good" if line.better else "bad"])[
        span(aria_hidden="true")["▲" if line.better else "▼"], " ", words
    ]
