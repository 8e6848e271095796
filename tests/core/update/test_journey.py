"""What becomes of a journey when something happens to it; and its laws."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.shop import JOURNEY, session, shop
from throughline.core import journeys
from throughline.core.effects import Focus, TypeText
from throughline.core.find import lanes_of, pains_at, stages_of, touchpoints_at
from throughline.core.grid import ADD, HEAD, Stop, shown_lanes
from throughline.core.ids import from_seed
from throughline.core.integrity import faults
from throughline.core.journey import Lane, LaneKind
from throughline.core.messages import journey as m
from throughline.core.messages import session as s
from throughline.core.project import Project
from throughline.core.update import update
from throughline.words import say

FIRST_KINDS: tuple[LaneKind, ...] = ("touchpoints", "emotion", "thought", "pain", "goal", "job")
LANES = tuple(
    Lane(id=f"lane-{kind:0>8}", journey=JOURNEY, kind=kind, order=f"a{n}") for n, kind in enumerate(FIRST_KINDS)
)
TOUCH, EMOTION, THOUGHT, PAIN, GOAL, JOB = (each.id for each in LANES)


@pytest.fixture
def model():
    return session(shop(lanes=LANES), view="journey")


def found(model, id_):
    return next(each for each in model.document.touchpoints if each.id == id_)


def names(model, stage="stage-01"):
    return [each.name for each in touchpoints_at(model.document, stage)]


def undo_names(model):
    return [say("en", step.name) for step in model.history.past]


def focus(model, message):
    _, effects = update(model, message.stamped(message.now, "9" * 32))
    return next((each.ids for each in effects if isinstance(each, Focus)), ())


def at(model, row, column, item=None):
    return update(model, m.StopFocused(row=row, column=column, item=item))[0]


def test_a_touchpoint_is_added_named_and_the_next_one_follows(model, act):
    model = act(model, m.TouchpointAdded(stage="stage-02"))
    first = model.editing
    model = act(
        model, m.NameTyped(id=first, text="Asks f"), m.NameTyped(id=first, text="Asks for Mia"), m.NameEntered(id=first)
    )
    assert names(model, "stage-02") == ["Pays", "Asks for Mia", ""]
    assert undo_names(model)[0] == "add the touchpoint “Asks for Mia”"
    model = act(model, m.NameLeft(id=model.editing))
    assert names(model, "stage-02") == ["Pays", "Asks for Mia"]
    assert len(model.history.past) == 1


def test_a_pasted_list_is_touchpoints(model, act):
    model = act(model, m.TouchpointsPasted(stage="stage-01", text="- Searches\n- Compares", after="reviews0"))
    assert names(model) == ["Reads reviews", "Searches", "Compares", "Enters the shop"]


def test_escape_gives_the_name_back(model, act):
    model = act(
        model, m.NameEditAsked(id="pays0000"), m.NameTyped(id="pays0000", text="x"), m.NameReverted(id="pays0000")
    )
    assert names(model, "stage-02") == ["Pays"]
    assert model.history.past == ()


def test_a_touchpoint_whose_name_is_emptied_goes(model, act):
    model = act(model, m.NameEditAsked(id="pays0000"), m.NameTyped(id="pays0000", text=""), m.NameLeft(id="pays0000"))
    assert names(model, "stage-02") == []
    assert act(model, s.UndoAsked()).document.touchpoints


def test_a_touchpoint_is_dropped_into_another_stage(model, act):
    model = act(model, m.TouchpointDropped(touchpoint="reviews0", stage="stage-02", index=0))
    assert names(model, "stage-02") == ["Reads reviews", "Pays"]
    assert undo_names(model) == ["move the touchpoint “Reads reviews” to Buy"]


def test_alt_and_arrows_move_what_has_the_focus(model, act):
    model = act(at(model, TOUCH, "stage-01", "reviews0"), m.GridMoved(way="down"))
    assert names(model) == ["Enters the shop", "Reads reviews"]
    model = act(model, m.GridMoved(way="right"))
    assert names(model, "stage-02") == ["Pays", "Reads reviews"]
    model = act(at(model, HEAD, "stage-01"), m.GridMoved(way="right"))
    assert [each.name for each in stages_of(model.document, JOURNEY)] == ["Buy", "Search"]
    model = act(at(model, THOUGHT, HEAD), m.GridMoved(way="up"))
    assert [each.kind for each in shown_lanes(model.document, JOURNEY)][:3] == ["touchpoints", "thought", "emotion"]


def test_a_lane_does_not_cross_the_line_of_visibility(model, act):
    after = act(at(model, GOAL, HEAD), m.GridMoved(way="down"))
    assert after.document is model.document


def test_after_a_deletion_the_focus_goes_to_the_next_then_the_one_before_then_the_button(model, act):
    stop = at(model, TOUCH, "stage-01", "reviews0")
    assert focus(stop, m.GridDeleted())[0] == "touch-enters00"
    last = act(stop, m.GridDeleted())
    assert last.journey.stop == Stop(TOUCH, "stage-01", "enters00")
    assert focus(last, m.GridDeleted()) == ("add-touch-stage-01",)
    assert act(last, m.GridDeleted()).journey.stop.item == ADD


def test_delete_on_a_head_removes_a_stage_or_hides_a_lane(model, act):
    model = act(at(model, HEAD, "stage-01"), m.GridDeleted())
    assert [each.name for each in stages_of(model.document, JOURNEY)] == ["Buy"]
    assert [each.id for each in model.document.touchpoints] == ["pays0000"]
    model = act(at(model, THOUGHT, HEAD), m.GridDeleted())
    assert THOUGHT in {each.id for each in lanes_of(model.document, JOURNEY)}
    assert THOUGHT not in {each.id for each in shown_lanes(model.document, JOURNEY)}


def test_several_picked_touchpoints_are_deleted_together(model, act):
    model = act(model, s.Chosen(id="reviews0"), s.Chosen(id="enters00", extend=True))
    model = act(at(model, TOUCH, "stage-01", "enters00"), m.GridDeleted())
    assert names(model) == []
    assert undo_names(model) == ["delete 2 touchpoints"]


def test_several_are_moved_and_keep_their_order(model, act):
    model = act(model, m.TouchpointsMoved(touchpoints=("reviews0", "enters00"), stage="stage-02"))
    assert names(model, "stage-02") == ["Pays", "Reads reviews", "Enters the shop"]


def test_a_copy_stands_behind_with_its_pains(model, act):
    model = act(
        model,
        m.LinesTyped(of="enters00", kind="pain", text="No bell"),
        m.TouchpointsDuplicated(touchpoints=("enters00",)),
    )
    assert names(model) == ["Reads reviews", "Enters the shop", "Enters the shop"]
    copy = touchpoints_at(model.document, "stage-01")[-1]
    assert [each.text for each in pains_at(model.document, copy.id)] == ["No bell"]


def test_a_point_is_dragged_in_steps_of_half_and_one_drag_is_one_step(model, act):
    drags = [m.EmotionDragged(touchpoint="reviews0", value=value) for value in (-0.3, -1.2, -7)]
    model = act(model, *drags, m.EmotionLeft(touchpoint="reviews0"))
    assert found(model, "reviews0").felt == -2
    assert undo_names(model) == ["set what is felt at “Reads reviews”"]


def test_arrows_set_a_point_and_escape_takes_them_back(model, act):
    model = act(
        model,
        m.EmotionNudged(touchpoint="pays0000", by=0.5),
        m.EmotionNudged(touchpoint="pays0000", by=0.5, which="expected"),
    )
    assert (found(model, "pays0000").felt, found(model, "pays0000").expected) == (1.5, 0.5)
    model = act(model, m.PointLeft(touchpoint="pays0000", revert=True))
    assert found(model, "pays0000").expected is None


def test_a_point_can_be_unknown_again(model, act):
    assert found(act(model, m.EmotionCleared(touchpoint="pays0000")), "pays0000").felt is None


def test_left_and_right_go_along_all_points(model):
    assert focus(model, m.PointWent(touchpoint="enters00", by=1)) == ("point-pays0000",)


def test_a_moment_of_truth_without_more_is_kept(model, act):
    model = act(model, m.MomentSet(touchpoints=("pays0000",), kind="encounter"))
    assert found(model, "pays0000").moment is not None
    model = act(model, s.FieldSet(of="pays0000", field="moment.importance", value="2"))
    assert found(model, "pays0000").moment.importance == 2
    assert found(act(model, m.MomentSet(touchpoints=("pays0000",))), "pays0000").moment is None


def test_enter_edits_a_cell_and_escape_gives_all_of_it_back(model, act):
    model = act(at(model, THOUGHT, "stage-01"), m.GridEditAsked())
    assert model.journey.editing == (THOUGHT, "stage-01")
    before = model.document
    model = act(
        model,
        s.FieldTyped(of="reviews0", field="thought", value="All five stars"),
        s.FieldTyped(of="enters00", field="thought", value="So dark"),
        m.CellEditReverted(),
    )
    assert model.document is before
    assert model.journey.editing is None


def typed(model, text):
    """What is written into which field, when a key that writes comes to whatever has the focus."""
    message = (
        m.GridTyped(text=text) if text not in {"m", "l"} else {"m": m.GridMenuAsked(), "l": m.GridLinkAsked()}[text]
    )
    after, effects = update(model, message.stamped(message.now, "9" * 32))
    focused = next((each.ids for each in effects if isinstance(each, Focus)), ())
    return after, focused, [each for each in effects if isinstance(each, TypeText)]


@pytest.mark.parametrize("text", ["x", "m", "l", "Ö", "7"])
def test_a_key_that_writes_begins_a_cell_and_is_not_lost(model, text):
    after, focused, wrote = typed(at(model, THOUGHT, "stage-01"), text)
    assert after.journey.editing == (THOUGHT, "stage-01")
    assert focused[0].endswith("-thought")
    assert wrote == [TypeText(text)]


def test_a_key_that_writes_renames_a_touchpoint_and_a_stage_but_letters_of_the_grid_keep_their_meaning(model):
    after, focused, wrote = typed(at(model, TOUCH, "stage-02", "pays0000"), "x")
    assert after.editing == "pays0000"
    assert focused == ("edit-pays0000",)
    assert wrote == [TypeText("x", replace=True)]
    assert typed(at(model, HEAD, "stage-01"), "x")[0].editing == "stage-01"
    after, _, wrote = typed(at(model, TOUCH, "stage-02", "pays0000"), "m")
    assert after.dialog.kind == "touchpoint-menu"
    assert wrote == []
    assert typed(at(model, TOUCH, "stage-02", "pays0000"), "l")[0].dialog.kind == "link"


def test_a_key_that_writes_does_not_write_into_the_curve(model):
    assert typed(at(model, EMOTION, "stage-02"), "x")[2] == []


def test_a_visit_of_a_field_is_one_step(model, act):
    model = act(at(model, PAIN, "stage-02"), m.GridEditAsked())
    typed = [m.LinesTyped(of="pays0000", kind="pain", text="Queue"[:n]) for n in range(1, 6)]
    model = act(model, *typed, m.CellEditDone())
    assert undo_names(model) == ["write Pain points at “Pays”"]
    assert focus(act(model, m.GridEditAsked()), m.CellEditDone()) == (f"cell-{PAIN}-stage-02",)


def test_half_a_word_never_becomes_a_job(model, act):
    typed = [m.LinesTyped(of="pays0000", kind="job", text="Sales staff"[:n]) for n in range(1, 12)]
    assert [each.name for each in act(model, *typed).document.backstage] == ["Sales staff"]


def test_a_cell_that_needs_a_touchpoint_says_so(model, act):
    model = act(model, m.TouchpointsDeleted(touchpoints=("pays0000",)))
    model = act(at(model, THOUGHT, "stage-02"), m.GridEditAsked())
    assert model.journey.editing is None
    assert "no touchpoint yet" in say("en", model.status)


def test_the_focus_elsewhere_ends_the_editing_of_a_cell(model, act):
    model = act(at(model, GOAL, "stage-01"), m.GridEditAsked())
    assert at(model, GOAL, "stage-01").journey.editing is not None
    assert at(model, GOAL, "stage-02").journey.editing is None


def test_an_own_lane_has_its_text_for_each_stage(model, act):
    model = act(model, m.LaneAdded(journey=JOURNEY, name="When we are not there"))
    lane = lanes_of(model.document, JOURNEY)[-1].id
    model = act(model, m.CellTyped(lane=lane, stage="stage-01", text="Asks her sister"))
    assert [each.text for each in model.document.cells] == ["Asks her sister"]
    assert act(model, m.CellTyped(lane=lane, stage="stage-01", text="")).document.cells == ()
    gone = act(at(model, lane, HEAD), m.GridDeleted())
    assert gone.document.cells == ()


def test_a_lane_is_shown_in_its_place_and_hidden_with_what_is_in_it(model, act):
    model = act(model, m.LaneShown(journey=JOURNEY, kind="action", on=True))
    assert [each.kind for each in shown_lanes(model.document, JOURNEY)].index("action") == 2
    model = act(model, m.LaneShown(journey=JOURNEY, kind="action", on=False))
    assert "action" not in [each.kind for each in shown_lanes(model.document, JOURNEY)]


def test_a_stage_is_added_renamed_and_one_left_empty_was_never_there(model, act):
    model = act(model, m.StageAdded(journey=JOURNEY, after="stage-01"))
    assert [each.name for each in stages_of(model.document, JOURNEY)] == ["Search", "", "Buy"]
    named = act(model, m.NameTyped(id=model.editing, text="Try on"), m.NameEntered(id=model.editing))
    assert [each.name for each in stages_of(named.document, JOURNEY)] == ["Search", "Try on", "Buy"]
    assert act(model, m.NameLeft(id=model.editing)).history.past == ()


def test_a_stage_keeps_its_name_rather_than_lose_it(model, act):
    model = act(model, m.NameEditAsked(id="stage-01"), m.NameTyped(id="stage-01", text=""), m.NameLeft(id="stage-01"))
    assert [each.name for each in stages_of(model.document, JOURNEY)] == ["Search", "Buy"]


def test_a_ready_set_makes_room_for_itself(model, act):
    blank = act(model, m.StageAdded(journey=JOURNEY))
    blank = act(blank, m.NameTyped(id=blank.editing, text="Later"), m.NameEntered(id=blank.editing))
    after = act(blank, m.StageSetChosen(journey=JOURNEY, stage_set="channel"))
    assert [each.name for each in stages_of(after.document, JOURNEY)] == [
        "Search",
        "Buy",
        *journeys.stage_names("channel"),
    ]


def test_a_journey_is_added_copied_and_deleted(model, act):
    model = act(model, m.JourneyAdded(stage_set="experience"))
    added = model.where.journey
    assert len(stages_of(model.document, added)) == 7
    model = act(model, m.JourneyDuplicated(journey=JOURNEY))
    assert model.document.journeys[-1].view == "to-be"
    assert model.where.journey == model.document.journeys[-1].id
    model = act(model, m.JourneyDeleted(journey=model.where.journey))
    assert model.where.journey == JOURNEY
    assert list(faults(model.document)) == []


def test_two_copies_have_two_names(model, act):
    model = act(model, m.JourneyDuplicated(journey=JOURNEY), m.JourneyDuplicated(journey=JOURNEY))
    assert len({each.name for each in model.document.journeys}) == 3


def test_a_variant_is_written_and_emptied_again(model, act):
    model = act(model, m.VariantTyped(touchpoint="pays0000", segment="note-00CS", text="By phone"))
    assert [each.text for each in found(model, "pays0000").variants] == ["By phone"]
    model = act(model, m.VariantTyped(touchpoint="pays0000", segment="note-00CS", text=""))
    assert found(model, "pays0000").variants == ()


stages = st.sampled_from(("stage-01", "stage-02", "gone0000"))
touches = st.sampled_from(("reviews0", "enters00", "pays0000", "gone0000"))
lanes = st.sampled_from((TOUCH, EMOTION, THOUGHT, PAIN, GOAL, JOB, "gone0000"))
words = st.text(st.characters(), max_size=8)
by = st.sampled_from((-1, 1))
kinds = st.sampled_from(("pain", "opportunity", "kpi", "job", "system", "episode"))
messages = st.one_of(
    st.builds(
        m.StopFocused,
        row=st.one_of(lanes, st.just(HEAD)),
        column=st.one_of(stages, st.just(HEAD)),
        item=st.one_of(st.none(), touches),
    ),
    st.builds(m.GridWent, way=st.sampled_from(("up", "down", "left", "right", "home", "end", "first", "last"))),
    st.builds(m.GridMoved, way=st.sampled_from(("up", "down", "left", "right"))),
    st.builds(m.GridEditAsked),
    st.builds(m.GridDeleted),
    st.builds(m.GridDuplicated),
    st.builds(m.GridMenuAsked),
    st.builds(m.CellEditDone),
    st.builds(m.CellEditReverted),
    st.builds(m.NameTyped, id=st.one_of(stages, touches, lanes), text=words),
    st.builds(m.NameEntered, id=touches),
    st.builds(m.NameLeft, id=st.one_of(stages, touches)),
    st.builds(m.NameReverted, id=touches),
    st.builds(m.NameEditAsked, id=st.one_of(stages, touches, lanes)),
    st.builds(m.TouchpointAdded, stage=stages, after=st.one_of(st.none(), touches)),
    st.builds(m.TouchpointsPasted, stage=stages, text=words),
    st.builds(m.TouchpointDropped, touchpoint=touches, stage=stages, index=st.integers(-2, 9)),
    st.builds(m.TouchpointsMoved, touchpoints=st.tuples(touches, touches), stage=stages),
    st.builds(m.MomentSet, touchpoints=st.tuples(touches), kind=st.sampled_from(("", "encounter", "ZMOT"))),
    st.builds(m.EmotionDragged, touchpoint=touches, value=st.floats(allow_nan=False, allow_infinity=False)),
    st.builds(m.EmotionNudged, touchpoint=touches, by=st.sampled_from((0.5, -0.5))),
    st.builds(m.EmotionLeft, touchpoint=touches),
    st.builds(m.PointLeft, touchpoint=touches, revert=st.booleans()),
    st.builds(m.StageAdded, journey=st.just(JOURNEY), after=st.one_of(st.none(), stages)),
    st.builds(m.StageDropped, stage=stages, index=st.integers(-2, 9)),
    st.builds(m.StageDeleted, stage=stages),
    st.builds(m.StageSetChosen, journey=st.just(JOURNEY), stage_set=st.sampled_from(("lifecycle", "channel"))),
    st.builds(m.LaneShown, journey=st.just(JOURNEY), kind=st.sampled_from(journeys.KINDS), on=st.booleans()),
    st.builds(m.LaneAdded, journey=st.just(JOURNEY), name=words),
    st.builds(m.LaneDropped, lane=lanes, index=st.integers(-2, 9)),
    st.builds(m.LaneDeleted, lane=lanes),
    st.builds(m.LaneNudged, lane=lanes, by=by),
    st.builds(m.CellTyped, lane=lanes, stage=stages, text=words),
    st.builds(m.LinesTyped, of=st.one_of(touches, stages, st.just(JOURNEY)), kind=kinds, text=words),
    st.builds(m.JourneyDuplicated, journey=st.just(JOURNEY)),
    st.builds(s.UndoAsked),
    st.builds(s.RedoAsked),
)


def played(script):
    model = session(shop(lanes=LANES), view="journey")
    for number, message in enumerate(script):
        model, _ = update(model, message.stamped(message.now, f"{number:032x}"))
    return model


@given(st.lists(messages, max_size=20))
def test_undoing_everything_gives_back_the_beginning(script):
    model = played(script)
    while model.history.past:
        model, _ = update(model, s.UndoAsked())
    assert model.document == shop(lanes=LANES)


@given(st.lists(messages, max_size=20))
def test_the_document_stays_whole_whatever_is_done(script):
    document = played(script).document
    assert list(faults(document)) == []
    assert Project.model_validate_json(document.model_dump_json(exclude_defaults=True)) == document


@given(st.lists(messages, max_size=20))
def test_every_step_has_a_name_that_can_be_said(script):
    model = played(script)
    assert all(say("en", step.name) for step in model.history.past)
    assert model.status is None or say("en", model.status)


def test_ids_come_from_the_seed_alone(model):
    message = m.TouchpointAdded(stage="stage-01").stamped(m.TouchpointAdded(stage="stage-01").now, "4" * 32)
    assert update(model, message)[0].editing == next(from_seed("4" * 32))
