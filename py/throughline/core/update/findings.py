"""What becomes of messages about findings: looking, choosing, filtering, hiding."""

from throughline.core.effects import Focus, ShowAddress
from throughline.core.found.keys import by_key
from throughline.core.found.places import host, spot_of
from throughline.core.messages import findings as m
from throughline.core.model import Model
from throughline.core.state.findings import FIRST_FEW
from throughline.core.update import finding_edits
from throughline.core.update.finding_steps import either, gone_to, having, listed_keys, looked
from throughline.core.update.steps import Answer, just, said


def update(model: Model, message: m.FindingsMessage) -> Answer:  # noqa: C901, PLR0911, PLR0912 - one line a case
    """One line a case; a named function where a case wants more."""
    if model.project is None:
        return just(model)
    match message:
        case m.ChecksDue():
            return just(looked(model))
        case m.FindingChosen(key=wanted, element=element):
            return _chosen(model, wanted, element)
        case m.FindingStepped(key=wanted, by=by):
            return _stepped(model, wanted, by)
        case m.FindingsClosed():
            return _closed(model)
        case m.FindingsOf(place=place):
            return _opened(model, place=place)
        case m.FindingsHere():
            return _opened(model, here=True)
        case m.FindingsGrouped(by=by):
            return just(having(model, grouping=by))
        case m.SeverityFiltered(severity=severity):
            held = model.findings.severity
            return just(having(model, severity=None if held == severity else severity, many=FIRST_FEW))
        case m.PlaceFiltered(place=place):
            return just(having(model, place=place or None, many=FIRST_FEW))
        case m.HereToggled():
            return just(having(model, here=not model.findings.here, many=FIRST_FEW))
        case m.FiltersCleared():
            return just(having(model, severity=None, place=None, here=False, many=FIRST_FEW))
        case m.MoreAsked():
            return _more(model)
        case m.HiddenToggled():
            return just(_hidden(model))
        case m.AcceptanceAsked(key=wanted):
            return just(having(model, accepting=wanted), Focus(either("reason", wanted)))
        case m.AcceptanceCancelled():
            return just(having(model, accepting=None), Focus(either("accept", model.findings.accepting)))
        case m.FixAsked() | m.FindingAccepted() | m.AcceptanceTakenBack():
            return finding_edits.update(model, message)
    return just(model)


def _opened(model: Model, place: str | None = None, *, here: bool = False) -> Answer:
    model = having(model, place=place, here=here, severity=None, many=FIRST_FEW)
    return just(model.but(side="findings", panel=True), Focus(("panel-title",)))


def _chosen(model: Model, wanted: str, element: str) -> Answer:
    """To the place of a finding, or to one of its elements; the list stays where it is. Asked again, the focus goes too."""
    finding = by_key(model.findings.visible.shown, wanted)
    if finding is None:
        return just(said(model, "said.finding_gone"))
    spot = spot_of(model.document, element or next(iter(finding.elements), finding.place or ""))
    again = not element and model.findings.looked_at(model.where.chosen) == wanted
    lit = tuple(dict.fromkeys(host(model.document, each) for each in finding.elements))
    model = having(model, chosen=wanted, lit=lit).but(side="findings", panel=True)
    if spot is None:
        return just(model)
    model, effects = gone_to(model, spot)
    return just(model, *effects, *([Focus(spot.ids)] if again else []))


def _stepped(model: Model, wanted: str, by: int) -> Answer:
    keys = listed_keys(model)
    at = keys.index(wanted) + by if wanted in keys else 0
    return just(model, Focus((f"go-{keys[at]}",))) if 0 <= at < len(keys) else just(model)


def _closed(model: Model) -> Answer:
    """What only the list had chosen is chosen no more."""
    chosen = None if model.where.chosen in model.findings.lit else model.where.chosen
    where = model.at(chosen=chosen)
    model = having(model, chosen=None, lit=(), accepting=None).but(side="details", where=where)
    return just(model, ShowAddress(where, push=False), Focus(("found-counts",)))


def _more(model: Model) -> Answer:
    last = listed_keys(model)[-1:]
    model = having(model, many=model.findings.many + FIRST_FEW)
    return just(model, Focus(tuple(f"go-{each}" for each in last)))


def _hidden(model: Model) -> Model:
    hidden = not model.findings.hidden
    model = having(model, hidden=hidden, chosen=None, lit=(), accepting=None)
    return said(model, "said.findings_hidden" if hidden else "said.findings_back")
