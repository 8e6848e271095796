from typing import Any

from tests.core.found.shops import looked, one, reviewed
from tests.shop import note, session, shop
from tests.view.test_words import PSEUDO, allowed, spoken
from throughline.core import edit
from throughline.core.canvas import Note
from throughline.core.findings.acceptance import accept
from throughline.core.found.keys import key
from throughline.core.memo import Memo
from throughline.core.messages import findings as m
from throughline.core.model import Model
from throughline.core.project import Profile
from throughline.core.state.saving import Saving
from throughline.core.update import update
from throughline.view import side
from throughline.view.scene import scene
from throughline.words import say


def panel(model: Model | None = None, mode: Any = "findings", **fields: Any) -> str:
    model = (model or reviewed()).but(side=mode, **fields)
    return side.regions(scene(model, Memo()))["side"]()


def with_accepted(model: Model | None = None) -> Model:
    model = model or reviewed()
    finding = one(model, "R1a")
    return update(model, m.FindingAccepted(key=key(finding), reason="Through their club"))[0]


def state(model: Model, **fields: Any) -> Model:
    return model.but(findings=model.findings.but(**fields))


def test_each_finding_says_what_is_wrong_why_it_matters_and_what_to_do() -> None:
    html = panel()
    finding = one(reviewed(), "R1a")
    assert say("en", finding.sentence).split("”")[1] in html
    assert say("en", finding.why)[:20] in html
    assert say("en", "finding.R1a.fix") in html
    assert "Accept…" in html


def test_a_button_that_links_says_with_what_and_says_something_else_when_that_changes() -> None:
    model, memo = reviewed().but(side="findings"), Memo[str]()
    name = f'id="fix-{key(one(model, "R2"))}"'
    assert "Link it with “Runners”" in side.regions(scene(model, memo))["side"]().split(name)[1].split("<")[0]
    hikers = Note(id="hikers00", place="CS", text="Hikers", order="a1")
    model = looked(model.but(project=edit.added(model.document, "notes", hikers)))
    assert "Choose its segments…" in side.regions(scene(model, memo))["side"]().split(name)[1].split("<")[0]


def test_severities_are_told_by_shape_and_word() -> None:
    html = panel()
    assert "sev-gap" in html
    assert "Gap:" in html
    assert "Gaps" in html


def test_grouped_by_place_the_groups_are_blocks_and_stages() -> None:
    html = panel(state(reviewed(), grouping="place", many=1_000))
    assert 'id="findings-of-CS"' in html
    assert 'id="findings-of-stage-01"' in html


def test_the_chosen_finding_is_marked_and_tells_its_reason() -> None:
    name = key(one(reviewed(), "R1a"))
    html = panel(state(reviewed(), chosen=name))
    assert 'aria-current="true"' in html
    assert "finding-why" in html.split(f'id="finding-{name}"')[1].split("</li>")[0]


def test_here_is_offered_where_an_element_is_chosen() -> None:
    model = reviewed()
    assert 'id="findings-here"' not in panel(model)
    assert 'id="findings-here"' in panel(model.but(where=model.at(chosen=note("CS"))))


def test_where_filters_leave_nothing_there_is_a_way_back() -> None:
    html = panel(state(reviewed(), here=True))
    assert "No finding is left by these filters" in html
    assert 'id="findings-all"' in html


def test_the_phases_say_what_they_show() -> None:
    html = panel()
    assert "Sketch" in html
    assert "All gaps, risks and hints are shown" in html
    sketch = update(session(shop(), view="canvas"), m.ChecksDue())[0]
    assert "What to do next" in panel(sketch)


def test_where_nothing_is_found_that_is_said() -> None:
    model = state(reviewed(), found=reviewed().findings.found.but(shown=()))
    assert "Nothing was found" in panel(model)


def test_what_was_accepted_is_folded_away_with_its_reason() -> None:
    html = panel(with_accepted())
    assert "Accepted (1)" in html
    assert "“Through their club”, 01.01.2000" in html or "Through their club" in html
    assert "Take back" in html


def test_a_finding_that_came_back_says_what_was_accepted_before() -> None:
    model = reviewed()
    finding = one(model, "R1a")
    project = accept(model.document, finding, "accept00", "Through their club", None)
    stale = project.acceptances[0].changed(fingerprint="0" * 16)
    model = reviewed(project.changed(acceptances=(stale,)))
    assert "Accepted before (“Through their club”)" in panel(model)


def test_the_reason_is_asked_for_where_the_finding_stands() -> None:
    name = key(one(reviewed(), "R1a"))
    html = panel(state(reviewed(), accepting=name))
    assert f'id="reason-{name}"' in html
    assert "Why is this all right?" in html


def test_hidden_findings_say_so_and_how_they_come_back() -> None:
    html = panel(state(reviewed(), hidden=True))
    assert "Findings are hidden" in html
    assert 'id="findings-show"' in html


def test_the_panel_of_an_element_shows_what_was_found_at_it() -> None:
    model = reviewed()
    html = panel(model.but(where=model.at(chosen=note("CS"))), mode="details")
    assert "Findings here" in html
    assert "findings here" in html
    assert 'id="here-fix-' in html


def test_an_element_without_findings_has_no_such_group() -> None:
    model = state(reviewed(), found=reviewed().findings.found.but(shown=()))
    assert "Findings here" not in panel(model.but(where=model.at(chosen=note("CS"))), mode="details")


def test_who_may_only_read_can_look_and_change_nothing() -> None:
    html = panel(saving=Saving(state="readonly"))
    assert "FixAsked" not in html
    assert "AcceptanceAsked" not in html
    assert "FindingChosen" in html


def test_while_somebody_types_the_panel_is_not_drawn_again() -> None:
    model, memo = reviewed().but(side="findings"), Memo[str]()
    first = side.regions(scene(model, memo))["side"]()
    typed = model.but(project=model.document.changed(name="Another name"))
    assert side.regions(scene(typed, memo))["side"]() == first


def test_every_word_of_it_goes_through_the_tables() -> None:
    model = with_accepted(reviewed(shop(profile=Profile(phase="board"))))
    name = key(one(model, "R1b"))
    for each in (
        state(model, grouping="place", many=1_000, chosen=name),
        state(model, accepting=name),
        state(model, here=True),
        state(model, hidden=True),
        model.but(side="details", where=model.at(chosen=note("VP"))),
    ):
        shown = each.but(locale=PSEUDO, side=each.side if each.where.chosen else "findings")
        assert spoken(shown) - allowed(model.document) == set()
