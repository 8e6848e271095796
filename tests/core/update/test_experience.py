"""Diagnoses, suspects, episodes and the way to the briefs, as a person works on them."""

import pytest

from tests.conftest import Act
from tests.shoes import model, shoes
from throughline.core.effects import Focus, ShowAddress
from throughline.core.find import element, touchpoints_of
from throughline.core.messages import experience as m
from throughline.core.messages import journey as j
from throughline.core.messages import paper
from throughline.core.messages.session import FieldSet, FieldTyped, UndoAsked
from throughline.core.model import Model
from throughline.core.project import Diagnosis
from throughline.core.update import update


def diagnosis(model: Model, at: int = -1) -> Diagnosis:
    return model.document.diagnoses[at]


@pytest.fixture
def begun(act: Act) -> Model:
    return act(model(view="experience"), m.DiagnosisAdded(symptom="complaints"))


def elements(model: Model) -> list[str]:
    return [each.element for each in diagnosis(model).suspects]


def test_a_symptom_finds_its_suspects_and_can_be_taken_back(begun: Model, act: Act) -> None:
    assert diagnosis(begun).symptom == "complaints"
    assert len(elements(begun)) == 8
    assert (begun.experience.section, begun.experience.diagnosis) == ("diagnosis", diagnosis(begun).id)
    assert act(begun, UndoAsked()).document is shoes()


def test_a_suspect_is_tested_with_a_remark(begun: Model, act: Act) -> None:
    of = diagnosis(begun).id
    after = act(
        begun,
        FieldSet(of=of, field="suspects.1.standing", value="tested"),
        FieldTyped(of=of, field="suspects.1.remark", value="Asked ten"),
    )
    suspect = diagnosis(after).suspects[1]
    assert (suspect.standing, suspect.remark) == ("tested", "Asked ten")


def test_suspects_are_put_in_ones_own_order(begun: Model, act: Act) -> None:
    of, (first, second, *_) = diagnosis(begun).id, elements(begun)
    assert elements(act(begun, m.SuspectNudged(diagnosis=of, element=first, by=1)))[:2] == [second, first]
    assert elements(act(begun, m.SuspectDropped(diagnosis=of, element=first, index=99)))[-1] == first
    assert act(begun, m.SuspectNudged(diagnosis=of, element=first, by=-1)).document is begun.document


def test_anything_can_be_suspected_once(begun: Model, act: Act) -> None:
    of, job = diagnosis(begun).id, begun.document.backstage[0].id
    once = act(begun, m.SuspectAdded(diagnosis=of, element=job))
    assert elements(once)[-1] == job
    assert act(once, m.SuspectAdded(diagnosis=of, element=job)).document is once.document
    persona = begun.document.personas[0].id
    assert act(begun, m.SuspectAdded(diagnosis=of, element=persona)).document is begun.document


def test_what_else_the_links_suggest_joins_the_list(begun: Model, act: Act) -> None:
    of = diagnosis(begun).id
    more = act(begun, m.SuspectsProposed(diagnosis=of))
    assert len(elements(more)) > 8
    assert act(more, m.SuspectsProposed(diagnosis=of)).document is more.document


def test_the_focus_stays_near_a_suspect_that_goes(begun: Model) -> None:
    of, (first, second, *_) = diagnosis(begun).id, elements(begun)
    after, effects = update(begun, m.SuspectRemoved(diagnosis=of, element=first))
    assert first not in elements(after)
    focus = next(each for each in effects if isinstance(each, Focus))
    assert focus.ids[0] == f"suspect-{second}"


def test_a_diagnosis_goes(begun: Model, act: Act) -> None:
    after = act(begun, m.DiagnosisDeleted(diagnosis=diagnosis(begun).id))
    assert len(after.document.diagnoses) == 1


def test_what_is_unknown_changes_nothing(begun: Model, act: Act) -> None:
    of, first = diagnosis(begun).id, elements(begun)[0]
    for message in (
        m.DiagnosisDeleted(diagnosis="nobody00"),
        m.SuspectsProposed(diagnosis="nobody00"),
        m.SuspectRemoved(diagnosis="nobody00", element=first),
        m.SuspectAdded(diagnosis=of, element="nobody00"),
        m.SuspectRemoved(diagnosis=of, element=begun.document.journeys[0].id),
        j.EpisodeBegun(touchpoints=("nobody00",)),
        j.EpisodeSet(touchpoints=("nobody00",)),
    ):
        assert act(begun, message).document is begun.document


def test_a_reader_changes_nothing(act: Act) -> None:
    still = model(view="experience")
    still = still.but(saving=still.saving.but(state="readonly"))
    assert act(still, m.DiagnosisAdded(symptom="own")).document is shoes()
    assert act(still, m.SectionChosen(section="backstage")).experience.section == "backstage"


def test_a_new_episode_begins_with_those_picked(act: Act) -> None:
    start = model(view="journey")
    ids = tuple(each.id for each in touchpoints_of(shoes(), start.where.journey or "")[:2])
    after, effects = update(start, j.EpisodeBegun(touchpoints=ids))
    new = after.document.episodes[-1]
    assert [element(after.document, id_).episode for id_ in ids] == [new.id, new.id]
    assert new.name == "Episode 5"
    assert next(each for each in effects if isinstance(each, Focus)).ids == (f"field-{new.id}-name",)
    assert act(after, UndoAsked()).document is shoes()


def test_touchpoints_join_an_episode_of_their_own_journey_only(act: Act) -> None:
    start = model(view="journey")
    mine = touchpoints_of(shoes(), start.where.journey or "")[0]
    theirs = next(each for each in shoes().episodes if each.journey != start.where.journey)
    own = next(each for each in shoes().episodes if each.journey == start.where.journey and each.id != mine.episode)
    assert act(start, j.EpisodeSet(touchpoints=(mine.id,), episode=theirs.id)).document is shoes()
    after = act(start, j.EpisodeSet(touchpoints=(mine.id,), episode=own.id))
    assert element(after.document, mine.id).episode == own.id
    none = act(after, j.EpisodeSet(touchpoints=(mine.id,)))
    assert element(none.document, mine.id).episode is None


def test_a_brief_is_one_click_from_its_job() -> None:
    job = shoes().backstage[0].id
    after, effects = update(model(view="experience"), paper.BriefsAsked(job=job))
    assert (after.where.view, after.paper.what, after.paper.job) == ("print", "briefs", job)
    assert after.paper.proof is not None
    assert after.paper.proof.order.jobs == (job,)
    assert any(isinstance(each, ShowAddress) for each in effects)
