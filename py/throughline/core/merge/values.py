"""Three-way merging of one value, field by field: whoever changed a field is heard, and where both did, `settle` is asked."""

from collections.abc import Callable
from typing import Any

from annotated_types import MaxLen

from throughline.core import fields
from throughline.core.compare.leaves import ONE
from throughline.core.merge import lists
from throughline.core.merge.clash import Clash
from throughline.core.value import Value

MISSING: Any = object()
"""What was not there before, and has no value to begin with."""
UNTOUCHED: frozenset[str] = frozenset()
Settle = Callable[[Clash], Any]


def merged(base: Value | None, mine: Any, theirs: Any, settle: Settle, without: frozenset[str] = UNTOUCHED) -> Any:
    """What becomes of an element (or a value in it) that is in both copies."""
    return _Merging(settle).value(base, mine, theirs, "", without)


class _Merging:
    def __init__(self, settle: Settle) -> None:
        self._settle = settle

    def value(self, base: Any, mine: Any, theirs: Any, before: str, without: frozenset[str] = UNTOUCHED) -> Any:
        """All fields of two values of one kind."""
        found = {}
        for name in type(mine).model_fields:
            held, holds = getattr(mine, name), getattr(theirs, name)
            if name in without or name == "id" or held == holds:
                continue
            new = self._field(_was(base, type(mine), name), (mine, held), (theirs, holds), f"{before}{name}", name)
            if new is not held:
                found[name] = new
        return mine.changed(**found) if found else mine

    def _field(self, was: Any, mine: tuple[Any, Any], theirs: tuple[Any, Any], path: str, name: str) -> Any:
        (my_holder, held), (their_holder, holds) = mine, theirs
        if held == was:
            return holds
        if holds == was:
            return held
        what = fields.kind(type(my_holder), name)
        if what.base == "value" and what.of not in ONE and held is not None and holds is not None:
            return self.value(None if was is MISSING else was, held, holds, f"{path}.")
        clash = Clash(path, what, held, holds, my_holder, their_holder)
        if what.base != "list":
            return self._settle(clash)
        return self._list((() if was is MISSING else was), clash, most(type(my_holder), name))

    def _list(self, was: tuple[Any, ...], clash: Clash, most: int) -> Any:
        def item(base: Any, mine: Any, theirs: Any) -> Any:
            if mine is None or theirs is None:
                return self._settle(clash._replace(mine=mine, theirs=theirs))
            return self.value(base, mine, theirs, f"{clash.path}.")

        if not lists.can(was, clash.mine, clash.theirs, most):
            return self._settle(clash._replace(whole=True))
        return lists.merged(was, clash.mine, clash.theirs, item)


def _was(base: Any, model: type[Value], name: str) -> Any:
    if base is not None:
        return getattr(base, name)
    field = model.model_fields[name]
    return MISSING if field.is_required() else field.get_default()


def most(model: type[Value], name: str) -> int:
    """How many things a list may hold."""
    return next(rule.max_length for rule in model.model_fields[name].metadata if isinstance(rule, MaxLen))
