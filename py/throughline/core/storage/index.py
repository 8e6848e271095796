"""The index: the list of projects as one string. It can be lost; the slots can make it again."""

from pydantic import ConfigDict, ValidationError

from throughline.core.state.shelf import Card
from throughline.core.value import Value


class Index(Value):
    """The cards of all projects."""

    model_config = ConfigDict(extra="ignore")

    cards: tuple[Card, ...] = ()

    def card(self, id_: str) -> Card | None:
        """The card of a project."""
        return next((each for each in self.cards if each.id == id_), None)

    def put(self, card: Card) -> "Index":
        """With this card, in its place or as the first."""
        if self.card(card.id) is None:
            return Index(cards=(card, *self.cards))
        return Index(cards=tuple(card if each.id == card.id else each for each in self.cards))

    def without(self, id_: str) -> "Index":
        """Without the card of this project."""
        return Index(cards=tuple(each for each in self.cards if each.id != id_))


def read(raw: str | None) -> Index:
    """The index that storage holds; an empty one where it is missing or broken."""
    if not raw:
        return Index()
    try:
        return Index.model_validate_json(raw)
    except ValidationError:
        return Index()


def written(index: Index) -> str:
    """The index as one string."""
    return index.model_dump_json(exclude_defaults=True)
