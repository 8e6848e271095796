"""The service worker's list: what a visit without a network needs, by content."""

import json
import re

import pytest

from tools import worker

PAGE = b'<!doctype html><html data-release="0123abc" lang="en">'
SITE = {
    "index.html": PAGE,
    "assets/app-0123.css": b"body {}",
    "assets/pyodide-0123/library.txt": b"large",
    "assets/pyodide-0123/library.gzipped": b"small",
    "static/examples/index.json": b"[]",
    "static/schema/project-1.json": b"{}",
    "embed/index.html": b"<!doctype html>",
    "_headers": b"",
}


def listed(name: str, files: dict[str, bytes] = SITE) -> dict[str, str]:
    found = re.search(
        rf"^const {name} = new Map\(Object\.entries\((.*?)\)\);$", worker.made(files).decode(), re.MULTILINE | re.DOTALL
    )
    return dict(json.loads(found[1]))


def test_it_holds_the_page_what_has_a_hash_and_the_examples() -> None:
    paths = {"", "assets/app-0123.css", "assets/pyodide-0123/library.txt", "static/examples/index.json"}
    assert set(listed("FILES")) == paths


def test_the_page_that_others_frame_is_not_its_own() -> None:
    assert not any(path.startswith("embed") for path in listed("FILES"))


def test_a_small_twin_is_named_instead_of_kept() -> None:
    assert listed("PACKED") == {"assets/pyodide-0123/library.txt": "assets/pyodide-0123/library.gzipped"}


def test_each_file_is_named_with_the_hash_that_browsers_check() -> None:
    # printf 'body {}' | openssl dgst -sha256 -binary | base64
    assert listed("FILES")["assets/app-0123.css"] == "sha256-YjaKGiklmzC6wjXA513HAMmzus8VE61XCOT+SmwNZWA="


def test_another_page_is_another_worker() -> None:
    assert worker.made(SITE) == worker.made(dict(reversed(SITE.items())))
    assert worker.made(SITE) != worker.made(SITE | {"index.html": PAGE + b" "})


def test_it_says_which_release_it_holds() -> None:
    assert b"'0123abc'" in worker.made(SITE)


def test_a_page_without_a_release_is_refused() -> None:
    with pytest.raises(worker.UnnamedReleaseError):
        worker.made(SITE | {"index.html": b"<!doctype html><html>"})


def test_nothing_is_left_to_fill_in() -> None:
    assert b"__" not in worker.made(SITE)
