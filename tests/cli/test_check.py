"""`throughline check`: each exit status, and what is printed with it."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.core.findings.chance import chance
from tests.core.findings.clean import TODAY, clean
from tests.core.findings.faults import FAULTS
from throughline.cli.main import main
from throughline.core import findings
from throughline.core.formats.native import write
from throughline.core.project import Project

ON = ("--today", str(TODAY))


@pytest.fixture
def saved(tmp_path: Path) -> Any:
    def save(content: Project | bytes) -> str:
        path = tmp_path / "shop.json"
        path.write_bytes(content if isinstance(content, bytes) else write(content).encode())
        return str(path)

    return save


def faulty(*ids: str) -> Project:
    project = clean(6)
    for id_ in ids:
        project = FAULTS[id_](project, chance(id_)).project
    return project


def test_nothing_found_ends_with_0(saved: Any, capsys: pytest.CaptureFixture[str]) -> None:
    file = saved(clean(6))
    assert main(["check", file, *ON]) == 0
    assert capsys.readouterr().out == f"{file}: 0 findings.\n"


def test_findings_end_with_1_and_are_listed_by_severity(saved: Any, capsys: pytest.CaptureFixture[str]) -> None:
    file = saved(faulty("R9b", "J22", "R5a"))
    assert main(["check", file, *ON]) == 1
    lines = capsys.readouterr().out.splitlines()
    assert [line for line in lines if not line.startswith(" ")][:3] == ["Gaps", "Risks", "Hints"]
    assert [line.split()[0] for line in lines if line.startswith(" ")] == ["R5a", "J22", "R9b"]
    assert lines[-1] == f"{file}: 3 findings."


def test_json_has_everything_about_them(saved: Any, capsys: pytest.CaptureFixture[str]) -> None:
    project = faulty("R5a")
    assert main(["check", "--json", saved(project), *ON]) == 1
    told = json.loads(capsys.readouterr().out)
    (finding,) = findings.every(project, TODAY)
    (shown,) = told["findings"]
    assert (told["ok"], told["phase"], told["accepted"]) == (False, "board", [])
    assert (shown["check"], shown["severity"], shown["elements"]) == ("R5a", "gap", list(finding.elements))
    assert "partner brings" in shown["message"]
    assert shown["place"] == "KP"
    assert shown["why"]


def test_what_was_accepted_is_listed_and_does_not_count(saved: Any, capsys: pytest.CaptureFixture[str]) -> None:
    project = faulty("R5a")
    (finding,) = findings.every(project, TODAY)
    file = saved(findings.accept(project, finding, "accepted", "They know why", TODAY))
    assert main(["check", file, *ON]) == 0
    assert "They know why" in capsys.readouterr().out
    assert main(["check", file, "--json", *ON]) == 0
    (told,) = json.loads(capsys.readouterr().out)["accepted"]
    assert (told["check"], told["reason"]) == ("R5a", "They know why")


def test_only_one_severity(saved: Any, capsys: pytest.CaptureFixture[str]) -> None:
    file = saved(faulty("R9b", "J22"))
    assert main(["check", file, "--severity", "gap", *ON]) == 0
    assert main(["check", file, "--severity", "gap", "--severity", "risk", *ON]) == 1
    assert "R9b" not in capsys.readouterr().out


def test_a_script_is_told_everything_whatever_the_page_shows(saved: Any, capsys: pytest.CaptureFixture[str]) -> None:
    project = faulty("R2", "J10", "J22")
    file = saved(project.changed(profile=project.profile.changed(phase="sketch")))
    assert main(["check", file, *ON]) == 1
    assert {"R2", "J10", "J22"} <= {*capsys.readouterr().out.split()}


def test_a_sketch_is_told_its_next_gap_alone(saved: Any, capsys: pytest.CaptureFixture[str]) -> None:
    file = saved(faulty("R2", "J10", "J22"))
    assert main(["check", file, "--phase", "sketch", *ON]) == 1
    told = capsys.readouterr().out.split()
    assert "R2" in told
    assert "J10" not in told


@pytest.mark.parametrize("content", [b"", b"{", b'{"format": "else"}', b"\xff"], ids=repr)
def test_what_cannot_be_read_ends_with_2_and_one_sentence(
    saved: Any, content: bytes, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["check", saved(content)]) == 2
    printed = capsys.readouterr()
    assert printed.out == ""
    assert len(printed.err.splitlines()) == 1


def test_a_file_that_is_not_there_ends_with_2(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "nowhere.json"]) == 2
    assert "There is no file" in capsys.readouterr().err


def test_help_holds_an_example(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as end:
        main(["check", "--help"])
    assert end.value.code == 0
    assert "throughline check shop.json" in capsys.readouterr().out


@pytest.mark.parametrize(
    "line", [["check"], ["check", "a", "--phase", "dream"], ["check", "a", "--today", "soon"]], ids=" ".join
)
def test_a_line_that_makes_no_sense_ends_with_2(line: list[str]) -> None:
    with pytest.raises(SystemExit) as end:
        main(line)
    assert end.value.code == 2
