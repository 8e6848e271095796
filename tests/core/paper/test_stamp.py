from typing import Any

from throughline.core.evidence import Evidence
from throughline.core.journey import Journey, Stage, Touchpoint
from throughline.core.paper.stamp import guessed
from throughline.core.project import Project


def _project(**touchpoint: Any) -> Project:
    return Project(
        format="throughline",
        version=1,
        id="project1",
        name="Shoes",
        journeys=(Journey(id="journey1", name="Sarah"),),
        stages=(Stage(id="stage001", journey="journey1", name="Need"),),
        touchpoints=(Touchpoint(id="touch001", stage="stage001", name="Blisters", **touchpoint),),
    )


def test_a_journey_on_guesses_is_a_hypothesis_map() -> None:
    assert guessed(_project(), "journey1")
    assert guessed(_project(emotion_evidence=Evidence(basis="guess")), "journey1")


def test_one_interview_makes_it_more_than_that() -> None:
    assert not guessed(_project(emotion_evidence=Evidence(basis="interview")), "journey1")


def test_an_empty_journey_claims_nothing() -> None:
    assert not guessed(_project().changed(touchpoints=()), "journey1")
