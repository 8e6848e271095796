"""The shop in review, looked at: hardly anything is linked in it, so there is much to find."""

from typing import Any

from tests.shop import session, shop
from throughline.core.findings.finding import Finding
from throughline.core.messages import findings as m
from throughline.core.model import Model
from throughline.core.project import Profile, Project
from throughline.core.update import update


def reviewed(project: Project | None = None, view: Any = "canvas", **fields: Any) -> Model:
    """A session with the shop open in the phase review, and what the checks find in it."""
    held = project or shop(profile=Profile(phase="review"))
    return looked(session(held, view=view, **fields))


def looked(model: Model) -> Model:
    """The session after the checks have run."""
    return update(model, m.ChecksDue())[0]


def one(model: Model, check: str) -> Finding:
    """The first finding of a check."""
    return next(each for each in model.findings.found.shown if each.check == check)
