"""What can be suspected, group by group: notes by block, stages and touchpoints by journey, pains, backstage."""

from collections.abc import Iterator

from throughline.core.canvas import BLOCKS
from throughline.core.find import notes_in, pains_at, stages_of, touchpoints_of
from throughline.core.order import ordered
from throughline.core.update.steps import short
from throughline.view.scene import Scene

Group = tuple[str, list[tuple[str, str]]]
"""A title, and (id, name) pairs."""


def accusable(seen: Scene) -> Iterator[Group]:
    """Journeys first: a symptom shows there."""
    project = seen.project
    for journey in ordered(project.journeys):
        along = touchpoints_of(project, journey.id)
        stages = [(each.id, each.name) for each in stages_of(project, journey.id)]
        yield seen.say("accused.group.stages", journey=journey.name), stages
        yield (
            seen.say("accused.group.touchpoints", journey=journey.name),
            [(each.id, short(each.name)) for each in along],
        )
        pains = [(pain.id, short(pain.text)) for each in along for pain in pains_at(project, each.id)]
        yield seen.say("accused.group.pains", journey=journey.name), pains
    for block in BLOCKS:
        yield seen.say(f"block.{block}"), [(each.id, short(each.text)) for each in notes_in(project, block)]
    yield seen.say("accused.group.backstage"), [(each.id, short(each.name)) for each in ordered(project.backstage)]
