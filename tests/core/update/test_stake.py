"""What becomes of pains and of what they are worth: each change has a name and can be undone."""

import pytest

from tests.core.stake.runners import ENTERS, RUNNERS, answer, business, pain, stay
from tests.shop import session
from throughline.core.effects import Focus, Reveal
from throughline.core.find import element
from throughline.core.journey import Change
from throughline.core.messages import session as s
from throughline.core.messages import stake as m
from throughline.core.update import update
from throughline.words import say


def held(model, id_="pain-0001"):
    return element(model.document, id_)


def last(model):
    return say("en", model.history.past[-1].name)


def test_choosing_a_lever_begins_a_change_and_choosing_none_ends_it(act):
    model = act(session(business(pain())), m.LeverChosen(of="pain-0001", lever="retention"))
    assert held(model).change == Change(lever="retention", low=0, high=0)
    assert last(model) == "set What would change of “Pain 1”"
    assert held(act(model, m.LeverChosen(of="pain-0001"))).change is None


@pytest.mark.parametrize(("lever", "low"), [("conversion", 0.01), ("margin", 0.0), ("frequency", 0.0)])
def test_another_lever_keeps_its_figures_only_where_they_mean_the_same(act, lever, low):
    model = act(session(business(pain(change=stay(0.01, 0.02, 0.5)))), m.LeverChosen(of="pain-0001", lever=lever))
    assert (held(model).change.low, held(model).change.share) == (low, 0.5)


def test_points_are_typed_as_per_cent_and_money_as_it_is(act):
    model = act(
        session(business(pain(change=stay()))),
        s.FieldSet(of="pain-0001", field="change.low", value="0.5"),
        s.FieldSet(of="pain-0001", field="change.share", value="40"),
    )
    assert (held(model).change.low, held(model).change.share) == (0.005, 0.4)
    model = act(model, m.LeverChosen(of="pain-0001", lever="margin"))
    assert held(act(model, s.FieldSet(of="pain-0001", field="change.low", value="12"))).change.low == 12


def test_a_pain_is_answered_by_an_opportunity_that_is_chosen_at_once(act):
    model = act(session(business(pain())), m.PainAnswered(pain="pain-0001"))
    made = model.document.opportunities[0]
    assert (made.pains, made.touchpoint, made.kind) == (("pain-0001",), ENTERS, "remove")
    assert model.where.chosen == made.id
    assert last(model) == "make an opportunity of “Pain 1”"
    assert act(model, s.UndoAsked()).document.opportunities == ()


def test_a_pain_that_goes_leaves_its_touchpoint_chosen(act):
    model = act(session(business(pain(), answer(1, pains=("pain-0001",)))), s.Chosen(id="pain-0001"))
    model = act(model, m.TogetherTicked(id="pain-0001", on=True), m.PainDeleted(pain="pain-0001"))
    assert model.document.pains == ()
    assert model.document.opportunities[0].pains == ()
    assert model.where.chosen == ENTERS
    assert model.stake.together == frozenset()


def test_what_several_bring_together_is_said(act):
    both = business(pain(1, stay()), pain(2, Change(lever="margin", low=5, high=5)))
    model = act(session(both), m.TogetherTicked(id="pain-0001", on=True), m.TogetherTicked(id="pain-0002", on=True))
    assert model.stake.together == {"pain-0001", "pain-0002"}
    assert model.status
    assert say("en", model.status).startswith("Together: EUR")
    assert act(model, m.TogetherCleared()).stake.together == frozenset()


def test_the_panel_turns_to_what_it_names_and_begins_at_its_head():
    after, effects = update(session(business(pain())), m.TurnedTo(id="pain-0001"))
    assert after.where.chosen == "pain-0001"
    assert Focus(("panel-title",)) in effects
    assert update(after, m.TurnedTo(id="nothing0")) == (after, ())


def test_missing_numbers_are_entered_on_the_card_of_the_segment():
    after, effects = update(session(business(pain())), m.NumbersAsked(segment=RUNNERS))
    assert (after.where.view, after.money.section) == ("money", "worth")
    assert Reveal(f"worth-{RUNNERS}") in effects
    assert Focus((f"add-value-{RUNNERS}", "field-value000-form", "money-worth")) in effects


def test_looking_at_another_period_changes_nothing_but_the_view(act):
    model = session(business())
    after = act(model, m.PeriodChosen(over="year"))
    assert after.stake.over == "year"
    assert after.document is model.document


@pytest.mark.parametrize(
    "message",
    [m.LeverChosen(of="nothing0", lever="margin"), m.PainAnswered(pain="nothing0"), m.PainDeleted(pain=ENTERS)],
)
def test_a_message_about_nothing_does_nothing(message):
    model = session(business(pain()))
    after, effects = update(model, message)
    assert after is model
    assert effects == ()
