"""The names that people give the nine blocks, in whatever way they write headings."""

import re
import unicodedata

from throughline.core.canvas import Place

_NAMES: dict[Place, tuple[str, ...]] = {
    "CS": (
        *("customer segments", "customer segment", "segments", "customers", "customer", "target customers"),
        *("target groups", "target group", "target market", "audience", "target audience", "users", "clients"),
    ),
    "VP": (
        *("value propositions", "value proposition", "value", "values", "proposition", "propositions", "offer"),
        *("offering", "offerings", "unique value proposition", "value offer", "products and services"),
    ),
    "CH": (
        *("channels", "channel", "distribution channels", "sales channels", "customer channels"),
        *("distribution", "channels to market", "channels and touchpoints"),
    ),
    "CR": (
        *("customer relationships", "customer relationship", "relationships", "relationship", "customer relations"),
        *("relations",),
    ),
    "RS": (
        *("revenue streams", "revenue stream", "revenues", "revenue", "income", "income streams", "revenue model"),
        *("revenue sources", "sources of revenue"),
    ),
    "KR": ("key resources", "key resource", "resources", "resource", "key assets", "assets"),
    "KA": ("key activities", "key activity", "activities", "activity"),
    "KP": (
        *("key partners", "key partner", "key partnerships", "key partnership", "partners", "partner"),
        *("partnerships", "partner network", "strategic partners", "key partners and suppliers"),
    ),
    "CO": ("cost structure", "cost structures", "costs", "cost", "cost streams", "expenses", "key costs"),
    "parking": (
        *("parking lot", "parking", "parked notes", "ideas", "idea parking", "backlog", "other", "others"),
        *("notes", "unsorted", "miscellaneous"),
    ),
}
_CODES: dict[str, Place] = {
    **{place.casefold(): place for place in _NAMES},
    "c$": "CO",
    "r$": "RS",
    "cst": "CO",
    "p": "KP",
    "uvp": "VP",
    "kp": "KP",
    "cs": "CS",
}
_BY_NAME: dict[str, Place] = {name: place for place, names in _NAMES.items() for name in names}
_NUMBER = re.compile(r"^(?:\(?\d{1,2}[.):]?|[ivx]{1,4}[.)])\s+")
_BRACKETS = re.compile(r"\([^()]{0,60}\)|\[[^\[\]]{0,60}\]")


def plain(heading: str) -> str:
    """A heading without numbers, brackets, marks and pictures: "**1. Customer segments (CS):**" → "customer segments"."""
    bare = unicodedata.normalize("NFKC", heading[:200]).replace("&", " and ")
    bare = _NUMBER.sub("", _BRACKETS.sub(" ", bare).strip(" *_#:\t").strip())
    letters = "".join(each if each.isalnum() or each == "$" else " " for each in bare)
    return " ".join(letters.split()).casefold()


def place_of(heading: str) -> Place | None:
    """The block (or the parking lot) that a heading names; None for any other heading."""
    name = plain(heading)
    found = _BY_NAME.get(name) or _CODES.get(name) or _BY_NAME.get(name.removeprefix("our ").removeprefix("the "))
    if found is None and "$" not in name:
        inside = re.search(r"\(([A-Za-z$]{1,3})\)", heading[:200])
        found = _CODES.get(inside[1].casefold()) if inside else None
    return found
