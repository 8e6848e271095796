"""The grid as HTML: what it shows, that it can be reached by key, and that an edit makes little anew."""

import re

import pytest

from tests.shoes import model as shoes_model
from tests.shop import JOURNEY, session, shop
from throughline.core.find import stages_of
from throughline.core.grid import shown_lanes
from throughline.core.journey import Lane
from throughline.core.journeys import KINDS
from throughline.core.memo import Memo
from throughline.core.messages import journey as m
from throughline.core.messages import session as s
from throughline.core.messages.base import EPOCH
from throughline.core.order import fresh
from throughline.core.state.dialog import Dialog, Kind
from throughline.core.state.saving import Saving
from throughline.core.update import update
from throughline.view import page


def pictured(model, memo=None):
    made, errors = page.rendered(page.regions(model, memo or Memo()))
    assert errors == []
    return made


def every_lane(journey=JOURNEY):
    return tuple(
        Lane(id=f"lane-{kind:0>9}"[-16:], journey=journey, kind=kind, order=key)
        for kind, key in zip(KINDS, fresh(len(KINDS)), strict=True)
    )


@pytest.fixture
def shoes():
    return shoes_model(view="journey", today=EPOCH.date())


def test_every_region_stands_in_its_parent(shoes):
    made = pictured(shoes)
    inside = {id_ for id_ in made if id_.startswith(("row-", "in-", "grid-heads", "journey-bar"))}
    whole = "".join(made.values())
    for id_ in inside:
        assert f'id="{id_}" data-region' in whole


def test_there_is_one_tab_stop_in_the_grid(shoes):
    made = pictured(shoes)
    grid = "".join(text for id_, text in made.items() if id_.startswith(("row-", "in-", "touches-", "grid-heads")))
    assert grid.count('tabindex="0"') == 1


def test_an_edit_changes_only_what_shows_it(shoes):
    memo: Memo[str] = Memo()
    before = pictured(shoes, memo)
    first = stages_of(shoes.document, shoes.where.journey)[0]
    touchpoint = next(each for each in shoes.document.touchpoints if each.stage == first.id)
    after = pictured(update(shoes, m.NameTyped(id=touchpoint.id, text="Another name"))[0], memo)
    changed = {id_ for id_ in after if after[id_] != before.get(id_)} - {"head", "history", "save"}
    assert {id_ for id_ in changed if not id_.endswith(first.id)} == set()


@pytest.mark.parametrize("kind", KINDS)
def test_every_lane_can_be_shown_and_edited(kind):
    model = shoes_model(view="journey")
    journey = model.where.journey or ""
    lane = Lane(id="lane-new", journey=journey, kind=kind)
    project = model.document.changed(lanes=(*(each for each in model.document.lanes if each.journey != journey), lane))
    model = model.but(project=project)
    for stage in stages_of(project, journey):
        pictured(model)
        asked, _ = update(model, m.CellEditAsked(lane=lane.id, stage=stage.id))
        made = pictured(asked)
        if asked.journey.editing:
            assert "cell-edit" in made[f"in-{lane.id}-{stage.id}"]


@pytest.mark.parametrize("kind", KINDS)
def test_every_lane_stands_empty(kind):
    project = shop(lanes=(Lane(id="lane-new", journey=JOURNEY, kind=kind),))
    made = pictured(session(project, view="journey"))
    assert made["in-lane-new-stage-01"]


def test_what_is_not_ours_says_so_and_looks_it(shoes):
    made = "".join(pictured(shoes).values())
    assert re.search(r'class="touch of-third-party[^"]*"', made)
    assert ">third party<" in made


def test_the_line_of_visibility_stands_between_front_and_back(shoes):
    work = pictured(shoes)["work"]
    lanes = [each.kind for each in shown_lanes(shoes.document, shoes.where.journey)]
    assert work.index("visibility") < work.index(f"of-{lanes[-1]}")
    assert work.index("of-emotion") < work.index("visibility")


def test_points_are_sliders_with_words(shoes):
    made = "".join(pictured(shoes).values())
    assert re.search(r'role="slider"[^>]*aria-valuetext="felt −2, expected \+1, moment of truth', made)


def test_read_only_is_a_plain_table_without_controls(shoes):
    made = pictured(shoes.but(saving=Saving(state="readonly")))
    journey = "".join(
        text for id_, text in made.items() if id_ == "work" or id_.startswith(("row-", "in-", "grid-", "journey-"))
    )
    assert 'role="grid"' not in journey
    assert "slider" not in journey
    assert "add-touch" not in journey
    assert "tl-drop" not in journey


def test_a_project_without_a_journey_teaches_and_offers_three_sets(project):
    from throughline.core.model import Model
    from throughline.core.state.where import Where

    made = pictured(Model(project=project, where=Where(view="journey", project=project.id)))["work"]
    assert made.count("stage-set") >= 3
    assert "before they know you" in made


def test_a_journey_without_stages_offers_them():
    project = shop(stages=(), touchpoints=())
    assert "Which stages" in pictured(session(project, view="journey"))["work"]


def test_guesses_alone_are_stamped_and_evidence_takes_the_stamp_away(shoes):
    assert "Hypothesis map" in pictured(session(view="journey"))["journey-bar"]
    assert "Hypothesis map" not in pictured(shoes)["journey-bar"]


@pytest.mark.parametrize("collection", ["touchpoints", "stages", "journeys", "backstage"])
def test_everything_of_a_journey_has_a_panel(shoes, collection):
    for element in getattr(shoes.document, collection):
        assert pictured(update(shoes, s.Chosen(id=element.id))[0])["side"]


def test_every_dialog_of_the_journey_is_drawn(shoes):
    journey = shoes.where.journey
    stage = stages_of(shoes.document, journey)[0].id
    touchpoint = shoes.document.touchpoints[0].id
    about: dict[Kind, str] = {
        "touchpoint-menu": touchpoint,
        "move-touchpoint": touchpoint,
        "stage-menu": stage,
        "stages": journey,
        "lanes": journey,
        "journeys": journey,
    }
    for kind, id_ in about.items():
        assert "the-dialog" in pictured(shoes.but(dialog=Dialog(kind, (id_,))))["dialog"]


def test_a_note_lights_the_touchpoints_where_it_is_met_and_the_rest_steps_back(shoes):
    link = next(each for each in shoes.document.links if each.kind == "touch")
    made = "".join(pictured(update(shoes, s.Chosen(id=link.source))[0]).values())
    assert re.search(r'class="touch [^"]*direct', made)
    assert re.search(r'class="touch [^"]*dim', made)


def test_a_touchpoint_leaves_its_neighbours_readable(shoes):
    made = "".join(pictured(update(shoes, s.Chosen(id=shoes.document.touchpoints[0].id))[0]).values())
    assert not re.search(r'class="touch [^"]*dim', made)


def told(shoes, kind):
    """The first cell of a lane, the message that begins to edit it, and a touchpoint of it."""
    stage = stages_of(shoes.document, shoes.where.journey)[0]
    row = next(each for each in shown_lanes(shoes.document, shoes.where.journey) if each.kind == kind)
    point = next(each for each in shoes.document.touchpoints if each.stage == stage.id)
    return f"in-{row.id}-{stage.id}", m.CellEditAsked(lane=row.id, stage=stage.id), point.id


def test_what_is_typed_in_a_cell_draws_no_cell_again(shoes):
    cell, asked, point = told(shoes, "thought")
    model = update(shoes, asked)[0]
    memo: Memo[str] = Memo()
    model = update(model, s.FieldTyped(of=point, field="thought", value="L"))[0]
    before = pictured(model, memo)
    model = update(model, s.FieldTyped(of=point, field="thought", value="Looks"))[0]
    after = pictured(model, memo)
    assert {id_ for id_ in after if id_.startswith("in-") and after[id_] != before[id_]} == set()
    assert "<textarea" in after[cell]


def test_a_cell_shows_what_was_typed_in_it_when_it_is_left(shoes):
    cell, asked, point = told(shoes, "thought")
    model = update(shoes, asked)[0]
    memo: Memo[str] = Memo()
    model = update(model, s.FieldTyped(of=point, field="thought", value="Looks twice"))[0]
    pictured(model, memo)
    model = update(model, m.CellEditDone())[0]
    assert "Looks twice" in pictured(model, memo)[cell]


def crowded(many):
    """A stage with so many touchpoints that each has a thought."""
    first = shop().touchpoints[0]
    points = [
        first.changed(id=f"crowd{at:07}", name=f"Step {at}", thought=f"Hm {at}", order=key)
        for at, key in enumerate(fresh(many))
    ]
    lanes = (Lane(id="lane0000", journey=JOURNEY, kind="thought"),)
    return pictured(session(shop(touchpoints=tuple(points), lanes=lanes), view="journey"))[f"in-lane0000-{first.stage}"]


def test_a_long_cell_says_how_much_it_holds_so_that_it_need_not_be_laid_out():
    assert 'class="said-of many" data-css="--many: 12"' in crowded(12)
    assert "many" not in crowded(8)


def test_a_long_cell_holds_all_of_it():
    assert crowded(40).count("Hm ") == 40
