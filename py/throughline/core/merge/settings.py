"""What belongs to the project itself, merged like an element; which copy it is stays as it is here."""

from throughline.core.compare.differences import OWN
from throughline.core.merge import element
from throughline.core.merge.element import Outcome
from throughline.core.merge.verdicts import Choice, Verdict
from throughline.core.project import Project
from throughline.core.record import Record

SETTINGS = tuple(name for name in Project.model_fields if name not in OWN)


class Own(Record):
    """The project with its settings merged (its lists are those of this copy), and what is to be asked about them."""

    element: Project
    outcome: Outcome
    verdict: Verdict | None = None


def together(base: Project | None, mine: Project, theirs: Project, choice: Choice | None) -> Own:
    """Both copies' settings, or those that somebody chose."""
    found = element.together("project", base, mine, theirs, OWN)
    times = {"created": _time(base, mine, theirs, "created"), "modified": _time(base, mine, theirs, "modified")}
    whole: Project = found.element.changed(**times)
    if all(getattr(mine, name) == getattr(theirs, name) for name in SETTINGS):
        return Own(whole, Outcome(whole))
    same = base is not None and all(getattr(theirs, name) == getattr(base, name) for name in SETTINGS)
    verdict = Verdict("project", mine.id, "clash" if found.clashes else "mine" if same else "theirs")
    if choice in {"mine", "theirs"}:
        chosen = mine if choice == "mine" else theirs
        return Own(whole.changed(**{name: getattr(chosen, name) for name in SETTINGS}), Outcome(whole), verdict)
    return Own(whole, found, verdict)


def _time(base: Project | None, mine: Project, theirs: Project, name: str) -> object:
    """The later of two times, where both are new."""
    was, held, holds = (getattr(each, name, None) for each in (base, mine, theirs))
    if base is not None and held == was:
        return holds
    if (base is not None and holds == was) or held is None or holds is None:
        return holds if held is None and holds != was else held
    return max(held, holds)
