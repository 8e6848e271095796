from typing import Any

import pytest

from tests.conftest import Act
from tests.core.found.shops import looked, one, reviewed
from tests.shop import note, session, shop
from throughline.core import edit
from throughline.core.effects import Focus, Reveal
from throughline.core.find import note as find_note
from throughline.core.find import notes_in
from throughline.core.found.keys import key
from throughline.core.messages import findings as m
from throughline.core.messages import session as s
from throughline.core.model import Model
from throughline.core.state.saving import Saving
from throughline.core.update import update
from throughline.words import say


def keyed(check: str, model: Model | None = None) -> dict[str, Any]:
    return {"key": key(one(model or reviewed(), check))}


def named(model: Model) -> str:
    return say("en", model.history.past[-1].name)


def test_a_finding_leads_to_its_place_and_the_list_stays() -> None:
    model, effects = update(reviewed(), m.FindingChosen(**keyed("J2")))
    assert (model.where.view, model.where.chosen) == ("journey", "enters00")
    assert (model.side, model.panel) == ("findings", True)
    assert model.findings.chosen == keyed("J2")["key"]
    assert Reveal("touch-enters00") in effects


def test_the_elements_of_the_chosen_finding_are_lit(act: Act) -> None:
    model = act(reviewed(), m.FindingChosen(**keyed("R1a")))
    assert model.findings.lit == (note("CS"),)


def test_a_finding_chosen_again_hands_the_focus_to_its_element(act: Act) -> None:
    model = act(reviewed(), m.FindingChosen(**keyed("J2")))
    _, effects = update(model, m.FindingChosen(**keyed("J2")))
    assert effects[-1] == Focus(("touch-enters00",))


def test_what_is_chosen_after_it_ends_the_light_of_a_finding(act: Act) -> None:
    model = act(reviewed(), m.FindingChosen(**keyed("R1a")))
    assert model.findings.looked_at(model.where.chosen) == keyed("R1a")["key"]
    model = act(model, s.Chosen(id=note("KP")))
    assert model.findings.looked_at(model.where.chosen) is None


def test_a_finding_leads_to_any_of_its_elements(act: Act) -> None:
    model = act(reviewed(), m.FindingChosen(**keyed("R1a"), element=note("VP")))
    assert model.where.chosen == note("VP")


def test_what_is_no_longer_found_is_said_to_be_gone(act: Act) -> None:
    model = act(reviewed(), m.FindingChosen(key="R1a-00000000"))
    assert model.status is not None
    assert "no longer so" in say("en", model.status)


def test_closing_the_list_lets_go_of_what_it_had_chosen(act: Act) -> None:
    model = act(reviewed(), m.FindingChosen(**keyed("R1a")), m.FindingsClosed())
    assert (model.side, model.where.chosen, model.findings.lit) == ("details", None, ())


def test_closing_the_list_keeps_what_somebody_had_chosen(act: Act) -> None:
    model = act(reviewed(), s.Chosen(id=note("KP")), s.SideChosen(side="findings"), m.FindingsClosed())
    assert model.where.chosen == note("KP")


def test_arrows_go_up_and_down_the_list() -> None:
    model = reviewed()
    shown = model.findings.found.shown
    _, effects = update(model, m.FindingStepped(key=key(shown[0]), by=1))
    assert effects == (Focus((f"go-{key(shown[1])}",)),)
    assert update(model, m.FindingStepped(key=key(shown[0]), by=-1))[1] == ()


def test_the_count_of_a_block_opens_the_list_at_that_block(act: Act) -> None:
    model = act(reviewed(), m.FindingsOf(place="CS"))
    assert (model.side, model.findings.place) == ("findings", "CS")


def test_filters_are_switched_on_and_off(act: Act) -> None:
    model = act(reviewed(), m.SeverityFiltered(severity="gap"))
    assert model.findings.severity == "gap"
    assert act(model, m.SeverityFiltered(severity="gap")).findings.severity is None
    model = act(model, m.PlaceFiltered(place="VP"), m.HereToggled(), m.FindingsGrouped(by="place"))
    assert (model.findings.place, model.findings.here, model.findings.grouping) == ("VP", True, "place")
    model = act(model, m.FiltersCleared())
    assert (model.findings.severity, model.findings.place, model.findings.here) == (None, None, False)


def test_a_place_where_nothing_is_found_any_more_is_no_filter(act: Act) -> None:
    model = act(reviewed(), m.FindingsOf(place="CS"))
    assert looked(model).findings.place == "CS"
    assert looked(act(model, m.PlaceFiltered(place="parking"))).findings.place is None


def test_more_of_a_long_list_is_shown_on_demand(act: Act) -> None:
    assert act(reviewed(), m.MoreAsked()).findings.many > reviewed().findings.many


def test_a_key_hides_everything_and_brings_it_back(act: Act) -> None:
    hidden = act(reviewed(), m.HiddenToggled())
    assert hidden.findings.visible.shown == ()
    assert hidden.findings.visible.marks == {}
    assert "hidden" in say("en", hidden.status)  # type: ignore[arg-type]
    assert act(hidden, m.HiddenToggled()).findings.visible.shown != ()


def test_one_click_adds_what_is_missing_linked_and_ready_to_type(act: Act) -> None:
    model = act(reviewed(), m.FixAsked(**keyed("R1a")))
    new = notes_in(model.document, "VP")[-1]
    assert (model.where.view, model.where.chosen, model.editing) == ("canvas", new.id, new.id)
    assert any({link.source, link.target} == {new.id, note("CS")} for link in model.document.links)
    assert len(model.history.past) == 1


def test_a_fix_is_one_named_step_that_can_be_undone(act: Act) -> None:
    before = reviewed()
    model = act(before, m.FixAsked(**keyed("R1a")))
    assert named(model) == say("en", "finding.R1a.fix")
    assert act(model, s.UndoAsked()).document == before.document


def test_a_link_whose_other_end_is_plain_is_one_step_that_says_with_what(act: Act) -> None:
    before = reviewed()
    model = act(before, m.FixAsked(**keyed("R2")))
    (link,) = model.document.links
    assert {link.source, link.target} == {note("VP"), note("CS")}
    assert (named(model), len(model.history.past)) == ("Link it with “Runners”", 1)
    assert (model.where.chosen, model.dialog) == (note("VP"), None)
    assert not any(each.check == "R2" for each in model.findings.found.shown)
    assert act(model, s.UndoAsked()).document == before.document


def test_where_somebody_has_to_choose_the_list_opens(act: Act) -> None:
    model = act(reviewed(), m.FixAsked(**keyed("R7a")))
    assert model.dialog is not None
    assert (model.dialog.kind, model.dialog.about) == ("link", (note("CO"),))
    assert model.history.past == ()


def test_what_cannot_be_done_by_a_click_is_led_to(act: Act) -> None:
    model = act(reviewed(), m.FixAsked(**keyed("J4b")))
    assert (model.where.chosen, model.side) == ("stage-01", "details")
    assert model.history.past == ()


def test_a_finding_that_is_gone_is_not_fixed_twice(act: Act) -> None:
    model = act(reviewed(), m.FixAsked(key="R1a-00000000"))
    assert model.history.past == ()


ACCEPTED: dict[str, Any] = {"reason": "They come through their club"}


def test_an_accepted_finding_counts_no_more(act: Act) -> None:
    model = act(reviewed(), m.FindingAccepted(**keyed("R1a"), **ACCEPTED))
    assert not any(each.check == "R1a" for each in model.findings.found.shown)
    assert [each.check for each in model.findings.found.accepted] == ["R1a"]
    assert model.document.acceptances[0].reason == "They come through their club"
    assert named(model).startswith("accept “")


@pytest.mark.parametrize("reason", ["", "   "])
def test_a_reason_is_needed(act: Act, reason: str) -> None:
    model = act(reviewed(), m.AcceptanceAsked(**keyed("R1a")), m.FindingAccepted(**keyed("R1a"), reason=reason))
    assert model.document.acceptances == ()
    assert model.findings.accepting is not None


def test_it_comes_back_when_its_element_changes(act: Act) -> None:
    model = act(reviewed(), m.FindingAccepted(**keyed("R1a"), **ACCEPTED))
    held = find_note(model.document, note("CS"))
    assert held is not None
    model = looked(model.but(project=edit.replaced(model.document, held.changed(text="Runners who come back"))))
    assert any(each.check == "R1a" for each in model.findings.found.shown)
    again = act(model, m.FindingAccepted(**keyed("R1a", model), reason="Still so"))
    assert [each.reason for each in again.document.acceptances] == ["Still so"]


def test_an_acceptance_is_taken_back(act: Act) -> None:
    model = act(reviewed(), m.FindingAccepted(**keyed("R1a"), **ACCEPTED), m.AcceptanceTakenBack(**keyed("R1a")))
    assert model.document.acceptances == ()
    assert any(each.check == "R1a" for each in model.findings.found.shown)
    assert "take back" in named(model)


def test_writing_a_reason_can_be_left(act: Act) -> None:
    model = act(reviewed(), m.AcceptanceAsked(**keyed("R1a")))
    assert model.findings.accepting == keyed("R1a")["key"]
    assert act(model, m.AcceptanceCancelled()).findings.accepting is None


def test_the_focus_goes_to_the_next_finding_when_one_is_accepted() -> None:
    model = reviewed()
    shown = model.findings.found.shown
    _, effects = update(model, m.FindingAccepted(key=key(shown[0]), reason="So be it"))
    focus = next(each for each in effects if isinstance(each, Focus))
    assert focus.ids[0] == f"go-{key(shown[1])}"


@pytest.mark.parametrize("message", [m.FixAsked, m.FindingAccepted, m.AcceptanceTakenBack])
def test_nothing_changes_where_nothing_may(act: Act, message: Any) -> None:
    model = reviewed(saving=Saving(state="readonly"))
    fields = {**keyed("R1a"), **(ACCEPTED if message is m.FindingAccepted else {})}
    assert act(model, message(**fields)).document is model.document


def test_without_a_project_nothing_happens(act: Act) -> None:
    assert act(Model(), m.ChecksDue(), m.HiddenToggled()).findings == Model().findings


def test_a_sketch_shows_the_next_gap_alone() -> None:
    assert len(looked(session(shop(), view="canvas")).findings.visible.shown) == 1
