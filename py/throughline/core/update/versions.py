"""What becomes of the model when storage answers about saved versions."""

from datetime import datetime

from throughline.core import effects as e
from throughline.core.compare.choosing import OTHER, VERSION
from throughline.core.formats import native
from throughline.core.messages import keeping as k
from throughline.core.messages import versions as m
from throughline.core.model import Model
from throughline.core.project import Project
from throughline.core.state.shelf import Version
from throughline.core.storage.filenames import file_name
from throughline.core.update import opening
from throughline.core.update.steps import Answer, just, said, short

MOST = 4
"""So many sides are kept in mind."""


def update(model: Model, message: k.VersionMessage) -> Answer:  # noqa: PLR0911 - one line a case
    """One line a case."""
    match message:
        case m.VersionKept(version=version):
            return _kept(model, version)
        case m.VersionRefused(name=name):
            model = model.but(shelf=model.shelf.but(vault="denied"))
            return just(said(model, "said.version_refused", name=short(name)))
        case m.VersionsKept(count=count, refused=refused):
            return just(_taken(model, count, refused))
        case m.VersionRenamed(key=key, name=name):
            versions = tuple(each.but(name=name) if each.key == key else each for each in model.shelf.versions)
            model = model.but(shelf=model.shelf.but(versions=versions))
            return just(said(model, "said.version_renamed", name=short(name)))
        case m.VersionForgotten(key=key):
            return _forgotten(model, key)
        case m.OtherFetched(id=id_, project=project):
            return just(_read(model, OTHER + id_, project))
        case m.VersionFetched(key=key, purpose="compare", project=project):
            return just(_read(model, VERSION + key, project))
        case m.VersionFetched(project=None):
            return just(said(model, "said.unreadable"))
        case m.VersionFetched():
            return _used(model, message)
    return just(model)


def _kept(model: Model, version: Version) -> Answer:
    rest = tuple(each for each in model.shelf.versions if each.key != version.key)
    model = model.but(shelf=model.shelf.but(versions=(version, *rest)))
    anchor = model.dialog.anchor if model.dialog and model.dialog.kind == "version-save" else None
    if anchor:
        model = model.but(dialog=None)
    return just(said(model, "said.version_kept", name=short(version.name)), *((e.Focus((anchor,)),) if anchor else ()))


def _taken(model: Model, count: int, refused: int) -> Model:
    """The file still has those that were refused."""
    return said(model, "said.versions_refused", n=refused) if refused else said(model, "said.versions_taken", n=count)


def _forgotten(model: Model, key: str) -> Answer:
    gone = next((each for each in model.shelf.versions if each.key == key), None)
    rest = tuple(each for each in model.shelf.versions if each.key != key)
    model = model.but(shelf=model.shelf.but(versions=rest))
    name = short(gone.name) if gone else ""
    return just(said(model, "said.version_gone", name=name), e.Focus(("save-version",)))


def _read(model: Model, side: str, project: Project | None) -> Model:
    kept = tuple(each for each in model.compare.fetched if each[0] != side)
    return model.but(compare=model.compare.but(fetched=((side, project), *kept)[:MOST]))


def _used(model: Model, message: m.VersionFetched) -> Answer:
    project = message.project
    if project is None or model.project is None:
        return just(model)
    if message.purpose == "file":
        return just(model, _file(model, message.key, project, message.now))
    if model.read_only:
        return just(said(model, "said.read_only"))
    return just(model, opening.secured(model, project.changed(id=model.project.id), "restore"))


def _file(model: Model, key: str, project: Project, now: datetime) -> e.SaveFile:
    """The version as a file like any other; it does not count as a file of the newest work."""
    name = next((each.name for each in model.shelf.versions if each.key == key), "")
    return e.SaveFile(file_name(f"{project.name} {name}", now), native.write(project), ())
