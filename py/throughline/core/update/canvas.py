"""What becomes of the canvas when something happens to its notes."""

from throughline.core import edit
from throughline.core.canvas import BLOCKS, Channel, ChannelUse, Fit, Note
from throughline.core.effects import Focus, FocusFirst
from throughline.core.find import note as note_of
from throughline.core.find import notes_by_id, notes_in
from throughline.core.ids import from_seed
from throughline.core.messages import canvas as m
from throughline.core.model import Model
from throughline.core.notes import copies, moved_to, pasted_lines
from throughline.core.project import Project
from throughline.core.text import TEXT_MAX, clean
from throughline.core.update import joining, questions
from throughline.core.update.steps import Answer, edited, just, listed, said, short
from throughline.words import Sentence, sentence

FITS: tuple[Fit, ...] = ("preferred", "offered", "used")


def update(model: Model, message: m.CanvasMessage) -> Answer:  # noqa: C901, PLR0911, PLR0912 - one line a case
    """One line a case; a named function where a case wants more."""
    match message:
        case m.NoteAdded():
            return _added(model, message)
        case m.NotesPasted():
            return _pasted(model, message)
        case m.NoteEditAsked(note=id_):
            return _editing(model, id_)
        case m.NoteTyped(note=id_, text=text):
            return just(_typed(model, id_, text))
        case m.NoteEntered(note=id_):
            return _entered(model, message, id_)
        case m.NoteLeft(note=id_):
            return just(_left(model, id_))
        case m.NoteReverted(note=id_):
            return _reverted(model, id_)
        case m.NoteDropped(note=id_, place=place, index=index):
            return _dropped(model, id_, place, index)
        case m.NoteNudged(note=id_, by=by):
            return _nudged(model, id_, by)
        case m.NoteShifted(note=id_, by=by):
            return _shifted(model, id_, by)
        case m.NotesMoved(notes=notes, place=place):
            return _moved(model, notes, place)
        case m.NotesDuplicated(notes=notes):
            return _duplicated(model, message, notes)
        case m.NotesDeleted(notes=notes):
            return _deleted(model, notes)
        case m.NotesColoured(notes=notes, colour=colour):
            return just(_each(model, notes, "undo.note_coloured", colour=colour))
        case m.NotesStated(notes=notes, state=state):
            return just(_each(model, notes, "undo.note_stated", state=state))
        case m.NotesMarked(notes=notes, mark=mark):
            return just(_each(model, notes, "undo.note_marked", mark=mark))
        case m.QuestionAdded() | m.QuestionRemoved():
            return questions.update(model, message)
        case m.ChannelFitSet():
            return just(_fit(model, message))
        case m.SegmentGiven() | m.Joined() | m.LinksSet() | m.Unjoined() | m.EffectSet():
            return just(joining.update(model, message))
    return just(model)


def dom(id_: str) -> str:
    """The DOM id of a note."""
    return f"note-{id_}"


def field_dom(id_: str) -> str:
    """The DOM id of the field a note is edited in."""
    return f"edit-{id_}"


def block_name(place: str) -> Sentence:
    """The name of a block as a sentence, for use inside another."""
    return sentence(f"block.{place}")


def _named(verb: str, notes: list[Note] | tuple[Note, ...], **params: object) -> Sentence:
    """The name of a step about one note (by its text) or several (by number)."""
    if len(notes) == 1:
        return sentence(verb, note=short(notes[0].text), **params)
    return sentence(f"{verb}_many", n=len(notes), **params)


def _added(model: Model, message: m.NoteAdded) -> Answer:
    model = _left(model, model.editing) if model.editing else model
    project = model.document
    siblings = notes_in(project, message.place)
    index = next((i + 1 for i, each in enumerate(siblings) if each.id == message.after), len(siblings))
    new = Note(id=next(from_seed(message.seed)), place=message.place, text="")
    after = _placed(project, siblings, index, [new])
    name = sentence("undo.note_added", note="", block=block_name(message.place))
    model = edited(model, after, name, visit=new.id)
    model = model.but(editing=new.id, picked=frozenset(), where=model.at(chosen=new.id))
    return just(model, Focus((field_dom(new.id),)))


def _placed(project: Project, siblings: tuple[Note, ...], index: int, notes: list[Note]) -> Project:
    """The project with notes at a position of a block, whether they are new or moved."""
    known = {each.id for each in project.notes}
    result = edit.placed(siblings, index, notes)
    project = edit.added(project, "notes", *(each for each in result if each.id not in known))
    return edit.replaced(project, *(each for each in result if each.id in known))


def _pasted(model: Model, message: m.NotesPasted) -> Answer:
    lines = pasted_lines(message.text)
    if not lines:
        return just(said(model, "said.nothing_pasted"))
    long = next((number for number, line in enumerate(lines, 1) if len(line) > TEXT_MAX), None)
    if long is not None:
        return just(said(model, "said.line_too_long", line=long, longest=TEXT_MAX))
    ids = from_seed(message.seed)
    notes = [Note(id=next(ids), place=message.place, text=line) for line in lines]
    siblings = notes_in(model.document, message.place)
    index = next((i + 1 for i, each in enumerate(siblings) if each.id == message.after), len(siblings))
    after = _placed(model.document, siblings, index, notes)
    name = sentence("undo.notes_pasted", n=len(notes), block=block_name(message.place))
    model = said(edited(model, after, name), "said.notes_pasted", n=len(notes), block=block_name(message.place))
    return just(model.but(dialog=None), Focus((dom(notes[-1].id),)))


def _editing(model: Model, id_: str) -> Answer:
    note = note_of(model.document, id_)
    if note is None:
        return just(model)
    if model.editing and model.editing != id_:
        model = _left(model, model.editing)
    model = model.but(editing=id_, dialog=None, where=model.at(chosen=id_))
    return just(model, Focus((field_dom(id_),), select=False))


def _typed(model: Model, id_: str, text: str) -> Model:
    note = note_of(model.document, id_)
    cleaned = str(clean(text))
    over = len(cleaned) - TEXT_MAX
    if over > 0:
        cleaned = cleaned[:TEXT_MAX]
        model = said(model, "said.text_cut", n=over, longest=TEXT_MAX)
    if note is None or note.text == cleaned:
        return model
    fresh = model.history.past and model.history.past[-1].visit == id_
    adding = fresh and note_of(model.history.past[-1].before, id_) is None
    verb = "undo.note_added" if adding else "undo.note_written"
    name = sentence(verb, note=short(cleaned), block=block_name(note.place))
    return edited(model, edit.replaced(model.document, note.changed(text=cleaned)), name, visit=id_)


def _left(model: Model, id_: str | None) -> Model:
    """The visit is over. A note left empty was never there."""
    if id_ is None or model.editing != id_:
        return model
    model = model.but(editing=None)
    note = note_of(model.document, id_)
    if note is None or note.text.strip():
        return model.but(history=model.history.closed())
    last = model.history.past[-1] if model.history.past else None
    if last is not None and last.visit == id_ and note_of(last.before, id_) is None:
        history = type(model.history)(model.history.past[:-1], model.history.future)
        return model.but(project=last.before, history=history, where=model.at(chosen=None))
    gone = edit.removed(model.document, frozenset({id_}))
    model = model.but(history=model.history.closed(), where=model.at(chosen=None))
    return edited(model, gone, sentence("undo.note_deleted", note=""))


def _entered(model: Model, message: m.NoteEntered, id_: str) -> Answer:
    note = note_of(model.document, id_)
    if note is None or not note.text.strip():
        return just(_left(model, id_), Focus((f"add-{note.place}",) if note else ()))
    added = m.NoteAdded(place=note.place, after=id_, now=message.now, seed=message.seed)
    return _added(_left(model, id_), added)


def _reverted(model: Model, id_: str) -> Answer:
    """Escape: as it was when the visit began."""
    note = note_of(model.document, id_)
    last = model.history.past[-1] if model.history.past else None
    if last is not None and last.visit == id_:
        history = type(model.history)(model.history.past[:-1], model.history.future)
        model = model.but(project=last.before, history=history)
    model = _left(model, id_).but(editing=None)
    place = note.place if note else ""
    return just(model, Focus((dom(id_), f"add-{place}")))


def _dropped(model: Model, id_: str, place: str, index: int) -> Answer:
    note = note_of(model.document, id_)
    if note is None or place not in (*BLOCKS, "parking"):
        return just(model)
    model = model.but(dialog=None)
    siblings = tuple(each for each in notes_in(model.document, place) if each.id != id_)
    index = max(0, min(index, len(siblings)))
    before = notes_in(model.document, note.place)
    if note.place == place and before.index(note) == index:
        return just(model)
    after = moved_to(model.document, note, place, index)
    name = _move_name(note, place)
    params = {"note": short(note.text), "block": block_name(place), "position": index + 1}
    return just(said(edited(model, after, name), "said.note_moved", **params), Focus((dom(id_),)))


def _move_name(note: Note, place: str) -> Sentence:
    if note.place == place:
        return sentence("undo.note_reordered", note=short(note.text), block=block_name(place))
    return sentence("undo.note_moved", note=short(note.text), block=block_name(place))


def _nudged(model: Model, id_: str, by: int) -> Answer:
    note = note_of(model.document, id_)
    if note is None:
        return just(model)
    siblings = notes_in(model.document, note.place)
    index = siblings.index(note) + by
    if not 0 <= index < len(siblings):
        return just(said(model, "said.at_the_end", note=short(note.text)))
    return _dropped(model, id_, note.place, index)


def _shifted(model: Model, id_: str, by: int) -> Answer:
    note = note_of(model.document, id_)
    if note is None:
        return just(model)
    at = BLOCKS.index(note.place) if note.place in BLOCKS else -1 if by > 0 else len(BLOCKS)
    if not 0 <= at + by < len(BLOCKS):
        return just(said(model, "said.at_the_end", note=short(note.text)))
    place = BLOCKS[at + by]
    return _dropped(model, id_, place, len(notes_in(model.document, place)))


def _chosen(model: Model, ids: tuple[str, ...]) -> list[Note]:
    known = notes_by_id(model.document)
    return [known[id_] for id_ in listed(ids, known)]


def _moved(model: Model, ids: tuple[str, ...], place: str) -> Answer:
    notes = [each for each in _chosen(model, ids) if each.place != place]
    project = model.document
    for each in notes:
        project = moved_to(project, each, place, len(notes_in(project, place)))
    if not notes:
        return just(model.but(dialog=None))
    name = _named("undo.note_moved", notes, block=block_name(place))
    model = edited(model, project, name)
    model = said(model, "said.notes_moved", n=len(notes), block=block_name(place))
    return just(model.but(dialog=None), Focus((dom(notes[0].id),)))


def _duplicated(model: Model, message: m.NotesDuplicated, ids: tuple[str, ...]) -> Answer:
    notes = _chosen(model, ids)
    if not notes:
        return just(model)
    project, new = copies(model.document, notes, from_seed(message.seed))
    model = edited(model, project, _named("undo.note_duplicated", notes))
    model = said(model, "said.notes_duplicated", n=len(notes))
    picked = frozenset(new) if len(new) > 1 else frozenset()
    return just(model.but(dialog=None, picked=picked, where=model.at(chosen=new[0])), Focus((dom(new[0]),)))


def _deleted(model: Model, ids: tuple[str, ...]) -> Answer:
    notes = _chosen(model, ids)
    if not notes:
        return just(model)
    focus = _focus_after(model.document, notes)
    project = edit.removed(model.document, frozenset(each.id for each in notes))
    model = edited(model.but(editing=None), project, _named("undo.note_deleted", notes))
    model = said(model, "said.notes_deleted", n=len(notes))
    gone = {each.id for each in notes}
    chosen = None if model.where.chosen in gone else model.where.chosen
    return just(
        model.but(dialog=None, picked=model.picked - gone, where=model.at(chosen=chosen)),
        FocusFirst(focus),
        Focus(focus),
    )


def _focus_after(project: Project, gone: list[Note]) -> tuple[str, ...]:
    """After a deletion: the next note, else the one before, else the block's Add button."""
    ids = {each.id for each in gone}
    place = gone[-1].place
    siblings = notes_in(project, place)
    at = max(index for index, each in enumerate(siblings) if each.id in ids and each.place == place)
    order = (*siblings[at + 1 :], *reversed(siblings[:at]))
    return (*(dom(each.id) for each in order if each.id not in ids), f"add-{place}")


def _each(model: Model, ids: tuple[str, ...], verb: str, **fields: object) -> Model:
    notes = [
        each for each in _chosen(model, ids) if any(getattr(each, name) != value for name, value in fields.items())
    ]
    if not notes:
        return model.but(dialog=None)
    project = edit.replaced(model.document, *(each.changed(**fields) for each in notes))
    return edited(model, project, _named(verb, notes)).but(dialog=None)


def _fit(model: Model, message: m.ChannelFitSet) -> Model:
    note = note_of(model.document, message.note)
    if note is None or note_of(model.document, message.segment) is None:
        return model
    channel = note.channel or Channel()
    held = next((use.fits for use in channel.uses if use.segment == message.segment), ())
    on = {*held, message.fit} if message.on else set(held) - {message.fit}
    fits = tuple(fit for fit in FITS if fit in on)
    rest = tuple(use for use in channel.uses if use.segment != message.segment)
    uses = (*rest, ChannelUse(segment=message.segment, fits=fits)) if fits else rest
    after = note.changed(channel=channel.changed(uses=uses))
    name = sentence("undo.fit_set", note=short(note.text))
    return edited(model, edit.replaced(model.document, after), name)
