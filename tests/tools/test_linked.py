"""pydantic's compiled part stands beside the library, and Emscripten can be handed it."""

import re

import pytest

from tools import library, linked
from tools.places import PYODIDE, STATIC


def test_the_library_keeps_the_name_of_the_compiled_part_and_nothing_else_of_it() -> None:
    files, compiled = linked.parted(library.files())
    assert compiled.startswith(b"\0asm")
    [name] = [name for name, content in files if content == b"" and name.endswith(".so")]
    starting = (STATIC / "python" / "starting.js").read_text(encoding="utf-8")
    assert re.search(r"PYDANTIC = '/(.+)'", starting)[1] == name


def test_emscripten_is_patched_in_the_one_place_where_it_gets_its_libraries() -> None:
    original = (PYODIDE / "pyodide.asm.mjs").read_bytes()
    assert linked.patched(original).count(b'Module["compiled"]') == 1


def test_another_emscripten_stops_the_build() -> None:
    with pytest.raises(ValueError, match=r"tools/linked\.py"):
        linked.patched(b"something new")
