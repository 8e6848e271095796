"""Builds the site into dist/: bytecode, hashed names, headers. The same sources give the same bytes."""

from __future__ import annotations

import gzip
import hashlib
import re
import shutil
import sys
from functools import partial
from typing import TYPE_CHECKING

from tools import blanked, bundled, headers, kept, late, library, licenses, linked, packages, worker
from tools.archive import stored
from tools.assets import Assets, Folder
from tools.places import BUILD, DIST, NODE_MODULES, PYODIDE, PYSCRIPT, ROOT, STATIC

if TYPE_CHECKING:
    from pathlib import Path

# Only what a browser asks for once the plugins are off.
PYSCRIPT_FILES = ("core.js", "core-*.js", "toml-V*.js", "error-*.js")
PYODIDE_FILES = ("pyodide.mjs", "pyodide.asm.mjs", "pyodide.asm.wasm")
# For the page, and for the workers that fetch ahead and that keep Python's memory.
PYTHON_STARTERS = ("interpreter.js", "ahead.js", "remembering.js")
FONTS = NODE_MODULES / "@fontsource-variable" / "inter" / "files"
# What runs before anything else, in the page and in a frame of another site's page; there, what reads this browser's
# storage gives way to what talks to that page.
FIRST = {
    "first.js": ("shell.js", "paint.js", "early.js", "begin.js"),
    "first-framed.js": ("shell.js", "frame.js", "early.js", "begin.js"),
}
# Under these names other people link to them, so they keep their names.
PUBLISHED = ("schema", "examples", "demo")
# What other sites load, at an address that stays.
FOR_OTHER_SITES = ("embed.js", "embed.d.ts")
FRAME = "embed/index.html"
# A frame opens a document as it comes up, and must not hold up the page around it: it has the rest before it begins.
REST = '"./rest.txt" = "./rest.zip"\n'
# `./assets/js/*.js` in the page: the folder, and the names in it.
EVERY = re.compile(r'^(.*"\./assets/)([\w]+/)(\*[.\w]+)(".*)$', re.MULTILINE)
MAPS = re.compile(rb"^//# sourceMappingURL=.*\n?", re.MULTILINE)


def build(deployment: str = "site") -> None:
    """Make `dist/` anew."""
    _replace(site(deployment))


def site(deployment: str = "site") -> Folder:
    """Every file of the site, by its path."""
    assets = _assets()
    page, frame = _page(assets, deployment), _frame(assets, deployment)
    files = {f"assets/{name}": content for name, content in assets.files.items()}
    files |= {"_headers": headers.as_headers_file().encode()} | _published()
    files |= {FRAME: frame.encode(), **{name: (STATIC / name).read_bytes() for name in FOR_OTHER_SITES}}
    files |= {"index.html": _of_release(page, files).encode()}
    return files | {"sw.js": worker.made(files)}


def _assets() -> Assets:
    assets = Assets()
    assets.add_folder("pyodide", _pyodide())
    assets.add_folder("pyscript", _some(PYSCRIPT, PYSCRIPT_FILES))
    first, rest = packages.ours()
    assets.add_file("app.txt", stored(first))
    assets.add_file("rest.txt", stored(rest))
    assets.add_file("inter-latin.woff2", (FONTS / "inter-latin-wght-normal.woff2").read_bytes())
    assets.add_file("inter-latin-ext.woff2", (FONTS / "inter-latin-ext-wght-normal.woff2").read_bytes())
    for icon in sorted((STATIC / "icons").iterdir()):
        assets.add_file(icon.name, icon.read_bytes())
    manifest = (STATIC / "manifest.json").read_text(encoding="utf-8")
    assets.add_file("manifest.json", assets.respelled(manifest, '"./').encode())
    for name, scripts in FIRST.items():
        assets.add_file(name, bundled.joined([STATIC / each for each in scripts]))
    assets.add_file("main.py", (STATIC / "main.py").read_bytes())
    assets.add_folder("late", late.files())
    assets.add_folder("js", _glue(assets))
    assets.add_file("app.css", assets.respelled(_styles(), "./").encode())
    assets.add_file("pyscript.toml", _config(assets).encode())
    assets.add_file("frame.toml", _config(assets, REST).replace('"./assets/', '"../assets/').encode())
    return assets


def _pyodide() -> Folder:
    """Pyodide, what starts it, and the library that it finds in place when it wakes."""
    beside = {f"./{name}": f"./{name}" for name in PYODIDE_FILES}
    starters = {name: bundled.bundled(STATIC / "python" / name, beside) for name in PYTHON_STARTERS}
    files = _some(PYODIDE, PYODIDE_FILES) | starters
    files["pyodide.asm.wasm"] = blanked.blanked(files["pyodide.asm.wasm"])
    files["pyodide.mjs"] = kept.patched(files["pyodide.mjs"])
    files["pyodide.asm.mjs"] = linked.patched(files["pyodide.asm.mjs"])
    rest, files[linked.NAME] = linked.parted(library.files())
    archive = stored(rest)
    gzipped = gzip.compress(archive, compresslevel=9, mtime=0)
    return files | {"library.txt": archive, "library.gzipped": gzipped, "empty.zip": stored([])}


def _some(folder: Path, patterns: tuple[str, ...]) -> Folder:
    paths = [path for pattern in patterns for path in folder.glob(pattern)]
    return {path.name: _without_map(path.read_bytes()) for path in paths}


def _glue(assets: Assets) -> Folder:
    """Our modules and the libraries that they use."""
    places = {
        "@pyscript/core": assets.respelled("../pyscript/core.js", "../"),
        "interpreter": assets.respelled("../pyodide/interpreter.js", "../"),
        "late-folder": assets.respelled("../late/", "../"),
    }
    return {"boot.js": bundled.bundled(STATIC / "js" / "boot.js", places)}


def _styles() -> str:
    folder = STATIC / "css"
    names = (folder / "order.txt").read_text(encoding="utf-8").split()
    return "\n".join((folder / name).read_text(encoding="utf-8") for name in names)


def _config(assets: Assets, files: str = "") -> str:
    """pyscript.toml with hashed names: `./assets/…` as the page sees it, `./…` as the file itself does."""
    text = (ROOT / "pyscript.toml").read_text(encoding="utf-8") + files
    return assets.respelled(assets.respelled(text, '"./assets/'), '"./')


def _page(assets: Assets, deployment: str) -> str:
    return _dressed(assets, _source(), "/", f'data-deployment="{deployment}"')


def _frame(assets: Assets, deployment: str) -> str:
    """The same page for a frame of another site's page, one folder below."""
    source = (
        _source()
        .replace("./assets/first.js", "./assets/first-framed.js")
        .replace("./assets/pyscript.toml", "./assets/frame.toml")
    )
    text = _dressed(assets, source, "/embed/", f'data-deployment="{deployment}" data-embed="fixed"')
    text = text.replace('"./assets/', '"../assets/')
    return text.replace(
        '<meta name="color-scheme"', '<meta name="robots" content="noindex">\n<meta name="color-scheme"'
    )


def _source() -> str:
    return (ROOT / "index.html").read_text(encoding="utf-8")


def _dressed(assets: Assets, source: str, path: str, about: str) -> str:
    """A page with hashed names, its policy, and what its root element says."""
    text = assets.respelled(EVERY.sub(partial(_each, assets), source), '"./assets/')
    policy = f'<meta http-equiv="Content-Security-Policy" content="{headers.policy_for_meta(path)}">'
    text = text.replace('<meta charset="utf-8">', f'<meta charset="utf-8">\n{policy}')
    return text.replace('<html lang="en">', f'<html lang="en" {about}>')


def _of_release(page: str, files: Folder) -> str:
    """The page with a name for this release, made of all that belongs to it; headers are kept with the files, so they do."""
    digest = hashlib.sha256(page.encode())
    for name, content in sorted(files.items()):
        digest.update(name.encode() + hashlib.sha256(content).digest())
    return page.replace("<html ", f'<html data-release="{digest.hexdigest()[:12]}" ', 1)


def _each(assets: Assets, line: re.Match[str]) -> str:
    """A line of the page whose name has a star, once for each file that it stands for."""
    before, folder, pattern, after = line.groups()
    return "\n".join(f"{before}{folder}{name}{after}" for name in assets.named(folder, pattern))


def _published() -> Folder:
    paths = [path for name in PUBLISHED for path in (STATIC / name).rglob("*") if path.is_file()]
    files = {f"static/{path.relative_to(STATIC).as_posix()}": path.read_bytes() for path in paths}
    return files | {"static/licenses.txt": licenses.text()}


def _without_map(content: bytes) -> bytes:
    return MAPS.sub(b"", content)


def _replace(files: Folder) -> None:
    """Put the files in the place of `dist/` in one step, so that a server never sees half a site."""
    fresh, old = BUILD / "dist-fresh", BUILD / "dist-old"
    for folder in (fresh, old):
        shutil.rmtree(folder, ignore_errors=True)
    for name, content in files.items():
        path = fresh / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    if DIST.exists():
        DIST.rename(old)
    fresh.rename(DIST)
    shutil.rmtree(old, ignore_errors=True)


if __name__ == "__main__":
    build(*sys.argv[1:])
