"""What the two sides are called."""

from datetime import date

from throughline.core.compare.choosing import NOW, OTHER, VERSION, versions_of
from throughline.core.find import element
from throughline.core.state.shelf import Version
from throughline.core.written import day_text
from throughline.view.scene import Scene


def side_name(seen: Scene, side: str) -> str:
    """The name of a side, as it is chosen and as it heads its column."""
    if side in {NOW, "today", "planned"}:
        return seen.say(f"compare.side.{side}")
    if side.startswith(OTHER):
        card = seen.model.shelf.card(side.removeprefix(OTHER))
        return (card.name if card else "") or seen.say("project.untitled")
    if side.startswith(VERSION):
        found = next((each for each in versions_of(seen.model) if VERSION + each.key == side), None)
        return seen.say("compare.side.version", name=version_name(seen, found), day=_day(seen, found)) if found else ""
    journey = element(seen.project, side)
    return journey.name if journey is not None else ""


def version_name(seen: Scene, version: Version) -> str:
    """The name of a version."""
    return version.name or seen.say("version.unnamed")


def _day(seen: Scene, version: Version) -> str:
    try:
        return day_text(date.fromisoformat(version.at[:10]), seen.model.locale)
    except ValueError:
        return version.at
