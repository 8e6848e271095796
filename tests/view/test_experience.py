"""The screen of experience: every section in every state speaks, names go to their places, nothing is a dead end."""

import re
from typing import get_args

import pytest
from hypothesis import given

from tests.shoes import model, shoes
from tests.shop import shop
from tests.strategies import projects
from tests.view.test_words import PSEUDO, allowed, spoken
from throughline.core import edit
from throughline.core.backstage import Backstage
from throughline.core.find import touchpoints_of
from throughline.core.journey import Moment
from throughline.core.memo import Memo
from throughline.core.model import Model
from throughline.core.peaks import peaks
from throughline.core.project import Project
from throughline.core.state.dialog import Dialog
from throughline.core.state.experience import SECTIONS, ExperienceState, Section
from throughline.view import page
from throughline.view.experience import changes_dialog, screen
from throughline.view.experience.moments_plot import BAND, TOP
from throughline.view.scene import scene

IDS = re.compile(r' id="([^"]*)"')


def at(section: Section, project: Project | None = None, **fields: object) -> Model:
    return model(project, view="experience", experience=ExperienceState(section=section), **fields)


def drawn(section: Section, project: Project | None = None) -> str:
    return screen.regions(scene(at(section, project), Memo()))["experience-body"]()


BARE = shop(personas=(), touchpoints=(), notes=())
NO_JOURNEY = shop(journeys=(), stages=(), touchpoints=())


@pytest.mark.parametrize("section", SECTIONS)
@pytest.mark.parametrize("project", [shoes(), shop(), BARE, NO_JOURNEY], ids=["shoes", "shop", "bare", "no journey"])
def test_every_section_speaks_the_language_it_is_told_to(section: Section, project: Project) -> None:
    assert spoken(at(section, project, locale=PSEUDO)) - allowed(project) == set()


@pytest.mark.parametrize("section", SECTIONS)
def test_no_id_stands_twice(section: Section) -> None:
    found = IDS.findall(drawn(section))
    assert [each for each in found if found.count(each) > 1] == []


@pytest.mark.parametrize("section", SECTIONS)
def test_a_reader_sees_it_all_and_can_change_nothing(section: Section) -> None:
    here = at(section)
    still = here.but(saving=here.saving.but(state="readonly"))
    made, errors = page.rendered(page.regions(still, Memo()))
    assert errors == []
    assert "DiagnosisAdded" not in made["experience-body"]
    assert not re.search(r"Suspect[A-Z]", made["experience-body"])


@given(projects())
def test_any_project_can_be_looked_at(project: Project) -> None:
    journey = project.journeys[0].id if project.journeys else None
    for section in get_args(Section):
        seen = at(section, project)
        made, errors = page.rendered(screen.regions(scene(seen.but(where=seen.at(journey=journey)), Memo())))
        assert errors == []
        assert not re.search(r"\b(nan|inf)\b", re.sub(r"<[^>]*>", " ", made["experience-head"]))


def test_mean_and_peak_end_stand_side_by_side() -> None:
    found = re.sub(r"<[^>]*>", " ", drawn("felt"))
    assert re.search(r"Saturday in the shop\s+5 emotions\s+\+0\.1\s+−0\.8\s+remembered worse than it was", found)


def test_equally_intense_peaks_are_shown_as_a_range() -> None:
    wait = next(each for each in shoes().touchpoints if each.name.startswith("Waits 25"))
    found = re.sub(r"<[^>]*>", " ", drawn("felt", edit.replaced(shoes(), wait.changed(felt=-1.0))))
    assert "−0.2 to +0.8" in found
    assert "nobody can say which of them stays" in found


def test_moments_at_the_same_place_stand_apart_inside_their_row() -> None:
    moments = [each.changed(moment=Moment(importance=2), felt=0.0, expected=0.0) for each in shoes().touchpoints]
    found = drawn("felt", edit.replaced(shoes(), *moments))
    rows = [
        float(each) for each in re.findall(r'<svg x="[\d.]+%" y="([\d.]+)" overflow="visible"><g class="xp-dot', found)
    ]
    assert len(set(rows)) == len(rows) == 18
    assert all(TOP + BAND <= each <= TOP + 2 * BAND for each in rows)


def test_the_text_of_a_person_is_text() -> None:
    job = Backstage(id="job-0001", kind="job", name="<script>alert(1)</script>")
    assert "<script>" not in drawn("backstage", edit.added(shoes(), "backstage", job))


def test_what_changes_is_said_with_the_way_there() -> None:
    treadmill = next(each.id for each in shoes().notes if each.text == "Treadmill and two cameras")
    dialog = Dialog("consequences", (treadmill,))
    found = str(changes_dialog.draw(scene(model(view="canvas", dialog=dialog), Memo()), dialog))
    assert "What changes if “Treadmill and two cameras” changes" in found
    assert "Waits 25 minutes for a gait check" in found
    assert "by way of Shoes that never blister, or money back" in found


def test_the_curve_marks_best_worst_and_end_of_each_episode() -> None:
    project = shoes()
    way = touchpoints_of(project, project.journeys[0].id)
    marks = peaks((each.id, each.felt, each.episode) for each in way if each.persona is None)
    wait = next(each for each in project.touchpoints if each.name.startswith("Waits 25"))
    assert marks[wait.id] == ("worst",)
    told = page.rendered(page.regions(model(view="journey"), Memo()))[0]
    cell = next(text for id_, text in told.items() if f'id="point-{wait.id}"' in text and id_ != "work")
    assert "worst of its episode" in cell


def test_alike_moments_have_no_peak_and_one_moment_has_no_mark() -> None:
    calm = [(each.id, 0.5, None) for each in shop().touchpoints]
    assert list(peaks(calm).values()) == [("end",)]
    assert peaks(calm[:1]) == {}
