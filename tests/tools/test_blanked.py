"""Tables that nothing in the page can reach are zeros, and all else of Pyodide's WebAssembly is as it was."""

import hashlib
import shutil
from pathlib import Path

import pytest

from tools import blanked, tables
from tools.places import PYODIDE

pytestmark = pytest.mark.host

WASM = (PYODIDE / tables.WASM).read_bytes()


def places() -> list[slice]:
    """Where the tables lie."""
    return [place for place in blanked.pieces(WASM) if hashlib.sha256(WASM[place]).hexdigest() in blanked.TABLES]


def test_the_tables_are_zeros_and_nothing_else_is_another() -> None:
    made = bytearray(blanked.blanked(WASM))
    assert len(places()) == len(blanked.TABLES)
    for place in places():
        assert not any(made[place])
        made[place] = WASM[place]
    assert made == WASM


def test_a_table_that_is_another_stops_the_build() -> None:
    at = places()[0].start
    changed = WASM[:at] + bytes([WASM[at] ^ 1]) + WASM[at + 1 :]
    with pytest.raises(ValueError, match=r"tools/tables\.py"):
        blanked.blanked(changed)


@pytest.mark.parametrize("segment", [b"\x01\x02ab", b"\x00\x23\x00\x0b\x02ab", b"\x00\x41\x05\x6a\x02ab"])
def test_data_that_finds_its_place_in_another_way_stops_the_build(segment: bytes) -> None:
    section = b"\x01" + segment
    wasm = b"\0asm\x01\0\0\0" + bytes([blanked.DATA, len(section)]) + section
    with pytest.raises(ValueError, match=r"tools/blanked\.py"):
        list(blanked.pieces(wasm))


def test_without_them_python_makes_the_same_of_every_character(tmp_path: Path) -> None:
    shutil.copytree(PYODIDE, tmp_path, dirs_exist_ok=True)
    (tmp_path / tables.WASM).write_bytes(blanked.blanked(WASM))
    whole, without = (tables.told(folder, tables.BEGIN + tables.REST) for folder in (PYODIDE, tmp_path))
    assert whole["rest"] == without["rest"]
