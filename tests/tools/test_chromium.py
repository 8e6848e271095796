import pytest

from tools import chromium


def test_a_browser_that_is_not_there_is_said_so_in_one_sentence(monkeypatch):
    monkeypatch.setenv("CHROMIUM", "/nowhere/chromium")
    with pytest.raises(SystemExit, match="CHROMIUM names /nowhere/chromium"):
        chromium.main()


def test_without_any_browser_we_ask_for_one(monkeypatch):
    monkeypatch.delenv("CHROMIUM", raising=False)
    monkeypatch.setattr(chromium, "path", lambda: None)
    monkeypatch.setattr(chromium, "_install", lambda _: None)
    monkeypatch.setattr(chromium, "_download", lambda: None)
    with pytest.raises(SystemExit, match="Browser tests need Chromium"):
        chromium.main()


def test_the_named_browser_is_taken_before_any_other(monkeypatch):
    monkeypatch.setenv("CHROMIUM", "/opt/chromium")
    assert chromium.path() == "/opt/chromium"


@pytest.mark.parametrize(("arguments", "wanted"), [([], []), (["--whole"], ["chromium"])])
def test_only_who_measures_wants_the_whole_browser_beside_the_shell(monkeypatch, arguments, wanted):
    monkeypatch.delenv("CHROMIUM", raising=False)
    monkeypatch.setattr("sys.argv", ["tools.chromium", *arguments])
    there = {chromium.SHELL: "/usr/bin/shell", "pdftotext": "/usr/bin/pdftotext"}
    monkeypatch.setattr("shutil.which", there.get)
    installed: list[str] = []
    monkeypatch.setattr(chromium, "_install", installed.append)
    chromium.main()
    assert installed == wanted
