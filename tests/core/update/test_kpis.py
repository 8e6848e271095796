"""KPIs as people make, move and measure them."""

from datetime import UTC, date, datetime

import pytest

from tests.shop import note, session, shop
from throughline.core.effects import Focus
from throughline.core.kpi_board import WHOLE, groups
from throughline.core.kpis import standing
from throughline.core.measures import Ingredients, Kpi, Measurement
from throughline.core.messages import kpis as m
from throughline.core.messages import session as s
from throughline.core.messages.canvas import NotesDeleted
from throughline.core.update import update
from throughline.words import say

A, B, C = "kpi0000a", "kpi0000b", "kpi0000c"
NOW = datetime(2026, 11, 22, 10, tzinfo=UTC)


def held(id_: str, order: str, **fields: object) -> Kpi:
    return Kpi(id=id_, name=f"Figure {id_[-1]}", order=order, **fields)  # type: ignore[arg-type]


@pytest.fixture
def model():
    kpis = (held(A, "a0", kind="nps"), held(B, "a1"), held(C, "a0", about="stage-01"))
    return session(shop(kpis=kpis), "kpis")


def board(model):
    return {each.place: [one.id for one in each.kpis] for each in groups(model.project)}


def spoken(model):
    return say("en", model.status)


def test_a_kpi_is_added_about_an_element_named_after_its_kind_and_shown(model):
    after, effects = update(model, m.KpiAdded(kind="churn", about="stage-01"))
    new = after.project.kpis[-1]
    assert (new.name, new.kind, new.about, new.better) == ("Churn", "churn", "stage-01", "lower")
    assert board(after)["stage-01"] == [C, new.id]
    assert (after.where.view, after.where.chosen, after.dialog) == ("kpis", new.id, None)
    assert any(isinstance(each, Focus) and each.ids[0] == f"field-{new.id}-name" for each in effects)
    assert say("en", after.history.past[-1].name) == "add a KPI: Churn"


def test_what_a_kpi_cannot_be_about_is_left_out(model, act):
    after = act(model, m.KpiAdded(kind="own", about="persona1"))
    assert after.project.kpis[-1].about is None


def test_a_copy_stands_right_after_with_ids_of_its_own(model, act):
    measured = Measurement(id="measure1", on=date(2026, 1, 1), value=3)
    first = model.project.kpis[0].changed(measurements=(measured,))
    model = model.but(project=model.project.changed(kpis=(first, *model.project.kpis[1:])))
    after = act(model, m.KpiDuplicated(kpi=A))
    copy = after.project.kpis[-1]
    assert board(after)[WHOLE] == [A, copy.id, B]
    assert copy.measurements[0].id != "measure1"
    assert copy.measurements[0].value == 3


def test_deleting_gives_the_focus_to_the_next_card(model):
    after, effects = update(model, m.KpiDeleted(kpi=A))
    assert board(after) == {WHOLE: [B], "stage-01": [C]}
    assert next(each for each in effects if isinstance(each, Focus)).ids[0] == f"kpi-{B}"


def test_a_drop_reorders_or_moves_to_another_element(model, act):
    assert board(act(model, m.KpiDropped(kpi=B, place=WHOLE, index=0)))[WHOLE] == [B, A]
    moved = act(model, m.KpiDropped(kpi=B, place="stage-01", index=0))
    assert board(moved) == {WHOLE: [A], "stage-01": [B, C]}
    assert board(act(moved, m.KpiDropped(kpi=C, place=WHOLE, index=1))) == {WHOLE: [A, C], "stage-01": [B]}


def test_what_a_kpi_is_about_is_chosen(model, act):
    attached = act(model, m.KpiAttached(kpi=A, about="enters00"))
    assert board(attached)["enters00"] == [A]
    assert board(act(attached, m.KpiAttached(kpi=A, about="")))[WHOLE] == [B, A]


def test_by_kind_a_drop_never_changes_what_a_kpi_is(model, act):
    model = act(model, m.BoardGrouped(grouping="kind"))
    after = act(model, m.KpiDropped(kpi=B, place="nps", index=0))
    assert after.project is model.project
    assert "keeps its kind" in spoken(after)


def test_keys_move_a_kpi_within_its_group(model, act):
    after = act(model, m.KpiNudged(kpi=A, by=1))
    assert board(after)[WHOLE] == [B, A]
    assert "at the end already" in spoken(act(after, m.KpiNudged(kpi=A, by=1)))


def test_a_measurement_is_added_as_it_is_written(model, act):
    after = act(model, m.MeasurementAdded(kpi=A, on="2026-08-31", value="42", n="118", source="Letter"))
    (made,) = after.project.kpis[0].measurements
    assert (made.on, made.value, made.n, made.source) == (date(2026, 8, 31), 42, 118, "Letter")
    assert after.kpis.draft.source == "Letter"
    assert say("en", after.history.past[-1].name) == "add a measurement of Figure a"


def test_what_cannot_be_read_is_said_and_stays_in_the_fields(model, act):
    after = act(model, m.MeasurementAdded(kpi=A, on="2026-08-31", value="many", n="3"))
    assert after.project is model.project
    assert "not a number" in spoken(after)
    assert (after.kpis.draft.value, after.kpis.draft.n) == ("many", "3")
    assert after.trouble.of == A


def test_a_list_is_pasted_whole_or_not_at_all(model, act):
    after = act(model, m.MeasurementsPasted(kpi=B, text="2026-08-31 42\n2026-02-28 38 104"))
    assert [each.value for each in after.project.kpis[1].measurements] == [42, 38]
    assert [each.value for each in standing(after.project, after.project.kpis[1], None).series] == [38, 42]
    refused = act(model, m.MeasurementsPasted(kpi=B, text="2026-08-31 42\nnever 38"))
    assert refused.project is model.project
    assert "Line 2" in spoken(refused)
    assert refused.trouble.written == "2026-08-31 42\nnever 38"


def test_pasted_scores_are_kept_whole_or_not_at_all(model, act):
    after = act(model, m.ScoresWritten(kpi=A, text="9, 10; 7\n3"))
    assert after.project.kpis[0].ingredients.scores == (9, 10, 7, 3)
    refused = act(after, m.ScoresWritten(kpi=A, text="9, 11"))
    assert refused.project is after.project
    assert "“11” is not a score" in spoken(refused)
    emptied = act(after, m.ScoresWritten(kpi=A, text=""))
    assert emptied.project.kpis[0].ingredients is None


def test_the_present_value_is_taken_as_a_measurement_of_today_once(model):
    kpi = model.project.kpis[0].changed(ingredients=Ingredients(scores=(9, 10, 7, 3, 3, 3, 9)))
    model = model.but(project=model.project.changed(kpis=(kpi,)))
    for _ in range(2):
        model, _ = update(model, m.PresentTaken(kpi=A).stamped(NOW, "1" * 32))
    (made,) = model.project.kpis[0].measurements
    assert (made.on, made.value, made.n) == (NOW.date(), 0, 7)
    assert standing(model.project, model.project.kpis[0], NOW.date()).present.at_most is False


def test_nothing_is_taken_where_nothing_can_be_computed(model):
    after, _ = update(model, m.PresentTaken(kpi=B))
    assert after.project is model.project


def test_a_column_head_chosen_again_turns_the_order_round(model, act):
    once = act(model, m.TableSorted(column="progress"))
    again = act(once, m.TableSorted(column="progress"))
    other = act(again, m.TableSorted(column="name"))
    assert [(each.kpis.sort, each.kpis.down) for each in (once, again, other)] == [
        ("progress", False),
        ("progress", True),
        ("name", False),
    ]


def test_a_kpi_is_found_where_it_stands(act):
    after = act(session(shop(kpis=(held(A, "a0"),)), "journey"), s.ChosenAt(id=A))
    assert (after.where.view, after.where.chosen) == ("kpis", A)


def test_a_segment_that_goes_leaves_its_kpi_to_the_whole(act):
    model = session(shop(kpis=(held(A, "a0", about=note("CS")),)), "kpis")
    assert board(act(model, NotesDeleted(notes=(note("CS"),)))) == {WHOLE: [A]}


def test_every_message_about_a_kpi_that_is_gone_changes_nothing(model, act):
    gone = "kpi0000z"
    for message in (
        m.KpiDuplicated(kpi=gone),
        m.KpiDeleted(kpi=gone),
        m.KpiDropped(kpi=gone, place=WHOLE, index=0),
        m.KpiNudged(kpi=gone, by=1),
        m.MeasurementAdded(kpi=gone, on="2026-01-01", value="1"),
        m.MeasurementsPasted(kpi=gone, text="2026-01-01 1"),
        m.PresentTaken(kpi=gone),
        m.ScoresWritten(kpi=gone, text="9"),
    ):
        assert act(model, message).project is model.project
