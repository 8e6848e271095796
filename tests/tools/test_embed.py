"""What other sites load of us: small, plain, and as it is described."""

import gzip
import re
from pathlib import Path
from typing import get_args

import pytest

from throughline.core.embed import options, protocol
from throughline.core.state.embed import FEATURES
from tools import build, demo
from tools.assets import Assets
from tools.places import ROOT, STATIC

LOADER = (STATIC / "embed.js").read_text(encoding="utf-8")
TYPES = (STATIC / "embed.d.ts").read_text(encoding="utf-8")
GUIDE = (ROOT / "docs" / "embedding.md").read_text(encoding="utf-8")

pytestmark = pytest.mark.host


def test_the_loader_is_small_and_needs_nothing() -> None:
    assert len(gzip.compress(LOADER.encode(), 9)) < 5 * 1024
    assert not re.search(r"\bimport\b|\brequire\(", LOADER.replace("import.meta", ""))


def test_the_types_name_what_the_loader_has() -> None:
    for name in ("value", "load", "getDocument", "export", "print", "configure"):
        assert re.search(rf"\b{name}\(", LOADER), name
        assert re.search(rf"\b{name}[(:]", TYPES), name


@pytest.mark.parametrize("names", [FEATURES, protocol.KINDS, options.READERS, get_args(protocol.Code)])
def test_the_guide_and_the_types_leave_nothing_out(names: tuple[str, ...]) -> None:
    for name in names:
        assert re.search(rf"\b{name}\b", GUIDE), name
    for name in FEATURES:
        assert f"'{name}'" in TYPES


def test_no_attribute_is_known_to_one_side_only() -> None:
    sent = set(re.search(r"OPTIONS = \[(.*?)\]", LOADER)[1].replace("'", "").split(", ")) | {"host", "height"}
    assert sent == set(options.READERS)


def test_the_frame_reads_no_storage_and_finds_its_files_one_folder_up() -> None:
    assets = Assets(spelled={name: name for name in ("first.js", "first-framed.js", "app.css")})
    page = build._frame(assets, "site").replace("*", "x")
    assert 'src="../assets/first-framed.js"' in page
    assert 'src="../assets/first.js"' not in page
    assert "paint.js" not in build.FIRST["first-framed.js"]
    assert 'data-embed="fixed"' in page
    assert '"./assets/' not in page
    frame = (STATIC / "frame.js").read_text(encoding="utf-8")
    assert not re.search(r"localStorage|indexedDB|sessionStorage|cookie", frame)


def test_the_consultancy_s_page_stands_on_its_own(tmp_path: Path) -> None:
    folder = demo.copied(tmp_path, "http://localhost:8000/")
    page = (folder / "index.html").read_text(encoding="utf-8")
    assert 'src="http://localhost:8000/embed.js"' in page
    for name in re.findall(r'(?:src|href)="([^":#]+)"', page):
        assert (folder / name).exists(), name
