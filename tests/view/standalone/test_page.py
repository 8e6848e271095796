import re
from datetime import date
from html.parser import HTMLParser
from pathlib import Path

import pytest

from tests.core.findings.clean import TODAY, clean
from throughline.core.canvas import Note
from throughline.core.find import stages_of
from throughline.view.standalone import page

HOSTILE = '</style></template><script>alert(1)</script> " \' style="x" data-css="color: red" & ]]> <!--'
LOADING = {"src", "srcset", "data", "poster", "action", "formaction", "background", "ping", "xlink:href"}


class Read(HTMLParser):
    """What a browser would find: elements with their attributes, and the text that is to be read."""

    def __init__(self, text):
        super().__init__()
        self.tags, self.words, self.hidden = [], [], 0
        self.feed(text)

    def handle_starttag(self, tag, attrs):
        self.tags.append((tag, dict(attrs)))
        self.hidden += tag in {"template", "style"}

    def handle_endtag(self, tag):
        self.hidden -= tag in {"template", "style"}

    def handle_data(self, data):
        if not self.hidden:
            self.words.append(data)

    @property
    def text(self):
        return " ".join(" ".join(self.words).split())


@pytest.fixture
def whole():
    return clean(6)


def read(project, **kwargs):
    return Read(page.document(page.alone(project, TODAY), **kwargs))


def test_every_note_touchpoint_pain_and_opportunity_is_text(whole):
    text = read(whole).text
    for each in (*whole.notes, *whole.pains, *whole.opportunities):
        assert " ".join(each.text.split()) in text
    for each in (*whole.touchpoints, *whole.stages):
        assert " ".join(each.name.split()) in text


def test_it_runs_nothing_and_loads_nothing(whole):
    found = read(whole)
    assert not {tag for tag, _ in found.tags} & {"script", "link", "img", "iframe", "object", "embed", "base", "form"}
    for tag, attributes in found.tags:
        assert not {name for name in attributes if name.startswith("on")} | (attributes.keys() & LOADING), tag
        assert (attributes.get("href") or "#").startswith("#")


def test_its_policy_allows_styles_alone(whole):
    (policy,) = [each["content"] for _, each in read(whole).tags if each.get("http-equiv")]
    assert policy.startswith("default-src 'none'; style-src 'unsafe-inline'; img-src data:;")


def test_hostile_text_stays_text(project):
    notes = (Note(id="note000001", place="VP", text=HOSTILE),)
    found = read(project.changed(name=HOSTILE, notes=notes))
    assert "script" not in {tag for tag, _ in found.tags}
    assert found.text.count("<script>alert(1)</script>") == 3
    assert not [each for _, each in found.tags if "red" in (each.get("style") or "")]


def test_styles_reach_every_note(whole):
    found = read(whole)
    notes = [each for tag, each in found.tags if "paper-note" in (each.get("class") or "")]
    assert notes
    assert all("--ground" in (each.get("style") or "") for each in notes)
    assert not [each for _, each in found.tags if "data-css" in each]


def test_a_long_journey_stands_in_bands_with_its_heads(whole):
    journey = whole.journeys[0]
    first = stages_of(whole, journey.id)[0]
    more = tuple(first.changed(id=f"stage{at:05}", name=f"Later {at}") for at in range(20))
    found = read(whole.changed(stages=(*whole.stages, *more)))
    tables = [each for tag, each in found.tags if tag == "table" and each.get("class") == "way"]
    assert len(tables) > len(whole.journeys)
    assert all(f"Later {at}" in found.text for at in range(20))


def test_the_contents_lead_to_each_part(whole):
    found = read(whole)
    ids = {each["id"] for _, each in found.tags if "id" in each}
    leads = [each["href"][1:] for _, each in found.tags if each.get("href", "").startswith("#")]
    assert "canvas" in leads
    assert "matrix" in leads
    assert set(leads) <= ids


def test_an_empty_project_has_a_page(project):
    assert project.name in read(project).text


def test_paper_is_the_one_that_was_chosen(whole):
    made = page.document(page.alone(whole, date(2026, 3, 1)), "A3")
    assert "@page { size: 420mm 297mm;" in made


@pytest.mark.host
def test_its_colours_are_those_of_the_app():
    ours, theirs = (
        dict(re.findall(r"--([\w-]+): ([^;]+);", Path(path).read_text(encoding="utf-8")))
        for path in ("py/throughline/view/standalone/page.css", "static/css/tokens.css")
    )
    told = [*"abcdef"]
    for name in ("paper", "sheet", "sunk", "ink", "ink-2", "hair", "edge", "good", "bad", "warn", "plain"):
        assert ours[name] or theirs[name]
    for name in (*(f"seg-{letter}" for letter in told), "plain", "good", "bad", "warn", "line-soft"):
        assert ours[name] == theirs[name], name
