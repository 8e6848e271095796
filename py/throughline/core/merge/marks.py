"""Marks: an open question for each element about which the copies do not agree, so that the project itself says so."""

from collections.abc import Iterable, Iterator
from typing import Any

from pydantic_core import to_json

from throughline.core.compare.labels import label
from throughline.core.compare.names import named
from throughline.core.compare.values import Reader, value_of
from throughline.core.merge import texts
from throughline.core.merge.canonical import canon, derived
from throughline.core.merge.clash import Clash
from throughline.core.merge.element import Outcome, unsayable
from throughline.core.merge.size import check_count
from throughline.core.order import at_end
from throughline.core.project import Project, Question
from throughline.core.references import COLLECTIONS
from throughline.core.state.locale import Locale
from throughline.core.text import TEXT_MAX
from throughline.words import say

Asked = tuple[str, Outcome]


class _Asking:
    """Who reads the two copies, and in which language."""

    def __init__(self, mine: Project, theirs: Project, locale: Locale) -> None:
        self.mine, self.theirs = Reader(mine, locale), Reader(theirs, locale)
        self.code = locale.language

    def asked(self, collection: str, outcome: Outcome, project: Project) -> Iterator[tuple[str, str]]:
        """The questions about an element: for each the id of what is asked, and its text."""
        if outcome.twin is not None:
            names = (named(project, collection, each) for each in (outcome.element, outcome.twin))
            text = say(self.code, "merge.mark.two", **dict(zip(("one", "two"), names, strict=True)))
            yield derived(outcome.twin.id, "two"), text
            return
        key = "merge.mark.settings" if collection == "project" else "merge.mark"
        head = say(self.code, key, name=named(project, collection, outcome.element))
        for clash in outcome.clashes:
            said = sorted(canon(each).decode() for each in (clash.mine, clash.theirs))
            yield derived(outcome.element.id, clash.path, *said), f"{head}\n{self.line(collection, clash)}"

    def line(self, collection: str, clash: Clash) -> str:
        """What both copies say in one field."""
        field = say(self.code, label(collection, clash.path))
        if clash.emptied:
            return say(self.code, "merge.mark.emptied", field=field)
        if unsayable(clash):
            lost = max((clash.mine, clash.theirs), key=canon)
            return say(self.code, "merge.mark.raw", field=field, text=lost if isinstance(lost, str) else _json(lost))
        if texts.is_free(clash.what):
            return say(self.code, "merge.mark.joined", field=field)
        one, other = sorted((self.mine_says(collection, clash), self.they_say(collection, clash)))
        return say(self.code, "merge.mark.values", field=field, one=one, other=other)

    def mine_says(self, collection: str, clash: Clash) -> str:
        """The value in the one copy."""
        return self._said(value_of(self.mine, collection, clash.path, clash.my_holder, clash.mine))

    def they_say(self, collection: str, clash: Clash) -> str:
        """The value in the other."""
        return self._said(value_of(self.theirs, collection, clash.path, clash.their_holder, clash.theirs))

    def _said(self, what: Any) -> str:
        return what if isinstance(what, str) else say(self.code, what)


def _json(value: Any) -> str:
    return to_json(value).decode()


def marked(project: Project, asked: Iterable[Asked], mine: Project, theirs: Project, locale: Locale) -> Project:
    """The project with its questions; those that are there already are not asked again."""
    asking = _Asking(mine, theirs, locale)
    there = {each.id for each in project.questions}
    standing = {each.id for collection in COLLECTIONS for each in getattr(project, collection)}
    new: list[Question] = []
    for collection, outcome in asked:
        if collection != "project" and outcome.element.id not in standing:
            continue  # it went with something that somebody does not want
        for id_, text in _questions(asking, collection, outcome, project):
            if id_ not in there:
                about = None if collection == "project" else outcome.element.id
                order = at_end((*project.questions, *new))[0]
                new.append(Question(id=id_, text=text, order=order, about=about))
    check_count("questions", len(project.questions) + len(new))
    return project.changed(questions=(*project.questions, *new)) if new else project


def _questions(asking: _Asking, collection: str, outcome: Outcome, project: Project) -> Iterator[tuple[str, str]]:
    """Each question in pieces that fit: nothing of a long text is left out."""
    for id_, text in asking.asked(collection, outcome, project):
        for start in range(0, len(text), TEXT_MAX):
            yield derived(id_, start), text[start : start + TEXT_MAX]
