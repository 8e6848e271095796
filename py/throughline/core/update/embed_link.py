"""A frame whose address holds a project behind #, as a link does: shown, or it is said why not; never an empty canvas."""

from collections.abc import Callable
from datetime import datetime

from throughline.core import effects as e
from throughline.core import share_effects as s
from throughline.core.formats import native
from throughline.core.messages import share as m
from throughline.core.model import Model
from throughline.core.project import Project
from throughline.core.share import link
from throughline.core.share.packing import DamagedError, TooLargeError, unpacked
from throughline.core.update.steps import Answer, just, said

Shown = Callable[[Model, Project, datetime], Answer]


def came(model: Model, fragment: str, now: datetime, shown: Shown) -> Answer:
    """What stands behind # when the frame begins."""
    found = link.read(fragment)
    if isinstance(found, str):
        return just(_with(model, trouble=found))
    if found.sealed:
        return just(_with(model, locked=found.data))
    return _opened(model, found.data, now, shown)


def answered(model: Model, message: m.LinkUnlocked | m.Unlocked, shown: Shown) -> Answer:
    """Somebody gave a passphrase; and what it gave."""
    locked = model.share.locked
    if locked is None:
        return just(model)
    if isinstance(message, m.LinkUnlocked):
        return just(_with(model, wrong=False), s.Unlock(locked, message.passphrase))
    if message.data is None:
        model = said(_with(model, wrong=True), "said.link_wrong")
        return just(model, e.Focus(("link-passphrase",), select=True))
    return _opened(_with(model, locked=None, wrong=False), message.data, message.now, shown)


def _opened(model: Model, data: bytes, now: datetime, shown: Shown) -> Answer:
    try:
        reading = native.read(unpacked(data))
    except DamagedError:
        return just(_with(model, trouble="cut"))
    except TooLargeError:
        return just(_with(model, trouble="too_large"))
    if reading.newer:
        return just(_with(model, trouble="newer"))
    if reading.project is None:
        return just(_with(model, trouble="faults", faults=reading.faults))
    return shown(model, reading.project, now)


def _with(model: Model, **fields: object) -> Model:
    return model.but(share=model.share.but(**fields))
