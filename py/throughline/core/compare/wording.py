"""Changes in words: one sentence each, and further lines where a sentence is not enough."""

from typing import Any, NamedTuple

from throughline.core.compare import lists
from throughline.core.compare.change import PROJECT, Kind
from throughline.core.compare.labels import label
from throughline.core.compare.leaves import Leaf
from throughline.core.compare.lists import Sides
from throughline.core.compare.names import LONGEST, PARENTS, Said, named, short, where
from throughline.core.compare.values import inside, value_of
from throughline.core.value import Value
from throughline.words import Sentence, sentence

SILENT = sentence("change.silent")
UNSEEN = frozenset({"origin", "fingerprint"})
"""Fields for the program's own use."""


class Words(NamedTuple):
    """What is said of a change, and what kind of change it is to those who read it."""

    kind: Kind
    sentence: Sentence
    details: tuple[Sentence, ...] = ()


class Both(NamedTuple):
    """An element before and after, and who reads it."""

    sides: Sides
    collection: str
    old: Any
    new: Any

    @property
    def name(self) -> Said:
        """What it is called now."""
        return named(self.sides.new.project, self.collection, self.new)


def came(sides: Sides, collection: str, element: Any) -> Words:
    """An element is new."""
    return Words("added", *_whole(sides.new.project, "added", collection, element))


def went(sides: Sides, collection: str, element: Any) -> Words:
    """An element is gone."""
    return Words("removed", *_whole(sides.old.project, "removed", collection, element))


def _whole(project: Any, kind: str, collection: str, element: Any) -> tuple[Sentence, tuple[Sentence, ...]]:
    place = where(project, collection, element)
    key = f"change.{kind}_to.{collection}" if place else f"change.{kind}.{collection}"
    text = getattr(element, "text", "")
    details = (sentence("change.whole", text=text),) if len(text) > LONGEST else ()
    return sentence(key, name=named(project, collection, element), where=place), details


def changed(both: Both, leaf: Leaf, neighbour: Words | None) -> Words:
    """A field of an element differs; `neighbour` says where it moved among its siblings, if it did."""
    if leaf.path == "order":
        return neighbour or Words("silent", SILENT)
    if leaf.frame or leaf.path in UNSEEN:
        return Words("silent", SILENT)
    if both.collection == PROJECT:
        return _setting(both, leaf)
    if leaf.path in {"place", PARENTS.get(both.collection)} and leaf.old and leaf.new:
        return _moved(both)
    if leaf.path in {"text", "name"} and not _long(leaf):
        return _renamed(leaf)
    return _field(both, leaf)


def _moved(both: Both) -> Words:
    old = where(both.sides.old.project, both.collection, both.old)
    new = where(both.sides.new.project, both.collection, both.new)
    return Words("moved", sentence("change.moved", name=both.name, old=old, new=new))


def _renamed(leaf: Leaf) -> Words:
    old, new = (short(each) or sentence("change.unnamed") for each in (leaf.old, leaf.new))
    return Words("changed", sentence("change.renamed", old=old, new=new))


def _field(both: Both, leaf: Leaf) -> Words:
    if (both.collection, leaf.path) == ("touchpoints", "felt"):
        old, new = _values(both, leaf)
        return Words("changed", sentence("change.felt", name=both.name, old=old, new=new))
    key, params, details = _said(both, leaf)
    return Words("changed", sentence(key, name=both.name, **params), details)


def _setting(both: Both, leaf: Leaf) -> Words:
    key, params, details = _said(both, leaf)
    return Words("changed", sentence(key.replace("change.field", "change.setting"), **params), details)


def _said(both: Both, leaf: Leaf) -> tuple[str, dict[str, Said], tuple[Sentence, ...]]:
    """The key of the sentence, what goes into it, and the lines below it."""
    field = sentence(label(both.collection, leaf.path))
    if isinstance(leaf.new, tuple):
        what, lines = lists.told(both.sides, both.collection, leaf.path, _holders(both, leaf))
        return "change.field_list", {"field": field, "what": what}, lines
    if leaf.old is None and isinstance(leaf.new, Value):
        return "change.field_came", {"field": field, "what": _inside(both, leaf, "new")}, ()
    if leaf.new is None and isinstance(leaf.old, Value):
        return "change.field_went", {"field": field, "what": _inside(both, leaf, "old")}, ()
    if _long(leaf):
        return f"change.field_{_writing(leaf)}", {"field": field}, _texts(leaf)
    old, new = _values(both, leaf)
    return "change.field_is", {"field": field, "old": old, "new": new}, ()


def _inside(both: Both, leaf: Leaf, side: str) -> Said:
    reader = getattr(both.sides, side)
    held = getattr(leaf, side)
    holder = _holders(both, leaf)[0 if side == "old" else 1]
    if inside(reader, both.collection, leaf.path, held) is None:
        return sentence("change.present")
    return value_of(reader, both.collection, leaf.path, holder, held)


def _values(both: Both, leaf: Leaf) -> tuple[Said, Said]:
    old, new = _holders(both, leaf)
    return (
        value_of(both.sides.old, both.collection, leaf.path, old, leaf.old),
        value_of(both.sides.new, both.collection, leaf.path, new, leaf.new),
    )


def _holders(both: Both, leaf: Leaf) -> tuple[Value, Value]:
    """The values that have the field, before and after; the other's where one has none."""
    old, new = _holder(both.old, leaf.path), _holder(both.new, leaf.path)
    held = old or new
    assert held is not None
    return old or type(held)(), new or type(held)()


def _holder(value: Any, path: str) -> Value | None:
    for name in path.split(".")[:-1]:
        value = getattr(value, name) if value is not None else None
    return value  # type: ignore[no-any-return]  # every step of a path is a value


def _long(leaf: Leaf) -> bool:
    texts = [each for each in (leaf.old, leaf.new) if isinstance(each, str)]
    return leaf.path != "brand.logo" and any(len(each) > LONGEST or "\n" in each for each in texts)


def _writing(leaf: Leaf) -> str:
    return "rewritten" if leaf.old and leaf.new else "written" if leaf.new else "emptied"


def _texts(leaf: Leaf) -> tuple[Sentence, ...]:
    old = (sentence("change.was", text=leaf.old),) if leaf.old else ()
    return (*old, sentence("change.now", text=leaf.new)) if leaf.new else old
