"""A Mermaid `journey` diagram: sections are stages, a task is a touchpoint, its score from 1 to 5 is what is felt (3 is 0).

It holds one journey: its name, its personas, the names of stages and touchpoints, whose each touchpoint is, and what is
felt, to two places. What is not rated has the score 3, and a comment above it that says so.

    journey
        title Sarah, as it is
        section Awareness
          Reads reviews: 4: Sarah
"""

import hashlib
import re
from collections.abc import Iterator
from typing import Any

from throughline.core.faults import Fault, fault
from throughline.core.find import stages_of, touchpoints_at
from throughline.core.formats.feelings import FIVE, OWN, on_ours, scale_of
from throughline.core.formats.markdown_lines import MOST_LINES
from throughline.core.formats.reading import Asked, Reading
from throughline.core.formats.tables.building import filled, joined
from throughline.core.formats.tables.guess import Columns
from throughline.core.formats.tables.making import Making
from throughline.core.formats.tables.sheet import Row
from throughline.core.ids import from_seed
from throughline.core.order import ordered
from throughline.core.project import MANY, Project
from throughline.core.text import clean, short

USUAL = Asked()
NOT_RATED = "%% not rated"
_KEYS = ("journey", "persona", "other_persona", "stage", "name", "felt", "only_for")
_MEANT = re.compile(r"[#:;\n]|%(?=%)|^[ \t]|[ \t]$|^(?=(?:title|section|journey|accTitle|accDescr)\b)[a-zA-Z]")
_CODE = re.compile(r"#(\d{1,7}|[A-Za-z]{1,20});")
_NAMED = {
    "colon": ":",
    "semi": ";",
    "num": "#",
    "quot": '"',
    "amp": "&",
    "lt": "<",
    "gt": ">",
    "nbsp": " ",
    "apos": "'",
}
_MIDDLE = 3
_PEOPLE = 2
_BEGIN = re.compile(r"^\s*journey\s*$")
_LINE = re.compile(r"^(title|section|accTitle|accDescr)[ \t:]+(.*)$")


def written(project: Project, asked: Asked = USUAL) -> str:
    """The journey that is asked for (else the first) as a diagram."""
    journeys = ordered(project.journeys)
    journey = next((each for each in journeys if each.id == asked.journey), journeys[0] if journeys else None)
    lines = ["journey"]
    if journey is not None:
        lines += [f"    title {_coded(journey.name)}"] if journey.name.strip() else []
        names = {each.id: each.name for each in project.personas}
        both = tuple(names[id_] for id_ in (journey.persona, journey.other_persona) if id_ in names)
        for stage in stages_of(project, journey.id):
            lines.append(f"    section {_coded(stage.name)}")
            for touch in touchpoints_at(project, stage.id):
                who = (names[touch.persona],) if touch.persona in names else both
                lines += _task(touch, who)
    return "\n".join(lines) + "\n"


def _task(touch: Any, who: tuple[str, ...]) -> Iterator[str]:
    if touch.felt is None:
        yield f"      {NOT_RATED}"
    score = f"{round((touch.felt or 0) + _MIDDLE, 2):g}"
    actors = ", ".join(_coded(name).replace(",", "#44;") for name in who)
    yield f"      {_coded(touch.name)}: {score}" + (f": {actors}" if actors else "")


def _coded(text: str) -> str:
    """A text as a diagram takes it: what it would take for its own signs is written as `#58;`."""
    return _MEANT.sub(lambda found: f"#{ord(found[0])};", text) or "#32;"


def _plain(text: str) -> str:
    def sign(found: re.Match[str]) -> str:
        if found[1].isdigit():
            number = int(found[1])
            return chr(number) if number < 0x110000 else found[0]  # noqa: PLR2004 - the last character there is
        return _NAMED.get(found[1].casefold(), found[0])

    decoded = _CODE.sub(sign, text.strip(" \t"))
    return str(clean(re.sub(r"<br\s*/?>", "\n", decoded, flags=re.IGNORECASE)))


def read(data: str, name: str = "") -> Reading:
    """What a diagram says; several in one file are several journeys."""
    del name
    ids = from_seed(hashlib.sha256(data.encode(errors="replace")).hexdigest())
    left: list[Fault] = []
    found = joined(makings(data, ids, left), "mermaid", ids, left)
    if not found.understood:
        return Reading("mermaid", faults=(fault("", "import.no_diagram"), *left[:5]))
    return found


def makings(data: str, ids: Iterator[str], left: list[Fault]) -> list[Making]:
    """What the diagrams in a text say, as rows of touchpoints; what is not understood goes to `left`."""
    rows, lines = _Diagram(left).rows(data)
    if not rows:
        return []
    return [filled(Making(Columns("touchpoints", header=False, keys=_KEYS), rows[:MANY], ids, lines[:MANY]))]


class _Diagram:
    """Where we are in a diagram."""

    def __init__(self, left: list[Fault]) -> None:
        self.left = left
        self.tasks: list[tuple[int, str, str, str, float | None, tuple[str, ...]]] = []
        self.title, self.section = "", ""
        self.inside = self.not_rated = False
        self.number = 0

    def rows(self, data: str) -> tuple[list[Row], list[int]]:
        """A row a task; a section without tasks has one too."""
        lines_ = data.split("\n", MOST_LINES)
        if len(lines_) > MOST_LINES:
            self.left.append(fault("", "import.left.lines", n=lines_.pop().count("\n") + 1, limit=MOST_LINES))
        for self.number, line in enumerate(lines_, 1):
            self._line(line.strip())
        titles = dict.fromkeys(task[1] for task in self.tasks)
        people = {title: self._people(title) for title in titles}
        scale = scale_of(task[4] for task in self.tasks if task[4] is not None)
        scale = FIVE if scale in {OWN, FIVE} else scale
        made: list[Row] = []
        lines: list[int] = []
        for number, title, section, name, score, actors in self.tasks:
            first, second = people[title]
            known = [each for each in actors if each in {first, second}]
            only = known[0] if second and len(known) == 1 else None
            felt = None if score is None else on_ours(score, scale)
            made.append((title, first or None, second or None, section, name, felt, only))
            lines.append(number)
        return made, lines

    def _people(self, title: str) -> tuple[str, str]:
        found = dict.fromkeys(actor for task in self.tasks if task[1] == title for actor in task[5] if actor)
        names = [*found]
        for name in names[_PEOPLE:]:
            self.left.append(fault("", "import.left.actor", written=short(name)))
        return names[0] if names else "", names[1] if len(names) > 1 else ""

    def _line(self, line: str) -> None:
        if _BEGIN.match(line):
            self.inside, self.title, self.section = True, "", ""
        elif line.startswith("%%"):
            self.not_rated = line == NOT_RATED
        elif self.inside and line and not line.startswith(("```", "---")):
            self._said(line)
            self.not_rated = False

    def _said(self, line: str) -> None:
        named = _LINE.match(line)
        if named and named[1] == "title":
            self.title = _plain(named[2])
        elif named and named[1] == "section":
            self.section = _plain(named[2])
            self.tasks.append((self.number, self.title, self.section, "", None, ()))
        elif named is None:
            self._task(line)

    def _task(self, line: str) -> None:
        name, *rest = line.split(":")
        if not rest:
            self.left.append(fault(f"{self.number}", "import.left.task", line=self.number, written=short(line)))
            return
        actors = tuple(_plain(each) for each in ":".join(rest[1:]).split(",") if each.strip())
        self.tasks.append((self.number, self.title, self.section, _plain(name), self._score(rest[0].strip()), actors))

    def _score(self, written_: str) -> float | None:
        try:
            score = float(written_) if re.fullmatch(r"-?\d{1,6}(\.\d{1,6})?", written_) else None
        except ValueError:
            score = None
        if score is None:
            self.left.append(fault(f"{self.number}", "import.left.score", line=self.number, written=short(written_)))
        return None if self.not_rated and score == _MIDDLE else score
