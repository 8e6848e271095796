"""Two journeys side by side: both curves over each other, then stage by stage what is done and how it feels."""

from htpy import Element, Node, details, fragment, p, span, summary, table, tbody, th, thead, tr

from throughline.core.compare.beside import Group, Row, ways
from throughline.core.compare.comparison import Comparison
from throughline.core.compare.values import signed
from throughline.core.journey import Touchpoint
from throughline.view.compare import curves
from throughline.view.compare.beside import Side, line
from throughline.view.compare.going import going
from throughline.view.compare.parts import section
from throughline.view.compare.signs import sign
from throughline.view.scene import Scene

Names = tuple[str, str]


def journeys(seen: Scene, found: Comparison, names: Names) -> Node:
    """The section; nothing where neither side has a journey."""
    made = ways(found)
    if not made:
        return None
    if found.what == "journeys":
        return section(seen, "journey", _way(seen, found, made[0][1], names))
    only = seen.model.compare.only
    shown = [(head, groups) for head, groups in made if not only or head.mark or any(each.differs for each in groups)]
    if not shown:
        return section(seen, "journey", p(".quiet")[seen.say("compare.journey_same")])
    return section(seen, "journey", fragment[(_folded(seen, found, head, groups, names) for head, groups in shown)])


def _folded(seen: Scene, found: Comparison, head: Row, groups: tuple[Group, ...], names: Names) -> Element:
    """One of several journeys; those in which nothing differs are folded away."""
    differs = head.mark is not None or any(each.differs for each in groups)
    return details(".compare-journey", id=f"compare-journey-{head.either.id}", open=differs)[
        summary[sign(seen, head.mark), span[head.either.name]], _way(seen, found, groups, names)
    ]


def _way(seen: Scene, found: Comparison, groups: tuple[Group, ...], names: Names) -> Node:
    only = seen.model.compare.only
    shown = [each for each in groups if each.differs or not only]
    return fragment[
        curves.both(seen, groups, names),
        table(".beside")[
            thead[tr[(th(scope="col")[each] for each in names)]],
            ([_stage(seen, found, each, only=only) for each in shown]),
        ]
        if shown
        else p(".quiet")[seen.say("compare.journey_same")],
    ]


def _stage(seen: Scene, found: Comparison, group: Group, *, only: bool) -> Element:
    head = group.head

    def inside(row: Row, side: Side) -> Node:
        held, other = (row.left, row.right) if side == "left" else (row.right, row.left)
        words = going(seen, found, "touchpoints", held.id, held.name or seen.say("journey.empty_touchpoint"))
        differs = other is not None and other.felt != held.felt
        return fragment[span(".beside-text")[words], _felt(seen, held, differs=differs)]

    return tbody[
        tr(".beside-group")[
            th(colspan="2", scope="rowgroup")[
                sign(seen, head.mark), head.either.name or seen.say("journey.unnamed_stage"), _was(seen, head)
            ]
        ],
        (line(seen, each, inside) for each in group.rows if each.mark or not only),
    ]


def _was(seen: Scene, row: Row) -> Node:
    """The name it had."""
    if row.left is None or row.right is None or row.left.name == row.right.name:
        return None
    return span(".beside-more")[seen.say("compare.was", name=row.left.name)]


def _felt(seen: Scene, held: Touchpoint, *, differs: bool) -> Node:
    if held.felt is None:
        return None
    look = "good" if held.felt > 0 else "bad" if held.felt < 0 else "even"
    return span(class_=["felt", look, differs and "differs"])[
        span(".hidden")[f"{seen.say('journey.line.felt')} "], signed(held.felt, seen.model.locale)
    ]
