"""What is felt: mean beside peak-end for each persona and episode, drawn on the curve; the moments of truth."""

from collections.abc import Iterator

from htpy import Element, Node, button, div, fragment, h4, p, td, th, tr

from throughline.core.experience import episodes_of, moments, outside, peak_end, ways_of
from throughline.core.experience.episodes import Stretch
from throughline.core.experience.peak_end import Remembered
from throughline.core.experience.ways import Way
from throughline.core.journey import Journey, Touchpoint
from throughline.core.messages.session import ChosenAt, ViewAsked
from throughline.view.events import on
from throughline.view.experience import felt_curve, moments_plot
from throughline.view.experience.parts import grid, part, tag, teach, touch
from throughline.view.scene import Scene
from throughline.view.strip_curve import signed

LIKE = 0.25
"""Mean and peak-end this close are alike: emotions are set in halves."""


def draw(seen: Scene, journey: Journey | None) -> Node:
    """The whole section."""
    if journey is None:
        return teach(seen, "felt.no_journey", "felt.to_journey", ViewAsked, view="journey")
    ways = ways_of(seen.project, journey)
    if not any(each.felt is not None for way in ways for each in way.touchpoints):
        return teach(seen, "felt.nothing", "felt.to_curve", ViewAsked, view="journey", journey=journey.id)
    several = len(ways) > 1
    return fragment[
        part(
            seen.say("felt.title"),
            [_way(seen, way, several=several) for way in ways],
            name="felt",
            hint=seen.say("felt.hint"),
        ),
        part(
            seen.say("moments.title"),
            moments_plot.draw(seen, journey, moments(seen.project, journey)),
            name="moments",
            hint=seen.say("moments.hint"),
        ),
    ]


def _way(seen: Scene, way: Way, *, several: bool) -> Element:
    """One persona: the curve, the figures, and what no episode holds."""
    key = way.persona.id if way.persona else "all"
    stretches = episodes_of(seen.project, way)
    loose = outside(way)
    return div(".xp-way", id=f"way-{key}")[
        several and way.persona and h4[way.persona.name or seen.say("people.unnamed")],
        felt_curve.draw(seen, way, stretches),
        _figures(seen, way, stretches, key),
        loose
        and p(".xp-loose")[
            seen.say("felt.outside", n=len(loose)), " ", [[touch(seen, each, f"loose-{key}"), " "] for each in loose]
        ],
        stretches[0].episode is None and p(".quiet")[seen.say("felt.one_episode"), " ", _to_episodes(seen, way)],
    ]


def _to_episodes(seen: Scene, way: Way) -> Node:
    words = seen.say("felt.mark_episodes")
    return button(".link", on("click", ChosenAt, id=way.journey.id), type="button", id="to-episodes")[words]


def _figures(seen: Scene, way: Way, stretches: tuple[Stretch, ...], key: str) -> Element:
    heads = [seen.say(f"felt.head.{each}") for each in ("episode", "mean", "peak_end", "best", "worst", "end")]
    return grid(heads, list(_rows(seen, way, stretches, key)), label=seen.say("felt.title"), look="felt-table")


def _rows(seen: Scene, way: Way, stretches: tuple[Stretch, ...], key: str) -> Iterator[Element]:
    whole = peak_end(way.touchpoints)
    marked = stretches[0].episode is not None
    if whole:
        yield _row(seen, seen.say("felt.whole"), whole, f"whole-{key}", remembered=not marked)
    for each in stretches if marked else ():
        found = peak_end(each.touchpoints)
        name = each.episode.name if each.episode else ""
        if found and each.episode:
            yield _row(seen, name, found, f"{each.episode.id}-{key}", remembered=True)
        elif each.episode:
            yield tr[th(scope="row")[name], td(colspan="5")[seen.say("felt.unknown")]]


def _row(seen: Scene, name: str, found: Remembered, key: str, *, remembered: bool) -> Element:
    return tr(class_="" if remembered else "xp-whole")[
        th(scope="row")[name, p(".quiet.num")[seen.say("felt.n", n=found.n)]],
        td(".num.xp-figure")[signed(seen, found.mean)],
        td(".xp-remembered")[_peak_end(seen, found) if remembered else p(".quiet")[seen.say("felt.by_episode")]],
        td[_made_by(seen, found.best, f"best-{key}")],
        td[_made_by(seen, found.worst, f"worst-{key}")],
        td[_made_by(seen, (found.end,), f"end-{key}")],
    ]


def _peak_end(seen: Scene, found: Remembered) -> Node:
    """The number, or the range where best and worst are equally intense, and how it differs from the mean."""
    text = signed(seen, found.low)
    if found.is_range:
        return [p(".num.xp-figure")[seen.say("felt.range", low=text, high=signed(seen, found.high))], _tied(seen)]
    difference = found.low - found.mean
    kind = "alike" if abs(difference) < LIKE else "better" if difference > 0 else "worse"
    tone = {"better": "good", "worse": "bad", "alike": ""}[kind]
    return [p(".num.xp-figure")[text], tag(seen.say(f"felt.remembered.{kind}"), tone)]


def _tied(seen: Scene) -> Element:
    return p(".quiet")[seen.say("felt.tied")]


def _made_by(seen: Scene, touchpoints: tuple[Touchpoint, ...], where: str) -> Node:
    """The value, and the touchpoints that made it."""
    felt = touchpoints[0].felt or 0
    return [p(".num")[signed(seen, felt)], [touch(seen, each, where) for each in touchpoints]]
