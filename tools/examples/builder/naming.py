"""Local names and the ids that follow from them."""

from typing import Any

from throughline.core.ids import from_seed
from throughline.core.project import Profile, Thresholds
from throughline.core.references import COLLECTIONS

Names = str
"""Local names with spaces between them."""
Pair = tuple[str, str]


class Naming:
    """What has been made so far, and under which names."""

    def __init__(self, slug: str, name: str, *, thresholds: Thresholds | None = None, **profile: Any) -> None:
        """Begin with an empty project; the reports that an example rests on may be ten years old."""
        self.slug, self.name = slug, name
        self.profile = Profile(**{"phase": "board", **profile})
        self.thresholds = thresholds or Thresholds(stale_months=120)
        self.made: dict[str, list[Any]] = {collection: [] for collection in COLLECTIONS}
        self.locals: dict[str, str] = {}
        self.pairs: dict[Pair, str] = {}

    def id(self, local: str) -> str:
        """Give the id of a local name: the same every time, whether or not it has been made yet."""
        id_ = next(from_seed(f"{self.slug}/{local}"))
        self.locals[id_] = local
        return id_

    def ids(self, names: Names) -> tuple[str, ...]:
        """Give the ids of several local names."""
        return tuple(self.id(local) for local in names.split())

    def _add(self, collection: str, element: Any) -> None:
        self.made[collection].append(element)

    def _resolved(self, fields: dict[str, Any], *references: str) -> dict[str, Any]:
        """Turn the local names of these references into ids."""
        return {name: self.id(each) if name in references and each else each for name, each in fields.items()}
