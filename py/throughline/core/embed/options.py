"""What the frame's address asks for: enums and strict patterns only. What does not fit is as if it were not there."""

import re
from collections.abc import Callable, Mapping
from typing import Any, Literal, cast, get_args
from urllib.parse import parse_qs

from throughline.core.paper.sizes import SHEETS, Sheet
from throughline.core.record import Record
from throughline.core.state.embed import FEATURES, EmbedState, Feature, Show, Storage

Mode = Literal["edit", "view"]
Theme = Literal["auto", "light", "dark"]
Height = Literal["auto", "fixed"]

LONGEST = 2_000
ACCENT = r"#?[0-9A-Fa-f]{6}"
LANGUAGE = r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}"
ORIGIN = r"https?://[A-Za-z0-9.\-\[\]:]{1,260}|null"
SLUG = r"[a-z][a-z_]{1,30}"

EDITING: frozenset[Feature] = frozenset({"title", "panel", "undo", "print", "download"})
READING: frozenset[Feature] = frozenset({"title", "print"})
"""What is shown where the page around us does not say."""


class Options(Record):
    """As the address says, or as they are usually."""

    mode: Mode = "edit"
    view: Show = "both"
    theme: Theme = "auto"
    accent: str | None = None
    lang: str | None = None
    paper: Sheet | None = None
    storage: Storage = "none"
    features: frozenset[Feature] | None = None
    height: Height = "fixed"
    host: str | None = None
    """The origin of the page around us ("null": it has none). It will bring a document, and nobody else may."""
    example: str | None = None
    """An example of ours to begin with."""

    @property
    def state(self) -> EmbedState:
        """What the session begins with."""
        shown = self.features
        if shown is None:
            shown = READING if self.mode == "view" else EDITING
        return EmbedState(self.storage, self.view, shown, waits=bool(self.host) or self.storage == "host")


def _one_of(kind: Any) -> Callable[[str], str | None]:
    allowed = frozenset(get_args(kind))
    return lambda text: text if text in allowed else None


def _like(pattern: str) -> Callable[[str], str | None]:
    compiled = re.compile(pattern)
    return lambda text: text if compiled.fullmatch(text) else None


def features(text: str) -> frozenset[Feature] | None:
    """Names with spaces or commas between them, "all" or "none"; None where one of them is not known."""
    if text in {"all", "none"}:
        return frozenset(FEATURES) if text == "all" else frozenset()
    names = frozenset(re.split(r"[\s,]+", text.strip()))
    return cast("frozenset[Feature]", names) if names <= frozenset(FEATURES) else None


READERS: Mapping[str, Callable[[str], object]] = {
    "mode": _one_of(Mode),
    "view": _one_of(Show),
    "theme": _one_of(Theme),
    "accent": _like(ACCENT),
    "lang": _like(LANGUAGE),
    "paper": lambda text: text if text in SHEETS else None,
    "storage": _one_of(Storage),
    "features": features,
    "height": _one_of(Height),
    "host": _like(ORIGIN),
    "example": _like(SLUG),
}


def read(query: str) -> Options:
    """Read the part of an address behind the question mark."""
    parts = parse_qs(query.removeprefix("?"), max_num_fields=50) if len(query) < LONGEST else {}
    found: dict[str, Any] = {name: reader(parts[name][-1]) for name, reader in READERS.items() if name in parts}
    return Options().but(**{name: value for name, value in found.items() if value is not None})
