"""Compressed bodies, made once for each content and kept on disk: what a host does when it is given a new file."""

from __future__ import annotations

import gzip
import hashlib
from typing import TYPE_CHECKING

from tools.places import CACHE

if TYPE_CHECKING:
    from collections.abc import Callable

# A host compresses ahead of time at most once; 9 is what it can afford, and 11 would take minutes for the wasm here.
QUALITY = 9
TOO_SMALL = 256


def compressed(content: bytes, accepted: str) -> tuple[str, bytes]:
    """The content in the best encoding that the browser accepts, as (encoding, body); '' for as it is."""
    if len(content) < TOO_SMALL:
        return "", content
    for name, compress in _encodings().items():
        if name in accepted:
            return name, _kept(name, content, compress)
    return "", content


def _encodings() -> dict[str, Callable[[bytes], bytes]]:
    try:
        import brotli
    except ImportError:  # `make run` works without any package; the browser then gets gzip
        return {"gzip": _gzip}
    return {"br": lambda content: bytes(brotli.compress(content, quality=QUALITY)), "gzip": _gzip}


def _gzip(content: bytes) -> bytes:
    return gzip.compress(content, QUALITY, mtime=0)


def _kept(name: str, content: bytes, compress: Callable[[bytes], bytes]) -> bytes:
    path = CACHE / "compressed" / f"{hashlib.sha256(content).hexdigest()}-{QUALITY}.{name}"
    if not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True)
        beside = path.with_suffix(".part")
        beside.write_bytes(compress(content))
        beside.rename(path)
    return path.read_bytes()
