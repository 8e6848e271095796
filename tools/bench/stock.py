"""The page to compare with: PyScript, Pyodide and pydantic as the registries give them, with one model."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

from tools import wheels
from tools.places import BUILD, PYODIDE, PYSCRIPT

if TYPE_CHECKING:
    from pathlib import Path

STOCK = BUILD / "stock"
WHEELS = ("annotated_types", "pydantic-", "pydantic_core", "typing_extensions", "typing_inspection")
PYODIDE_FILES = ("pyodide.mjs", "pyodide.asm.mjs", "pyodide.asm.wasm", "python_stdlib.zip", "pyodide-lock.json")
PAGE = """<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Stock PyScript</title>
<link rel="stylesheet" href="./assets/pyscript/core.css">
<script type="module" src="./assets/pyscript/core.js"></script>
<main id="app" aria-busy="true"></main>
<script type="py" src="./assets/main.py" config="./assets/pyscript.toml"></script>
</html>
"""
# Under /assets, so that the headers of netlify.toml let it be cached as ours is.
CONFIG = """interpreter = "./assets/pyodide/pyodide.mjs"
packages_cache = "passthrough"
packages = [{packages}]
"""
SCRIPT = """import js
from pydantic import BaseModel


class Note(BaseModel):
    id: str
    text: str = ""


js.document.title = Note.model_validate_json('{"id": "a", "text": "ready"}').text
js.document.getElementById("app").setAttribute("aria-busy", "false")
"""


def build() -> Path:
    """Lay the page out and say where."""
    assets = STOCK / "assets"
    shutil.rmtree(STOCK, ignore_errors=True)
    shutil.copytree(PYSCRIPT, assets / "pyscript")
    (assets / "pyodide").mkdir()
    for name in PYODIDE_FILES:
        shutil.copy(PYODIDE / name, assets / "pyodide" / name)
    names = [_copied(wheel, assets) for wheel in wheels.fetch("page") if wheel.name.startswith(WHEELS)]
    packages = ", ".join(f'"./{name}"' for name in names)
    (assets / "pyscript.toml").write_text(CONFIG.format(packages=packages), encoding="utf-8")
    (assets / "main.py").write_text(SCRIPT, encoding="utf-8")
    (STOCK / "index.html").write_text(PAGE, encoding="utf-8")
    return STOCK


def _copied(wheel: Path, folder: Path) -> str:
    shutil.copy(wheel, folder / wheel.name)
    return wheel.name
