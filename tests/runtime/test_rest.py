"""Modules of ours that come after the start: found when they are there, fetched when they are wanted before."""

import sys
import zipfile
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

import pytest

from throughline.runtime.rest import Rest, RestMissingError

FILES = {
    "throughline/core/a_late_module.py": "said = 'late'",
    "throughline/a_late_package/__init__.py": "from throughline.a_late_package.inside import said",
    "throughline/a_late_package/inside.py": "said = 'inside'",
    "somebody.py": "said = 'not ours'",
}


@pytest.fixture
def wanted() -> list[str]:
    """What `need` was called for."""
    return []


@pytest.fixture
def archive(tmp_path: Path, wanted: list[str]) -> Iterator[Path]:
    """Where it will be; a finder that has it brought stands among the others."""
    path = tmp_path / "rest.zip"

    def need() -> None:
        wanted.append("now")
        bring(path)

    finder = Rest(path, need)
    sys.meta_path.append(finder)
    yield path
    sys.meta_path.remove(finder)
    for name in [name for name in sys.modules if "a_late_" in name]:
        del sys.modules[name]


def bring(path: Path) -> None:
    with zipfile.ZipFile(path, "w") as made:
        for name, text in FILES.items():
            made.writestr(name, text)


def test_what_has_come_is_found_and_not_asked_for(archive: Path, wanted: list[str]) -> None:
    bring(archive)
    assert import_module("throughline.core.a_late_module").said == "late"
    assert import_module("throughline.a_late_package").said == "inside"
    assert wanted == []


def test_what_is_wanted_before_is_fetched_once(archive: Path, wanted: list[str]) -> None:
    assert import_module("throughline.core.a_late_module").said == "late"
    assert import_module("throughline.a_late_package.inside").said == "inside"
    assert wanted == ["now"]
    assert archive.exists()


@pytest.mark.usefixtures("archive")
def test_nothing_but_ours_is_asked_for(wanted: list[str]) -> None:
    for name in ("somebody", "somebody.else_", "throughlines.more"):
        with pytest.raises(ModuleNotFoundError):
            import_module(name)
    assert wanted == []


def test_what_is_nowhere_is_missing_as_always(archive: Path) -> None:
    bring(archive)
    with pytest.raises(ModuleNotFoundError, match="a_late_nothing"):
        import_module("throughline.core.a_late_nothing")


def test_what_cannot_be_fetched_is_told_and_the_next_import_tries_again(tmp_path: Path) -> None:
    path = tmp_path / "rest.zip"
    line = iter([RestMissingError("no network"), None])

    def need() -> None:
        if error := next(line):
            raise error
        bring(path)

    finder = Rest(path, need)
    with pytest.raises(RestMissingError, match="no network"):
        finder.find_spec("throughline.core.a_late_module")
    assert finder.find_spec("throughline.core.a_late_module")
