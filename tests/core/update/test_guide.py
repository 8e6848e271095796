"""The guide goes with the work: a step leads to its place, is left at any time, and is there again."""

from tests.conftest import Act
from tests.shop import session
from throughline.core.effects import Remember, Reveal
from throughline.core.messages import guide as m
from throughline.core.messages import keeping as k
from throughline.core.messages import session as s
from throughline.core.state.preferences import Preferences
from throughline.core.update import update


def test_a_step_leads_to_where_it_is_worked_at() -> None:
    model, effects = update(session(), m.StepChosen(step="channels"))
    assert (model.where.view, model.side, model.panel) == ("canvas", "guide", True)
    assert Reveal("block-CH") in effects


def test_the_guide_is_left_and_taken_up_where_it_was(act: Act) -> None:
    model = act(session(), m.StepChosen(step="moments"), m.GuideLeft())
    assert model.side == "details"
    model = act(model, s.SideChosen(side="guide"))
    assert model.guide.of("project0") == "moments"


def test_the_step_is_remembered_until_the_next_visit(act: Act) -> None:
    model, effects = update(session(), m.StepChosen(step="worth"))
    kept = next(each.preferences for each in effects if isinstance(each, Remember))
    assert kept.guide == ("project0", "worth")
    again = act(session(), k.PreferencesRead(preferences=kept))
    assert again.guide == model.guide


def test_a_step_that_is_none_any_more_is_forgotten(act: Act) -> None:
    model = act(session(), k.PreferencesRead(preferences=Preferences(guide=("project0", "astrology"))))
    assert model.guide.of("project0") is None


def test_nothing_is_changed_by_following_it(act: Act) -> None:
    before = session()
    assert act(before, m.GuideAsked(), m.StepChosen(step="costs"), m.GapAsked(step="costs")).project is before.project


def test_what_is_chosen_beside_the_guide_is_seen_and_the_guide_is_one_click_away(act: Act) -> None:
    model = act(session(), m.StepChosen(step="segments"), s.Chosen(id="note-00CS"))
    assert (model.side, model.where.chosen) == ("details", "note-00CS")
    assert act(model, s.SideChosen(side="guide")).guide.of("project0") == "segments"
