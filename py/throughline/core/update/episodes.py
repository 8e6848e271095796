"""What becomes of episodes: a visit, an order, a service case is what touchpoints are remembered as."""

from throughline.core import edit, order
from throughline.core.effects import Focus
from throughline.core.find import locate, touchpoint
from throughline.core.ids import from_seed
from throughline.core.journey import Episode, Touchpoint
from throughline.core.messages import journey as m
from throughline.core.model import Model
from throughline.core.project import Project
from throughline.core.touchpoints import journey_of
from throughline.core.update.steps import Answer, edited, just, said, short
from throughline.words import say, sentence


def update(model: Model, message: m.EpisodeBegun | m.EpisodeSet) -> Answer:
    """One line a case."""
    match message:
        case m.EpisodeBegun(touchpoints=ids):
            return _begun(model, ids, next(from_seed(message.seed)))
        case m.EpisodeSet(touchpoints=ids, episode=id_):
            return _set(model, ids, id_)


def _found(model: Model, ids: tuple[str, ...]) -> list[Touchpoint]:
    return [each for id_ in dict.fromkeys(ids) if (each := touchpoint(model.document, id_))]


def _begun(model: Model, ids: tuple[str, ...], id_: str) -> Answer:
    """With a name that can stand, so that nothing is nameless; it is selected, to be typed over."""
    found = _found(model, ids)
    if not found:
        return just(model)
    project = model.document
    journey = journey_of(project, found[0].stage)
    known = [each for each in project.episodes if each.journey == journey]
    name = say(model.locale.language, "journey.episode_name", n=len(known) + 1)
    new = Episode(id=id_, journey=journey, name=name, order=order.at_end(known)[0])
    theirs = [each for each in found if journey_of(project, each.stage) == journey]
    project = edit.replaced(edit.added(project, "episodes", new), *(each.changed(episode=id_) for each in theirs))
    model = said(edited(model, project, sentence("undo.episode_begun", n=len(theirs))), "said.episode_begun", name=name)
    where = model.at(chosen=theirs[0].id)
    model = model.but(dialog=None, picked=frozenset(), where=where, panel=True, side="details")
    return just(model, Focus((f"field-{id_}-name",), select=True))


def _set(model: Model, ids: tuple[str, ...], id_: str) -> Answer:
    """Only touchpoints of the episode's own journey can belong to it."""
    project = model.document
    held = _episode(project, id_)
    if id_ and held is None:
        return just(model)
    found = [each for each in _found(model, ids) if held is None or journey_of(project, each.stage) == held.journey]
    changed = [each.changed(episode=id_ or None) for each in found if each.episode != (id_ or None)]
    if not changed:
        return just(model)
    name = sentence("undo.episode_set", n=len(changed), name=short(held.name) if held else "–")
    return just(edited(model.but(dialog=None), edit.replaced(project, *changed), name))


def _episode(project: Project, id_: str) -> Episode | None:
    found = locate(project, id_)
    return found[1] if found is not None and found[0] == "episodes" else None
