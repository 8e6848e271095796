"""What becomes of our modules of JavaScript on their way into the page."""

import re
from pathlib import Path

from tools import build
from tools.bundled import bundled, joined
from tools.places import STATIC


def test_one_file_holds_a_module_and_what_it_imports(tmp_path: Path) -> None:
    (tmp_path / "one.js").write_text("import { two } from './two.js';\nimport three from 'three';\nthree(two);\n")
    (tmp_path / "two.js").write_text("export const two = 'second';\n")
    made = bundled(tmp_path / "one.js", {"three": "../elsewhere/three.js"}).decode()
    assert "second" in made
    assert '"../elsewhere/three.js"' in made
    assert "./two.js" not in made


def test_nothing_that_the_page_starts_with_asks_for_a_file_that_is_not_there() -> None:
    files = build.site()
    scripts = {
        name: text.decode() for name, text in files.items() if re.search(r"(boot|interpreter|remembering)\.js$", name)
    }
    assert len(scripts) == 3
    for name, text in scripts.items():
        folder = Path(name).parent
        asked = re.findall(r"""(?:from|import)\s*\(?\s*["'](\.[^"']+)["']""", text)
        assert asked, name
        for each in asked:
            there = Path(*(folder / each).parts)
            assert str(there.resolve().relative_to(Path.cwd())) in files, (name, each)


def test_what_runs_first_is_each_script_as_it_stands() -> None:
    made = joined([STATIC / "shell.js", STATIC / "paint.js"])
    assert made == (STATIC / "shell.js").read_bytes() + b"\n" + (STATIC / "paint.js").read_bytes()
