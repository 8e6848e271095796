"""The names under which things are kept, so that two copies of the program on one origin never meet."""

import re

from throughline.core.record import Record
from throughline.core.storage.slots import Name

_PROJECT = re.compile(r"p:([A-Za-z0-9_-]{8,16}):([AB])")


class Keys(Record):
    """The keys of one deployment."""

    deployment: str

    @property
    def prefix(self) -> str:
        """What every key of ours starts with."""
        return f"throughline:{self.deployment}:"

    @property
    def index(self) -> str:
        """The list of projects."""
        return f"{self.prefix}index"

    @property
    def preferences(self) -> str:
        """What the person likes: scheme, paper."""
        return f"{self.prefix}preferences"

    def slot(self, project: str, name: Name) -> str:
        """One slot of a project."""
        return f"{self.prefix}p:{project}:{name}"

    def project(self, key: str) -> str | None:
        """The project that a key belongs to, or None."""
        found = _PROJECT.fullmatch(key.removeprefix(self.prefix)) if key.startswith(self.prefix) else None
        return found[1] if found else None
