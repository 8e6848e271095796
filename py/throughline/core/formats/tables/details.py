"""What the table of notes says of a note besides its text depends on the block: which field is its kind, and which its amount."""

from collections.abc import Mapping

KIND: Mapping[str, str] = {
    "CS": "segment.market",
    "CH": "channel.phases",
    "CR": "relationship.types",
    "RS": "revenue.kind",
    "KR": "resource.kind",
    "KA": "activity.kind",
    "KP": "partner.kind",
    "CO": "cost.category",
}
AMOUNT: Mapping[str, str] = {"CR": "relationship.cost_to_serve", "RS": "revenue.amount", "CO": "cost.amount"}
SIZE: Mapping[str, str] = {"CS": "segment.size"}
