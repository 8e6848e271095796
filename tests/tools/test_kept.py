"""Pyodide asks a second time, for what the service worker keeps."""

import pytest

from tools import kept
from tools.places import PYODIDE, STATIC


def test_pyodide_is_patched_in_the_one_place_where_it_fetches() -> None:
    original = (PYODIDE / "pyodide.mjs").read_bytes()
    assert kept.patched(original).count(kept.ADDRESS.encode()) == 1


def test_both_parts_of_python_are_asked_for_under_the_same_address() -> None:
    starting = (STATIC / "python" / "starting.js").read_text(encoding="utf-8")
    assert f"`${{address}}{kept.ADDRESS}`" in starting


def test_another_pyodide_stops_the_build() -> None:
    with pytest.raises(ValueError, match=r"tools/kept\.py"):
        kept.patched(b"something new")
