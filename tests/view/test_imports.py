"""The preview of a file: what was understood, what was not, the ways to take it."""

import pytest

from throughline.core.memo import Memo
from throughline.core.messages.base import EPOCH
from throughline.core.messages.imports import HeaderCorrected, ScaleCorrected
from throughline.core.messages.keeping import FileRead
from throughline.core.model import Model
from throughline.core.storage import incoming
from throughline.core.update import update
from throughline.view.imports.dialog import draw
from throughline.view.imports.text_dialog import draw as draw_text
from throughline.view.scene import scene


def shown(model: Model, name: str, data: bytes) -> str:
    model, _ = update(model, FileRead(incoming=incoming.read(name, data)).stamped(EPOCH, "0" * 32))
    assert model.dialog is not None
    return str(draw(scene(model, Memo()), model.dialog))


def test_it_says_what_was_understood_and_what_was_not(model):
    html = shown(model, "a.md", b"## Channels\n- Web\n\n## Weather\n- <b>rain</b>\n")
    assert "<strong>1 note</strong>" in html
    assert "“&lt;b&gt;rain&lt;/b&gt;” stands under no heading" in html
    assert html.count('type="radio"') == 4


def test_names_that_are_nowhere_are_named_the_first_of_them(model):
    rows = "".join(f"Channels,Web {number},Nobody {number}\n" for number in range(7))
    html = shown(model, "a.csv", f"Block,Note,Segments\n{rows}".encode())
    assert "“Nobody 4” and 2 more." in html
    assert "Nobody 5”" not in html


def test_without_a_project_it_can_only_become_one():
    html = shown(Model(), "a.csv", b"Block,Note\nChannels,Web\n")
    assert html.count('type="radio"') == 1
    assert "checked" in html


@pytest.mark.parametrize("data", [b"Block;Note\nChannels;Web\n", b"Block,Note\n", b"x\n" * 9])
def test_any_table_can_be_drawn(model, data):
    assert "import-do" in shown(model, "a.csv", data)


def test_a_text_can_be_pasted(model):
    from throughline.core.state.dialog import Dialog

    assert "import-text" in str(draw_text(scene(model, Memo()), Dialog("import-text")))


def test_what_feelings_are_counted_on_is_shown_and_can_be_corrected(model):
    data = b"Stage,Touchpoint,Feeling\nBefore,Ad,1\nBefore,Call,2\n"
    model, _ = update(model, FileRead(incoming=incoming.read("a.csv", data)).stamped(EPOCH, "0" * 32))
    html = str(draw(scene(model, Memo()), model.dialog))
    assert '<option value="0" selected>\u22122 to 2</option>' in html
    assert felt(model) == [1, 2]
    model, _ = update(model, ScaleCorrected(scale=1).stamped(EPOCH, "0" * 32))
    assert felt(model) == [-2, -1]
    assert '<option value="1" selected>1 to 5</option>' in str(draw(scene(model, Memo()), model.dialog))
    model, _ = update(model, HeaderCorrected(on=True).stamped(EPOCH, "0" * 32))
    assert felt(model) == [-2, -1]


def felt(model: Model) -> list[float | None]:
    assert model.shelf.incoming is not None
    assert model.shelf.incoming.reading is not None
    project = model.shelf.incoming.reading.project
    assert project is not None
    return [each.felt for each in project.touchpoints]


@pytest.mark.parametrize("feelings", [b"good,bad", b",", b"700,-3"])
def test_words_need_no_scale_and_an_odd_one_is_named(model, feelings):
    one, two = feelings.split(b",")
    html = shown(model, "a.csv", b"Stage,Touchpoint,Feeling\nBefore,Ad,%s\nBefore,Call,%s\n" % (one, two))
    assert ("import-scale" in html) == (b"7" in feelings)
    assert ("\u2212700 to 700" in html) == (b"7" in feelings)
