"""What becomes of messages about key figures."""

from collections.abc import Iterator

from throughline.core import edit, kpi_board
from throughline.core.effects import Effect, Focus, ShowAddress
from throughline.core.find import locate
from throughline.core.ids import from_seed
from throughline.core.kpi_board import WHOLE
from throughline.core.kpis import LOWER_IS_BETTER
from throughline.core.measures import Kpi
from throughline.core.messages import kpis as m
from throughline.core.model import Model
from throughline.core.references import REFERENCES
from throughline.core.update import kpi_measuring
from throughline.core.update.kpi_measuring import found, name
from throughline.core.update.steps import Answer, edited, just, said
from throughline.words import say, sentence


def update(model: Model, message: m.KpisMessage) -> Answer:  # noqa: C901, PLR0911 - one line a case
    """One line a case."""
    match message:
        case m.BoardGrouped(grouping=grouping):
            return just(_with(model, grouping=grouping))
        case m.BoardShaped(shape=shape):
            return just(_with(model, shape=shape))
        case m.TableSorted(column=column):
            return just(_with(model, sort=column, down=model.kpis.sort == column and not model.kpis.down))
        case m.AllMeasurementsAsked(kpi=id_):
            return just(_with(model, whole=id_))
        case m.KpiAdded():
            return _added(model, message)
        case m.KpiDuplicated(kpi=id_):
            return _duplicated(model, id_, from_seed(message.seed))
        case m.KpiDeleted(kpi=id_):
            return _deleted(model, id_)
        case m.KpiDropped(kpi=id_, place=place, index=index):
            return _dropped(model, id_, place, index)
        case m.KpiAttached(kpi=id_, about=about):
            return just(_attached(model, id_, about))
        case m.KpiNudged(kpi=id_, by=by):
            return _nudged(model, id_, by)
        case m.MeasuringEdit():
            return kpi_measuring.update(model, message)
    return just(model)


def dom(id_: str) -> str:
    """The DOM id of a KPI's card."""
    return f"kpi-{id_}"


def _with(model: Model, **fields: object) -> Model:
    return model.but(kpis=model.kpis.but(**fields))


_ABOUT = next(each.to for each in REFERENCES if (each.holder, each.path) == ("kpis", "about"))


def _about(model: Model, id_: str | None) -> str | None:
    held = locate(model.document, id_)
    return id_ if held is not None and held[0] in _ABOUT else None


def _added(model: Model, message: m.KpiAdded) -> Answer:
    """A new KPI at the end, named after its kind until somebody names it."""
    kind, about = message.kind, _about(model, message.about)
    words = "" if kind == "own" else say(model.locale.language, f"kpi.short.{kind}")
    new = Kpi(id=next(from_seed(message.seed)), name=words, kind=kind, about=about)
    new = new.changed(better="lower") if kind in LOWER_IS_BETTER else new
    siblings = [each for each in kpi_board.groups(model.document) if each.place == (about or WHOLE)]
    there = siblings[0].kpis if siblings else ()
    project = kpi_board.placed(model.document, new, there, len(there))
    model = edited(model, project, sentence("undo.kpi_added", kind=sentence(f"kpi.short.{kind}")))
    return _shown(model, new.id, Focus((f"field-{new.id}-name", dom(new.id)), select=True))


def _shown(model: Model, id_: str, focus: Effect) -> Answer:
    """The KPI on its screen, chosen, with its fields beside it."""
    where = model.at(view="kpis", chosen=id_)
    push = where.view != model.where.view
    model = model.but(where=where, panel=True, side="details", dialog=None, picked=frozenset(), editing=None)
    return just(model, ShowAddress(where, push=push), focus)


def _duplicated(model: Model, id_: str, ids: Iterator[str]) -> Answer:
    kpi = found(model, id_)
    if kpi is None:
        return just(model)
    group = kpi_board.group_of(model.document, kpi, model.kpis.grouping)
    measured = tuple(each.changed(id=next(ids)) for each in kpi.measurements)
    copy = kpi.changed(id=next(ids), measurements=measured)
    project = kpi_board.placed(model.document, copy, group.kpis, group.kpis.index(kpi) + 1)
    model = edited(model, project, sentence("undo.kpi_duplicated", name=name(kpi)))
    return _shown(said(model, "said.kpi_duplicated", name=name(kpi)), copy.id, Focus((dom(copy.id),)))


def _deleted(model: Model, id_: str) -> Answer:
    """The focus goes to the next card, else the one before, else to where one adds."""
    kpi = found(model, id_)
    if kpi is None:
        return just(model)
    on_board = [each.id for group in kpi_board.groups(model.document, model.kpis.grouping) for each in group.kpis]
    at = on_board.index(id_)
    focus = Focus((*map(dom, (*on_board[at + 1 :], *reversed(on_board[:at]))), "add-kpi"))
    project = edit.removed(model.document, frozenset({id_}))
    model = said(
        edited(model, project, sentence("undo.kpi_deleted", name=name(kpi))), "said.kpi_deleted", name=name(kpi)
    )
    chosen = None if model.where.chosen == id_ else model.where.chosen
    return just(model.but(dialog=None, where=model.at(chosen=chosen)), focus)


def _dropped(model: Model, id_: str, place: str, index: int) -> Answer:
    """To a position, and by place also to another element; a KPI keeps its kind."""
    kpi = found(model, id_)
    if kpi is None:
        return just(model)
    grouping = model.kpis.grouping
    here = kpi_board.group_of(model.document, kpi, grouping)
    goes = place != here.place
    if goes and (grouping == "kind" or (place != WHOLE and _about(model, place) is None)):
        return just(said(model, "said.kpi_keeps_kind", name=name(kpi)) if grouping == "kind" else model)
    there = next((each.kpis for each in kpi_board.groups(model.document, grouping) if each.place == place), ())
    index = max(0, min(index, len(there)))
    if not goes and here.kpis.index(kpi) == index:
        return just(model)
    moved = kpi.changed(about=None if place == WHOLE else place) if goes else kpi
    project = kpi_board.placed(model.document, moved, there, index)
    step = "undo.kpi_moved" if goes else "undo.kpi_reordered"
    model = edited(model, project, sentence(step, name=name(kpi)))
    return just(said(model, "said.kpi_moved", name=name(kpi), position=index + 1), Focus((dom(id_),)))


def _attached(model: Model, id_: str, about: str) -> Model:
    """At the end of the KPIs of another element, or of the whole."""
    kpi, goes = found(model, id_), _about(model, about)
    if kpi is None or kpi.about == goes:
        return model
    there = next((each.kpis for each in kpi_board.groups(model.document) if each.place == (goes or WHOLE)), ())
    project = kpi_board.placed(model.document, kpi.changed(about=goes), there, len(there))
    return edited(model, project, sentence("undo.kpi_moved", name=name(kpi)))


def _nudged(model: Model, id_: str, by: int) -> Answer:
    kpi = found(model, id_)
    if kpi is None:
        return just(model)
    group = kpi_board.group_of(model.document, kpi, model.kpis.grouping)
    index = group.kpis.index(kpi) + by
    if not 0 <= index < len(group.kpis):
        return just(said(model, "said.kpi_at_end", name=name(kpi)))
    return _dropped(model, id_, group.place, index)
