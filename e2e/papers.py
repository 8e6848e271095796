"""Projects that are hard to print, made for the purpose, and the way into them."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING, Literal

from playwright.sync_api import expect

from throughline.core.canvas import BLOCKS, Note
from throughline.core.formats import native
from throughline.core.journey import Cell, Journey, Lane, LaneKind, Moment, Pain, Stage, Touchpoint
from throughline.core.links import Effect, Strength, TouchLink
from throughline.core.order import fresh
from throughline.core.project import Project

if TYPE_CHECKING:
    from playwright.sync_api import Page

Kind = Literal["plain", "long", "rtl", "emoji"]
_WORDS = (
    "walk",
    "shop",
    "runner",
    "shoes",
    "price",
    "letter",
    "partner",
    "trial",
    "blister",
    "promise",
    "camera",
    "story",
)
_LONG = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft"
EFFECTS: tuple[Effect, ...] = ("enables", "weakens", "unclear")
STRENGTHS: tuple[Strength | None, ...] = (None, "weak", "strong")
STATES = ("today", "planned", "dropped")


def _text(kind: Kind, number: int, chance: random.Random) -> str:
    plain = " ".join(chance.choice(_WORDS) for _ in range(chance.randint(2, 9))) + f" n{number}x"
    if number % 3:
        return plain
    return {
        "plain": plain,
        "long": f"{_LONG}{number}x",
        "rtl": f"مرحبا بالعالم السعيد {number}",
        "emoji": f"Happy 😀 runners 👩‍👩‍👧 n{number}x",
    }[kind]


def canvas(count: int, kind: Kind = "plain") -> Project:
    """A project with so many notes, a third of them difficult."""
    chance, keys = random.Random(count), fresh(count)  # noqa: S311 - not a secret
    notes = (
        Note(
            id=f"note{number:06}",
            place=BLOCKS[number % 9],
            text=_text(kind, number, chance),
            order=keys[number],
            state=STATES[number % 11 % 3],  # type: ignore[arg-type]  # one of three
            mark="strength" if number % 9 == 1 else None,
            colour="blue" if number % 8 == 2 else None,
        )
        for number in range(count)
    )
    return Project(format="throughline", version=1, id="paper0000001", name=f"Paper {count} {kind}", notes=tuple(notes))


LANES: tuple[LaneKind, ...] = (
    "touchpoints",
    "emotion",
    "action",
    "thought",
    "need",
    "pain",
    "moment",
    "own",
    "goal",
    "owner",
)


def journey(stages: int, each: int) -> Project:
    """A journey with so many stages, and so many touchpoints in each."""
    columns = tuple(
        Stage(
            id=f"stage{n:04}", journey="journey1", name=f"Stage {n}s", order=key, goal=f"Goal {n}g", owner=f"Owner {n}o"
        )
        for n, key in enumerate(fresh(stages))
    )
    touchpoints = tuple(
        Touchpoint(
            id=f"touch{n:05}",
            stage=columns[n // each].id,
            order=fresh(each)[n % each],
            name=f"Touchpoint with a long name {n}t",
            felt=float(n % 5 - 2),
            expected=1.0,
            action=f"Action {n}a",
            thought=f"A thought that takes a line or two {n}q",
            need=f"Need {n}n",
            moment=Moment(importance=2, why=f"Because {n}b") if n % 6 == 0 else None,
        )
        for n in range(stages * each)
    )
    lanes = tuple(
        Lane(
            id=f"lane{n:04}", journey="journey1", kind=kind, name="When we are away" if kind == "own" else "", order=key
        )
        for n, (kind, key) in enumerate(zip(LANES, fresh(len(LANES)), strict=True))
    )
    return Project(
        format="throughline",
        version=1,
        id="paper0000002",
        name="Paper of a journey",
        journeys=(Journey(id="journey1", name="From need to friend"),),
        stages=columns,
        lanes=lanes,
        touchpoints=touchpoints,
        pains=tuple(Pain(id=f"pain{n:05}", touchpoint=one.id, text=f"Pain {n}p") for n, one in enumerate(touchpoints)),
        cells=tuple(
            Cell(id=f"cell{n:05}", lane="lane0007", stage=one.id, text=f"Cell {n}c") for n, one in enumerate(columns)
        ),
    )


def met(notes: int, stages: int, each: int) -> Project:
    """Notes of a canvas that meet the touchpoints of a journey, every third of them several; some meet none."""
    way = journey(stages, each)
    held = canvas(notes, "long").notes
    touches = way.touchpoints
    pairs = (
        (note, touches[(n * 7 + step * 5) % (len(touches) - 1)])
        for n, note in enumerate(held)
        if n % 5
        for step in range(3 if n % 3 == 0 else 1)
    )
    links = (
        TouchLink(
            id=f"met{n:07}",
            kind="touch",
            source=note.id,
            target=touch.id,
            effect=EFFECTS[n % 4 % 3],
            strength=STRENGTHS[n % 5 % 3],
        )
        for n, (note, touch) in enumerate(pairs)
    )
    return way.changed(id="paper0000003", name="Paper of a matrix", notes=held, links=tuple(links))


def lines(project: Project) -> list[str]:
    """What a person wrote into a journey."""
    touchpoints = [text for each in project.touchpoints for text in (each.name, each.action, each.thought, each.need)]
    moments = [each.moment.why for each in project.touchpoints if each.moment]
    stages = [text for each in project.stages for text in (each.goal, each.owner)]
    return [
        *touchpoints,
        *moments,
        *stages,
        *(each.text for each in project.pains),
        *(each.text for each in project.cells),
    ]


def open_project(page: Page, project: Project) -> None:
    """Open it from a file, from the start screen or from anywhere else."""
    with page.expect_file_chooser() as chooser:
        page.get_by_role("button", name="Open a file").click()
    chooser.value.set_files(
        {"name": "paper.json", "mimeType": "application/json", "buffer": native.write(project).encode()}
    )
    page.get_by_role("dialog").get_by_role("button", name="Open", exact=True).click()
    expect(page.get_by_role("region", name="Customer Segments")).to_be_visible()
