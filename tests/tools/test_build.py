"""The build: the same sources give the same bytes wherever they lie, and nothing of the machine goes out with them."""

import gzip
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tools import build
from tools.places import CACHE, NODE_MODULES, ROOT

pytestmark = pytest.mark.host

SOURCES = ("py", "requirements", "static", "tools", "LICENSE", "index.html", "netlify.toml", "pyscript.toml")
MARK = "a-value-of-this-machine-7f3a"
"""An environment in which something is secret."""
LONG = 12
"""A shorter value of the environment may stand anywhere by chance."""

Files = dict[str, bytes]


@pytest.fixture(scope="module")
def elsewhere(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sources in another folder, built there from nothing under another environment."""
    folder = tmp_path_factory.mktemp("some-other-place")
    for name in SOURCES:
        source = ROOT / name
        shutil.copytree(source, folder / name) if source.is_dir() else shutil.copy(source, folder / name)
    (folder / "node_modules").symlink_to(NODE_MODULES)
    shutil.copytree(CACHE / "wheels", folder / ".cache" / "wheels")
    there = {"HOME": str(folder), "TZ": "Pacific/Auckland", "PYTHONHASHSEED": "7", "THROUGHLINE_SECRET": MARK}
    subprocess.run([sys.executable, "-m", "tools.build"], check=True, cwd=folder, env=os.environ | there)
    return folder


@pytest.fixture(scope="module")
def there(elsewhere: Path) -> Files:
    dist = elsewhere / "dist"
    return {path.relative_to(dist).as_posix(): path.read_bytes() for path in dist.rglob("*") if path.is_file()}


def test_the_same_sources_give_the_same_bytes_in_another_folder(there: Files) -> None:
    here = build.site()
    assert sorted(here) == sorted(there)
    assert [name for name in here if here[name] != there[name]] == []


def test_no_place_and_no_value_of_the_machine_is_in_it(there: Files, elsewhere: Path) -> None:
    machine = {str(ROOT), str(elsewhere), str(Path.home()), MARK, *os.environ.values()}
    said = [text.encode() for text in machine if len(text) >= LONG]
    found = [(name, text) for name, content in there.items() for text in said if text in _plain(name, content)]
    assert found == []


def _plain(name: str, content: bytes) -> bytes:
    return gzip.decompress(content) if name.endswith(".gzipped") else content
