import csv
import io
from datetime import UTC, date, datetime
from typing import Any

import pytest
from hypothesis import given

from tests.conftest import Act
from tests.core.priorities.chances import chance, chances
from tests.shop import note, session, shop
from tests.strategies import projects
from throughline.core.canvas import Segment
from throughline.core.effects import Download, Focus, SetField
from throughline.core.find import element
from throughline.core.formats.csvtext import text
from throughline.core.formats.tables import sheet
from throughline.core.journey import Change, Pain
from throughline.core.measures import CustomerValue
from throughline.core.messages import priorities as m
from throughline.core.messages import session as s
from throughline.core.model import Model
from throughline.core.opportunity import Opportunity
from throughline.core.priorities import by_value_per_effort, export
from throughline.core.priorities.segments import segment_priorities
from throughline.core.project import Project
from throughline.core.spreadsheet import unguarded
from throughline.core.state.priorities import PrioritiesState, Wish
from throughline.core.update import update
from throughline.words import say, sentence

PAIN = Pain(id="pain-001", touchpoint="enters00", text="25 minutes")
ONE, TWO = "chance-1", "chance-2"


def two(**fields: Any) -> Model:
    return session(chances(chance("1", **fields), chance("2"), pains=(PAIN,)), view="priorities")


def held(model: Model, id_: str = ONE) -> Opportunity:
    found = element(model.document, id_)
    assert isinstance(found, Opportunity)
    return found


def last(model: Model) -> Opportunity:
    return max(model.document.opportunities, key=lambda each: each.order)


def undo(model: Model) -> str:
    return say("en", model.history.past[-1].name)


def texts(model: Model) -> list[str]:
    return [each.text for each in sorted(model.document.opportunities, key=lambda each: each.order)]


def test_what_is_typed_becomes_one_and_the_field_is_free_for_the_next() -> None:
    after, effects = update(two(), m.OpportunityWritten(text=" Call back "))
    assert texts(after) == ["1", "2", "Call back"]
    assert undo(after) == "add the opportunity “Call back”"
    assert SetField("new-opportunity", "") in effects
    assert Focus(("new-opportunity",)) in effects


def test_a_pasted_list_is_one_for_each_line(act: Act) -> None:
    after = act(two(), m.OpportunityWritten(text="Call\n\n Write \r\nVisit"))
    assert texts(after)[2:] == ["Call", "Write", "Visit"]
    assert undo(after) == "add 3 opportunities"


def test_nothing_typed_is_nothing_added(act: Act) -> None:
    model = two()
    assert act(model, m.OpportunityWritten(text="  \n ")).document is model.document


def test_one_about_a_pain_is_chosen_with_its_words_to_write_where_one_is() -> None:
    before = two().but(where=two().at(view="journey"), side="findings")
    after, effects = update(before, m.OpportunityAsked(about=PAIN.id))
    new = last(after)
    assert (new.text, new.pains, new.touchpoint, new.kind) == ("Remove: 25 minutes", (PAIN.id,), "enters00", "remove")
    assert (after.where.view, after.where.chosen, after.side) == ("journey", new.id, "details")
    assert Focus((f"field-{new.id}-text",), select=True) in effects


def test_one_that_the_list_would_hide_is_shown() -> None:
    before = two().but(priorities=PrioritiesState(shown="done"))
    after, _ = update(before, m.OpportunityWritten(text="Call"))
    assert after.priorities.shown == "all"


def test_a_card_becomes_one_at_what_is_chosen(act: Act) -> None:
    model = two().but(where=two().at(chosen="enters00"))
    after = act(model, m.CardTaken(card="quiz"))
    new = last(after)
    assert (new.text, new.kind) == ("Find the right one with five questions", "personalise")
    assert (new.touchpoint, new.practice) == ("enters00", "quiz")
    assert undo(after) == "make an opportunity of the card “Find the right one with five questions”"
    assert act(after, s.UndoAsked()).document is model.document


def test_a_card_that_does_not_exist_is_left_alone(act: Act) -> None:
    model = two()
    assert act(model, m.CardTaken(card="gone")).document is model.document


def test_a_dot_that_is_let_go_has_the_points_of_its_place(act: Act) -> None:
    after = act(two(), m.OpportunityPlaced(opportunity=ONE, x=1.2, y=4.6))
    assert (held(after).impact, held(after).effort) == (5, 1)
    assert undo(after) == "place “1” on the chart"


def test_a_dot_that_is_let_go_has_money_and_days_on_those_axes(act: Act) -> None:
    model = two(impact_money="1000.00", effort_days=4.0).but(priorities=PrioritiesState("money", "days"))
    after = act(model, m.OpportunityPlaced(opportunity=ONE, x=2.0, y=500.0))
    assert (held(after).impact_money, held(after).effort_days) == ("500.00", 2.0)
    assert (held(after).impact, held(after).effort) == (None, None)


@pytest.mark.parametrize("number", [float("inf"), float("-inf"), float("nan"), 1e300])
def test_no_place_breaks_anything(act: Act, number: float) -> None:
    after = act(two(), m.OpportunityPlaced(opportunity=ONE, x=number, y=number))
    assert held(after).effort in {None, 1, 2, 3, 4, 5}


def test_a_computed_worth_is_not_moved_by_hand(act: Act) -> None:
    project = worthwhile()
    model = session(project, view="priorities").but(priorities=PrioritiesState("money", "days"))
    after = act(model, m.OpportunityPlaced(opportunity=ONE, x=2.0, y=1.0))
    assert held(after).impact_money is None
    assert held(after).effort_days == 2
    again = act(after, m.OpportunityNudged(opportunity=ONE, impact=1))
    assert again.document is after.document
    assert again.status is not None
    assert "computed from what would change" in say("en", again.status)


def worthwhile() -> Project:
    runners = shop().notes[0].changed(segment=Segment(size=1000))
    notes = (runners, *shop().notes[1:])
    value = CustomerValue(id="value-01", segment=runners.id, margin="100", retention=0.8, discount=0.1)
    journeys = (shop().journeys[0].changed(persona="persona1"),)
    touchpoints = tuple(each.changed(reached=500) if each.id == "enters00" else each for each in shop().touchpoints)
    one = chance("1", touchpoint="enters00", change=Change(lever="retention", low=0.01, high=0.02))
    return shop(notes=notes, values=(value,), journeys=journeys, touchpoints=touchpoints, opportunities=(one,))


def test_arrow_keys_move_a_dot_by_a_point_in_one_step_of_undo(act: Act) -> None:
    model = two(impact=3, effort=3)
    after = act(
        model,
        m.OpportunityNudged(opportunity=ONE, impact=1),
        m.OpportunityNudged(opportunity=ONE, effort=-1),
        m.OpportunityNudged(opportunity=ONE, effort=-1),
    )
    assert (held(after).impact, held(after).effort) == (4, 1)
    assert act(after, s.UndoAsked()).document is model.document


def test_at_the_edge_an_arrow_key_does_nothing(act: Act) -> None:
    model = two(impact=5, effort=1)
    assert act(model, m.OpportunityNudged(opportunity=ONE, impact=1)).document is model.document


def test_a_dot_can_be_taken_off_the_chart(act: Act) -> None:
    after = act(two(impact=5, effort=1, effort_days=3.0), m.OpportunityUnplaced(opportunity=ONE))
    assert (held(after).impact, held(after).effort, held(after).effort_days) == (None, None, 3.0)


def test_the_axes_are_chosen_one_by_one(act: Act) -> None:
    after = act(two(), m.AxisChosen(axis="impact", unit="money"), m.AxisChosen(axis="effort", unit="score"))
    assert (after.priorities.impact, after.priorities.effort) == ("money", "score")


def test_a_copy_is_chosen(act: Act) -> None:
    after = act(two(), m.OpportunityDuplicated(opportunity=ONE))
    assert texts(after) == ["1", "1", "2"]
    assert held(after, after.where.chosen or "").text == "1"
    assert undo(after) == "duplicate the opportunity “1”"


def test_a_deleted_one_leaves_nothing_waiting_for_it_and_comes_back(act: Act) -> None:
    model = act(two(), m.DependenceSet(opportunity=TWO, other=ONE, on=True))
    after, effects = update(model, m.OpportunityDeleted(opportunity=ONE))
    assert texts(after) == ["2"]
    assert held(after, TWO).depends_on == ()
    assert Focus(("opportunity-chance-2", "new-opportunity")) in effects
    assert act(after, s.UndoAsked()).document is model.document


def test_a_circle_of_waiting_is_refused_in_words(act: Act) -> None:
    model = act(two(), m.DependenceSet(opportunity=ONE, other=TWO, on=True))
    assert undo(model) == "let “1” wait for “2”"
    after = act(model, m.DependenceSet(opportunity=TWO, other=ONE, on=True))
    assert after.document is model.document
    assert after.status is not None
    assert "neither could ever begin" in say("en", after.status)


def test_more_than_a_file_can_hold_cannot_come_first(act: Act) -> None:
    many = [Opportunity(id=f"many-{at:04}", text=str(at)) for at in range(101)]
    one = chance("1", depends_on=tuple(each.id for each in many[:100]))
    model = session(chances(one, *many), view="priorities")
    after = act(model, m.DependenceSet(opportunity=ONE, other=many[100].id, on=True))
    assert after.document is model.document
    assert after.status == sentence("field.too_many")


def test_waiting_can_end(act: Act) -> None:
    model = act(two(), m.DependenceSet(opportunity=ONE, other=TWO, on=True))
    after = act(model, m.DependenceSet(opportunity=ONE, other=TWO, on=False))
    assert held(after).depends_on == ()


def test_the_same_column_again_turns_the_list_round(act: Act) -> None:
    model = act(two(), m.ColumnChosen(column="due"))
    assert (model.priorities.column, model.priorities.turned) == ("due", False)
    assert act(model, m.ColumnChosen(column="due")).priorities.turned
    assert not act(model, m.ColumnChosen(column="owner")).priorities.turned


def test_cards_follow_what_is_chosen_until_somebody_wishes_otherwise(act: Act) -> None:
    model = two().but(where=two().at(chosen=note("CH")))
    wished = act(model, m.IdeasWished(part="phase", value="advocacy"))
    assert wished.priorities.wish == Wish("advocacy", "CH", None)
    assert act(wished, m.IdeasWished(part="block")).priorities.wish == Wish("advocacy", None, None)
    assert act(wished, m.IdeasFollowed()).priorities.wish is None


def test_a_suggested_score_is_written_when_it_is_taken(act: Act) -> None:
    model = session(worthwhile(), view="priorities")
    assert segment_priorities(model.document)[0].missing
    after = act(model, m.SuggestionTaken(segment=note("CS"), criterion="loyalty"))
    assert after.document.notes[0].segment.loyalty == 4
    assert undo(after) == "set Loyalty (1–5) of “Runners”"
    assert act(after, m.SuggestionTaken(segment=note("CS"), criterion="loyalty")).document is after.document
    assert act(model, m.SuggestionTaken(segment=note("VP"), criterion="loyalty")).document is model.document


def test_fields_of_an_opportunity_are_called_by_their_own_names(act: Act) -> None:
    after = act(two(), s.FieldSet(of=ONE, field="effort", value="2"))
    assert undo(after) == "set Effort (1–5) of “1”"
    assert undo(act(after, s.FieldTyped(of=ONE, field="owner", value="Ann"))) == "set Owner of “1”"


def test_a_number_is_tidied_wherever_it_stands() -> None:
    _, effects = update(two(), s.FieldSet(of=ONE, field="effort_days", value="06"))
    assert {SetField(f"field-{ONE}-effort_days", "6"), SetField(f"row-{ONE}-effort_days", "6")} <= set(effects)


def test_what_is_gone_is_left_alone(act: Act) -> None:
    model = two()
    gone: dict[str, Any] = {"opportunity": "gone0000"}
    after = act(
        model,
        m.OpportunityPlaced(**gone, x=1, y=1), m.OpportunityNudged(**gone, impact=1), m.OpportunityUnplaced(**gone),
        m.OpportunityDuplicated(**gone), m.OpportunityDeleted(**gone),
        m.DependenceSet(**gone, other=ONE, on=True), m.DependenceSet(opportunity=ONE, other="gone0000", on=True),
    )  # fmt: skip
    assert after.document is model.document


def test_the_list_is_saved_as_a_table() -> None:
    project = chances(
        chance("1", impact_money="3000.00", effort_days=6.0, owner="=ann", due=date(2026, 3, 2), depends_on=(TWO,)),
        chance("2", impact=4, effort_days=8.0, pains=("pain-001",), touchpoint="enters00"),
        pains=(PAIN,),
    )
    now = datetime(2026, 3, 1, tzinfo=UTC)
    _, effects = update(session(project, view="priorities"), m.TableAsked().stamped(now, "0" * 32))
    download = next(each for each in effects if isinstance(each, Download))
    assert download.name == "stride-on-main-opportunities-2026-03-01.csv"
    first, second = csv.DictReader(io.StringIO(download.text.removeprefix("\ufeff"), newline=""))
    assert (first["Opportunity"], first["Value per effort"], first["Its unit"]) == ("1", "500", "money a day")
    assert (first["Owner"], first["Due"], first["Waits for"]) == ("'=ann", "2026-03-02", "2")
    assert (second["Stage"], second["Touchpoint"], second["Pain points"]) == ("Search", "Enters the shop", "25 minutes")
    assert second["Value per effort"] == "0.5"


@given(projects())
def test_the_table_of_any_project_reads_back_as_it_is(project: Project) -> None:
    found = list(csv.reader(io.StringIO(export.table(project, "en").removeprefix("\ufeff"), newline="")))
    made = sheet(project, "opportunities")
    assert [[unguarded(cell) for cell in row] for row in found[1:]] == [list(map(text, row)) for row in made.rows]
    assert len(made.rows) == len(by_value_per_effort(project))
    assert all(len(row) == len(made.header) for row in found)
