from http.client import HTTPConnection, HTTPResponse
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from tools.headers import Rule
from tools.serve import Site, serving

RULES = [Rule("/", {"X-Page": "yes"}), Rule("/assets/*", {"Cache-Control": "immutable"})]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "assets").mkdir()
    (tmp_path / "index.html").write_text("<!doctype html>" + "x" * 1000)
    (tmp_path / "assets" / "app.zip").write_bytes(b"y" * 5000)
    return tmp_path


def get(site: Site, path: str, **sent: str) -> HTTPResponse:
    with serving(site) as address:
        connection = HTTPConnection(urlsplit(address).netloc)
        connection.request("GET", path, headers={name.replace("_", "-"): value for name, value in sent.items()})
        response = connection.getresponse()
        response.read()
        connection.close()
    return response


def test_the_page_is_sent_with_the_headers_of_its_rule(folder: Path) -> None:
    response = get(Site(folder, rules=RULES), "/")
    assert response.status == 200
    assert response.headers["X-Page"] == "yes"
    assert response.headers["Content-Type"] == "text/html; charset=utf-8"


def test_below_a_base_the_rules_are_those_of_the_root(folder: Path) -> None:
    site = Site(folder, base="/tools/throughline/", rules=RULES)
    assert get(site, "/tools/throughline/").headers["X-Page"] == "yes"
    assert get(site, "/").status == 404


def test_archives_are_compressed_like_text(folder: Path) -> None:
    response = get(Site(folder, rules=RULES), "/assets/app.zip", Accept_Encoding="gzip")
    assert response.headers["Content-Encoding"] == "gzip"
    assert int(response.headers["Content-Length"]) < 5000


def test_what_has_not_changed_is_not_sent_again(folder: Path) -> None:
    site = Site(folder, rules=RULES)
    mark = get(site, "/").headers["ETag"]
    assert get(site, "/", If_None_Match=mark).status == 304


def test_nothing_outside_the_folder_is_sent(folder: Path) -> None:
    (folder.parent / "secret").write_text("s")
    assert get(Site(folder, rules=RULES), "/../secret").status == 404


def test_a_missing_file_is_said_to_be_missing(folder: Path) -> None:
    assert get(Site(folder, rules=RULES), "/assets/gone.js").status == 404
