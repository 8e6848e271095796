"""Where things lie in the working tree."""

from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
DIST = ROOT / "dist"
BUILD = ROOT / "build"
CACHE = ROOT / ".cache"
STATIC = ROOT / "static"
PY = ROOT / "py"
NODE_MODULES = ROOT / "node_modules"
PYODIDE = NODE_MODULES / "pyodide"
PYSCRIPT = NODE_MODULES / "@pyscript" / "core" / "dist"
REQUIREMENTS = ROOT / "requirements"
