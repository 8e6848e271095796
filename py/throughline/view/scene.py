"""What a view sees: the model, the words in the person's language, what is lit, what is remembered."""

from collections.abc import Callable, Iterable
from functools import partial
from typing import Any

from throughline.core.dependence import Lit, lit
from throughline.core.figures import localised
from throughline.core.listed import Listed
from throughline.core.memo import Member, Memo
from throughline.core.model import Model
from throughline.core.project import Project
from throughline.core.record import Record
from throughline.words import plain, say


class Scene(Record):
    """Made anew for each picture; `memo` lives as long as the project is open."""

    model: Model
    memo: Memo[str]
    lit: Lit

    def say(self, what: Any, /, **params: Any) -> str:
        """The words for a key or a sentence, with its figures as the person writes them."""
        locale = self.model.locale
        if not params and isinstance(what, str):
            return plain(locale.language, what)
        return say(
            locale.language, localised(what, locale), **{name: localised(each, locale) for name, each in params.items()}
        )

    @property
    def project(self) -> Project:
        """The open project."""
        return self.model.document

    def kept(self, key: object, inputs: tuple[object, ...], make: Callable[..., Any]) -> str:
        """The HTML for a key, made again only if an input changed.

        The locale and read-only are inputs of everything.
        """
        return self.memo(key, (*self._always, *inputs), lambda *_: _made(make))

    def noted(self, key: object, inputs: tuple[object, ...]) -> dict[str, str]:
        """Room for what is made of these inputs: empty again whenever one of them changed."""
        memo: Any = self.memo
        room: dict[str, str] = memo(key, (*self._always, *inputs), lambda *_: {})
        return room

    def kept_each(
        self, key: object, common: tuple[object, ...], members: Iterable[Member], make: Callable[..., Any]
    ) -> tuple[tuple[str, str], ...]:
        """The HTML of each member of a list, by name; `common` is what all are made of, with the inputs of everything."""
        return self.memo.each(key, (*self._always, *common), members, lambda *inputs: _made(partial(make, *inputs)))

    @property
    def _always(self) -> tuple[object, ...]:
        return self.model.locale, self.model.read_only


def _made(make: Callable[[], Any]) -> str:
    made = make()
    return made if isinstance(made, Listed) else str(made)


def scene(model: Model, memo: Memo[str]) -> Scene:
    """The scene of a model."""
    return Scene(model, memo, _light(model))


def _light(model: Model) -> Lit:
    """A finding that is looked at lights its own elements; else what the chosen element hangs together with."""
    state, chosen = model.findings, model.where.chosen
    if chosen and model.side == "findings" and not state.hidden and state.lit and state.looked_at(chosen):
        return Lit(chosen, frozenset(state.lit) - {chosen})
    return lit(model.project, chosen) if model.project else Lit()
