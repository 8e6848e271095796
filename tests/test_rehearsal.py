"""What is done once for the memory of later visits."""

import sys

from throughline.core.value import Value, readied
from throughline.rehearsal import rehearse
from throughline.view.page import LATE


def test_nothing_goes_wrong_in_it() -> None:
    assert rehearse() == []


def test_it_leaves_nothing_to_be_imported_for_any_screen_or_for_the_checks() -> None:
    rehearse()
    screens = {f"throughline.view.{name}.screen" for name in LATE - {"merge"}}
    assert screens | {"throughline.core.findings.judging"} <= sys.modules.keys()
    assert list(readied()) == []
    assert Value.__subclasses__()
