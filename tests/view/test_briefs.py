"""A job's brief on paper: everything the job has to know, once."""

import re
from html import unescape

from tests.shoes import model, shoes
from tests.view.press import printing
from throughline.core import edit
from throughline.core.backstage import Behaviour
from throughline.core.memo import Memo
from throughline.core.messages.paper import BriefsAsked, PrintBegan
from throughline.core.model import Model
from throughline.view import paper
from throughline.view.scene import scene

_TEXT = re.compile(r'<span class="paper-text"[^>]*>(.*?)</span>', re.DOTALL)


def texts(model_: Model) -> list[str]:
    return [unescape(each) for each in _TEXT.findall(paper.printed(scene(model_, Memo())))]


def printed(job: str | None = None, project=None) -> Model:
    return printing(model(project, view="experience"), BriefsAsked(job=job), PrintBegan())


def test_a_page_a_job():
    plan = printed().paper.plan
    assert plan
    assert len(plan.pages) == 7


def test_behaviours_measures_substitute_and_touchpoints_are_on_it():
    job = next(each for each in shoes().backstage if each.name == "Sales staff")
    found = texts(printed(job.id))
    for each in job.behaviours:
        assert found.count(each.text) == 1
        assert found.count(each.measure) == 1
    assert job.substitute in found
    assert "Tries three pairs on the treadmill" in found


def test_a_job_with_very_many_behaviours_goes_on_and_loses_none():
    many = tuple(
        Behaviour(id=f"behav{n:03}", text=f"Shows {n}s " + "word " * 60, measure=f"By {n}m") for n in range(60)
    )
    job = shoes().backstage[0].changed(behaviours=many)
    done = printed(job.id, edit.replaced(shoes(), job))
    plan = done.paper.plan
    assert plan
    assert len(plan.pages) > 1
    assert [page.total for page in plan.pages] == [len(plan.pages)] * len(plan.pages)
    found = " ".join(texts(done))
    assert all(found.count(f"Shows {n}s ") == 1 and found.count(f"By {n}m") == 1 for n in range(60))


def test_without_jobs_there_is_the_canvas():
    plan = printed(project=edit.removed(shoes(), frozenset(each.id for each in shoes().backstage))).paper.plan
    assert plan
    assert plan.order.what == "canvas"
