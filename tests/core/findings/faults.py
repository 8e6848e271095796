"""One fault for each check, made by changing a clean document as a person could have done. No check is asked.

Each function gets a clean document and chance, and gives the document with the fault and, where it is plain, the element
at which the fault is.
"""

from collections.abc import Callable, Iterable
from random import Random
from typing import Any, NamedTuple

from tests.core.findings.clean import TODAY, UNUSED
from throughline.core import canvas, edit
from throughline.core.canvas import BLOCKS, Amount, Note
from throughline.core.evidence import Evidence
from throughline.core.find import element, notes_by_id, pains_at, stages_of, touchpoints_at
from throughline.core.ids import from_seed
from throughline.core.journey import Carried, Moment, Touchpoint
from throughline.core.links import BackstageLink, NoteLink, TouchLink
from throughline.core.project import Project

OLD = Evidence(basis="data", standing="supported", on=TODAY.replace(year=2024))
MAKERS = ("KA", "KR", "KP")
FRONT = ("VP", "CH", "CR", "RS")


class Faulty(NamedTuple):
    """The document with its fault; `at` is the element where the finding must be."""

    project: Project
    at: str | None


Mutate = Callable[[Project, Random], Faulty]
FAULTS: dict[str, Mutate] = {}


def fault(check: str) -> Callable[[Mutate], Mutate]:
    def named(mutate: Mutate) -> Mutate:
        FAULTS[check] = mutate
        return mutate

    return named


def notes(project: Project, *places: str) -> list[Note]:
    return [each for each in project.notes if each.place in places and each.state == "today"]


def note(project: Project, random: Random, *places: str) -> Note:
    return random.choice(notes(project, *places))


def apart(project: Project, id_: str, *places: str) -> Project:
    """Without the links between a note and the notes of these blocks."""
    known = notes_by_id(project)
    gone = {
        link.id
        for link in project.links
        if link.kind == "note"
        and id_ in {link.source, link.target}
        and known[link.target if link.source == id_ else link.source].place in places
    }
    return edit.removed(project, frozenset(gone))


def linked(project: Project, id_: str, place: str) -> list[Note]:
    known = notes_by_id(project)
    ends = [
        {link.source, link.target} - {id_}
        for link in project.links
        if link.kind == "note" and id_ in (link.source, link.target)
    ]
    return [known[end] for (end,) in ends if known[end].place == place]


def without(project: Project, gone: Iterable[str]) -> Project:
    return edit.removed(project, frozenset(gone))


def cut(*places: str, of: tuple[str, ...]) -> Mutate:
    """A note loses its links to these blocks."""

    def mutate(project: Project, random: Random) -> Faulty:
        chosen = note(project, random, *of)
        return Faulty(apart(project, chosen.id, *places), chosen.id)

    return mutate


def changed(project: Project, held: Any, **fields: Any) -> Faulty:
    return Faulty(edit.replaced(project, held.changed(**fields)), held.id)


def detail(project: Project, held: Note, **fields: Any) -> Project:
    """A note with other details of its block."""
    name = canvas.DETAILS[held.place]
    return edit.replaced(project, held.changed(**{name: getattr(held, name).changed(**fields)}))


def looked_at(project: Project) -> list[Touchpoint]:
    """The touchpoints of journeys as they are."""
    journeys = {each.id for each in project.journeys if each.view == "as-is"}
    stages = {each.id for each in project.stages if each.journey in journeys}
    return [each for each in project.touchpoints if each.stage in stages]


def own(project: Project, random: Random) -> Touchpoint:
    return random.choice([each for each in looked_at(project) if each.owner in {"us", "partner"}])


def decisive(project: Project, random: Random, **fields: Any) -> tuple[Project, Touchpoint]:
    """A touchpoint of ours that decides; one is made so where need be."""
    point = own(project, random)
    known: dict[str, Any] = {"moment": Moment(importance=random.choice((2, 3)), evidence=OLD), **fields}
    point = point.changed(**known)
    return edit.replaced(project, point), point


def stage_of(project: Project, random: Random) -> Any:
    return element(project, random.choice(looked_at(project)).stage)


FAULTS |= {
    "R1a": cut("VP", of=("CS",)),
    "R1b": cut("CH", of=("CS",)),
    "R1c": cut("CR", of=("CS",)),
    "R2": cut("CS", of=("VP",)),
    "R3": cut(*MAKERS, of=FRONT),
    "R7a": cut(*BLOCKS, of=("CO",)),
    "R18": cut("RS", of=("VP",)),
}


@fault("R1d")
def _(project: Project, random: Random) -> Faulty:
    payers = [each for each in notes(project, "CS") if each.segment.payer != "subsidised"]
    chosen = random.choice(payers)
    return Faulty(apart(project, chosen.id, "RS"), chosen.id)


@fault("R4a")
def _(project: Project, random: Random) -> Faulty:
    stream = note(project, random, "RS")
    if random.random() < 0.5:
        return Faulty(apart(project, stream.id, "CS"), stream.id)
    for payer in linked(project, stream.id, "CS"):
        project = detail(project, payer, payer="subsidised", subsidised_by="A foundation")
    return Faulty(project, stream.id)


@fault("R4b")
def _(project: Project, random: Random) -> Faulty:
    stream = note(project, random, "RS")
    return Faulty(apart(detail(project, stream, pays_for=" "), stream.id, "VP"), stream.id)


@fault("R5a")
def _(project: Project, random: Random) -> Faulty:
    partner = note(project, random, "KP")
    return Faulty(detail(project, partner, brings=""), partner.id)


@fault("R5b")
def _(project: Project, random: Random) -> Faulty:
    partner = note(project, random, "KP")
    return Faulty(detail(project, partner, gains="\n"), partner.id)


@fault("R6")
def _(project: Project, random: Random) -> Faulty:
    chosen = note(project, random, "KA", "KR")
    met = (each.id for each in project.links if each.kind == "touch" and each.source == chosen.id)
    return Faulty(without(apart(project, chosen.id, *FRONT, "KA", "KR"), met), chosen.id)


@fault("R7b")
def _(project: Project, random: Random) -> Faulty:
    block = random.choice(MAKERS)
    for each in notes(project, block):
        project = apart(project, each.id, "CO")
    return Faulty(project, None)


@fault("R8")
def _(project: Project, random: Random) -> Faulty:
    block = random.choice(BLOCKS)
    return Faulty(without(project, (each.id for each in project.notes if each.place == block)), None)


@fault("R9a")
def _(project: Project, random: Random) -> Faulty:
    block: Any = random.choice(BLOCKS)
    ids = from_seed(f"more {random.random()}")
    more = [Note(id=next(ids), place=block, text=f"More {number}") for number in range(8 - len(notes(project, block)))]
    return Faulty(edit.added(project, "notes", *more), None)


@fault("R9b")
def _(project: Project, random: Random) -> Faulty:
    return changed(project, note(project, random, *BLOCKS), text=" ".join(["word"] * random.randint(9, 30)))


@fault("R10a")
def _(project: Project, random: Random) -> Faulty:
    ids = from_seed(f"plan {random.random()}")
    places: Any = ("KA", random.choice(FRONT))
    first, second = (Note(id=next(ids), place=place, text=f"Later {place}", state="planned") for place in places)
    project = edit.added(project, "notes", first, second)
    if random.random() < 0.5:  # led to by another plan alone is led to by nothing
        link = NoteLink(id=next(ids), kind="note", source=first.id, target=second.id)
        project = edit.added(project, "links", link)
    return Faulty(project, first.id)


@fault("R10b")
def _(project: Project, random: Random) -> Faulty:
    known = notes_by_id(project)
    leant_on = {link.source for link in project.links if link.kind == "note" and known[link.target].place in FRONT}
    return changed(project, known[random.choice(sorted(leant_on))], state="dropped")


def _with_amounts(project: Project, price: Callable[[Note], str]) -> Project:
    for each in [each for each in project.notes if each.place in {"RS", "CO"}]:
        project = detail(project, each, amount=Amount(price=price(each), period="month"))
    return project


@fault("R11")
def _(project: Project, random: Random) -> Faulty:
    dear = random.choice(("9000", "250000.50"))
    project = _with_amounts(project, lambda each: "100" if each.place == "RS" else dear)
    largest = note(project, random, "CO")
    amount = Amount(price=dear, volume=1.5, period="month")
    return Faulty(detail(project, largest, amount=amount), largest.id)


@fault("R12")
def _(project: Project, random: Random) -> Faulty:
    segment = note(project, random, "CS")
    score = random.choice(("revenue_potential", "loyalty", "strategic_importance"))
    return Faulty(detail(project, segment, **{score: None}), segment.id)


@fault("R13a")
def _(project: Project, random: Random) -> Faulty:
    chosen = note(project, random, "VP")
    return Faulty(detail(project, chosen, tests=()), chosen.id)


@fault("R13b")
def _(project: Project, random: Random) -> Faulty:
    chosen = note(project, random, "VP")
    test = chosen.proposition.tests[0].changed(**{random.choice(("measure", "pass_mark")): " "})
    return Faulty(detail(project, chosen, tests=(test, *chosen.proposition.tests[1:])), chosen.id)


@fault("R14")
def _(project: Project, random: Random) -> Faulty:
    chosen = note(project, random, *BLOCKS)
    text = random.choice((chosen.text, f" {chosen.text.upper()} .", chosen.text.replace(" ", "\n ")))
    twin = Note(id="the-twin", place=chosen.place, text=text, order="a1")
    return Faulty(edit.added(project, "notes", twin), chosen.id)


def _one_stream(project: Project, random: Random) -> tuple[Project, Note]:
    stream = note(project, random, "RS")
    return _with_amounts(project, lambda each: "900000" if each.id == stream.id else "10"), stream


@fault("R15a")
def _(project: Project, random: Random) -> Faulty:
    project, stream = _one_stream(project, random)
    return Faulty(project, stream.id)


@fault("R15b")
def _(project: Project, random: Random) -> Faulty:
    project, stream = _one_stream(project, random)
    payers = linked(project, stream.id, "CS")
    for each in payers[1:]:
        project = without(
            project, (link.id for link in project.links if {link.source, link.target} == {each.id, stream.id})
        )
    return Faulty(project, payers[0].id)


@fault("R15c")
def _(project: Project, random: Random) -> Faulty:
    partner = note(project, random, "KP")
    ids = from_seed("carries all")
    links = [NoteLink(id=next(ids), kind="note", source=partner.id, target=each.id) for each in notes(project, *FRONT)]
    return Faulty(edit.added(apart(project, partner.id, *FRONT), "links", *links), partner.id)


@fault("R16")
def _(project: Project, random: Random) -> Faulty:
    held = random.choice(
        (
            note(project, random, *BLOCKS),
            random.choice(project.personas),
            random.choice(project.opportunities),
            random.choice(project.kpis),
        )
    )
    kind = random.choice(("own", "point", "moment", "pain", "value", "short"))
    match kind:
        case "point":
            return changed(project, own(project, random), emotion_evidence=OLD)
        case "moment":
            project, point = decisive(project, random)
            return Faulty(project, point.id)
        case "pain":
            here = {each.id for each in looked_at(project)}
            pain = random.choice([each for each in project.pains if each.touchpoint in here])
            return Faulty(changed(project, pain, evidence=OLD).project, pain.touchpoint)
        case "value":
            value = random.choice(project.values)
            return Faulty(changed(project, value, evidence=OLD).project, value.segment)
        case "short":
            recent = OLD.changed(on=TODAY.replace(month=4))
            return changed(project, note(project, random, *BLOCKS), evidence=recent, review_months=2)
    return changed(project, held, evidence=OLD)


@fault("R17")
def _(project: Project, random: Random) -> Faulty:
    chosen = note(project, random, "CR")
    fields = random.choice(({"types": ("personal",)}, {"types": ("dedicated",)}, {"by": "human"}, {"by": "both"}))
    project = apart(detail(project, chosen, **fields), chosen.id, "KA", "KR")
    machine = Note(id="a-machine", place="KR", text="A machine", resource=canvas.Resource(kind="physical"))
    link = NoteLink(id="machine-to", kind="note", source=machine.id, target=chosen.id)
    return Faulty(edit.added(edit.added(project, "notes", machine), "links", link), chosen.id)


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
