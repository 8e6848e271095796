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


def figures(seen: Scene, found: Comparison, names: tuple[str, str]) -> Element:
    """A table of what differs; the rest can be unfolded."""
    every = lines(seen, found)
    differing = [each for each in every if _figure(seen, each.old) != _figure(seen, each.new)]
    same = [each for each in every if each not in differing]
    body = fragment[
        _table(seen, differing, names) if differing else p(".quiet")[seen.say("compare.figures_same")],
        bool(same)
        and details(".more", id="same-figures")[
            summary[seen.say("compare.same_figures", n=len(same))], _table(seen, same, names)
        ],
    ]
    return section(seen, "figures", body)


def _table(seen: Scene, rows: list[Line], names: tuple[str, str]) -> Element:
    return table(".figures")[
        thead[tr[th(scope="col")[seen.say("compare.figure")], (th(".num", scope="col")[each] for each in names)]],
        tbody[(_row(seen, each) for each in rows)],
    ]


def _row(seen: Scene, line: Line) -> Element:
    name = line.name if isinstance(line.name, str) else seen.say(line.name)
    return tr[
        th(scope="row")[name],
        td(".num")[_figure(seen, line.old)],
        td(".num")[_figure(seen, line.new), _verdict(seen, line)],
    ]


def _figure(seen: Scene, figure: Figure | Feeling | None) -> str:
    return figure.text(seen.model.locale) if figure is not None else "–"


def _verdict(seen: Scene, line: Line) -> Node:
    if line.better is None:
        return None
    words = seen.say("compare.better" if line.better else "compare.worse")
    return span(class_=["verdict", "good" if line.better else "bad"])[
        span(aria_hidden="true")["▲" if line.better else "▼"], " ", words
    ]
