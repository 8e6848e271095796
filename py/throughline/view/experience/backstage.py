"""Backstage: who and what carries which stage, where nobody could stand in, functions, hand-offs, job briefs."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from htpy import Element, Node, button, div, fragment, h4, li, p, span, strong, td, th, tr, ul

from throughline.core.backstage import Backstage
from throughline.core.experience.backstage import (
    Carried,
    HandOff,
    Row,
    SinglePoint,
    brief,
    functions,
    hand_offs,
    matrix,
    single_points,
)
from throughline.core.experience.ways import ways_of
from throughline.core.felt import felt
from throughline.core.find import stages_of
from throughline.core.journey import Function, Journey, Touchpoint
from throughline.core.messages.paper import BriefsAsked
from throughline.core.messages.session import ViewAsked
from throughline.core.order import ordered
from throughline.core.verdict import is_decisive
from throughline.view.events import on
from throughline.view.experience.parts import go, grid, part, tag, teach, touch
from throughline.view.scene import Scene
from throughline.view.strip_curve import signed


def draw(seen: Scene, journey: Journey | None) -> Node:
    """The whole section."""
    if not seen.project.backstage or journey is None:
        where = {"journey": journey.id} if journey else {}
        return teach(seen, "back.none", "back.to_journey", ViewAsked, view="journey", **where)
    rows = matrix(seen.project, journey)
    alone = single_points(seen.project, journey)
    return fragment[
        part(seen.say("back.single"), _alone(seen, alone), name="single", hint=seen.say("back.single_hint")),
        part(
            seen.say("back.matrix"), _matrix(seen, journey, rows, alone), name="matrix", hint=seen.say("back.matrix_hint")
        ),
        part(
            seen.say("back.functions"),
            _functions(seen, functions(seen.project, journey)),
            name="functions",
            hint=seen.say("back.functions_hint"),
        ),
        part(seen.say("back.hand_offs"), _hand_offs(seen, journey), name="hand-offs", hint=seen.say("back.hand_offs_hint")),
        part(seen.say("back.briefs"), _briefs(seen), name="briefs", hint=seen.say("back.briefs_hint")),
    ]  # fmt: skip


def _alone(seen: Scene, alone: Sequence[SinglePoint]) -> Node:
    """By who is alone, with the decisive touchpoints that hang on them."""
    if not alone:
        return p(".quiet")[seen.say("back.no_single")]
    by_whom = groupby(sorted(alone, key=lambda each: each.backstage.id), key=lambda each: each.backstage)
    groups = sorted(((whom, list(found)) for whom, found in by_whom), key=lambda pair: (-len(pair[1]), pair[0].name))
    return ul(".xp-singles")[(_single(seen, whom, found) for whom, found in groups)]


def _single(seen: Scene, whom: Backstage, found: Sequence[SinglePoint]) -> Element:
    checked = found[0].checked
    return li(".xp-single")[
        div(".xp-line")[
            go(whom.id, strong[whom.name], "single"),
            span(".xp-sub")[seen.say(f"field.backstage_kind.{whom.kind}")],
            tag(seen.say("back.checked" if checked else "back.unchecked"), "bad" if checked else "warn"),
        ],
        div(".xp-line")[
            span(".quiet")[seen.say("back.carries_decisive", n=len(found))],
            [touch(seen, each.touchpoint, f"single-{whom.id}") for each in found],
        ],
    ]


def _matrix(seen: Scene, journey: Journey, rows: Sequence[Row], alone: Sequence[SinglePoint]) -> Node:
    if not rows:
        return teach(seen, "back.unlinked", "back.to_journey", ViewAsked, view="journey", journey=journey.id)
    stages = stages_of(seen.project, journey.id)
    heads: list[Node] = [seen.say("back.head.who"), *(go(each.id, each.name, "back-stage") for each in stages)]
    single = {(each.backstage.id, each.touchpoint.id) for each in alone}
    return grid(
        heads, list(_matrix_rows(seen, rows, len(stages), single)), label=seen.say("back.matrix"), look="xp-matrix"
    )


def _matrix_rows(seen: Scene, rows: Sequence[Row], many: int, single: set[tuple[str, str]]) -> Iterator[Element]:
    for kind, group in groupby(rows, key=lambda row: row.backstage.kind):
        yield tr(".xp-kind")[th(scope="rowgroup", colspan=str(many + 1))[seen.say(f"lane.{kind}")]]
        for row in group:
            yield _matrix_row(seen, row, single)


def _matrix_row(seen: Scene, row: Row, single: set[tuple[str, str]]) -> Element:
    return tr[
        th(scope="row")[go(row.backstage.id, row.backstage.name, "matrix"), _facts(seen, row.backstage)],
        (td[_cell(seen, row.backstage, cell, single)] for cell in row.cells),
    ]


def _facts(seen: Scene, each: Backstage) -> Node:
    facts = [
        each.function and seen.say(f"field.function.{each.function}"),
        each.legacy and seen.say("journey.legacy"),
        seen.say("back.stands_in", who=each.substitute) if each.substitute else None,
    ]
    told = " · ".join(str(fact) for fact in facts if fact)
    return span(".xp-sub")[told] if told else None


def _cell(seen: Scene, whom: Backstage, cell: Sequence[Touchpoint], single: set[tuple[str, str]]) -> Node:
    return [
        div(".xp-line")[
            touch(seen, each, f"cell-{whom.id}"),
            (whom.id, each.id) in single and tag(seen.say("back.alone"), "bad"),
        ]
        for each in cell
    ]


def _functions(seen: Scene, found: Sequence[Carried]) -> Node:
    heads = [seen.say(f"back.head.{each}") for each in ("function", "who", "stages", "touchpoints", "decisive", "felt")]
    if not found:
        return p(".quiet")[seen.say("back.no_functions")]
    return grid(heads, [_function(seen, each) for each in found], label=seen.say("back.functions"))


def _function(seen: Scene, each: Carried) -> Element:
    figures = felt(each.touchpoints)
    decisive = [one for one in each.touchpoints if is_decisive(one)]
    key = each.function or "none"
    return tr[
        th(scope="row")[_called(seen, each.function)],
        td[[div(".xp-line")[go(one.id, one.name, f"function-{key}")] for one in each.backstage]],
        td[", ".join(stage.name for stage in each.stages)],
        td(".num")[str(len(each.touchpoints))],
        td[[div(".xp-line")[touch(seen, one, f"decisive-{key}")] for one in decisive] or span(".quiet")["–"]],
        td(".num")[signed(seen, figures.mean) if figures else span(".quiet")["–"]],
    ]


def _called(seen: Scene, function: Function | None) -> str:
    return seen.say(f"field.function.{function}" if function else "back.no_function")


def _hand_offs(seen: Scene, journey: Journey) -> Node:
    """Each once, whoever goes the way."""
    found = dict.fromkeys(each for way in ways_of(seen.project, journey) for each in hand_offs(seen.project, way))
    if not found:
        return p(".quiet")[seen.say("back.no_hand_offs")]
    return ul(".xp-switches")[(_hand_off(seen, each) for each in found)]


def _hand_off(seen: Scene, each: HandOff) -> Element:
    def called(functions_: Iterable[Function]) -> str:
        return " + ".join(seen.say(f"field.function.{one}") for one in functions_)

    where = f"{each.before.id}-{each.after.id}"
    return li(".xp-switch-item")[
        div(".xp-channels")[
            called(each.givers),
            span(".xp-arrow", aria_hidden="true")["→"],
            span(".hidden")[seen.say("switch.to")],
            called(each.takers),
        ],
        div(".xp-line")[
            touch(seen, each.before, f"gives-{where}"),
            span(".quiet")[f" {seen.say('switch.then')} "],
            touch(seen, each.after, f"takes-{where}"),
        ],
    ]


def _briefs(seen: Scene) -> Node:
    jobs = [each for each in ordered(seen.project.backstage) if each.kind == "job"]
    if not jobs:
        return p(".quiet")[seen.say("back.no_jobs")]
    every = button(".btn", on("click", BriefsAsked), type="button", id="briefs-all")[
        seen.say("back.print_all", n=len(jobs))
    ]
    return [div(".xp-jobs")[(_job(seen, each) for each in jobs)], div(".actions")[every]]


def _job(seen: Scene, job: Backstage) -> Element:
    """What stands on its page, and the way to the page."""
    found = brief(seen.project, job)
    behaviours = [*found.anywhere, *(one for duty in found.duties for one in duty.behaviours)]
    words = seen.say("back.print_one", name=job.name)
    return div(".card.xp-job")[
        h4[go(job.id, job.name, "job")],
        p(".xp-sub")[
            ", ".join(dict.fromkeys(duty.stage.name for duty in found.duties)) or seen.say("back.no_stage"),
        ],
        ul(".xp-behaviours")[
            (li[each.text or seen.say("back.unsaid"), span(".xp-sub")[each.measure or seen.say("back.no_measure")]] for each in behaviours)
        ]
        if behaviours
        else p(".quiet")[seen.say("back.no_behaviours")],
        button(".btn.small", on("click", BriefsAsked, job=job.id), type="button", id=f"brief-{job.id}", aria_label=words)[
            seen.say("back.print")
        ],
    ]  # fmt: skip
