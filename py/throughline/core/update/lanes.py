"""What becomes of lanes."""

from throughline.core import edit, order
from throughline.core.effects import Focus
from throughline.core.find import lanes_of, locate
from throughline.core.grid import is_backstage, shown_lanes
from throughline.core.ids import from_seed
from throughline.core.journey import Lane, LaneKind
from throughline.core.journeys import KINDS
from throughline.core.messages import journey as m
from throughline.core.model import Model
from throughline.core.text import LINE_MAX
from throughline.core.update import names
from throughline.core.update.steps import Answer, edited, just, said, short
from throughline.words import Sentence, sentence


def update(model: Model, message: m.LaneMessage) -> Answer:  # noqa: PLR0911 - one line a case
    """One line a case."""
    match message:
        case m.LaneShown():
            return just(_shown(model, message))
        case m.LaneHidden(lane=id_, on=on):
            return hidden(model, id_, on=on)
        case m.LaneAdded():
            return _added(model, message)
        case m.LaneNudged(lane=id_, by=by):
            return nudged(model, id_, by)
        case m.LaneDropped(lane=id_, index=index):
            return _dropped(model, id_, index)
        case m.LaneDeleted(lane=id_):
            return deleted(model, id_)
    return just(model)


def _lane(model: Model, id_: str) -> Lane | None:
    found = locate(model.document, id_)
    return found[1] if found and found[0] == "lanes" else None


def title(lane: Lane) -> Sentence | str:
    """What a lane is called: its own name, or what its kind is called."""
    return short(lane.name) if lane.name else sentence(f"lane.{lane.kind}")


def _shown(model: Model, message: m.LaneShown) -> Model:
    lanes = lanes_of(model.document, message.journey)
    held = next((each for each in lanes if each.kind == message.kind), None)
    if held is None:
        return _made(model, message) if message.on and message.kind != "own" else model
    return _switched(model, held, on=message.on)


def _made(model: Model, message: m.LaneShown) -> Model:
    found = locate(model.document, message.journey)
    if found is None or found[0] != "journeys":
        return model
    lanes = lanes_of(model.document, message.journey)
    at = _place(lanes, message.kind)
    new = Lane(id=next(from_seed(message.seed)), journey=message.journey, kind=message.kind)
    result = edit.placed(lanes, at, [new])
    project = edit.added(model.document, "lanes", *(each for each in result if each.id == new.id))
    project = edit.replaced(project, *(each for each in result if each.id != new.id))
    return edited(model, project, sentence("undo.lane_shown", name=title(new)))


def _place(lanes: tuple[Lane, ...], kind: LaneKind) -> int:
    """Behind the last lane that comes before it in the reading order."""
    before = set(KINDS[: KINDS.index(kind)])
    return max((at + 1 for at, each in enumerate(lanes) if each.kind in before), default=0)


def _switched(model: Model, lane: Lane, *, on: bool) -> Model:
    if lane.shown == on:
        return model
    verb = "undo.lane_shown" if on else "undo.lane_hidden"
    return edited(model, edit.replaced(model.document, lane.changed(shown=on)), sentence(verb, name=title(lane)))


def hidden(model: Model, id_: str, *, on: bool) -> Answer:
    """A lane is shown or hidden; the focus goes to the next lane's head."""
    lane = _lane(model, id_)
    if lane is None:
        return just(model)
    focus = _focus_after(model, lane)
    key = "said.lane_shown" if on else "said.lane_hidden"
    after = said(_switched(model, lane, on=on), key, name=title(lane))
    return just(after, *(() if on or model.dialog else (focus,)))


def _focus_after(model: Model, lane: Lane) -> Focus:
    rows = shown_lanes(model.document, lane.journey)
    at = rows.index(lane) if lane in rows else 0
    return Focus((*(f"lane-{each.id}" for each in (*rows[at + 1 :], *reversed(rows[:at]))), "grid-corner"))


def _added(model: Model, message: m.LaneAdded) -> Answer:
    model = names.left(model, model.editing)
    found = locate(model.document, message.journey)
    if found is None or found[0] != "journeys":
        return just(model)
    name = " ".join(message.name.split())[:LINE_MAX]
    lanes = lanes_of(model.document, message.journey)
    new = Lane(
        id=next(from_seed(message.seed)),
        journey=message.journey,
        kind="own",
        name=name,
        order=order.at_end(lanes)[0],
        backstage=message.backstage,
    )
    project = edit.added(model.document, "lanes", new)
    visit = None if name else names.visit(new.id)
    model = edited(model, project, sentence("undo.lane_added", name=short(name)), visit=visit)
    if name:
        return just(said(model, "said.lane_shown", name=name))
    return just(model.but(editing=new.id, dialog=None), names.field(new.id))


def nudged(model: Model, id_: str, by: int) -> Answer:
    """One up or down, on its side of the line of visibility."""
    lane = _lane(model, id_)
    if lane is None:
        return just(model)
    side = [each for each in shown_lanes(model.document, lane.journey) if is_backstage(each) == is_backstage(lane)]
    at = side.index(lane) + by if lane in side else -1
    if not 0 <= at < len(side):
        return just(said(model, "said.journey_at_the_end", name=title(lane)))
    rest = tuple(each for each in lanes_of(model.document, lane.journey) if each.id != id_)
    beside = rest.index(side[at]) + (1 if by > 0 else 0)
    return _placed(model, lane, rest, beside)


def _dropped(model: Model, id_: str, index: int) -> Answer:
    """In a list of the lanes that are seen: before the one that is at `index` without it."""
    lane = _lane(model, id_)
    if lane is None:
        return just(model)
    seen = [each for each in shown_lanes(model.document, lane.journey) if each.id != id_]
    rest = tuple(each for each in lanes_of(model.document, lane.journey) if each.id != id_)
    if not seen:
        return just(model)
    at = rest.index(seen[index]) if 0 <= index < len(seen) else rest.index(seen[-1]) + 1
    return _placed(model, lane, rest, at)


def _placed(model: Model, lane: Lane, rest: tuple[Lane, ...], at: int) -> Answer:
    project = edit.replaced(model.document, *edit.placed(rest, at, [lane]))
    model = edited(model, project, sentence("undo.lane_moved", name=title(lane)))
    focus = () if model.dialog else (Focus((f"lane-{lane.id}",)),)
    return just(said(model, "said.lane_moved", name=title(lane)), *focus)


def deleted(model: Model, id_: str) -> Answer:
    """An own lane goes; a ready lane is only hidden."""
    lane = _lane(model, id_)
    if lane is None:
        return just(model)
    if lane.kind != "own":
        return hidden(model, id_, on=False)
    focus = _focus_after(model, lane)
    project = edit.removed(model.document, frozenset({id_}))
    model = edited(model, project, sentence("undo.lane_deleted", name=title(lane)))
    return just(said(model, "said.lane_deleted", name=title(lane)), *(() if model.dialog else (focus,)))
