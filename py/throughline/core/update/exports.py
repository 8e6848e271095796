"""What becomes of messages about making files."""

from datetime import datetime
from typing import Any

from throughline.core.effects import Export
from throughline.core.formats.reading import Asked
from throughline.core.formats.registry import by_id
from throughline.core.messages import exports as m
from throughline.core.model import Model
from throughline.core.order import ordered
from throughline.core.storage.filenames import export_name
from throughline.core.update.steps import Answer, just, said
from throughline.words import say


def update(model: Model, message: m.ExportMessage) -> Answer:
    """One line a case."""
    match message:
        case m.ExportAsked():
            return _asked(model, message)
        case m.ExportJourneyChosen(journey=journey):
            return just(_with(model, journey=journey))
        case m.ExportMade(file=file):
            return just(said(_with(model, busy="", last=file, trouble=""), "said.exported", file=file))
        case m.ExportFailed(why=why):
            return just(said(_with(model, busy="", last="", trouble=why), f"export.trouble.{why}"))
    return just(model)


def _with(model: Model, **fields: Any) -> Model:
    return model.but(exports=model.exports.but(**fields))


def journey_of(model: Model) -> str | None:
    """The journey that a file holds: the one that was chosen, else the one that is open, else the first."""
    ids = [each.id for each in ordered(model.document.journeys)]
    wanted = (each for each in (model.exports.journey, model.where.journey) if each in ids)
    return next(wanted, ids[0] if ids else None)


def asked_of(model: Model, part: str, now: datetime) -> Asked:
    """What is wanted of a writer, as this person reads and prints."""
    return Asked(
        part=part,
        language=model.locale.language,
        journey=journey_of(model),
        today=now.date(),
        sheet=model.paper.sheet,
        locale=model.locale,
    )


def _asked(model: Model, message: m.ExportAsked) -> Answer:
    wanted = by_id(message.format)
    if (
        model.project is None
        or model.exports.busy
        or wanted is None
        or not wanted.writes
        or (message.part and message.part not in wanted.parts)
    ):
        return just(model)
    asked = asked_of(model, message.part, message.now)
    what = say(model.locale.language, f"export.part.{message.part}") if message.part else ""
    name = export_name(model.document.name, what, wanted.ending, message.now)
    model = _with(model, busy=f"{wanted.id} {message.part}".strip(), trouble="")
    return just(model, Export(wanted, model.document, asked, name))
