"""One fault for each check of the journey (J)."""

from random import Random
from typing import Any

from tests.core.findings.clean import UNUSED
from tests.core.findings.faults.making import (
    Faulty,
    changed,
    decisive,
    detail,
    fault,
    looked_at,
    note,
    notes,
    own,
    stage_of,
    without,
)
from throughline.core import canvas, edit
from throughline.core.evidence import Evidence
from throughline.core.find import pains_at, stages_of, touchpoints_at
from throughline.core.journey import Carried, Moment
from throughline.core.links import BackstageLink, TouchLink
from throughline.core.project import Project


@fault("J1")
def _(project: Project, random: Random) -> Faulty:
    chosen = note(project, random, "CH")
    points = [each.changed(channel=None) for each in project.touchpoints if each.channel == chosen.id]
    project = edit.replaced(project, *points)
    return Faulty(without(project, _touches(project, chosen.id)), chosen.id)


def _touches(project: Project, id_: str) -> list[str]:
    """The touch links of a note or a touchpoint."""
    return [each.id for each in project.links if each.kind == "touch" and id_ in {each.source, each.target}]


@fault("J2")
def _(project: Project, random: Random) -> Faulty:
    point = own(project, random)
    return Faulty(without(project, _touches(project, point.id)), point.id)


@fault("J3a")
def _(project: Project, random: Random) -> Faulty:
    segment = note(project, random, "CS")
    people = [each for each in project.personas if each.segment == segment.id]
    if random.random() < 0.5:
        return Faulty(without(project, (each.id for each in people)), segment.id)
    return Faulty(edit.replaced(project, *(each.changed(segment=None) for each in people)), segment.id)


@fault("J3b")
def _(project: Project, random: Random) -> Faulty:
    segment = note(project, random, "CS")
    people = {each.id for each in project.personas if each.segment == segment.id}
    for each in project.journeys:
        fields = {name: None for name in ("persona", "other_persona") if getattr(each, name) in people}
        project = edit.replaced(project, each.changed(**fields)) if fields else project
    return Faulty(project, segment.id)


@fault("J4a")
def _(project: Project, random: Random) -> Faulty:
    stage = stage_of(project, random)
    return Faulty(without(project, (each.id for each in touchpoints_at(project, stage.id))), stage.id)


@fault("J4b")
def _(project: Project, random: Random) -> Faulty:
    return changed(project, stage_of(project, random), owner="")


@fault("J4c")
def _(project: Project, random: Random) -> Faulty:
    stage = stage_of(project, random)
    figures = (each.id for each in project.kpis if each.about == stage.id)
    return changed(without(project, figures), stage, outcome=" ")


@fault("J5")
def _(project: Project, random: Random) -> Faulty:
    project, point = decisive(project, random, felt=random.choice((-2.0, -0.5)), expected=1.0)
    pains = {each.id for each in pains_at(project, point.id)}
    answers = [each for each in project.opportunities if each.touchpoint == point.id or pains & {*each.pains}]
    if random.random() < 0.5:
        return Faulty(edit.replaced(project, *(each.changed(status="dropped") for each in answers)), point.id)
    return Faulty(without(project, (each.id for each in answers)), point.id)


@fault("J6a")
def _(project: Project, random: Random) -> Faulty:
    chosen = note(project, random, "CR")
    return Faulty(detail(project, chosen, types=(*chosen.relationship.types, UNUSED)), chosen.id)


@fault("J6b")
def _(project: Project, random: Random) -> Faulty:
    return changed(project, own(project, random), relationship=UNUSED)


@fault("J7")
def _(project: Project, random: Random) -> Faulty:
    stream = note(project, random, "RS")
    if random.random() < 0.5:
        return Faulty(without(project, _touches(project, stream.id)), stream.id)
    paid = {each.target for each in project.links if each.kind == "touch" and each.source == stream.id}
    points = (each.changed(pays=False) for each in project.touchpoints if each.id in paid)
    return Faulty(edit.replaced(project, *points), stream.id)


@fault("J8")
def _(project: Project, random: Random) -> Faulty:
    empty = random.choice(({"target": None}, {"baseline": None}, {"measurements": ()}))
    return changed(project, random.choice(project.kpis), **empty)


@fault("J9")
def _(project: Project, random: Random) -> Faulty:
    project, point = decisive(project, random)
    lonely = random.choice(({"substitute": ""}, {"single": True}))
    able = [each for each in project.backstage if each.kind != "process" or lonely == {"single": True}]
    chosen = random.choice(able)
    link = BackstageLink(id="carries-alone", kind="backstage", source=chosen.id, target=point.id)
    return changed(edit.added(project, "links", link), chosen, **lonely)


@fault("J10")
def _(project: Project, random: Random) -> Faulty:
    here = {each.id for each in looked_at(project)}
    pain = random.choice([each for each in project.pains if each.touchpoint in here])
    answers = [each for each in project.opportunities if pain.id in each.pains]
    return Faulty(without(project, (each.id for each in answers)), pain.touchpoint)


@fault("J11")
def _(project: Project, random: Random) -> Faulty:
    """The end is the low point, or as low as the beginning and lower than the rest, or lower than the beginning alone."""
    journey = random.choice([each for each in project.journeys if each.view == "as-is"])
    stages = stages_of(project, journey.id)
    felt = [each for stage in stages for each in touchpoints_at(project, stage.id) if each.felt is not None]
    first, *between, last = felt
    kind = random.randrange(3)
    if kind == 0:
        return changed(project, last, felt=-2.0)
    if kind == 1:
        project = edit.replaced(project, *(each.changed(felt=2.0) for each in between), first.changed(felt=0.0))
        return changed(project, last, felt=0.0)
    project = edit.replaced(project, *(each.changed(felt=-2.0) for each in between), first.changed(felt=2.0))
    return changed(project, last, felt=1.0)


@fault("J12")
def _(project: Project, random: Random) -> Faulty:
    stage = stage_of(project, random)
    figures = (each.id for each in project.kpis if each.about == stage.id)
    half = random.choice(({"entered": None}, {"went_on": None}, {"entered": None, "went_on": None}))
    return changed(without(project, figures), stage, spend="1200.00", **half)


@fault("J13")
def _(project: Project, random: Random) -> Faulty:
    part: Any = random.choice(("data", "price", "promise", "service"))
    return changed(project, own(project, random), carried=Carried.model_validate({part: "broken"}))


@fault("J14")
def _(project: Project, random: Random) -> Faulty:
    missing = random.choice(({"owner": ""}, {"due": None}, {"owner": " ", "due": None}))
    return changed(project, random.choice(project.opportunities), status=random.choice(("idea", "doing")), **missing)


@fault("J15a")
def _(project: Project, random: Random) -> Faulty:
    value = random.choice(project.values)
    return Faulty(changed(project, value, cac=str(random.randint(268, 9000))).project, value.segment)


@fault("J15b")
def _(project: Project, random: Random) -> Faulty:
    value = random.choice(project.values)
    return Faulty(changed(project, value, cac=str(random.randint(90, 266))).project, value.segment)


@fault("J16")
def _(project: Project, random: Random) -> Faulty:
    project, point = decisive(project, random, feedback=None)
    return Faulty(project, point.id)


@fault("J17")
def _(project: Project, random: Random) -> Faulty:
    moment = Moment(importance=random.randint(1, 3))
    machine = random.choice(("automated", "self-service"))
    return changed(project, own(project, random), felt=-1.0, expected=0.0, moment=moment, relationship=machine)


@fault("J18a")
def _(project: Project, random: Random) -> Faulty:
    channel, persona = note(project, random, "CH"), random.choice(project.personas)
    others = [each.id for each in notes(project, "CS") if each.id != persona.segment]
    uses = (
        canvas.ChannelUse(segment=str(persona.segment), fits=("used",)),
        canvas.ChannelUse(segment=random.choice(others), fits=("offered", "used")),
    )
    if random.random() < 0.5:
        uses = (uses[0].changed(fits=("preferred",)), uses[1])
    else:
        project = edit.replaced(project, persona.changed(channels=(channel.id,)))
    return Faulty(detail(project, channel, uses=uses), channel.id)


@fault("J18b")
def _(project: Project, random: Random) -> Faulty:
    channel = note(project, random, "CH")
    uses = tuple(canvas.ChannelUse(segment=each.id, fits=("offered",)) for each in notes(project, "CS"))
    return Faulty(detail(project, channel, uses=uses), channel.id)


@fault("J19")
def _(project: Project, random: Random) -> Faulty:
    project, point = decisive(project, random)
    project = without(project, _touches(project, point.id))
    chosen = note(project, random, "VP", "KR", "KA")
    link = TouchLink(id="weakens-it", kind="touch", source=chosen.id, target=point.id, effect="weakens")
    return Faulty(edit.added(project, "links", link), point.id)


@fault("J20")
def _(project: Project, random: Random) -> Faulty:
    guess = random.choice((None, Evidence(basis="guess")))
    moment = Moment(importance=random.choice((2, 3)), evidence=guess)
    project, point = decisive(project, random, moment=moment, emotion_evidence=guess)
    return Faulty(project, point.id)


@fault("J21")
def _(project: Project, random: Random) -> Faulty:
    held_up = random.choice(({"bottleneck": True}, {"minutes": 20.0, "waiting_minutes": 12.0}, {"hand_offs": 3}))
    project, point = decisive(project, random, **held_up)
    return Faulty(project, point.id)


@fault("J22")
def _(project: Project, random: Random) -> Faulty:
    consent = random.choice((None, "not-asked"))
    return changed(project, own(project, random), data_used="Name, address", consent=consent)
