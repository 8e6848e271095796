"""Which of our modules the page imports to come up, and the rest: what it imports later, inside functions and by name.

The first are in `app.txt`, which a visit waits for. The rest are in `rest.txt`, which comes right after (`runtime/rest.py`).
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

BEGIN = "throughline.main"

Sources = list[tuple[str, bytes]]


def parted(sources: Sources) -> tuple[Sources, Sources]:
    """Files by path, as those that are wanted first and the rest. What is no module belongs to the rest."""
    modules = {_module(path): text for path, text in sources if path.endswith(".py")}
    first = reached([BEGIN], modules)
    return (
        [source for source in sources if _module(source[0]) in first],
        [source for source in sources if _module(source[0]) not in first],
    )


def reached(begin: Iterable[str], modules: Mapping[str, bytes]) -> set[str]:
    """What is imported when some modules are: by the tops of files, and by them in turn; with the packages around them."""
    found: set[str] = set()
    waiting = list(begin)
    while waiting:
        name = waiting.pop()
        if name not in modules or name in found:
            continue
        found.add(name)
        waiting.append(name.rpartition(".")[0])
        waiting.extend(_imported(ast.parse(modules[name])))
    return found


def _imported(module: ast.Module) -> Iterator[str]:
    """What a file imports as soon as it is imported: not inside functions, and not what is for type checkers only.

    What is taken from a package may be a module of it, so both are named.
    """
    waiting: list[ast.AST] = list(module.body)
    while waiting:
        node = waiting.pop()
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module
            yield from (f"{node.module}.{alias.name}" for alias in node.names)
        elif isinstance(node, ast.If) and "TYPE_CHECKING" in ast.unparse(node.test):
            waiting.extend(node.orelse)
        elif not isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda)):
            waiting.extend(ast.iter_child_nodes(node))


def _module(path: str) -> str:
    return path.removesuffix(".py").removesuffix("/__init__").replace("/", ".")
