"""Undo and redo: whole documents, which share all that did not change."""

from throughline.core.project import Project
from throughline.core.record import Record
from throughline.core.state.where import Where
from throughline.words import Sentence

LONGEST = 500
"""Steps kept; the promise is at least 200."""


class Step(Record):
    """What was done (`name`), from which document, where; `visit` joins typing into one step."""

    name: Sentence
    before: Project
    where: Where
    visit: str | None = None


class History(Record):
    """Two stacks of steps, the newest last."""

    past: tuple[Step, ...] = ()
    future: tuple[Step, ...] = ()

    def pushed(self, step: Step) -> "History":
        """One step more; nothing can be redone any longer."""
        last = self.past[-1] if self.past else None
        if last is not None and step.visit is not None and last.visit == step.visit:
            joined = last.but(name=step.name)
            return History((*self.past[:-1], joined))
        return History((*self.past[-LONGEST + 1 :], step))

    def closed(self) -> "History":
        """The visit of a field is over: typing there again is a new step."""
        if not self.past or self.past[-1].visit is None:
            return self
        return History((*self.past[:-1], self.past[-1].but(visit=None)), self.future)
