"""Moments of truth, importance × gap: a plot with four named corners, and the same as a table."""

from collections import Counter
from collections.abc import Iterator, Sequence

from htpy import Element, Node, circle, div, g, line, rect, span, svg, td, th, tr
from htpy import text as svg_text

from throughline.core.experience.moments import Decisive
from throughline.core.journey import Journey
from throughline.core.messages.session import ChosenAt, ViewAsked
from throughline.core.verdict import Quadrant
from throughline.view.events import on, on_keys
from throughline.view.experience.parts import go, grid, tag, teach
from throughline.view.scene import Scene
from throughline.view.strip_curve import signed

HEIGHT = 300
BAND = 82
"""Pixels of one importance; the more a moment matters, the higher it stands."""
TOP = 18
WIDEST = 4.0
"""Felt − expected is −4 … +4."""
HALF = 0.25
"""The border lies just below 0: a moment that is done as expected is to be protected."""
CORNERS: tuple[tuple[Quadrant, str, str, int, str], ...] = (
    ("fix", "0%", "8", TOP + 4, "start"),
    ("protect", "100%", "-8", TOP + 4, "end"),
    ("ignore", "0%", "8", TOP + 3 * BAND - 12, "start"),
    ("maintain", "100%", "-8", TOP + 3 * BAND - 12, "end"),
)
TONES = {"fix": "bad", "protect": "good"}


def draw(seen: Scene, journey: Journey, found: tuple[Decisive, ...]) -> Node:
    """The plot with its table, or what a moment of truth is."""
    if not found:
        return teach(seen, "moments.none", "moments.to_journey", ViewAsked, view="journey", journey=journey.id)
    known = [each for each in found if each.gap is not None]
    return div(".xp-moments")[
        div(".xp-plot-box")[_plot(seen, known)] if known else None,
        grid(
            [seen.say(f"moments.head.{each}") for each in ("moment", "importance", "felt", "gap", "verdict")],
            [_row(seen, each) for each in found],
            label=seen.say("moments.title"),
        ),
    ]


def _row(seen: Scene, each: Decisive) -> Element:
    touchpoint = each.touchpoint
    felt, expected = (
        signed(seen, value) if value is not None else seen.say("moments.unknown")
        for value in (touchpoint.felt, touchpoint.expected)
    )
    verdict = tag(seen.say(f"moments.{each.quadrant}"), TONES.get(each.quadrant, "")) if each.quadrant else None
    name = touchpoint.name or seen.say("journey.empty_touchpoint")
    return tr[
        th(scope="row")[
            _number(each), go(touchpoint.id, [name, _kind(seen, each)], "moment"),
        ],
        td(".num")[str(each.importance)],
        td(".num")[seen.say("moments.felt_expected", felt=felt, expected=expected)],
        td(".num")[signed(seen, each.gap) if each.gap is not None else seen.say("moments.unknown")],
        td[verdict or seen.say("moments.open")],
    ]  # fmt: skip


def _number(each: Decisive) -> Element:
    return span(".xp-number.num", aria_hidden="true")[str(each.number)]


def _kind(seen: Scene, each: Decisive) -> Element:
    kind = each.touchpoint.moment.kind if each.touchpoint.moment else "encounter"
    return span(".xp-sub")[seen.say(f"field.moment.kind.{kind}")]


def _plot(seen: Scene, known: Sequence[Decisive]) -> Element:
    return svg(
        ".xp-moment-plot", width="100%", height=str(HEIGHT), overflow="visible", role="group",
        aria_label=seen.say("moments.plot"),
    )[_ground(seen), _axes(seen), [_dot(seen, each, at, of) for each, at, of in _spread(known)]]  # fmt: skip


def _x(gap: float) -> float:
    """Per cent across; room at both sides, more at the left for the names of the rows."""
    return 19 + (gap + WIDEST) / (2 * WIDEST) * 76


def _y(importance: int) -> float:
    return TOP + (3 - importance + 0.5) * BAND


def _ground(seen: Scene) -> Iterator[Node]:
    border = f"{_x(-HALF):.2f}%"
    middle = TOP + 2 * BAND
    yield rect(".xp-corner.fix", x="0", y=str(TOP - 14), width=border, height=str(2 * BAND + 14))
    yield rect(
        ".xp-corner.protect", x=border, y=str(TOP - 14), width=f"{100 - _x(-HALF):.2f}%", height=str(2 * BAND + 14)
    )
    yield line(".xp-border", x1=border, x2=border, y1=str(TOP - 14), y2=str(TOP + 3 * BAND))
    yield line(".xp-border", x1="0", x2="100%", y1=str(middle), y2=str(middle))
    for name, x, dx, at, anchor in CORNERS:
        yield svg_text({"class": f"xp-corner-name {name}"}, x=x, dx=dx, y=str(at), text_anchor=anchor)[
            seen.say(f"moments.{name}")
        ]


def _axes(seen: Scene) -> Iterator[Node]:
    floor = TOP + 3 * BAND
    for gap in (-4, -2, 0, 2, 4):
        yield svg_text(".xp-tick", x=f"{_x(gap):.2f}%", y=str(floor + 15), text_anchor="middle")[signed(seen, gap)]
    yield svg_text(".xp-axis", x="50%", y=str(floor + 31), text_anchor="middle")[seen.say("moments.axis_gap")]
    for importance in (3, 2, 1):
        yield svg_text(".xp-tick", x="1%", y=f"{_y(importance) + 4:.0f}")[seen.say("moments.importance", n=importance)]


def _spread(known: Sequence[Decisive]) -> Iterator[tuple[Decisive, int, int]]:
    """Moments at the same place stand side by side in its band: (moment, position, how many)."""
    of = Counter((each.importance, each.gap) for each in known)
    at: Counter[tuple[int, float | None]] = Counter()
    for each in known:
        place = (each.importance, each.gap)
        yield each, at[place], of[place]
        at[place] += 1


def _dot(seen: Scene, each: Decisive, at: int, of: int) -> Element:
    """A button: its number along the way, its corner by colour and by place."""
    step = min(27.0, (BAND - 26) / max(1, of - 1))
    down = _y(each.importance) + (at - (of - 1) / 2) * step
    name = each.touchpoint.name or seen.say("journey.empty_touchpoint")
    words = seen.say(
        "moments.dot",
        number=each.number,
        name=name,
        importance=each.importance,
        gap=signed(seen, each.gap or 0),
        verdict=seen.say(f"moments.{each.quadrant}"),
    )
    sends = (ChosenAt, {"id": each.touchpoint.id})
    return svg(x=f"{_x(each.gap or 0):.2f}%", y=f"{down:.1f}", overflow="visible")[
        g(
            {"class": f"xp-dot {each.quadrant}"},
            on("click", ChosenAt, id=each.touchpoint.id),
            on_keys({"Enter": sends, "Space": sends}),
            id=f"dot-{each.touchpoint.id}",
            role="button",
            tabindex="0",
            aria_label=words,
        )[
            circle(".xp-reach", r="13"),
            circle(".xp-disc", r="11"),
            svg_text(".xp-dot-number", y="4", text_anchor="middle")[str(each.number)],
        ]
    ]
