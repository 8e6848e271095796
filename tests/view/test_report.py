"""The report has everything that is to be in it, each chapter where the contents say."""

import re
from html import unescape

import pytest

from tests.shoes import shoes
from tests.view.press import printing
from throughline.core import edit, findings
from throughline.core.chapters import CHAPTERS, chosen, written
from throughline.core.find import note
from throughline.core.memo import Memo
from throughline.core.messages import report as m
from throughline.core.messages.session import ViewAsked
from throughline.core.model import Model
from throughline.core.paper.plan import ContentsPage, FlowPage, Plan, Poster, Stretch
from throughline.core.project import Project
from throughline.core.state.where import Where
from throughline.core.update import update
from throughline.view import sheets
from throughline.view.scene import scene
from throughline.words import say


def bare(text: object) -> str:
    return "".join(unescape(re.sub(r"<[^>]*>", "", str(text))).split())


def report(project: Project, *messages: m.ReportMessage) -> Model:
    """The report of a project, set by the press that counts letters."""
    model = Model(project=project, where=Where("canvas", project.id, project.journeys[0].id))
    for message in messages:
        model, _ = update(model, message)
    return printing(model, ViewAsked(view="report"))


def plan_of(model: Model) -> Plan:
    assert model.paper.plan is not None
    return model.paper.plan


def printed(model: Model) -> list[str]:
    return [bare(each) for each in sheets.sheets(scene(model, Memo()), plan_of(model))]


@pytest.fixture(scope="module")
def whole() -> Model:
    return report(shoes())


def test_every_chapter_that_has_something_to_say_is_in_it(whole: Model) -> None:
    assert tuple(name for name, _ in plan_of(whole).pages[0].entries) == written(whole.document)


def test_the_contents_say_where_each_chapter_begins(whole: Model) -> None:
    contents, *_ = pages = plan_of(whole).pages
    assert isinstance(contents, ContentsPage)
    for chapter, at in contents.entries:
        page = pages[at - 1]
        kind = {"canvas": Poster, "journey": Stretch}.get(chapter, FlowPage)
        assert isinstance(page, kind), chapter
        if isinstance(page, FlowPage):
            assert chapter in page.chapters
            assert chapter not in getattr(pages[at - 2], "chapters", ())


def test_chapter_follows_chapter_without_half_empty_sheets(whole: Model) -> None:
    flowing = [page for page in plan_of(whole).pages if isinstance(page, FlowPage)]
    assert all(len(page.columns) == len(flowing[0].columns) for page in flowing[:-1])
    assert any(len(page.chapters) > 1 for page in flowing)
    html = "".join(str(each) for each in sheets.sheets(scene(whole, Memo()), plan_of(whole)))
    titles = re.findall(r'class="flow-chapter">([^<]+)<', html)
    names = [say("en", f"report.{each}") for each in written(whole.document) if each not in {"canvas", "journey"}]
    assert titles == names


def test_each_note_each_moment_each_opportunity_and_each_finding_is_on_paper(whole: Model) -> None:
    project, paper = whole.document, "".join(printed(whole))
    names = [each.text for each in project.notes if each.place != "parking"]
    names += [each.name for each in project.touchpoints if each.moment]
    names += [each.text for each in project.opportunities]
    names += [each.name for each in project.kpis]
    for name in names:
        assert bare(name) in paper, name
    assert all(bare(note(project, each.segment).text) in paper for each in project.values)
    assert findings.shown(project, whole.today) is not None


def test_findings_with_one_reason_stand_under_it_together() -> None:
    project = unreached(shoes())
    model = printing(Model(project=project, where=Where("canvas", project.id)), ViewAsked(view="report"))
    paper = "".join(printed(model))
    found = [each for each in findings.shown(project, model.today) if each.check == "R1b"]
    assert len(found) == 2
    assert paper.count(bare(say("en", found[0].why))) == 1
    assert all(bare(say("en", each.sentence)) in paper for each in found)


def unreached(project: Project) -> Project:
    """No channel reaches anybody any more."""
    channels = {each.id for each in project.notes if each.place == "CH"}
    links = (
        each for each in project.links if each.kind == "note" and not channels.isdisjoint((each.source, each.target))
    )
    return edit.removed(project, frozenset(each.id for each in links))


def test_the_chart_of_priorities_is_on_paper_with_the_numbers_of_the_list(whole: Model) -> None:
    html = "".join(str(each) for each in sheets.sheets(scene(whole, Memo()), plan_of(whole)))
    chart = html[html.index('class="paper-chart"') :].partition("</figure>")[0]
    on_chart = sorted(re.findall(r'text-anchor="middle">(\d+)<', chart), key=int)
    in_list = re.findall(r'class="report-number num">(\d+)<', html)
    assert on_chart
    assert set(on_chart) <= set(in_list)
    assert len(in_list) == len(whole.document.opportunities)
    assert "Quick wins" in chart


def test_a_chapter_can_be_left_out_and_comes_back(whole: Model) -> None:
    without = report(shoes(), m.ChapterTicked(chapter="money", on=False))
    assert "money" not in dict(plan_of(without).pages[0].entries)
    again = report(shoes(), m.ChapterTicked(chapter="money", on=False), m.ChapterTicked(chapter="money", on=True))
    assert plan_of(again).pages[0] == plan_of(whole).pages[0]


def test_with_every_chapter_left_out_the_canvas_remains() -> None:
    model = report(shoes(), *(m.ChapterTicked(chapter=each, on=False) for each in CHAPTERS))
    assert chosen(model) == ("canvas",)


def test_an_empty_project_has_a_report_too(project: Project) -> None:
    model = printing(Model(project=project, where=Where("canvas", project.id)), ViewAsked(view="report"))
    assert isinstance(plan_of(model).pages[0], ContentsPage)
    assert len(printed(model)) >= 2
