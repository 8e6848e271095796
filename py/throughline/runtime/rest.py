"""Our modules that the page does without until it is up: they lie in an archive of their own, which comes after it.

It stands last among those whom Python asks for a module, so it is asked for nothing that is there.
"""

from collections.abc import Callable, Sequence
from importlib.machinery import ModuleSpec
from pathlib import Path
from types import ModuleType
from zipimport import zipimporter

OURS, _, _ = __name__.partition(".")


class RestMissingError(ImportError):
    """It has not come and cannot be fetched: no network, and it was not kept."""


class Rest:
    """Finds modules in `archive`. `need` puts it there, or raises, when one is wanted before it has come."""

    def __init__(self, archive: Path, need: Callable[[], None]) -> None:
        """Nothing is looked at before a module is wanted."""
        self._archive = archive
        self._need = need

    def find_spec(
        self, name: str, _path: Sequence[str] | None = None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        """As Python asks (`importlib.abc.MetaPathFinder`): where a module is, or None."""
        package, _, _ = name.rpartition(".")
        if package.partition(".")[0] != OURS:
            return None
        if not self._archive.exists():
            self._need()
        return zipimporter(str(self._archive / Path(*package.split(".")))).find_spec(name, target)
