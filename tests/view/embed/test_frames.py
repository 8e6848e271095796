"""What stands in a frame: what is wanted and no more; to be read, real tables and lists, and nothing that edits."""

import re
from collections import Counter

import pytest

from tests.core.embed.frames import HOSTED, begun, opened
from tests.view.test_words import allowed, spoken
from throughline.core.memo import Memo
from throughline.core.messages import canvas as c
from throughline.core.messages import keeping as k
from throughline.core.messages.embed import AnswerDue
from throughline.core.model import Model
from throughline.core.state.embed import FEATURES
from throughline.core.state.locale import Locale
from throughline.view import page

SHOWS = ("canvas", "journey", "both", "matrix", "report")
EDITS = re.compile(r"data-(?:on-\w+|keys)='?\"?\[?&#34;(\w+)")
PROOFS_DATE = {"December"}
"""In a proof that is only measured stands the longest date there is."""
HARMLESS = {"ViewAsked", "Chosen", "ChosenAt", "PrintAsked", "DialogAsked", "SheetChosen", "GridLeft", "DialogClosed"}


def drawn(model: Model) -> dict[str, str]:
    made, errors = page.rendered(page.regions(model, Memo()))
    assert errors == []
    return made


def whole(model: Model) -> str:
    """Every region inside its parent is not needed here: all of them, one after the other."""
    return "".join(drawn(model).values())


def ids(html: str) -> Counter[str]:
    return Counter(re.findall(r'\sid="([^"]+)"', html))


@pytest.mark.parametrize("mode", ["edit", "view"])
@pytest.mark.parametrize("show", SHOWS)
def test_every_frame_can_be_drawn_with_each_id_once(show: str, mode: str) -> None:
    model = opened(f"{HOSTED}&view={show}&mode={mode}&features=all").model
    twice = [id_ for id_, count in ids(whole(model)).items() if count > 1]
    assert twice == []


@pytest.mark.parametrize("show", SHOWS)
def test_to_be_read_there_is_nothing_that_edits(show: str) -> None:
    html = whole(opened(f"{HOSTED}&view={show}&mode=view").model)
    assert not re.search(r"<(?:textarea|input|select)\b", html)
    assert "contenteditable" not in html
    assert 'role="grid"' not in html
    assert set(EDITS.findall(html)) <= HARMLESS


@pytest.mark.parametrize(
    ("show", "tag"), [("canvas", "<ul"), ("journey", "<table"), ("matrix", "<table"), ("both", "<table")]
)
def test_to_be_read_there_are_real_tables_and_lists(show: str, tag: str) -> None:
    assert tag in whole(opened(f"{HOSTED}&view={show}&mode=view").model)


def test_the_matrix_says_what_each_note_does() -> None:
    html = whole(opened(f"{HOSTED}&view=matrix&mode=view").model)
    assert html.count('<th scope="col"') + html.count('scope="col"') > 5
    assert "weakens" in html


def test_canvas_and_journey_stand_in_one() -> None:
    made = drawn(opened(f"{HOSTED}&view=both").model)
    assert 'id="canvas"' in made["work"]
    assert 'id="grid"' in made["work"]
    assert "strip" not in made


@pytest.mark.parametrize(
    ("feature", "sign"),
    [
        ("print", 'id="print"'),
        ("download", 'id="download"'),
        ("exit", 'id="exit"'),
        ("panel", 'id="toggle-panel"'),
        ("views", 'id="tab-money"'),
    ],
)
def test_only_what_is_wanted_is_shown(feature: str, sign: str) -> None:
    assert sign in drawn(opened(f"{HOSTED}&features={feature}").model)["head"]
    others = ",".join(each for each in FEATURES if each != feature)
    assert sign not in drawn(opened(f"{HOSTED}&features={others}").model)["head"]


def test_without_the_title_it_still_has_a_heading() -> None:
    head = drawn(opened(f"{HOSTED}&features=none").model)["head"]
    assert re.search(r'<h1 class="name hidden"[^>]*>Sarah’s running shoes', head)


def test_nothing_is_said_of_projects() -> None:
    html = whole(opened(f"{HOSTED}&features=all").model)
    for id_ in ("go-start", "project-menu", "save-state-button"):
        assert f'id="{id_}"' not in html


def test_not_saved_is_seen_until_the_host_says_so() -> None:
    frame = opened()
    assert "Saved" in drawn(frame.model)["save"]
    frame.hear(c.NoteAdded(place="KA"), k.SaveDue())
    assert "Not saved yet" in drawn(frame.model)["save"]
    frame.hear(AnswerDue(rev=frame.said("save")[-1]["rev"]))
    assert "has not confirmed it" in drawn(frame.model)["bars"]
    frame.ask("saved", rev=frame.said("save")[-1]["rev"])
    assert "Saved" in drawn(frame.model)["save"]
    assert "bar-unsaved" not in drawn(frame.model)["bars"]


def test_where_nobody_keeps_it_a_bar_says_so_and_offers_a_download() -> None:
    bars = drawn(begun("").model)["bars"]
    assert "kept nowhere" in bars
    assert "FileSaveAsked" in bars
    assert "kept nowhere" not in drawn(begun("?mode=view").model)["bars"]


@pytest.mark.parametrize("show", SHOWS)
@pytest.mark.parametrize("mode", ["edit", "view"])
def test_a_frame_speaks_the_language_that_it_is_told_to(show: str, mode: str) -> None:
    frame = opened(f"{HOSTED}&view={show}&mode={mode}&features=all")
    model = frame.model.but(locale=Locale(language="qps", symbols=(("EUR", "€"),)))
    assert spoken(model) - allowed(model.document) - PROOFS_DATE == set()
