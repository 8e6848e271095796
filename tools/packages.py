"""The page's Python besides the standard library: our package, and the few we build on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tools import wheels
from tools.bytecode import THEIRS, Source, compiled
from tools.parting import parted
from tools.places import PY

if TYPE_CHECKING:
    from collections.abc import Iterable

# The command line has no place in the page.
NOT_IN_THE_PAGE = "throughline/cli/"
# Of other people's packages: what they keep for their own past, for type checkers and for command lines.
LEFT_OUT = (
    *("pydantic/v1/", "pydantic/mypy", "pydantic/experimental/", "pydantic/color", "pydantic/deprecated/"),
    *("htpy/html2htpy", "htpy/django", "htpy/starlette", "annotated_types/test_cases"),
)
METADATA = ".dist-info/"


def theirs(requirements: str = "page") -> list[tuple[str, bytes]]:
    """The pinned packages, as (path, content): modules as bytecode, everything else as it is."""
    members = (member for wheel in wheels.fetch(requirements) for member in wheels.members(wheel))
    return _bytecode((member for member in members if _used(member[0])), THEIRS)


def besides(requirements: str, standard: Iterable[tuple[str, bytes]]) -> list[tuple[str, bytes]]:
    """Packages that are fetched by themselves, with what they need of the standard library besides what is there."""
    return [*theirs(requirements), *_bytecode(standard, THEIRS)]


def ours() -> tuple[list[tuple[str, bytes]], list[tuple[str, bytes]]]:
    """Our package, as (path, content): what is wanted first, and the rest."""
    first, rest = parted(in_the_page())
    return _bytecode(first), _bytecode(rest)


def in_the_page() -> list[tuple[str, bytes]]:
    """The sources of our package that the page gets."""
    paths = sorted(path for path in PY.rglob("*") if path.is_file() and "__pycache__" not in path.parts)
    names = ((path.relative_to(PY).as_posix(), path) for path in paths)
    return [(name, path.read_bytes()) for name, path in names if _belongs_in_the_page(name)]


def _used(name: str) -> bool:
    return not name.startswith(LEFT_OUT) and METADATA not in name


def _belongs_in_the_page(name: str) -> bool:
    return name.startswith("throughline/") and not name.startswith(NOT_IN_THE_PAGE) and not name.endswith(".typed")


def _bytecode(files: Iterable[tuple[str, bytes]], optimize: int = 0) -> list[tuple[str, bytes]]:
    known = list(files)
    modules = [Source(name, text, optimize) for name, text in known if name.endswith(".py")]
    return compiled(modules) + [(name, content) for name, content in known if not name.endswith(".py")]
