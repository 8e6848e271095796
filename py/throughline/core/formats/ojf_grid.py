"""An OpenJourney file (`.ojf`, version 1) as its editor writes it: stages, swimlanes, and nodes where the two cross.

After the description and the eight samples of the format's own editor, Ptolemy (`andywestley/ptolemy-journey-mapper`,
`OJF_SPEC.md`). A row has a free name there and a meaning here, so its name decides what its nodes are: touchpoints, what is
thought, pain points, opportunities; any other row stays a row of texts.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from throughline.core.faults import Fault, fault
from throughline.core.formats.feelings import Scale, of_word, on_ours, scale_of
from throughline.core.journey import Cell, Lane, Moment, Pain, Stage, Touchpoint
from throughline.core.journeys import new_journey
from throughline.core.opportunity import Opportunity
from throughline.core.people import Persona
from throughline.core.project import MANY
from throughline.core.text import LINE_MAX, LONG_MAX, TEXT_MAX, clean, one_line, short
from throughline.words import say

Fields = Mapping[str, Any]
Role = Literal["met", "thought", "pain", "opportunity", "own"]
SCORES = Scale(-5, 5)
"""Of a node, as the description has it."""
_ROLES: tuple[tuple[Role, str], ...] = (
    ("own", r"back ?-?stage|behind|evidence|support process|system"),
    ("pain", r"pain|friction|issue|roadblock|blocker|problem|frustration|barrier|hurdle|obstacle"),
    ("thought", r"emotion|feeling|mood|sentiment|thought|thinking"),
    ("opportunity", r"opportunit|improvement|ideas?\b"),
    ("met", r"touch ?-?point|action|activit|interaction|journey|steps?\b|doing"),
)
_PURPOSES: Mapping[str, Role] = {
    "touchpoint": "met",
    "action": "met",
    "milestone": "met",
    "bottleneck": "met",
    "pain-point": "pain",
    "pain": "pain",
    "opportunity": "opportunity",
}
"""What a node is whose row does not say."""
_PLAIN = frozenset({"touchpoint", "action", "bottleneck", "pain-point", "pain"})
"""Purposes that are kept by what the node becomes."""
_SEVERITY = {"low": 1, "medium": 2, "high": 3}
_KNOWN = frozenset(
    {
        "id", "stageId", "stage", "swimlaneId", "swimlane", "lane", "title", "description", "severity", "score",
        "sentiment", "purpose", "isMomentOfTruth", "icon", "iconColor", "tags", "blueprint",
    }
)  # fmt: skip
_ROOT = frozenset(
    {"version", "persona", "pointOfView", "stages", "swimlanes", "nodes", "metadata", "title", "name", "id"}
)
_BLUEPRINT = {"onstage": ("actor", "action"), "backstage": ("actor", "action"), "support": ("system", "description")}
"""Layers of a service blueprint that are rows here, and what each of their entries says. Evidence is a field here."""
_TOLD, _FAR = 20, 1e6


def is_grid(value: object) -> bool:
    """Whether this is such a file."""
    return isinstance(value, dict) and all(
        isinstance(value.get(name), list) and all(isinstance(each, dict) for each in value[name])
        for name in ("stages", "nodes")
    )


@dataclass
class Grid:
    """What a file becomes."""

    value: Fields
    ids: Iterator[str]
    made: dict[str, list[Any]] = field(default_factory=lambda: defaultdict(list))
    left: list[Fault] = field(default_factory=list)
    _unknown: dict[str, None] = field(default_factory=dict)
    _stages: dict[str, str] = field(default_factory=dict)
    _roles: dict[str, Role] = field(default_factory=dict)
    _lanes: dict[str, str] = field(default_factory=dict)
    _lines: dict[tuple[str, str, bool], list[str]] = field(default_factory=lambda: defaultdict(list))
    """What stands in a row of texts: by its name, its stage, and whether it is backstage."""
    _met_at: dict[str, list[int]] = field(default_factory=lambda: defaultdict(list))
    """Which touchpoints are at a stage, by their places in `made`."""
    _joined: int = 0

    def build(self) -> None:
        """The journey, its stages, and every node."""
        self._journey()
        for each in _dicts(self.value.get("swimlanes")):
            key, name = str(each.get("id")), self._line(each.get("name"))
            self._lanes[key], self._roles[key] = name, _role(name)
        said = [each for each in _dicts(self.value["nodes"]) if _told(each)[0]]
        nodes = said[:MANY]
        if len(said) > MANY:
            self.left.append(fault("", "import.left.rows", n=len(said) - MANY, limit=MANY))
        self._scale = _scale(nodes)
        roles = [self._role(each) for each in nodes]
        if "met" not in roles:
            roles = ["met" if _PURPOSES.get(_text(each.get("purpose")), "met") == "met" else role
                     for each, role in zip(nodes, roles, strict=True)]  # fmt: skip
        # What is met comes first: what is thought and what hurts belongs to it.
        for wanted in ("met", "thought", "pain", "opportunity", "own"):
            for each, role in zip(nodes, roles, strict=True):
                if role == wanted:
                    getattr(self, f"_{wanted}")(each)
        self._rows()
        self._tell()

    def _journey(self) -> None:
        about: Any = self.value.get("metadata")
        about = about if isinstance(about, dict) else {}
        title = self._line(about.get("title") or self.value.get("title") or self.value.get("name"))
        view = self._line(about.get("pov") or self.value.get("pointOfView"))
        who = self._line(about.get("persona") or self.value.get("persona"))
        persona = self._add("personas", Persona(id=next(self.ids), name=who)).id if who else None
        new = new_journey(self.ids, title or view or say("en", "project.first_journey"), None, persona=persona)
        story = {"story": view} if title and view else {}
        self._id = self._add("journeys", new.journey.changed(**story)).id
        self.made["lanes"] += new.lanes
        for each in _dicts(self.value["stages"]):
            self._stage(str(each.get("id")), self._line(each.get("name") or each.get("title")))
        self._unknown.update(dict.fromkeys(key for key in self.value if key not in _ROOT))

    def _stage(self, key: str, name: str) -> str:
        if key not in self._stages:
            stage = Stage(id=next(self.ids), journey=self._id, name=name or say("en", "table.stage"))
            self._stages[key] = self._add("stages", stage).id
        return self._stages[key]

    def _at(self, node: Fields) -> str:
        """The stage of a node; one that the file does not name is made."""
        return self._stage(str(node.get("stageId", node.get("stage"))), "")

    def _row(self, node: Fields) -> str:
        return str(node.get("swimlaneId", node.get("swimlane", node.get("lane"))))

    def _role(self, node: Fields) -> Role:
        role = self._roles.get(self._row(node))
        by_purpose = _PURPOSES.get(_text(node.get("purpose")))
        if role is None:
            return by_purpose or "met"
        if role == "pain" and node.get("isMomentOfTruth") is True:
            return "met"
        return by_purpose if role == "own" and by_purpose in {"pain", "opportunity"} else role

    def _met(self, node: Fields) -> None:
        name, more = _told(node)
        moment = node.get("isMomentOfTruth") is True
        severity = _SEVERITY.get(_text(node.get("severity")))
        touch = Touchpoint(
            id=next(self.ids),
            stage=self._at(node),
            name=self._cut(name, TEXT_MAX, name),
            felt=self._felt(node),
            comment=self._cut("\n".join(filter(None, (more, self._tags(node)))), LONG_MAX, name),
            bottleneck=_text(node.get("purpose")) == "bottleneck",
            moment=Moment(importance=severity or 2) if moment else None,
            carrier=self._evidence(node),
        )
        self._met_at[touch.stage].append(len(self.made["touchpoints"]))
        self._add("touchpoints", touch)
        if self._roles.get(self._row(node)) == "pain":
            self._add("pains", Pain(id=next(self.ids), touchpoint=touch.id, text=touch.name, severity=severity))
        elif severity and severity > 1 and not moment:
            self._unknown["severity"] = None
        self._blueprint(node)
        self._strange(node)

    def _thought(self, node: Fields) -> None:
        """What is thought at a stage belongs to the first touchpoint there that has no thought yet."""
        met = self.made["touchpoints"]
        at = next((at for at in self._met_at[self._at(node)] if not met[at].thought), None)
        if at is None:
            self._own(node)
            return
        touch = met[at]
        felt = self._felt(node) if not touch.felt else None
        changes = {"thought": self._whole(node)} | ({} if felt is None else {"felt": felt})
        met[at] = touch.changed(**changes)
        self._attached(node)

    def _pain(self, node: Fields) -> None:
        """What hurts at a stage belongs to the touchpoint there that is felt worst."""
        here = [self.made["touchpoints"][at] for at in self._met_at[self._at(node)]]
        if not here:
            self._own(node)
            return
        worst = min(here, key=lambda each: 0 if each.felt is None else each.felt)
        severity = _SEVERITY.get(_text(node.get("severity")))
        pain = Pain(id=next(self.ids), touchpoint=worst.id, text=self._whole(node), severity=severity)
        self._add("pains", pain)
        self._attached(node)

    def _opportunity(self, node: Fields) -> None:
        plain = {**node, "purpose": ""} if _text(node.get("purpose")) == "opportunity" else node
        self._add("opportunities", Opportunity(id=next(self.ids), text=self._whole(plain), stage=self._at(node)))
        self._strange(node)

    def _own(self, node: Fields) -> None:
        name = self._lanes.get(self._row(node)) or say("en", "table.touchpoint")
        tags = self._tags(node)
        text = ": ".join(filter(None, _told(node)))
        behind = bool(re.search(_ROLES[0][1], name.casefold())) and "evidence" not in name.casefold()
        self._lines[name, self._at(node), behind].append(f"{text} {tags}".strip())
        self._blueprint(node)
        self._strange(node)

    def _attached(self, node: Fields) -> None:
        self._joined += 1
        self._blueprint(node)
        self._strange(node)

    def _felt(self, node: Fields) -> float | None:
        score = _score(node)
        return on_ours(score, self._scale) if score is not None else of_word(_text(node.get("sentiment")))

    def _whole(self, node: Fields) -> str:
        name, more = _told(node)
        text = "\n".join(filter(None, (f"{name}: {more}" if more else name, self._tags(node))))
        return self._cut(text, TEXT_MAX, name)

    def _tags(self, node: Fields) -> str:
        """Tags, the word for the feeling and the purpose, as tags."""
        tags = node.get("tags")
        words = [_text(each) for each in tags] if isinstance(tags, list) else []
        purpose = _text(node.get("purpose"))
        words += [_text(node.get("sentiment")), "" if purpose in _PLAIN else purpose]
        return " ".join("#" + each.replace(" ", "-") for each in dict.fromkeys(words) if each)

    def _evidence(self, node: Fields) -> str:
        found = _dicts(_layers(node).get("evidence"))
        return self._line(", ".join(filter(None, (_text(each.get("item")) for each in found))))

    def _blueprint(self, node: Fields) -> None:
        layers = _layers(node)
        for layer, names in _BLUEPRINT.items():
            for each in _dicts(layers.get(layer)):
                text = ": ".join(filter(None, (_text(each.get(name)) for name in names)))
                if text:
                    self._lines[say("en", f"import.ojf.{layer}"), self._at(node), layer != "onstage"].append(text)

    def _rows(self) -> None:
        """The rows of texts, with what stands in each at each stage."""
        known: dict[tuple[str, bool], str] = {}
        for (name, stage, behind), lines in self._lines.items():
            if (name, behind) not in known:
                lane = Lane(id=next(self.ids), journey=self._id, kind="own", name=name, backstage=behind)
                known[name, behind] = self._add("lanes", lane).id
            text = self._cut("\n".join(lines), TEXT_MAX, name)
            self._add("cells", Cell(id=next(self.ids), lane=known[name, behind], stage=stage, text=text))

    def _strange(self, node: Fields) -> None:
        self._unknown.update(dict.fromkeys(key for key in node if key not in _KNOWN))

    def _tell(self) -> None:
        if self._joined:
            self.left.append(fault("", "import.left.joined", n=self._joined))
        self.left += (fault("", "import.left.key", written=short(key)) for key in [*self._unknown][:_TOLD])

    def _cut(self, text: str, longest: int, where: str) -> str:
        if len(text) > longest:
            self.left.append(fault("", "import.left.cut", where=f"“{short(where)}”", limit=longest))
        return text[:longest]

    def _line(self, value: object) -> str:
        text = str(one_line(_text(value)))
        return self._cut(text, LINE_MAX, text)

    def _add(self, collection: str, element: Any) -> Any:
        self.made[collection].append(element)
        return element


def _role(name: str) -> Role:
    bare = name.casefold()
    return next((role for role, words in _ROLES if re.search(words, bare)), "own")


def _scale(nodes: Iterable[Fields]) -> Scale:
    """From −5 to 5, unless a score does not fit there (earlier files counted from 0 to 10)."""
    numbers = [score for each in nodes if (score := _score(each)) is not None]
    return SCORES if all(SCORES.low <= each <= SCORES.high for each in numbers) else scale_of(numbers)


def _score(node: Fields) -> float | None:
    score = node.get("score")
    if isinstance(score, bool) or not isinstance(score, int | float) or abs(score) > _FAR:
        return None
    return float(score)


def _layers(node: Fields) -> Fields:
    """The layers of a service blueprint below a node."""
    blueprint = node.get("blueprint")
    return blueprint if isinstance(blueprint, dict) else {}


def _told(node: Fields) -> tuple[str, str]:
    """What a node is called, and what else it says."""
    title, description = _text(node.get("title")), _text(node.get("description"))
    return (title, description) if title else (description, "")


def _dicts(value: object) -> list[Fields]:
    return [each for each in value if isinstance(each, dict)] if isinstance(value, list) else []


def _text(value: object) -> str:
    """Text as it can be kept; a number by its figures."""
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        return ""
    return str(clean(str(value))).strip()
