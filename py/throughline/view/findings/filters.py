"""Which findings are wanted: by severity, by block or stage, of the chosen element; and how they are grouped."""

from htpy import Element, Node, button, div, label, option, select, span

from throughline.core.found.listing import SEVERITIES, Listing
from throughline.core.messages import findings as f
from throughline.view import marks
from throughline.view.events import VALUE, on
from throughline.view.findings.names import place_name
from throughline.view.scene import Scene


def draw(seen: Scene, found: Listing) -> Node:
    """The filters; a single finding needs none."""
    state = seen.model.findings
    if len(state.found.shown) == 1:
        return None
    return div(".finding-filters", role="group", aria_label=seen.say("findings.filters"))[
        div(".severities")[(_severity(seen, each, found.severities.get(each, 0)) for each in SEVERITIES)],
        _places(seen, found),
        div(".finding-ways")[_grouping(seen), _here(seen, found.here)],
    ]


def _severity(seen: Scene, name: str, count: int) -> Element:
    pressed = seen.model.findings.severity == name
    return button(
        ".severity.num",
        on("click", f.SeverityFiltered, severity=name),
        type="button",
        id=f"severity-{name}",
        aria_pressed="true" if pressed else "false",
        title=seen.say(f"findings.{name}.means"),
    )[marks.SHAPES[name], span[seen.say(f"findings.count.{name}", n=count)]]


def _places(seen: Scene, found: Listing) -> Element:
    held = seen.model.findings.place
    total = sum(found.places.values())
    return label(".finding-place")[
        span(".hidden")[seen.say("findings.place")],
        select(on("change", f.PlaceFiltered, place=VALUE), id="finding-place")[
            option(value="", selected=held is None)[seen.say("findings.places", n=total)],
            (
                option(value=each, selected=each == held)[
                    seen.say("findings.place_count", place=place_name(seen, each), n=n)
                ]
                for each, n in _with_held(found, held).items()
            ),
        ],
    ]


def _with_held(found: Listing, held: str | None) -> dict[str, int]:
    """The place that is chosen stays in the list, even where the other filters leave nothing of it."""
    return {**found.places, **({held: 0} if held and held not in found.places else {})}


def _grouping(seen: Scene) -> Element:
    held = seen.model.findings.grouping
    return div(".segmented.small", role="group", aria_label=seen.say("findings.group"))[
        (
            button(
                on("click", f.FindingsGrouped, by=each),
                type="button",
                id=f"group-by-{each}",
                aria_pressed="true" if each == held else "false",
            )[seen.say(f"findings.by.{each}")]
            for each in ("severity", "place")
        )
    ]


def _here(seen: Scene, count: int) -> Node:
    state = seen.model.findings
    if seen.model.where.chosen is None and not state.here:
        return None
    return button(
        ".btn.small.num",
        on("click", f.HereToggled),
        type="button",
        id="findings-here",
        aria_pressed="true" if state.here else "false",
        title=seen.say("findings.here.means"),
    )[seen.say("findings.here", n=count)]
