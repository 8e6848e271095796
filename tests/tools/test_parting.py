"""What a page imports to come up, and what may come after."""

from tools.packages import in_the_page
from tools.parting import parted, reached

MODULES = {
    "a": b"",
    "a.begin": b"from a.one import first\nfrom a import two\nimport a.three",
    "a.one": b"def later():\n    import a.late\nclass First:\n    import a.inside\n",
    "a.two": b"from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    import a.shape\nelse:\n    import a.other",
    "a.three": b"try:\n    import a.tried\nexcept ImportError:\n    pass\nshow = lambda: __import__('a.late')",
    "b": b"",
}


def test_what_stands_at_the_tops_of_files_is_reached_and_what_stands_in_functions_is_not() -> None:
    modules = MODULES | dict.fromkeys(("a.late", "a.inside", "a.shape", "a.other", "a.tried"), b"")
    found = reached(["a.begin"], modules)
    assert found == {"a", "a.begin", "a.one", "a.two", "a.three", "a.inside", "a.other", "a.tried"}


def test_our_package_is_parted_and_nothing_is_lost_or_there_twice() -> None:
    sources = in_the_page()
    first, rest = parted(sources)
    assert sorted(first + rest) == sorted(sources)
    [first_names, rest_names] = [{name for name, _ in part} for part in (first, rest)]
    assert {"throughline/main.py", "throughline/view/start.py", "throughline/words/en/head.py"} <= first_names
    assert {"throughline/embedded.py", "throughline/view/standalone/page.css"} <= rest_names
    assert len(rest_names) > len(sources) / 3, "a module that many import has begun to import much"
