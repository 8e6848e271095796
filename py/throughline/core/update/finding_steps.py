"""Steps that several messages about findings take: looking again, going to a place."""

from typing import Any

from throughline.core.effects import Reveal, ShowAddress
from throughline.core.found.keys import key
from throughline.core.found.listing import listing
from throughline.core.found.look import look
from throughline.core.found.places import Spot
from throughline.core.model import Model
from throughline.core.state.findings import FindingsState
from throughline.core.update.steps import Answer, just


def having(model: Model, **fields: Any) -> Model:
    """The model with something else known about findings."""
    return model.but(findings=model.findings.but(**fields))


def looked(model: Model) -> Model:
    """The model with what is found now. A place where nothing is found any more is no filter; nor is another project's."""
    if model.findings.hidden:
        return model
    last = model.findings.found.of
    if last is not None and last.id != model.document.id:
        model = model.but(findings=FindingsState())
    found = look(model.document, model.today, model.findings.found)
    place = model.findings.place if model.findings.place in found.places else None
    return having(model, found=found, place=place)


def gone_to(model: Model, spot: Spot) -> Answer:
    """The model at a place, with the element there chosen and in sight."""
    where = model.at(view=spot.view, journey=spot.journey or model.where.journey, chosen=spot.chosen)
    push = (where.view, where.journey) != (model.where.view, model.where.journey)
    model = model.but(where=where, picked=frozenset(), dialog=None, editing=None)
    return just(model, ShowAddress(where, push=push), *(Reveal(each) for each in reversed(spot.ids)))


def listed_keys(model: Model) -> tuple[str, ...]:
    """The keys of the findings that stand in the list, from top to bottom."""
    groups = listing(model.document, model.findings, model.where.chosen).groups
    return tuple(key(each) for group in groups for each in group.findings)


def either(part: str, wanted: str | None) -> tuple[str, ...]:
    """The DOM ids of a part of a finding: in the list, and in the panel of its element."""
    return (f"{part}-{wanted}", f"here-{part}-{wanted}")
