"""What becomes of messages about priorities: what is looked at, and segments; opportunities have their own file."""

from throughline.core import edit, fields
from throughline.core.canvas import Note
from throughline.core.effects import Download
from throughline.core.find import element
from throughline.core.messages import priorities as m
from throughline.core.model import Model
from throughline.core.practice_places import wish_of
from throughline.core.priorities import export
from throughline.core.priorities.suggestions import suggestions
from throughline.core.state.priorities import Wish
from throughline.core.update import opportunities
from throughline.core.update.steps import Answer, edited, just, said, short
from throughline.words import sentence


def update(model: Model, message: m.PrioritiesMessage) -> Answer:  # noqa: C901, PLR0911 - one line a case
    """One line a case."""
    if model.project is None:
        return just(model)
    match message:
        case m.AxisChosen():
            return just(_looking(model, **{message.axis: message.unit}))
        case m.ColumnChosen(column=column):
            turned = column == model.priorities.column and not model.priorities.turned
            return just(_looking(model, column=column, turned=turned))
        case m.ShownChosen(shown=shown):
            return just(_looking(model, shown=shown))
        case m.IdeasToggled():
            return just(_looking(model, ideas=not model.priorities.ideas))
        case m.IdeasWished():
            return just(_wished(model, message))
        case m.IdeasFollowed():
            return just(_looking(model, wish=None))
        case m.TableAsked():
            return _exported(model, message)
        case m.SuggestionTaken():
            return just(_suggested(model, message))
        case m.PrioritiesEdit():
            return opportunities.update(model, message)
    return just(model)


def _looking(model: Model, **fields_: object) -> Model:
    return model.but(priorities=model.priorities.but(**fields_))


def _wished(model: Model, message: m.IdeasWished) -> Model:
    known_by = opportunities.known_by(model.locale.language)
    now = model.priorities.wish or wish_of(model.document, model.where.chosen, known_by)
    return _looking(model, wish=Wish(**{**now._asdict(), message.part: message.value or None}))


def _exported(model: Model, message: m.TableAsked) -> Answer:
    project, language = model.document, model.locale.language
    name = export.name(project, message.now, language)
    return just(
        said(model, "said.table_exported", name=name),
        Download(name, "text/csv;charset=utf-8", export.table(project, language)),
    )


def _suggested(model: Model, message: m.SuggestionTaken) -> Model:
    note = element(model.document, message.segment)
    offer = suggestions(model.document).get(message.segment, {}).get(message.criterion)
    if offer is None or not isinstance(note, Note):
        return model
    path = f"segment.{message.criterion}"
    if fields.get(note, path) == offer.score:
        return model
    after = edit.replaced(model.document, fields.put(note, path, offer.score))
    name = sentence("undo.field_set", field=sentence(f"field.{path}"), of=short(note.text))
    return edited(model, after, name)
