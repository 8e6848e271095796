"""What our package imports of the standard library, anywhere: at the top of a file or inside a function."""

from __future__ import annotations

import ast
import sys
from typing import TYPE_CHECKING

from tools.packages import in_the_page

if TYPE_CHECKING:
    from collections.abc import Iterator


def standard() -> set[str]:
    """The names, as they are imported."""
    return {name for name, text in in_the_page() if name.endswith(".py") for name in _imported(text)}


def _imported(text: bytes) -> Iterator[str]:
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names if _is_standard(alias.name))
        elif isinstance(node, ast.ImportFrom) and node.module and _is_standard(node.module):
            yield node.module


def _is_standard(name: str) -> bool:
    return name.partition(".")[0] in sys.stdlib_module_names
