"""The page's beginning: for now it only says that Python is up."""

import js
import pydantic


def start() -> None:
    """Take the page over from the shell."""
    js.console.debug(f"pydantic {pydantic.VERSION}")
    js.throughlineShell.ready()
