"""Compiling with the interpreter that ships; needs node and the packages of package-lock.json."""

import pytest

from tools import bytecode
from tools.bytecode import Source, compiled
from tools.places import ROOT

LESSON = Source("throughline/lesson.py", b'"""A lesson."""\n\n\ndef learn() -> None:\n    raise ValueError\n')
OTHER = Source("other.py", b"learn = 'lesson'")


@pytest.fixture(scope="module")
def cache(tmp_path_factory):
    """A cache that holds both modules, compiled in one go: the interpreter takes seconds to start."""
    folder = tmp_path_factory.mktemp("cache")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(bytecode, "CACHE", folder)
        compiled([OTHER, LESSON])
    return folder


@pytest.fixture
def kept(cache, monkeypatch):
    monkeypatch.setattr(bytecode, "CACHE", cache)
    monkeypatch.setattr(bytecode, "_compile", lambda _: pytest.fail("compiled again"))


@pytest.mark.usefixtures("kept")
def test_what_is_kept_is_not_compiled_again():
    assert [name for name, _ in compiled([LESSON, OTHER])] == ["throughline/lesson.pyc", "other.pyc"]


@pytest.mark.usefixtures("kept")
def test_a_traceback_can_name_file_and_function():
    ((_, content),) = compiled([LESSON])
    assert b"throughline/lesson.py" in content
    assert b"learn" in content


@pytest.mark.usefixtures("kept")
def test_no_place_of_this_machine_is_in_it():
    ((_, content),) = compiled([LESSON])
    assert str(ROOT).encode() not in content


def test_the_same_source_gives_the_same_bytes_whatever_is_compiled_with_it(cache, tmp_path, monkeypatch):
    monkeypatch.setattr(bytecode, "CACHE", tmp_path)
    alone = compiled([LESSON])
    monkeypatch.setattr(bytecode, "CACHE", cache)
    assert compiled([LESSON]) == alone
