"""Where the other end of a missing link is plain one click makes it; where it is not the list of everything opens."""

from collections.abc import Callable
from typing import Any

import pytest

from tests.core.findings.test_checks import found
from tests.shop import JOURNEY, linked, note, shop
from throughline.core import edit, integrity
from throughline.core.backstage import Backstage
from throughline.core.canvas import Cost, Note, Segment
from throughline.core.find import element
from throughline.core.findings.finding import Finding
from throughline.core.findings.fixes import Fixed, fix_of, fixed
from throughline.core.findings.fixes.linking import LINKS
from throughline.core.ids import from_seed
from throughline.core.journey import Journey
from throughline.core.links import TouchLink
from throughline.core.project import Project
from throughline.words import say


def changed(project: Project, id_: str, **fields: Any) -> Project:
    return edit.replaced(project, element(project, id_).changed(**fields))


def more(project: Project, place: Any, text: str, **fields: Any) -> Project:
    """The project with one more note, whose id is its text, eight characters long at least."""
    id_ = f"{text.casefold().replace(' ', '-'):-<8}"
    return edit.added(project, "notes", Note(id=id_, place=place, text=text, order="a1", **fields))


def without(project: Project, *places: str) -> Project:
    return edit.removed(project, frozenset(note(place) for place in places))


def driven_by(driver: str) -> Project:
    return changed(shop(), note("CO"), cost=Cost(driver=driver))


def behind() -> Project:
    """A person of the activity is at the till."""
    held = Backstage(id="cashier0", kind="job", name="Cashier", note=note("KA"))
    return linked(edit.added(shop(), "backstage", held), ("cashier0", "pays0000"))


def followed() -> Project:
    """Sarah goes her journey, and her segment pays."""
    journeys = (Journey(id=JOURNEY, name="Sarah", persona="persona1"),)
    return changed(linked(shop(journeys=journeys), (note("RS"), note("CS"))), "pays0000", pays=True)


def subsidised() -> Project:
    return more(shop(), "CS", "Children", segment=Segment(payer="subsidised"))


PLAIN: dict[str, tuple[str, Callable[[], Project], str, set[str]]] = {
    "R2 one segment": ("R2", shop, note("VP"), {note("CS")}),
    "R2 the other is to be dropped": (
        "R2",
        lambda: more(shop(), "CS", "Hikers", state="dropped"),
        note("VP"),
        {note("CS")},
    ),
    "R4a one segment": ("R4a", shop, note("RS"), {note("CS")}),
    "R4a others pay for the second": ("R4a", subsidised, note("RS"), {note("CS")}),
    "R4a linked to those who do not pay": (
        "R4a",
        lambda: linked(subsidised(), (note("RS"), "children")),
        note("RS"),
        {note("CS")},
    ),
    "R4b one value proposition": ("R4b", shop, note("RS"), {note("VP")}),
    "R6 one value proposition": ("R6", shop, note("KR"), {note("VP")}),
    "R6 a touchpoint's carrier": (
        "R6",
        lambda: changed(shop(), "enters00", carrier="treadmill."),
        note("KR"),
        {"enters00"},
    ),
    "R6 backstage at a touchpoint": ("R6", behind, note("KA"), {"pays0000"}),
    "R7a its driver": ("R7a", lambda: driven_by(" physio "), note("CO"), {note("KP")}),
    "R7a its name": ("R7a", lambda: changed(shop(), note("CO"), text="TREADMILL"), note("CO"), {note("KR")}),
    "R7a one maker": ("R7a", lambda: without(shop(), "KR", "KP"), note("CO"), {note("KA")}),
    "R7a one partner": (
        "R7a",
        lambda: changed(shop(), note("CO"), cost=Cost(category="partnerships")),
        note("CO"),
        {note("KP")},
    ),
    "R10a one of today": ("R10a", lambda: more(shop(), "CH", "Web shop", state="planned"), "web-shop", {note("CH")}),
    "J1 a touchpoint's name": ("J1", shop, note("CH"), {"enters00"}),
    "J1 a carrier and a name": (
        "J1",
        lambda: changed(shop(), "pays0000", carrier="The shop"),
        note("CH"),
        {"enters00", "pays0000"},
    ),
    "J2 its channel": ("J2", lambda: changed(shop(), "enters00", channel=note("CH")), "enters00", {note("CH")}),
    "J2 its carrier": ("J2", lambda: changed(shop(), "pays0000", carrier="Gait check"), "pays0000", {note("CR")}),
    "J2 both": (
        "J2",
        lambda: changed(shop(), "pays0000", channel=note("CH"), carrier="Physio"),
        "pays0000",
        {note("CH"), note("KP")},
    ),
    "J2 who is backstage": ("J2", behind, "pays0000", {note("KA")}),
    "J7 one touchpoint": ("J7", followed, note("RS"), {"pays0000"}),
}
OPEN: dict[str, tuple[str, Callable[[], Project], str]] = {
    "R2 two segments": ("R2", lambda: more(shop(), "CS", "Hikers"), note("VP")),
    "R2 none": ("R2", lambda: without(shop(), "CS"), note("VP")),
    "R4a two who pay": ("R4a", lambda: more(shop(), "CS", "Hikers"), note("RS")),
    "R4b two values": ("R4b", lambda: more(shop(), "VP", "Advice"), note("RS")),
    "R6 two values": ("R6", lambda: more(shop(), "VP", "Advice"), note("KA")),
    "R6 it weakens what it carries": (
        "R6",
        lambda: edit.added(
            more(changed(shop(), "enters00", carrier="Treadmill"), "VP", "Advice"),
            "links",
            TouchLink(id="weakens0", kind="touch", source=note("KR"), target="enters00", effect="weakens"),
        ),
        note("KR"),
    ),
    "R7a three makers": ("R7a", shop, note("CO")),
    "R7a its driver is none of them": (
        "R7a",
        lambda: changed(without(shop(), "KR", "KP"), note("CO"), cost=Cost(driver="Square metres")),
        note("CO"),
    ),
    "R7a two are called so": ("R7a", lambda: more(driven_by("Physio"), "KA", "Physio"), note("CO")),
    "R7a what is called so is to be dropped": (
        "R7a",
        lambda: changed(driven_by("Physio"), note("KP"), state="dropped"),
        note("CO"),
    ),
    "R10a nothing in its block": (
        "R10a",
        lambda: more(without(shop(), "CH"), "CH", "Web shop", state="planned"),
        "web-shop",
    ),
    "J1 nobody names it": ("J1", lambda: changed(shop(), note("CH"), text="Telephone"), note("CH")),
    "J1 a part of another word": ("J1", lambda: changed(shop(), note("CH"), text="Hop"), note("CH")),
    "J1 the name of a longer one": (
        "J1",
        lambda: changed(more(shop(), "CH", "Web shop"), "enters00", name="Enters the web shop"),
        note("CH"),
    ),
    "J1 it is on another": (
        "J1",
        lambda: changed(more(shop(), "CH", "Street"), "enters00", channel="street--"),
        note("CH"),
    ),
    "J1 it is not ours": ("J1", lambda: changed(shop(), "enters00", owner="competitor"), note("CH")),
    "J2 nothing is said": ("J2", shop, "enters00"),
    "J2 its channel is to be dropped": (
        "J2",
        lambda: changed(changed(shop(), "enters00", channel=note("CH")), note("CH"), state="dropped"),
        "enters00",
    ),
    "J2 a segment carries nothing": ("J2", lambda: changed(shop(), "enters00", carrier="Runners"), "enters00"),
    "J7 nowhere": ("J7", lambda: changed(followed(), "pays0000", pays=False), note("RS")),
    "J7 at two": ("J7", lambda: changed(followed(), "enters00", pays=True), note("RS")),
    "J7 not to us": ("J7", lambda: changed(followed(), "pays0000", owner="third-party"), note("RS")),
}


def at(check: str, project: Project, id_: str) -> Finding | None:
    return next((each for each in found(check, project) if each.elements[0] == id_), None)


def one(check: str, project: Project, id_: str) -> Finding:
    finding = at(check, project, id_)
    assert finding is not None
    return finding


def mended(project: Project, finding: Finding) -> Fixed:
    return fixed(project, finding, from_seed("f" * 32))


def test_each_is_shown_plain_and_open() -> None:
    assert {each[0] for each in PLAIN.values()} == {each[0] for each in OPEN.values()} == set(LINKS)


@pytest.mark.parametrize("case", PLAIN)
def test_one_click_makes_the_link_and_the_finding_goes_away(case: str) -> None:
    check, make, id_, others = PLAIN[case]
    project = make()
    after = mended(project, one(check, project, id_))
    new = [each for each in after.project.links if each not in project.links]
    assert {frozenset((each.source, each.target)) for each in new} == {frozenset((id_, each)) for each in others}
    assert at(check, after.project, id_) is None
    assert list(integrity.faults(after.project)) == []
    assert (after.chosen, after.dialog) == (id_, None)


@pytest.mark.parametrize("case", PLAIN)
def test_the_button_names_what_it_links_with(case: str) -> None:
    check, make, id_, others = PLAIN[case]
    project = make()
    fix = fix_of(project, one(check, project, id_))
    assert fix is not None
    assert fix.kind == "does"
    held = [element(project, each) for each in others]
    names = {getattr(each, "text", None) or each.name for each in held}
    rest = f" and {len(others) - 1} more" if len(others) > 1 else ""
    assert say("en", fix.words) in {f"Link it with “{name}”{rest}" for name in names}


@pytest.mark.parametrize("case", OPEN)
def test_else_the_list_opens_and_the_button_says_so(case: str) -> None:
    check, make, id_ = OPEN[case]
    project = make()
    finding = one(check, project, id_)
    fix = fix_of(project, finding)
    assert fix is not None
    assert fix.kind == "goes"
    assert say("en", fix.words) == say("en", f"finding.{check}.fix")
    assert say("en", fix.words).endswith("…")
    after = mended(project, finding)
    assert (after.project is project, after.chosen, after.dialog) == (True, id_, "link")


def test_what_today_has_leads_to_what_is_planned() -> None:
    project = more(shop(), "CH", "Web shop", state="planned")
    after = mended(project, one("R10a", project, "web-shop")).project
    assert (after.links[-1].source, after.links[-1].target) == (note("CH"), "web-shop")


def test_of_an_element_that_is_gone_nothing_is_plain() -> None:
    project = shop()
    finding = one("R2", project, note("VP"))
    fix = fix_of(without(project, "VP"), finding)
    assert fix is not None
    assert fix.kind == "goes"
