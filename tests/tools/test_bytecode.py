"""Compiling with the interpreter that ships; needs node and the packages of package-lock.json."""

import pytest

from tools import bytecode
from tools.bytecode import Source, compiled
from tools.places import CACHE

SOURCE = Source("throughline/lesson.py", b'"""A lesson."""\n\n\ndef learn() -> None:\n    raise ValueError\n')


@pytest.fixture(autouse=True)
def empty_cache(tmp_path, monkeypatch):
    assert CACHE.name == ".cache"
    monkeypatch.setattr(bytecode, "CACHE", tmp_path)


def test_a_traceback_can_name_file_function_and_line() -> None:
    ((name, content),) = compiled([SOURCE])
    assert name == "throughline/lesson.pyc"
    assert b"throughline/lesson.py" in content
    assert b"learn" in content


def test_the_same_source_gives_the_same_bytes_whatever_is_compiled_with_it(tmp_path, monkeypatch) -> None:
    alone = compiled([SOURCE])
    monkeypatch.setattr(bytecode, "CACHE", tmp_path / "elsewhere")
    together = compiled([Source("other.py", b"learn = 'lesson'"), SOURCE])
    assert together[1:] == alone


def test_no_place_of_this_machine_is_in_it() -> None:
    ((_, content),) = compiled([SOURCE])
    assert str(CACHE).encode() not in content


def test_what_is_kept_is_not_compiled_again(monkeypatch) -> None:
    first = compiled([SOURCE])
    monkeypatch.setattr(bytecode, "_compile", lambda _: pytest.fail("compiled again"))
    assert compiled([SOURCE]) == first
