from tests.conftest import Act
from tests.shop import JOURNEY, linked, note, session, shop
from throughline.core.effects import Focus, SetField
from throughline.core.find import touchpoints_at
from throughline.core.joining import between
from throughline.core.messages import links as m
from throughline.core.messages.session import UndoAsked
from throughline.core.state.links import LinksState
from throughline.core.state.saving import Saving
from throughline.core.update import update
from throughline.words import say

SEED = "7" * 32


def test_an_arrow_moves_the_tab_stop_and_the_focus() -> None:
    model = session(links=LinksState(cell=(note("CH"), 1)))
    after, effects = update(model, m.CellMoved(to="right"))
    assert after.links.cell == (note("CH"), 2)
    assert effects[0] == Focus((f"cell-{note('CH')}-2",))


def test_a_cell_that_is_focused_becomes_the_tab_stop(act: Act) -> None:
    assert act(session(), m.CellFocused(cell="cell-CH-0")).links.cell == ("CH", 0)
    assert act(session(), m.CellFocused(cell=f"cell-{note('CH')}-12")).links.cell == (note("CH"), 12)


def test_a_cell_that_is_none_changes_nothing(act: Act) -> None:
    model = session()
    assert act(model, m.CellFocused(cell="nothing"), m.CellFocused(cell="cell-x-y")).links == model.links


def test_the_plus_of_a_cell_opens_its_list(act: Act) -> None:
    dialog = act(session(), m.CellAsked(cell=f"plus-{note('CH')}-2")).dialog
    assert dialog is not None
    assert (dialog.about, dialog.anchor) == ((note("CH"), "stage-02"), f"cell-{note('CH')}-2")


def test_enter_on_what_rests_on_no_note_opens_the_list_to_link_it(act: Act) -> None:
    dialog = act(session(links=LinksState(cell=("bare", 1))), m.CellOpened()).dialog
    assert dialog is not None
    assert (dialog.kind, dialog.about) == ("link", ("enters00",))


def test_enter_on_a_cell_opens_its_list(act: Act) -> None:
    dialog = act(session(links=LinksState(cell=(note("CH"), 1))), m.CellOpened()).dialog
    assert dialog is not None
    assert (dialog.kind, dialog.about) == ("cell", (note("CH"), "stage-01"))


def test_enter_on_a_notes_name_chooses_it(act: Act) -> None:
    assert act(session(links=LinksState(cell=(note("CH"), 0))), m.CellOpened()).where.chosen == note("CH")


def test_enter_on_a_block_folds_it_and_again_unfolds_it(act: Act) -> None:
    once = act(session(links=LinksState(cell=("CH", 0))), m.CellOpened())
    assert once.links.folded == {"CH"}
    assert act(once, m.CellOpened()).links.folded == frozenset()


def test_enter_on_a_stage_goes_there(act: Act) -> None:
    after = act(session(links=LinksState(cell=("head", 2))), m.CellOpened())
    assert (after.where.view, after.where.chosen) == ("journey", "stage-02")


def test_a_cell_of_what_cannot_be_changed_says_so(act: Act) -> None:
    model = session(links=LinksState(cell=(note("CH"), 1)), saving=Saving(state="readonly"))
    after = act(model, m.CellOpened())
    assert after.dialog is None
    assert after.says == 1


def test_a_tick_links_at_once_and_unticking_unlinks(act: Act) -> None:
    once = act(session(), m.CellTicked(note=note("CH"), touchpoint="pays0000", on=True))
    assert between(once.document, note("CH"), "pays0000")
    assert say("en", once.history.past[-1].name) == "link “Shop” with “Pays”"
    twice = act(once, m.CellTicked(note=note("CH"), touchpoint="pays0000", on=False))
    assert twice.document.links == ()


def test_a_tick_of_what_is_gone_does_nothing(act: Act) -> None:
    model = session()
    assert act(model, m.CellTicked(note="gone0000", touchpoint="pays0000", on=True)).document is model.document


def test_a_touchpoint_by_name_stands_at_the_end_of_its_stage_linked_in_one_step(act: Act) -> None:
    model = session()
    named = m.TouchpointNamed(note=note("CH"), stage="stage-01", name="  Rings the bell ", seed=SEED)
    after, effects = update(model, named)
    new = touchpoints_at(after.document, "stage-01")[-1]
    assert new.name == "Rings the bell"
    assert between(after.document, note("CH"), new.id)
    assert SetField("cell-new", "") in effects
    assert act(after, UndoAsked()).document is model.document


def test_a_touchpoint_without_a_name_is_asked_for_one(act: Act) -> None:
    model = session()
    after = act(model, m.TouchpointNamed(note=note("CH"), stage="stage-01", name=" "))
    assert after.document is model.document
    assert after.status is not None


def test_filtering_is_no_step_of_the_document(act: Act) -> None:
    after = act(session(linked(shop(), (note("CH"), "pays0000"))), m.MatrixFiltered(show="holes"))
    assert after.links.show == "holes"
    assert after.history.past == ()


def test_stepping_only_moves_the_focus() -> None:
    model = session()
    after, effects = update(model, m.Stepped(to="point-pays0000"))
    assert after is model
    assert effects == (Focus(("point-pays0000",)),)


def test_the_journey_of_the_matrix_is_the_one_of_the_address() -> None:
    assert session().where.journey == JOURNEY


def test_an_arrow_on_a_point_goes_along_the_journey_across_stages() -> None:
    model = session()
    assert update(model, m.PointStepped(touchpoint="enters00", by=1))[1] == (Focus(("point-pays0000",)),)
    assert update(model, m.PointStepped(touchpoint="pays0000", by=1))[1] == (Focus(("point-pays0000",)),)
    assert update(model, m.PointStepped(touchpoint="gone0000", by=1))[1] == ()
