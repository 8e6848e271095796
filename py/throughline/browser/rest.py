"""The rest of our modules, fetched from our own site: when the page is up, or when the first of them is imported."""

import sys
from pathlib import Path
from typing import Any

import js
from pyodide.ffi import JsException

from throughline.runtime.rest import Rest, RestMissingError

_ARCHIVE = Path("rest.zip")


def find() -> None:
    """Whatever is imported from now on is found there too. A memory that was kept does it already."""
    if not any(isinstance(each, Rest) for each in sys.meta_path):
        sys.meta_path.append(Rest(_ARCHIVE, _fetch_now))


async def come() -> None:
    """Have it here before anybody needs it."""
    _put(await js.throughline.rest.come())


def _fetch_now() -> None:
    try:
        archive = js.throughline.rest.now()
    except JsException as reason:
        raise RestMissingError(str(reason)) from reason
    _put(archive)


def _put(archive: Any) -> None:
    _ARCHIVE.write_bytes(archive.to_bytes())
