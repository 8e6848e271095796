"""What stands in the cells of a journey on paper: plain text in pieces, none taller than a page."""

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from throughline.core.curve import sign
from throughline.core.find import element, touchpoints_at, touchpoints_of
from throughline.core.grid import is_backstage
from throughline.core.journey import Lane, Stage, Touchpoint
from throughline.core.memo import last_few
from throughline.core.paper.pieces import pieces
from throughline.core.project import Project
from throughline.view import journey_cells
from throughline.view.journey_cells import Said
from throughline.view.scene import Scene


class Entry(NamedTuple):
    """One thing in a cell; `number` is its touchpoint's along the way, `more` stands small beneath."""

    text: str
    more: str = ""
    tone: str = ""
    number: str = ""
    sign: str = ""
    """Its sign, as markup."""


class Piece(NamedTuple):
    """A part of an entry that stays together."""

    text: str
    tone: str
    number: str
    sign: str
    small: bool
    first: bool
    last: bool


def cut(entries: Iterable[Entry]) -> tuple[Piece, ...]:
    """The entries in pieces."""
    return tuple(piece for entry in entries for piece in _cut(entry))


def _cut(entry: Entry) -> Iterator[Piece]:
    texts = [(text, False) for text in pieces(entry.text)] + [(text, True) for text in pieces(entry.more) if text]
    for at, (text, small) in enumerate(texts):
        number = entry.number if at == 0 else ""
        sign_ = entry.sign if at == 0 else ""
        yield Piece(text, entry.tone, number, sign_, small, first=at == 0, last=at == len(texts) - 1)


@last_few()
def _numbers(project: Project, journey: str) -> Mapping[str, str]:
    return {each.id: str(number) for number, each in enumerate(touchpoints_of(project, journey), 1)}


def numbers(project: Project, journey: str) -> Mapping[str, str]:
    """The touchpoints' numbers along the way, which join the lanes and the curve on paper."""
    return _numbers(project, journey)


def entries(seen: Scene, lane: Lane, stage: Stage) -> tuple[Entry, ...]:
    """What a lane holds at a stage, as the screen has it; each job, system or partner once."""
    if lane.kind == "touchpoints":
        number = numbers(seen.project, stage.journey)
        return tuple(_touchpoint(seen, each, number[each.id]) for each in touchpoints_at(seen.project, stage.id))
    number = {} if is_backstage(lane) else numbers(seen.project, stage.journey)
    found = journey_cells.said(seen, lane, stage)
    return merged(
        _entry(seen, lane, touchpoint, said)._replace(number=number.get(touchpoint.id, "") if touchpoint else "")
        for touchpoint, said in found
    )


def merged(found: Iterable[Entry]) -> tuple[Entry, ...]:
    """What is the same at several touchpoints stands once, with all their numbers."""
    same: dict[Entry, list[str]] = {}
    for entry in found:
        same.setdefault(entry._replace(number=""), []).append(entry.number)
    return tuple(entry._replace(number=", ".join(filter(None, numbers_))) for entry, numbers_ in same.items())


_TONES = {"pain": "bad", "opportunity": "good", "warned": "bad"}


def _entry(seen: Scene, lane: Lane, touchpoint: Touchpoint | None, said: Said) -> Entry:
    """What is said, in plain text; a moment of truth says why it is one."""
    more = [said.more]
    if lane.kind == "moment" and touchpoint and touchpoint.moment:
        more.append(touchpoint.moment.why)
    if lane.kind == "opportunity" and not said.more:
        more.append(seen.say("paper.no_owner"))
    tone = next((_TONES[look] for look in said.look.split() if look in _TONES), "")
    return Entry(
        said.words or said.more, _joined(more if said.words else ()), tone, sign=str(said.sign) if said.sign else ""
    )


def _touchpoint(seen: Scene, each: Touchpoint, number: str) -> Entry:
    persona = element(seen.project, each.persona)
    more = [
        each.carrier,
        seen.say(f"journey.owner.{each.owner}") if each.owner != "us" else "",
        persona.name if persona else "",
        seen.say("journey.pays") if each.pays else "",
    ]
    tone = f"touch moment-{sign(each)}" if each.moment else "touch"
    return Entry(each.name, _joined(more), f"{tone} theirs" if each.owner != "us" else tone, number)


def _joined(parts: Iterable[str]) -> str:
    return " · ".join(part for part in parts if part)
