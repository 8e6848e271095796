"""Pyodide's WebAssembly without what nothing in the page can reach: its tables are zeros, which compress to nothing.

The names of characters, and the East Asian encodings, whose Python halves the page's library never had. Everything stays
where it was; who asks for either is told so (`static/python/sitecustomize.py`). `tools/tables.py` found the tables.
"""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

DATA = 11
PLACED, NUMBER, END = 0, 0x41, 0x0B
MAGIC = 8
MORE = 0x80
TABLES = {
    # names of characters
    "70ddf4da16ac53234dc177ba432048118bc58d6765b55b4f777ced8d03a78bb5": 275044,
    # encodings
    "00124d5db59e704ce47afdc50f2f5e556b8fb641f45b9bf93d7e2e2683daa9f0": 14963,
    "845c2a5b27b00a8ca2636ee71503d2139ad6a7a30269f9ffbf158a958e12834f": 29062,
    "be64dd3d2aadca471ee24ecbda9b7e7a500e1852d00452e268b278f6437e288c": 52918,
    "6ba37f13126ced2b3479df89810a0656da31138e083e2248d93194617148095c": 5458,
    "9d951a012246e0fa745fa9b552dc9809ba8bed8c1d0bdc993f1a7bd845c2a373": 12438,
    "791c322cf1b6e5d06d8fafc3059c604a4500c27ff20bed7bd3874be2caf86783": 52802,
    "da04961740d6456c708439b50d325968339e8dc519f126f7a03c9e5081780c4d": 58631,
    "3c675f7df3d7e4fca02fb1814a27bef4e27628a9e2cf94803015d06af8dcb7f3": 26277,
    "24db34e7abf0c2846e3e263d2b2dc1f4eda8547b990577df1a784e8d59b536d0": 53282,
    "1d1f25bc927fb2a8d48cda554064f6b49981c67755300acaa01b925e79aad833": 76950,
    "3c6966dfcf99ddc61ce43b5e30e9fc92fb95b95ed2cb8ef1fa17d1196aed6777": 21314,
    "3620828830e426e345ad0753f92f0fe50338a354f1958afb4bec9337a6099658": 102099,
    "86e30160991a04e8cde0d8f9ecbab98905c870ba328b67ea5deb35749aba98c8": 43720,
    "88223b8554930937913bbed7e6ac833fdba3e261e182323146a60001a053c490": 35059,
}
"""The hash of each table, and its size."""


def blanked(wasm: bytes) -> bytes:
    """The same module with zeros for the tables."""
    found = {digest: place for digest, place in _candidates(wasm) if digest in TABLES}
    if found.keys() != TABLES.keys():
        raise ValueError("pyodide.asm.wasm has other tables than this build knows: see tools/tables.py")
    made = bytearray(wasm)
    for place in found.values():
        made[place] = bytes(place.stop - place.start)
    return bytes(made)


def _candidates(wasm: bytes) -> Iterator[tuple[str, slice]]:
    sizes = set(TABLES.values())
    for place in pieces(wasm):
        if place.stop - place.start in sizes:
            yield hashlib.sha256(wasm[place]).hexdigest(), place


def pieces(wasm: bytes) -> Iterator[slice]:
    """Where the data lies that memory begins with, piece by piece."""
    at = MAGIC
    while at < len(wasm):
        kind = wasm[at]
        length, at = _number(wasm, at + 1)
        if kind == DATA:
            yield from _pieces(wasm, at)
        at += length


def _pieces(wasm: bytes, at: int) -> Iterator[slice]:
    count, at = _number(wasm, at)
    for _ in range(count):
        if (wasm[at], wasm[at + 1]) != (PLACED, NUMBER):
            raise ValueError("pyodide.asm.wasm says in another way where its data goes: see tools/blanked.py")
        _, at = _number(wasm, at + 2)
        if wasm[at] != END:
            raise ValueError("pyodide.asm.wasm says in another way where its data goes: see tools/blanked.py")
        at += 1
        size, at = _number(wasm, at)
        yield slice(at, at + size)
        at += size


def _number(wasm: bytes, at: int) -> tuple[int, int]:
    """A number as WebAssembly writes it, seven bits a byte, and what comes after it."""
    value = shift = 0
    while True:
        byte = wasm[at]
        value |= (byte & ~MORE) << shift
        at, shift = at + 1, shift + 7
        if not byte & MORE:
            return value, at
