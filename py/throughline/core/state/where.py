"""Where we are: it stands in the address, Back works on it, and undo does not."""

import re
from typing import Literal, get_args
from urllib.parse import parse_qs, urlencode

from throughline.core.record import Record

View = Literal[
    "start",
    "canvas",
    "journey",
    "links",
    "personas",
    "experience",
    "money",
    "kpis",
    "priorities",
    "compare",
    "merge",
    "report",
    "print",
]
Side = Literal["details", "findings", "guide"]
"""What the side panel can show."""
VIEWS: tuple[View, ...] = get_args(View)

LONGEST = 2_000
"""Characters of an address; ours have a hundred."""

_ID = re.compile(r"^[A-Za-z0-9_-]{8,16}$")


class Where(Record):
    """`project`, `journey` and `chosen` are ids; `chosen` is the element that is looked at."""

    view: View = "start"
    project: str | None = None
    journey: str | None = None
    chosen: str | None = None

    def query(self) -> str:
        """As it stands in the address: `?v=canvas&p=…&j=…&sel=…`."""
        parts = {"v": self.view, "p": self.project, "j": self.journey, "sel": self.chosen}
        return "?" + urlencode({name: value for name, value in parts.items() if value})


def read(query: str) -> Where:
    """Read an address; whatever is not ours is left out."""
    parts = parse_qs(query.removeprefix("?"), max_num_fields=50) if len(query) < LONGEST else {}

    def one(name: str) -> str | None:
        value = parts.get(name, [""])[0]
        return value if _ID.match(value) else None

    view = parts.get("v", ["start"])[0]
    known: View = next((each for each in VIEWS if each == view), "start")
    return Where(view=known, project=one("p"), journey=one("j"), chosen=one("sel"))
