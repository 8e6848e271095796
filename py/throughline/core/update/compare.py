"""What becomes of messages about comparing, and about saved versions."""

from datetime import datetime

from throughline.core import effects as e
from throughline.core import version_effects as v
from throughline.core.compare.choosing import OTHER, VERSION, needed, sides, versions_of
from throughline.core.effects import Effect, Focus, ShowAddress
from throughline.core.formats import native
from throughline.core.messages import compare as m
from throughline.core.model import Model
from throughline.core.state.shelf import VersionText
from throughline.core.storage.filenames import backup_name
from throughline.core.storage.picture import instant
from throughline.core.text import one_line
from throughline.core.update import saving
from throughline.core.update.steps import Answer, just, said
from throughline.words import say

NAME_MAX = 120


def update(model: Model, message: m.CompareMessage) -> Answer:
    """One line a case."""
    if model.project is None:
        return just(model)
    answer = _version(model, message)
    return _seen(model, message) if answer is None else answer


def _seen(model: Model, message: m.CompareMessage) -> Answer:  # noqa: PLR0911 - one line a case
    """What is compared, and how it is looked at."""
    chosen = sides(model)
    match message:
        case m.KindCompared(what=what):
            return just(_with(model, what=what, left="", right="", area="", whole=frozenset()))
        case m.LeftChosen(side=side):
            return just(_side(model, side, left=side, right=chosen.right))
        case m.RightChosen(side=side):
            return just(_side(model, side, left=chosen.left, right=side))
        case m.SidesSwapped():
            return just(_with(model, left=chosen.right, right=chosen.left))
        case m.AreaPicked(which=area):
            return just(_with(model, area=area))
        case m.OnlyChangesTicked(on=on):
            return just(_with(model, only=on))
        case m.WholeAreaAsked(which=area):
            return just(_with(model, whole=model.compare.whole | {area}))
        case m.ChangesPrinted():
            return _printed(model)
    return just(model)


def _with(model: Model, **fields: object) -> Model:
    return model.but(compare=model.compare.but(**fields))


def _side(model: Model, side: str, **fields: object) -> Model:
    """Another project may have changed since it was read: it is read again."""
    kept = tuple(each for each in model.compare.fetched if each[0] != side or side.startswith(VERSION))
    return _with(model, what=sides(model).what, fetched=kept, whole=frozenset(), **fields)


def _printed(model: Model) -> Answer:
    where = model.at(view="print")
    chosen = sides(model)
    model = _with(model, what=chosen.what, left=chosen.left, right=chosen.right)
    model = model.but(paper=model.paper.but(what="changes"), where=where, dialog=None)
    return just(model, ShowAddress(where))


def wanted(before: Model, after: Model) -> tuple[Effect, ...]:
    """What has to be read for the sides, when another one is chosen (or the list of versions has come)."""
    known = frozenset(needed(before)) if _reads(before) else frozenset()
    return tuple(_fetch(each) for each in needed(after) if each not in known)


def _reads(model: Model) -> bool:
    """Whether what stands on either side is read as soon as it is chosen."""
    return model.project is not None and (model.where.view == "compare" or model.paper.what == "changes")


def _fetch(side: str) -> Effect:
    if side.startswith(OTHER):
        return v.FetchOther(side.removeprefix(OTHER))
    return v.FetchVersion(side.removeprefix(VERSION), "compare")


def _version(model: Model, message: m.CompareMessage) -> Answer | None:  # noqa: PLR0911 - one line a case
    """Saved versions; None where the message is not about them."""
    match message:
        case m.VersionSaved(name=name):
            return _saved(model, str(one_line(name)).strip()[:NAME_MAX], message.now)
        case m.VersionRestored(key=key):
            if model.read_only:
                return just(said(model.but(dialog=None), "said.read_only"))
            return just(model.but(dialog=None), v.FetchVersion(key, "restore"))
        case m.VersionNamed(key=key, name=name):
            return _named(model, key, str(one_line(name)).strip()[:NAME_MAX])
        case m.VersionDeleted(key=key):
            return just(model.but(dialog=None), v.ForgetVersion(key))
        case m.VersionFileAsked(key=key):
            return just(model, v.FetchVersion(key, "file"))
        case m.BackupAsked():
            return _backup(model, message.now)
    return None


def _named(model: Model, key: str, name: str) -> Answer:
    """A name that is left empty, or stays as it was, changes nothing."""
    held = next((each.name for each in model.shelf.versions if each.key == key), None)
    anchor = model.dialog.anchor if model.dialog else None
    back = (Focus((anchor,)),) if anchor else ()
    model = model.but(dialog=None)
    return just(model, *back) if held is None or name in {"", held} else just(model, v.RenameVersion(key, name), *back)


def _saved(model: Model, name: str, now: datetime) -> Answer:
    name = name or say(model.locale.language, "version.nameless", n=len(versions_of(model)) + 1)
    text = native.write_compact(saving.dated(model.document, now))
    return just(model, v.KeepVersion(VersionText(model.document.id, instant(now), name, text)), e.AskToPersist())


def _backup(model: Model, now: datetime) -> Answer:
    project = model.document
    text = native.write_compact(saving.dated(project, now))
    return just(model, v.SaveBackup(project.id, project.name, backup_name(project.name, now), text))
