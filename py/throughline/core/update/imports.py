"""What becomes of a file that waits to be brought in."""

from throughline.core.formats import door
from throughline.core.formats.reading import Reading
from throughline.core.formats.tables.columns import COLUMNS
from throughline.core.formats.tables.guess import Columns
from throughline.core.formats.tables.guessing import again
from throughline.core.ids import from_seed
from throughline.core.importing.bringing import brought
from throughline.core.importing.matching import Way
from throughline.core.messages import imports as m
from throughline.core.messages.base import Message
from throughline.core.model import Model
from throughline.core.order import ordered
from throughline.core.project import Project
from throughline.core.state.dialog import Dialog
from throughline.core.state.shelf import Incoming
from throughline.core.state.where import View, Where
from throughline.core.storage import naming
from throughline.core.update import opening, saving
from throughline.core.update.steps import Answer, edited, just, said, short
from throughline.words import say, sentence


def update(model: Model, message: m.ImportMessage) -> Answer:  # noqa: PLR0911 - one line a case
    """One line a case."""
    match message:
        case m.TextGiven(text=text):
            return just(_given(model, text))
        case m.TableCorrected(table=table):
            return just(_corrected(model, lambda found, columns: again(found.rows, columns, table)))
        case m.ColumnCorrected(column=column, key=key):
            return just(_corrected(model, lambda _, columns: _with_key(columns, column, key)))
        case m.HeaderCorrected(on=on):
            return just(_corrected(model, lambda _, columns: columns.but(header=on)))
        case m.ScaleCorrected(scale=scale):
            return just(_corrected(model, lambda _, columns: columns.but(scale=scale)))
        case m.BroughtIn(way=way):
            return _brought(model, message, way)
    return just(model)


def _given(model: Model, text: str) -> Model:
    incoming = Incoming("", (), reading=door.read("", text))
    if incoming.reading is not None and (incoming.reading.project is None or incoming.reading.whole):
        found = incoming.reading
        projects = (found.project,) if found.project else ()
        incoming = Incoming("", projects, found.faults, found.newer)
    dialog = Dialog("import" if incoming.reading else "open")
    return model.but(shelf=model.shelf.but(incoming=incoming), dialog=dialog)


def _corrected(model: Model, correct: object) -> Model:
    """The table read again with other columns."""
    incoming = model.shelf.incoming
    found = incoming.reading if incoming else None
    if incoming is None or found is None or found.columns is None:
        return model
    columns: Columns = correct(found, found.columns)  # type: ignore[operator]  # a function of the two
    made = incoming.but(reading=_kept(found, door.corrected(found, columns)))
    return model.but(shelf=model.shelf.but(incoming=made))


def _kept(before: Reading, after: Reading) -> Reading:
    """A table that says nothing with these columns is still there to be corrected."""
    if after.rows:
        return after
    return after.but(rows=before.rows, columns=before.columns)


def _with_key(columns: Columns, column: int, key: str) -> Columns:
    known = {each.key for each in COLUMNS[columns.table] if each.how != "told"}
    if column >= len(columns.keys) or (key and key not in known):
        return columns
    return columns.with_key(column, key)


def _brought(model: Model, message: Message, way: Way) -> Answer:
    incoming = model.shelf.incoming
    found = incoming.reading if incoming else None
    if incoming is None or found is None or found.project is None:
        return just(model.but(dialog=None))
    if way == "project" or model.project is None:
        return _opened(model, message, found.project)
    if model.read_only:
        return just(said(model, "said.read_only"))
    before = model.project
    after = brought(before, found, way, from_seed(message.seed))
    if after is None:
        return just(said(model, "said.import_too_large"))
    model = model.but(dialog=None, shelf=model.shelf.but(incoming=None))
    if after is before:
        return just(said(model, "said.import_nothing_new"))
    copy = saving.snapshot(before, model.saving.revision, "import")
    name = short(incoming.file) or say(model.locale.language, "import.pasted")
    model = edited(model, after, sentence("undo.imported", file=name))
    model = said(_shown(model, before, after, found.project), "said.imported", file=name)
    return just(model, copy)


_VIEWS: tuple[tuple[str, View], ...] = (
    ("notes", "canvas"),
    ("journeys", "journey"),
    ("kpis", "kpis"),
    ("opportunities", "priorities"),
)


def _view(pieces: Project, usual: View) -> View:
    """Where the most of it can be seen."""
    return next((view for name, view in _VIEWS if getattr(pieces, name)), usual)


def _shown(model: Model, before: Project, after: Project, pieces: Project) -> Model:
    """What came is seen; of journeys the first that is new."""
    known = {each.id for each in before.journeys}
    journey = next((each.id for each in ordered(after.journeys) if each.id not in known), model.where.journey)
    view = _view(pieces, model.where.view)
    return model.but(where=model.where.but(view=view, journey=journey, chosen=None))


def _opened(model: Model, message: Message, project: Project) -> Answer:
    """A project of its own, under a name that no other has."""
    name = project.name.strip() or say(model.locale.language, "project.untitled")
    name = naming.apart(name, (card.name for card in model.shelf.cards))
    id_ = next(from_seed(message.seed))
    made = project.changed(id=id_, name=name, created=message.now.replace(microsecond=0))
    model = said(model.but(dialog=None), "said.opened", name=short(name))
    return opening.adopted(model, made, message.now, Where(_view(made, "canvas"), id_))
