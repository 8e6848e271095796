"""One fault for each check of the canvas (R)."""

from collections.abc import Callable
from random import Random
from typing import Any

from tests.core.findings.clean import TODAY
from tests.core.findings.faults.making import (
    FAULTS,
    FRONT,
    MAKERS,
    OLD,
    Faulty,
    Mutate,
    apart,
    changed,
    cut,
    decisive,
    detail,
    fault,
    linked,
    looked_at,
    note,
    notes,
    own,
    without,
)
from throughline.core import canvas, edit
from throughline.core.canvas import BLOCKS, Amount, Note
from throughline.core.find import notes_by_id
from throughline.core.ids import from_seed
from throughline.core.links import NoteLink
from throughline.core.project import Project

FAULTS |= {
    "R1a": cut("VP", of=("CS",)),
    "R2": cut("CS", of=("VP",)),
    "R3": cut(*MAKERS, of=FRONT),
    "R7a": cut(*BLOCKS, of=("CO",)),
    "R18": cut("RS", of=("VP",)),
}


def _unserved(block: str) -> Mutate:
    """A segment that nothing of the block reaches, although some of it brings others what is offered to them alone."""

    def mutate(project: Project, random: Random) -> Faulty:
        chosen = note(project, random, "CS")
        mine = {each.id for each in linked(project, chosen.id, "VP")}
        ids = from_seed(f"brings {random.random()}")
        others = [each for each in notes(project, "VP") if each.id not in mine]
        brought = [
            NoteLink(id=next(ids), kind="note", source=each.id, target=note(project, random, block).id)
            for each in others[: random.randint(0, 2)]
        ]
        return Faulty(apart(edit.added(project, "links", *brought), chosen.id, block), chosen.id)

    return mutate


FAULTS |= {"R1b": _unserved("CH"), "R1c": _unserved("CR")}


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
