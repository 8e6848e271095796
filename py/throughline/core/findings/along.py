"""Along the way: how an episode ends, what a change of channel breaks, what becomes of personal data."""

from collections.abc import Iterator

from throughline.core.experience.episodes import Stretch, episodes_of
from throughline.core.experience.switches import PARTS, Part, steps
from throughline.core.experience.ways import Way, ways_of
from throughline.core.findings.check import Spot, check, spot
from throughline.core.findings.listed import listed
from throughline.core.findings.reading import OURS, looked_at
from throughline.core.journey import Touchpoint
from throughline.core.project import Project
from throughline.words import sentence

CARRIED: tuple[Part, ...] = tuple(each for each in PARTS if each != "tone")
"""What must survive a change of channel. A change of tone can be meant."""


def _ways(project: Project) -> Iterator[Way]:
    return (way for journey in looked_at(project) for way in ways_of(project, journey))


@check("J11", "risk", "review", "moments", "looked_at personas stages points episodes")
def bad_ending(project: Project) -> Iterator[Spot]:
    """The episode ends on its low point, or lower than it began. Two personas who share it are told once."""
    found: dict[tuple[str, ...], Spot] = {}
    for way in _ways(project):
        for stretch in episodes_of(project, way):
            for each in _ending(stretch, way):
                found.setdefault(tuple(element.id for element in each.elements), each)
    return iter(found.values())


def _ending(stretch: Stretch, way: Way) -> Iterator[Spot]:
    felt = [(each.felt, each) for each in stretch.touchpoints if each.felt is not None and not each.alternative_to]
    if len(felt) < 2:  # noqa: PLR2004 - one feeling has no beginning and end
        return
    values = [value for value, _ in felt]
    low = values[-1] == min(values) < max(values)
    if low or values[-1] < values[0]:
        episode = sentence("finding.name", name=(stretch.episode or way.journey).name)
        yield spot(felt[-1][1], felt[0][1], variant="low" if low else "", episode=episode)


@check("J13", "risk", "review", "moments", "looked_at personas stages points")
def broken_on_the_way(project: Project) -> Iterator[Spot]:
    """The channel changes, and what was promised, priced, known or served before no longer holds."""
    found: dict[str, Spot] = {}
    for way in _ways(project):
        for before, after in steps(way):
            carried = after.carried
            broken = carried and [
                sentence(f"finding.J13.{part}") for part in CARRIED if getattr(carried, part) == "broken"
            ]
            if broken:
                origin = (before,) if before else ()
                found.setdefault(after.id, spot(after, *origin, broken=listed(broken)))
    return iter(found.values())


@check("J22", "risk", "review", "moments", "", over="points")
def data_without_consent(_: Project, along: tuple[Touchpoint, ...]) -> Iterator[Spot]:
    """Personal data is used, and nobody has noted that the person was asked or that a contract needs it."""
    for each in along:
        if each.owner in OURS and each.data_used.strip() and each.consent in {None, "not-asked"}:
            yield spot(each)


CHECKS = (bad_ending, broken_on_the_way, data_without_consent)
