"""Finds the tables in Pyodide's WebAssembly that `tools/blanked.py` takes out; by hand, for another Pyodide: some minutes.

Each large piece of data is made zeros in turn, and Python says what of it works no longer. `python -m tools.tables` prints the
size and the hash of each piece that only names of characters, or only East Asian encodings, depend on.
"""

from __future__ import annotations

import hashlib
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from tools import blanked
from tools.places import PYODIDE, ROOT

LARGE = 3000
PATIENCE = 120
WASM = "pyodide.asm.wasm"
TOLD = ROOT / "tools" / "told.mjs"
# What the rest of Python makes of every character; names; encodings. In this order: without its tables Python may never
# come back from the last two. Beyond the third plane nothing has a name but a few signs for variants.
BEGIN = """
import hashlib, unicodedata

def say(what, lines):
    made = hashlib.sha256()
    for line in lines:
        made.update(repr(line).encode("utf-8", "surrogatepass"))
    print(what, made.hexdigest(), flush=True)

ALL = [chr(number) for number in (*range(0xD800), *range(0xE000, 0x33480), *range(0xE0000, 0xE0200))]
WHOLE = "".join(ALL)
"""
REST = """
ABOUT = ("category", "bidirectional", "combining", "mirrored", "east_asian_width", "decomposition")
TEXT = ("upper", "lower", "title", "casefold", "isalpha", "isdigit", "isdecimal", "isnumeric", "isspace", "isprintable")
say("rest", (
    *([getattr(unicodedata, name)(each) for each in ALL] for name in ABOUT),
    *([unicodedata.numeric(each, None), unicodedata.digit(each, None)] for each in ALL),
    *([unicodedata.normalize(form, each) for each in ALL] for form in ("NFC", "NFD", "NFKC", "NFKD")),
    *([getattr(each, name)() for each in ALL] for name in TEXT),
    unicodedata.normalize("NFC", WHOLE),
    *(WHOLE.encode(each, "replace") for each in ("utf-7", "utf-16", "cp1252", "cp437", "koi8_r", "mac_roman")),
))
"""
NAMES = """
names = [unicodedata.name(each, "") for each in ALL]
say("names", (names, *(unicodedata.lookup(name) for name in names if name)))
"""
ENCODINGS = """
ENCODINGS = (
    "gb2312 gbk gb18030 hz big5 big5hkscs cp950 cp949 johab euc_kr iso2022_kr cp932 shift_jis shift_jis_2004 shift_jisx0213 "
    "euc_jp euc_jis_2004 euc_jisx0213 iso2022_jp iso2022_jp_1 iso2022_jp_2 iso2022_jp_2004 iso2022_jp_3 iso2022_jp_ext"
).split()
PAIRS = "\\u304b\\u309a \\u02e9\\u02e5 \\u00ca\\u0304"
say("encodings", (
    *((WHOLE.encode(name, "replace"), PAIRS.encode(name, "replace")) for name in ENCODINGS),
    *(WHOLE.encode(name, "ignore").decode(name, "replace") for name in ENCODINGS),
))
"""


def told(folder: Path, script: str) -> dict[str, str]:
    """What the Pyodide of a folder says of itself, as far as it comes."""
    command = ["node", str(TOLD), str(folder)]
    try:
        output = subprocess.run(
            command, input=script.encode(), capture_output=True, check=False, timeout=PATIENCE
        ).stdout
    except subprocess.TimeoutExpired as late:
        output = late.stdout or b""
    return dict(line.split() for line in output.decode().splitlines())


def found() -> None:
    """Print the tables."""
    script = BEGIN + REST + NAMES + ENCODINGS
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        shutil.copytree(PYODIDE, folder, dirs_exist_ok=True)
        right = told(folder, script)
        wasm = (PYODIDE / WASM).read_bytes()
        for place in blanked.pieces(wasm):
            if place.stop - place.start >= LARGE:
                (folder / WASM).write_bytes(wasm[: place.start] + bytes(place.stop - place.start) + wasm[place.stop :])
                _print_if_unused(wasm[place], right, told(folder, script))


def _print_if_unused(piece: bytes, right: dict[str, str], said: dict[str, str]) -> None:
    broken = [what for what in right if said.get(what) != right[what]]
    if broken and "rest" not in broken:
        sys.stdout.write(f"{broken[0]}: {hashlib.sha256(piece).hexdigest()!r}: {len(piece)},\n")
        sys.stdout.flush()


if __name__ == "__main__":
    found()
