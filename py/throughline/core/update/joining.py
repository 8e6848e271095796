"""What becomes of the document when links are made, set or taken."""

from throughline.core import edit, joining
from throughline.core.find import element, locate
from throughline.core.ids import from_seed
from throughline.core.messages import canvas as m
from throughline.core.model import Model
from throughline.core.project import Project
from throughline.core.update.steps import edited, said, short
from throughline.words import Sentence, sentence

LinkMessage = m.SegmentGiven | m.Joined | m.LinksSet | m.Unjoined | m.EffectSet


def update(model: Model, message: LinkMessage) -> Model:
    """One line a case."""
    match message:
        case m.SegmentGiven():
            return _segment(model, message)
        case m.Joined(these=these, those=those):
            project = joining.joined(model.document, these, those, from_seed(message.seed))
            return _done(model, project, these, those)
        case m.LinksSet():
            return _set(model, message)
        case m.Unjoined(link=id_):
            return _unjoined(model, id_)
        case m.EffectSet():
            return _effect(model, message)


def name_of(project: Project, id_: str) -> str:
    """What an element is called: a note's text, a touchpoint's or persona's name."""
    found = element(project, id_)
    return short(getattr(found, "text", None) or getattr(found, "name", None) or "")


def _segment(model: Model, message: m.SegmentGiven) -> Model:
    notes = tuple(id_ for id_ in message.notes if id_ != message.segment)
    if message.on:
        project = joining.joined(model.document, notes, (message.segment,), from_seed(message.seed))
    else:
        project = joining.parted(model.document, notes, (message.segment,))
    name = sentence("undo.segment_given", segment=name_of(model.document, message.segment), n=len(notes))
    return edited(model, project, name)


def _done(model: Model, project: Project, these: tuple[str, ...], those: tuple[str, ...]) -> Model:
    more = len(project.links) - len(model.document.links)
    if project is model.document:
        return said(model, "said.not_linked")
    return said(edited(model, project, _link_name(model.document, these, those)), "said.linked", n=more)


def _link_name(project: Project, these: tuple[str, ...], those: tuple[str, ...]) -> Sentence:
    if len(these) == 1 and len(those) == 1:
        return sentence("undo.linked", a=name_of(project, these[0]), b=name_of(project, those[0]))
    return sentence("undo.linked_many", n=len(these) * len(those))


def _set(model: Model, message: m.LinksSet) -> Model:
    away = tuple(id_ for id_ in message.offered if id_ not in message.those)
    project = joining.parted(model.document, message.these, away)
    project = joining.joined(project, message.these, message.those, from_seed(message.seed))
    model = model.but(dialog=None)
    if project is model.document:
        return model
    name = sentence("undo.links_set", note=name_of(model.document, message.these[0]))
    return said(edited(model, project, name), "said.links_set")


def _unjoined(model: Model, id_: str) -> Model:
    found = locate(model.document, id_)
    if found is None or found[0] != "links":
        return model
    link = found[1]
    names = {"a": name_of(model.document, link.source), "b": name_of(model.document, link.target)}
    project = edit.removed(model.document, frozenset({id_}))
    return said(edited(model, project, sentence("undo.unlinked", **names)), "said.unlinked", **names)


def _effect(model: Model, message: m.EffectSet) -> Model:
    found = locate(model.document, message.link)
    if found is None or found[1].kind != "touch":
        return model
    after = found[1].changed(effect=message.effect, strength=message.strength)
    name = sentence("undo.effect_set", note=name_of(model.document, after.source))
    return edited(model, edit.replaced(model.document, after), name)
