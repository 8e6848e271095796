"""A journey as JSON by another program: OpenJourney (`.ojf`), and whatever else has stages with steps in them.

OpenJourney's own form is read by `ojf_grid`. Any other is read by what its parts are called: a list of stages (or phases,
columns …), in each a list of touchpoints (or steps, actions, cards …), or steps that name their phase. Every field that has
the name of a column of the table of touchpoints is taken; what has no place here is said.
"""

import hashlib
import re
from collections.abc import Iterator, Mapping
from typing import Any

from throughline.core.faults import Refused, fault
from throughline.core.formats.jsontext import parsed
from throughline.core.formats.ojf_grid import Grid, is_grid
from throughline.core.formats.reading import Reading
from throughline.core.formats.tables.aliases import keys_by_name, plain
from throughline.core.formats.tables.building import filled, joined
from throughline.core.formats.tables.columns import TOUCHPOINTS
from throughline.core.formats.tables.guess import Columns
from throughline.core.formats.tables.making import Making
from throughline.core.formats.tables.sheet import Cell
from throughline.core.ids import from_seed
from throughline.core.project import MANY
from throughline.core.text import one_line, short

Fields = Mapping[str, Any]
_STAGES = ("stages", "phases", "columns", "sections", "steps", "touchpoints")
_STEPS = (
    "touchpoints",
    "steps",
    "actions",
    "interactions",
    "activities",
    "cards",
    "items",
    "events",
    "tasks",
    "moments",
)
_NAMES = ("name", "title", "label", "text", "description", "value", "content")
_JOURNEYS = (
    "journeys",
    "journey",
    "maps",
    "map",
    "journeymap",
    "journeymaps",
    "data",
    "document",
    "content",
    "ojfdata",
)
_PEOPLE = ("personas", "persona", "actors", "actor", "customer", "users")
_PHASE = ("stage", "phase", "stageid", "phaseid", "column", "columnid", "section")
_SILENT = frozenset(
    {"id", "uuid", "key", "type", "order", "index", "position", "color", "colour", "version", "created", "modified"}
)
_CAMEL = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
_KEYS = tuple(column.key for column in TOUCHPOINTS)
_DEEP = 6
_TOLD = 20


def read(data: str, name: str = "") -> Reading:
    """The journeys in a JSON text."""
    del name
    try:
        value = parsed(data)
    except Refused as refused:
        return Reading("ojf", faults=refused.faults)
    return of_value(value, hashlib.sha256(data.encode(errors="replace")).hexdigest())


def of_value(value: Any, seed: str) -> Reading:
    """The journeys in plain values."""
    reader, ids, grids = _Journeys(), from_seed(seed), []
    for journey in _journeys(value, _DEEP):
        if is_grid(journey):
            grids.append(Grid(journey, ids))
        else:
            reader.take(journey)
    rows = [tuple(cells.get(key) for key in _KEYS) for cells in reader.rows]
    making = Making(Columns("touchpoints", header=False, keys=_KEYS), rows[:MANY], ids)
    left = [fault("", "import.left.key", written=short(key)) for key in [*reader.unknown][:_TOLD]]
    if len(rows) > MANY:
        left.append(fault("", "import.left.rows", n=len(rows) - MANY, limit=MANY))
    makings = [filled(making), *(_built(each) for each in grids)]
    found = joined(makings, "ojf", ids, left)
    return found if found.understood else Reading("ojf", faults=(fault("", "import.no_journey"),))


def _built(grid: Grid) -> Making:
    """What one grid holds, as the tables hold theirs."""
    grid.build()
    return Making(Columns("touchpoints", header=False), (), grid.ids, left=grid.left, made=dict(grid.made))


def _key(name: str) -> str:
    return "".join(each for each in name[:100].casefold() if each.isalnum())


def _get(value: Fields, names: tuple[str, ...]) -> Any:
    """What stands under the first of these names, however it is written."""
    by_key = {_key(name): found for name, found in value.items()}
    return next((by_key[name] for name in names if by_key.get(name) not in (None, "", [], {})), None)


def _name(value: Any) -> str:
    if isinstance(value, dict):
        value = _get(value, _NAMES)
    return str(one_line(value)) if isinstance(value, str | int | float) and not isinstance(value, bool) else ""


def _journeys(value: Any, deep: int) -> Iterator[Fields]:
    """Everything that has stages or steps, and is not itself inside such a thing."""
    if isinstance(value, list) and deep:
        for each in value:
            yield from _journeys(each, deep - 1)
    elif isinstance(value, dict):
        if any(isinstance(_get(value, (name,)), list) for name in _STAGES):
            yield value
        elif deep:
            for name in _JOURNEYS:
                yield from _journeys(_get(value, (name,)), deep - 1)


class _Journeys:
    """The rows of all journeys of a file."""

    def __init__(self) -> None:
        self.rows: list[dict[str, Cell]] = []
        self.unknown: dict[str, None] = {}

    def take(self, value: Fields) -> None:
        """One journey more."""
        people = _get(value, _PEOPLE)
        who = [name for each in (people if isinstance(people, list) else [people]) if (name := _name(each))]
        about: dict[str, Cell] = {
            "journey": _name({k: v for k, v in value.items() if _key(k) in {"name", "title", "label"}})
        }
        about |= {"persona": who[0] if who else None, "other_persona": who[1] if len(who) > 1 else None}
        self.rows.append(about)
        stages = _get(value, _STAGES[:4])
        if not isinstance(stages, list):
            stages = [{"steps": _get(value, _STAGES[4:])}]
        names = {str(_get(each, ("id", "uuid", "key"))): _name(each) for each in stages if isinstance(each, dict)}
        for stage in stages:
            self._stage(stage, about)
        loose = _get(value, _STEPS) if _get(value, _STAGES[:4]) else None
        for step in loose if isinstance(loose, list) else ():
            phase = _get(step, _PHASE) if isinstance(step, dict) else None
            self._step(step, {**about, "stage": names.get(str(phase)) or _name(phase)})

    def _stage(self, stage: Any, about: dict[str, Cell]) -> None:
        place = {**about, "stage": _name(stage)}
        if place["stage"]:
            self.rows.append(place)
        steps = _get(stage, _STEPS) if isinstance(stage, dict) else None
        for step in steps if isinstance(steps, list) else ():
            self._step(step, place)

    def _step(self, step: Any, place: dict[str, Cell]) -> None:
        cells = {**place, "name": _name(step)}
        names = keys_by_name("touchpoints")
        for field, value in step.items() if isinstance(step, dict) else ():
            key = names.get(plain(_CAMEL.sub(" ", field[:100])))
            text = _text(value)
            if key and text is not None and not cells.get(key):
                cells[key] = text
            elif not key and text and _key(field) not in _SILENT | {*_NAMES} | {*_PHASE}:
                self.unknown[field[:100]] = None
        self.rows.append(cells)


def _text(value: Any) -> Cell:
    """A value as a cell: a list is a line each."""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, str | int | float):
        return value
    if isinstance(value, dict):
        return _name(value) or None
    if isinstance(value, list):
        return "\n".join(text for each in value if (text := _name(each))) or None
    return None
