"""The page and what PyScript reads, as they stand in the repository."""

import re
import tomllib

from tools.places import ROOT

PAGE = (ROOT / "index.html").read_text(encoding="utf-8")
CONFIG = tomllib.loads((ROOT / "pyscript.toml").read_text(encoding="utf-8"))
# Where the build takes what stands in dist/assets under these names.
MADE = {"./assets/pyodide/interpreter.js": "static/python/interpreter.js", "./app.txt": "py/throughline/__init__.py"}


def test_every_file_that_pyscript_is_told_of_exists() -> None:
    for name in (CONFIG["interpreter"], *CONFIG["files"]):
        assert (ROOT / MADE[name]).exists()


def test_pyscripts_small_reader_can_read_it() -> None:
    lines = (ROOT / "pyscript.toml").read_text(encoding="utf-8").splitlines()
    assert all(re.fullmatch(r'(#.*|\[\w+\]|[\w"./]+ = (".*"|\[.*\])|)', line) for line in lines)


def test_plugins_are_off_for_micropython_too() -> None:
    plugins = str(CONFIG["plugins"]).replace("'", '"')
    assert f'{{"plugins": {plugins}}}' in PAGE


def test_the_page_names_only_its_own_files_and_relatively() -> None:
    assert all(re.match(r"\./assets/|#", name) for name in re.findall(r'(?:src|href)="([^"]+)"', PAGE))


def test_the_page_has_no_inline_code_and_no_inline_style() -> None:
    assert not re.search(r"<script(?![^>]*src=)", PAGE)
    assert not re.search(r"<style|\sstyle=|\son\w+=", PAGE)


def test_everything_that_moves_or_is_filled_has_an_id() -> None:
    for name in ("app", "head", "bars", "work", "side", "foot", "dialog", "paper", "status", "canvas"):
        assert PAGE.count(f'id="{name}"') == 1


def test_blocks_stand_in_teaching_order() -> None:
    assert re.findall(r'id="block-(\w\w)"', PAGE) == ["CS", "VP", "CH", "CR", "RS", "KR", "KA", "KP", "CO"]
