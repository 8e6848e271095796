"""The value at stake as it is seen: the form with its result, what is missing, the list, money per stage."""

import re
from html import unescape

import pytest

from tests.core.stake.runners import ENTERS, RUNNERS, answer, business, pain, reached, staged, stay, worth
from tests.shop import JOURNEY, linked, note, session, shop
from throughline.core import edit
from throughline.core.canvas import Amount, Revenue
from throughline.core.find import element
from throughline.core.journey import Change
from throughline.core.memo import Memo
from throughline.core.state.stake import StakeState
from throughline.core.state.where import Where
from throughline.view import note_panel
from throughline.view.money import pain_panel, stages, stakes
from throughline.view.money.pain_rows import draw as pain_rows
from throughline.view.money.stake_form import stake_form
from throughline.view.scene import Scene, scene

SHOP = note("CH")


def seen(project, view="journey", **fields) -> Scene:
    where = Where(view=view, project=project.id, journey=JOURNEY)
    return scene(session(project).but(where=where, **fields), Memo())


def words(html) -> str:
    return re.sub(r"\s+", " ", unescape(re.sub(r"<[^>]*>", " ", str(html)))).replace("\u00a0", " ")


def formed(project, id_="pain-0001", **fields) -> str:
    carrier = element(project, id_)
    assert carrier
    return str(stake_form(seen(project, **fields), carrier))


def test_a_pain_without_a_change_is_asked_what_would_change():
    assert "Choose what would change if this were gone" in words(formed(business(pain())))


def test_the_result_stands_under_the_form_with_its_figures():
    told = words(formed(business(pain(change=stay(0.005, 0.015)))))
    assert "By at least (% points of retention a year)" in told
    assert "EUR 18,243 to EUR 56,650 a year 1,900 reach it × all × Δ EUR 9.60 to EUR 29.82" in told
    assert "For “Runners”. Customers who reach it in a year × share affected × ΔCLV." in told


@pytest.mark.parametrize(
    ("lever", "unit"),
    [("conversion", "% points of conversion"), ("frequency", "orders a month"), ("order-value", "EUR an order"),
     ("margin", "EUR a month and customer"), ("retention", "% points of retention a quarter")],
)  # fmt: skip
def test_each_lever_says_in_what_it_is_counted(lever, unit):
    value = worth(margin_period="month", retention_period="quarter")
    assert f"({unit})" in words(formed(business(pain(change=Change(lever=lever, low=1, high=1)), value=value)))


def test_the_churn_of_a_subscription_is_of_the_period_of_its_revenue():
    value = worth(form="subscription", arpa="10", churn=0.1, margin_period="month")
    assert "retention a month)" in words(formed(business(pain(change=stay()), value=value)))


def test_a_number_that_is_missing_is_entered_there_and_then():
    form = formed(reached(business(pain(change=stay())), ENTERS, None))
    assert f'id="stake-{ENTERS}-reached"' in form
    assert "How many customers reach “Enters the shop” is not known" in words(form)


def test_what_is_missing_elsewhere_has_a_button_to_it():
    form = formed(business(pain(change=stay()), personas=()))
    assert "To the journey’s details" in words(form)
    assert "ChosenAt" in form


def test_a_segment_without_numbers_leads_to_where_they_are_entered():
    form = formed(edit.removed(business(pain(change=stay())), frozenset({"value000"})))
    assert "To the segment’s numbers" in words(form)
    assert f'"segment": "{RUNNERS}"' in unescape(form)


def test_an_opportunity_tells_whose_change_it_has():
    project = business(pain(change=stay()), answer(1, pains=("pain-0001",)))
    assert "it is worth what the pain point it answers is worth" in words(formed(project, "answer-01"))


def test_a_pain_can_be_chosen_where_it_hurts():
    project = business(pain(severity=3, change=stay()), pain(2))
    rows = str(pain_rows(seen(project), project.pains))
    assert 'id="pain-pain-0001"' in rows
    assert "3 – some leave · EUR" in words(rows)
    assert "Pain 2 not rated" in words(rows)


def test_the_panel_of_a_pain_leads_back_and_names_what_answers_it():
    project = business(pain(), answer(1, pains=("pain-0001",)))
    panel = words(pain_panel.draw(seen(project), project.pains[0]))
    for each in ("← Enters the shop", "Make an opportunity", "Answer 1", "How much it hurts"):
        assert each in panel


def test_most_at_stake_stands_first_and_no_sum_anywhere():
    project = business(pain(1, stay(0.005, 0.005)), pain(2, stay(0.02, 0.02)), pain(3))
    told = words(stakes.draw(seen(project, "money")))
    assert told.index("Pain 2") < told.index("Pain 1")
    assert "1 pain point without a change" in told
    assert "Tick several of one segment" in told


def test_ticked_ones_are_taken_together():
    project = business(pain(1, stay()), pain(2, Change(lever="margin", low=5, high=5)))
    told = words(stakes.draw(seen(project, "money", stake=StakeState(together=frozenset({"pain-0001", "pain-0002"})))))
    assert "2 chosen, all changes made at once EUR" in told
    assert "All changes applied together" in told


def test_one_that_lacks_something_says_what():
    project = reached(business(pain(change=stay())), ENTERS, None)
    told = words(stakes.draw(seen(project, "money")))
    assert "1 lacks something" in told
    assert "How many customers reach" in told


def test_a_project_without_pains_is_told_what_they_are_for():
    assert "Write pain points at the touchpoints" in words(stakes.draw(seen(business(), "money")))


def test_money_per_stage_is_a_table_with_the_whole_below():
    project = staged(business(), entered=1000, went_on=250, spend="100", counted="year")
    pairs = element(project, "note-00RS")
    assert pairs
    project = project.changed(
        notes=tuple(
            each.changed(revenue=Revenue(amount=Amount(price="90", period="month"))) if each is pairs else each
            for each in project.notes
        )
    )
    told = words(stages.draw(seen(project, "money")))
    assert "Search – – EUR 100 1,000 → 250 25 % go on, 75 % do not EUR 4.80" in told
    assert "Not at a stage EUR 90" in told
    assert "In all EUR 90 EUR 0 EUR 100" in told
    assert "Pairs EUR 90 · 100 % the largest more than 50 % of all revenue" in told
    assert "1 stream or cost has no amount yet" in told
    assert "EUR 1,080" in words(stages.draw(seen(project, "money", stake=StakeState(over="year"))))


def test_the_funnel_narrows_by_those_who_drop_off():
    project = shop()
    first, second = (each for each in project.stages if each.id in {"stage-01", "stage-02"})
    project = edit.replaced(project, first.changed(entered=1000, went_on=250, counted="month"))
    assert "funnel-picture" not in str(stages.draw(seen(project, "money")))
    project = edit.replaced(project, second.changed(entered=1500, went_on=None, counted="year"))
    html = str(stages.draw(seen(project, "money")))
    assert "75\u00a0% drop off" in html
    assert "1,000 → 250" in html
    assert re.findall(r'points="([^"]+)"', html) == [
        "0,0.00 100,22.50 100,37.50 0,60.00",
        "0,26.25 100,26.25 100,33.75 0,33.75",
    ]


def test_a_note_tells_the_dearest_pain_where_it_is_met():
    project = business(pain(1, stay(0.005, 0.005)), pain(2, stay(0.02, 0.02)), pain(3))
    shop_note = element(project, SHOP)
    assert shop_note
    unlinked = words(note_panel.draw(seen(project, "canvas"), shop_note))
    assert "At stake" not in unlinked
    told = words(note_panel.draw(seen(linked(project, (SHOP, ENTERS)), "canvas"), shop_note))
    assert "At stake in “Pain 2” EUR" in told
    assert "1 more where it is met: Pain 1" in told
