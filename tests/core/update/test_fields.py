"""Any field of any element, set from what a person wrote in their own way of writing."""

import pytest

from throughline.core import fields
from throughline.core.canvas import Note
from throughline.core.effects import SetField
from throughline.core.find import note
from throughline.core.journey import Journey, Stage, Touchpoint
from throughline.core.measures import Kpi
from throughline.core.messages import session as s
from throughline.core.model import Model
from throughline.core.state.locale import Locale
from throughline.core.update import update
from throughline.words import say

GERMAN = Locale("de", ",", ".", currency_first=False, symbols=(("EUR", "€"),))
ID = "note0001"


@pytest.fixture
def model(model: Model) -> Model:
    notes = (Note(id=ID, place="CS", text="Runners"), Note(id="note0002", place="VP", text="Fit"))
    return model.but(project=model.document.changed(notes=notes), locale=model.locale.but(symbols=(("EUR", "€"),)))


def held(model: Model, id_: str = ID) -> Note:
    found = note(model.document, id_)
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("locale", "written", "size"),
    [(Locale(), "1,900", 1900), (Locale(), "1900", 1900), (GERMAN, "1.900", 1900), (GERMAN, "12", 12)],
)
def test_whole_numbers_are_read_as_the_person_writes_them(model, act, locale, written, size):
    model = act(model.but(locale=locale), s.FieldSet(of=ID, field="segment.size", value=written))
    assert held(model).segment.size == size


@pytest.mark.parametrize(
    ("locale", "written", "kept"),
    [
        (Locale(symbols=(("EUR", "€"),)), "€ 1,299.50", "1299.50"),
        (GERMAN, "1.299,50 €", "1299.50"),
        (GERMAN, "129", "129.00"),
        (GERMAN, "EUR 0,56", "0.56"),
        (Locale(), "−5", "-5.00"),
    ],
)
def test_money_is_kept_as_decimal_text(model, act, locale, written, kept):
    model = act(model.but(locale=locale), s.FieldSet(of="note0002", field="revenue.amount.price", value=written))
    assert held(model, "note0002").revenue.amount.price == kept


def test_money_finer_than_its_currency_is_asked_about(model, act):
    model = act(model, s.FieldSet(of="note0002", field="revenue.amount.price", value="1.234"))
    assert held(model, "note0002").revenue is None
    assert say("en", model.trouble.why).startswith("“1.234” can be read as €1.23 or as €1,234.")


def test_an_emotion_between_the_steps_is_asked_about(model, act):
    point = Touchpoint(id="touch001", stage="stage001", name="Pays", felt=1.0)
    journey, stage = Journey(id="journey1", name="A"), Stage(id="stage001", journey="journey1", name="B")
    whole = model.document.changed(journeys=(journey,), stages=(stage,), touchpoints=(point,))
    model = act(model.but(project=whole), s.FieldSet(of="touch001", field="felt", value="1.3"))
    assert model.document.touchpoints[0].felt == 1
    assert "goes by halves" in say("en", model.trouble.why)
    assert act(model, s.FieldSet(of="touch001", field="felt", value="-1.5")).document.touchpoints[0].felt == -1.5


@pytest.mark.parametrize("written", ["much", "1,9,0", "NaN", "inf", "12.5"])
def test_what_is_no_whole_number_gets_a_sentence_and_changes_nothing(model, act, written):
    after = act(model, s.FieldSet(of=ID, field="segment.size", value=written))
    assert after.document is model.document
    assert after.trouble.field == "segment.size"
    assert written in say("en", after.status)


@pytest.mark.parametrize(("written", "words"), [("9", "5 is the most"), ("0", "1 is the least")])
def test_what_is_out_of_bounds_is_told_the_bound(model, act, written, words):
    after = act(model, s.FieldSet(of=ID, field="segment.loyalty", value=written))
    assert after.document is model.document
    assert words in say("en", after.trouble.why)
    assert after.status == after.trouble.why


def test_a_bound_that_only_keeps_formulas_whole_is_not_told(model, act):
    after = act(model, s.FieldSet(of=ID, field="segment.size", value="9" * 17))
    assert after.trouble.why.key == "field.too_large"


def test_the_sentence_goes_when_the_field_is_right(model, act):
    model = act(model, s.FieldSet(of=ID, field="segment.size", value="much"))
    assert act(model, s.FieldSet(of=ID, field="segment.size", value="2")).trouble is None


def test_an_emptied_field_is_not_given_and_leaves_no_husk(model, act):
    model = act(
        model, s.FieldSet(of=ID, field="segment.size", value="5"), s.FieldSet(of=ID, field="segment.size", value="")
    )
    assert held(model).segment is None


def test_a_number_comes_back_as_it_is_kept(model):
    _, effects = update(model, s.FieldSet(of=ID, field="segment.size", value="1,900"))
    assert SetField(f"field-{ID}-segment.size", "1900") in effects


def test_typing_in_a_field_is_one_step_a_visit(model, act):
    typed = [s.FieldTyped(of=ID, field="segment.needs", value=text) for text in ("N", "No", "No blisters")]
    model = act(model, *typed, s.FieldLeft(of=ID, field="segment.needs"))
    assert held(model).segment.needs == "No blisters"
    assert len(model.history.past) == 1
    assert say("en", model.history.past[0].name) == "set Needs of “Runners”"


def test_several_choices_keep_the_order_of_the_field(model, act):
    for option in ("purchase", "awareness"):
        model = act(model, s.FieldTicked(of="note0002", field="channel.phases", option=option, on=True))
    assert held(model, "note0002").channel.phases == ("awareness", "purchase")
    model = act(model, s.FieldTicked(of="note0002", field="channel.phases", option="awareness", on=False))
    assert held(model, "note0002").channel.phases == ("purchase",)


def test_a_choice_nobody_offers_is_refused(model, act):
    after = act(model, s.FieldSet(of=ID, field="segment.market", value="lunar"))
    assert after.document is model.document


def test_items_are_added_blank_and_removed_by_place(model, act):
    add = s.ItemAdded(of="note0002", field="proposition.tests")
    model = act(
        model, add, add, s.FieldTyped(of="note0002", field="proposition.tests.1.measure", value="ten of twelve")
    )
    assert [each.measure for each in held(model, "note0002").proposition.tests] == ["", "ten of twelve"]
    model = act(model, s.ItemRemoved(of="note0002", field="proposition.tests", index=0))
    assert [each.measure for each in held(model, "note0002").proposition.tests] == ["ten of twelve"]


@pytest.mark.parametrize(
    "field", ["nothing", "segment.nothing", "proposition.tests.7.measure", "__class__", "model_config", "text.upper"]
)
def test_fields_that_do_not_exist_change_nothing(model, act, field):
    after = act(model, s.FieldSet(of=ID, field=field, value="1"), s.FieldTyped(of=ID, field=field, value="1"))
    assert after.document is model.document


def test_the_project_has_fields_too(model, act):
    model = act(model, s.FieldSet(of="project", field="profile.currency", value="USD"))
    assert model.document.profile.currency == "USD"


def test_the_channel_of_a_touchpoint_is_linked_to_it_in_the_same_step(model, act):
    project = model.document.changed(
        notes=(*model.document.notes, Note(id="note0003", place="CH", text="Shop")),
        journeys=(Journey(id="journey1", name="As it is"),),
        stages=(Stage(id="stage001", journey="journey1", name="Buy"),),
        touchpoints=(Touchpoint(id="touch001", stage="stage001", name="Till"),),
    )
    model = act(model.but(project=project), s.FieldSet(of="touch001", field="channel", value="note0003"))
    assert [(each.source, each.target) for each in model.document.links] == [("note0003", "touch001")]
    assert act(model, s.UndoAsked()).document == project


def test_how_many_stays_empty_until_somebody_says(model, act):
    model = act(model, s.FieldSet(of="note0002", field="revenue.amount.price", value="2.80"))
    assert held(model, "note0002").revenue.amount.volume is None


def test_the_figures_of_a_share_are_written_as_per_cent_and_those_of_a_count_are_not(model, act):
    share = Kpi(id="kpi00000", name="Buys", kind="conversion")
    count = Kpi(id="kpi00001", name="Waits")
    model = model.but(project=model.project.changed(kpis=(share, count)))
    for each in (share, count):
        model = act(model, s.FieldSet(of=each.id, field="target", value="58"))
    assert [each.target for each in model.project.kpis] == [0.58, 58]
    assert fields.shown(model.project.kpis[0], "target", model.locale) == "58"
    refused = act(model, s.FieldSet(of=share.id, field="target", value="158"))
    assert refused.trouble.why.key == "field.not_a_rate"
