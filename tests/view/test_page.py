"""The page as a whole: which regions may stand a frame later."""

import pytest

from tests.shoes import model as shoes_model
from throughline.core.memo import Memo
from throughline.runtime.rest import RestMissingError
from throughline.view import page

NOTE, OTHER = (each.id for each in shoes_model().document.notes[:2])
STAGE = shoes_model().document.stages[0].id


def chosen(id_, view="canvas", **fields):
    model = shoes_model(view=view, **fields)
    return model.but(where=model.where.but(chosen=id_))


def test_from_one_note_to_the_next_the_panel_follows_a_frame_later():
    assert page.patient(chosen(NOTE), chosen(OTHER)) == {"side"}


def test_when_the_canvas_comes_up_the_points_of_its_strip_follow():
    late = page.patient(chosen(NOTE, view="journey"), chosen(NOTE))
    assert late == {"strip-points"}
    assert "strip-points" in page.patient(chosen(NOTE), chosen(OTHER), late)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        pytest.param(None, chosen(NOTE), id="the first picture"),
        pytest.param(chosen(None), chosen(NOTE), id="rises over a phone's page"),
        pytest.param(chosen(NOTE), chosen(None), id="falls again"),
        pytest.param(chosen(NOTE), chosen(STAGE), id="of another kind"),
        pytest.param(chosen(NOTE, panel=False), chosen(NOTE), id="was hidden"),
        pytest.param(chosen(NOTE), chosen(NOTE, fit=True), id="the canvas fills the window"),
    ],
)
def test_what_would_move_something_stands_at_once(before, after):
    assert page.patient(before, after) == frozenset()


def test_a_screen_that_has_not_come_says_so_and_the_rest_of_the_page_stands(monkeypatch):
    def missing(name):
        raise RestMissingError(name)

    monkeypatch.setattr(page, "import_module", missing)
    made, errors = page.rendered(page.regions(shoes_model(view="money"), Memo()))
    assert "has not arrived yet" in made["work"]
    assert "Print" in made["head"]
    assert [type(error) for error in errors] == [RestMissingError]
