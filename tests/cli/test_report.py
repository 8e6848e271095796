"""`throughline report`: the page of the app, made without a browser."""

from pathlib import Path

import pytest

from tests.core.findings.clean import TODAY, clean
from throughline.cli.main import main
from throughline.core.formats import native, standalone
from throughline.view.standalone.page import alone, document

ON = ("--today", str(TODAY))


@pytest.fixture
def shop(tmp_path: Path) -> Path:
    path = tmp_path / "shop.json"
    path.write_text(native.write(clean(6)), encoding="utf-8")
    return path


def test_the_page_is_the_one_that_the_app_makes(shop: Path, tmp_path: Path) -> None:
    out = tmp_path / "report.html"
    assert main(["report", str(shop), "-o", str(out), *ON]) == 0
    project = native.read(shop.read_bytes()).project
    assert project is not None
    assert out.read_text(encoding="utf-8") == document(alone(project, TODAY))


def test_without_a_file_to_write_it_is_printed(shop: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["report", str(shop), "--sheet", "A3", *ON]) == 0
    assert "size: 420mm" in capsys.readouterr().out


def test_a_page_can_be_read_again_by_every_command(shop: Path, tmp_path: Path) -> None:
    out = tmp_path / "report.html"
    main(["report", str(shop), "-o", str(out), *ON])
    assert standalone.looks_like(out.read_bytes())
    assert main(["validate", str(out)]) == 0


def test_what_cannot_be_read_or_written_ends_with_2(shop: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["report", "nowhere.json"]) == 2
    assert main(["report", str(shop), "-o", str(shop / "inside"), *ON]) == 2
    assert "could not be written" in capsys.readouterr().err
