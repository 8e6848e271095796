"""How documents of older versions are read: by small named steps, each from one version to the next.

A step lives in a module of its own (`v1_to_v2.py`), takes the plain values of the file (dicts, lists,
text) and gives new ones. For each version that was ever released, `tests/fixtures/` keeps one file
that never changes.
"""

from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

from throughline.core.faults import Refused, fault
from throughline.core.project import VERSION

Document = dict[str, Any]
Step = Callable[[Document], Document]


class Versions(NamedTuple):
    """The version that the program reads and writes, and the steps that lead to it."""

    current: int
    steps: Mapping[int, Step]
    """By the version they start from."""

    @property
    def oldest(self) -> int:
        """The first version that can still be read."""
        return min(self.steps, default=self.current)


RELEASED = Versions(VERSION, {})


def version_of(document: Document, versions: Versions) -> int:
    """The version that a document says it has (`true` and 1.0 are not versions)."""
    if "version" not in document:
        raise Refused(fault("version", "fault.no_version"))
    version = document["version"]
    if type(version) is not int or version < versions.oldest:
        raise Refused(fault("version", "fault.bad_version", current=versions.current))
    return version


def migrated(document: Document, versions: Versions) -> Document:
    """The document in the shape of the current version; the one given is left as it was.

    Nothing has been checked yet, so a step may stumble over a broken document: that is a fault of the file.
    """
    for version in range(version_of(document, versions), versions.current):
        try:
            document = {**versions.steps[version](document), "version": version + 1}
        except (LookupError, TypeError, ValueError, AttributeError):
            raise Refused(fault("", "fault.old_broken", version=version)) from None
    return document
