import json
import re
from html import unescape
from typing import Any

from tests.conftest import Act
from tests.shop import linked, note, session, shop
from throughline.core.memo import Memo
from throughline.core.messages import session as s
from throughline.core.model import Model
from throughline.view import link_dialog
from throughline.view.scene import scene


def drawn(model: Model) -> str:
    assert model.dialog is not None
    return str(link_dialog.draw(scene(model, Memo()), model.dialog))


def opened(act: Act, *about: str, project: Any = None, kind: Any = "link") -> Model:
    return act(session(project), s.DialogAsked(kind=kind, about=about))


def sends(html: str) -> dict[str, list[str]]:
    found = re.search(r'data-on-submit="([^"]+)"', html)
    assert found is not None
    name, fields = json.loads(unescape(found[1]))
    assert name == "LinksSet"
    return fields  # type: ignore[no-any-return]


def ticked(html: str) -> list[str]:
    return re.findall(r'id="tick-([\w-]+)" checked', html)


def test_everything_it_can_be_linked_to_is_listed_by_block_and_stage(act: Act) -> None:
    html = drawn(opened(act, note("VP")))
    assert re.findall(r"<legend>([^<]+)</legend>", html)[:2] == ["Customer Segments", "Channels"]
    assert "<legend>Sarah · Search</legend>" in html


def test_what_is_linked_is_ticked(act: Act) -> None:
    assert ticked(drawn(opened(act, note("CH"), project=linked(shop(), (note("CH"), "pays0000"))))) == ["pays0000"]


def test_done_sends_the_ticks_and_offers_all_that_was_listed(act: Act) -> None:
    model = act(opened(act, note("CH")), s.DialogTicked(id="pays0000", on=True))
    sent = sends(drawn(model))
    assert sent["these"] == [note("CH")]
    assert sent["those"] == ["pays0000"]
    assert len(sent["offered"]) == 11


def test_a_search_narrows_the_list_but_not_what_is_kept(act: Act) -> None:
    model = act(opened(act, note("CH")), s.DialogTicked(id="pays0000", on=True), s.DialogSearched(text="TREAD"))
    html = drawn(model)
    assert "Treadmill" in html
    assert ">Pays<" not in html
    assert sends(html)["those"] == ["pays0000"]
    assert len(sends(html)["offered"]) == 11
    assert "1 ticked" in html


def test_a_search_finds_a_whole_block_by_its_name(act: Act) -> None:
    html = drawn(act(opened(act, note("CH")), s.DialogSearched(text="key")))
    assert re.findall(r"<legend>([^<]+)</legend>", html) == ["Key Resources", "Key Activities", "Key Partnerships"]


def test_a_search_without_a_hit_says_so(act: Act) -> None:
    assert "Nothing here is called “zzz”." in drawn(act(opened(act, note("CH")), s.DialogSearched(text="zzz")))


def test_what_only_some_have_is_marked_and_left_as_it_is_until_ticked(act: Act) -> None:
    project = linked(shop(), (note("CH"), "pays0000"))
    model = opened(act, note("CH"), note("KR"), project=project)
    html = drawn(model)
    assert "(some of them)" in html
    assert "pays0000" not in sends(html)["offered"]
    assert "pays0000" in sends(drawn(act(model, s.DialogTicked(id="pays0000", on=True))))["those"]


def entered(html: str) -> list[Any]:
    field = re.search(r'<input[^>]*id="link-search"[^>]*>', html)
    assert field is not None
    keys = re.search(r'data-keys="([^"]+)"', field[0])
    assert keys is not None
    return json.loads(unescape(keys[1]))["Enter"]  # type: ignore[no-any-return]


def test_enter_ticks_the_only_one_that_is_left_then_goes_on_and_among_several_goes_to_the_first(act: Act) -> None:
    model = act(opened(act, note("CH")), s.DialogSearched(text="treadmill"))
    assert entered(drawn(model)) == ["DialogTicked", {"id": note("KR"), "on": True}]
    model = act(model, s.DialogTicked(id=note("KR"), on=True))
    assert entered(drawn(model)) == ["Stepped", {"to": "link-done"}]
    assert entered(drawn(opened(act, note("CH"))))[0] == "Stepped"


def test_arrows_lead_through_the_list_which_is_one_tab_stop(act: Act) -> None:
    html = drawn(opened(act, note("CH")))
    boxes = re.findall(r'<input[^>]*type="checkbox"[^>]*>', html)
    assert sum("tabindex" not in box for box in boxes) == 1
    first = json.loads(unescape(re.search(r'data-keys="([^"]+)"', boxes[0])[1]))
    assert first["ArrowUp"] == ["Stepped", {"to": "link-search"}]
    assert first["ArrowDown"] == ["Stepped", {"to": f"tick-{note('VP')}"}]


def test_a_cells_list_ticks_what_is_linked_and_lets_its_effect_be_set(act: Act) -> None:
    html = drawn(opened(act, note("CH"), "stage-02", project=linked(shop(), (note("CH"), "pays0000")), kind="cell"))
    assert 'id="cell-tick-pays0000" checked' in html
    assert "What it does at “Pays”" in html
    assert "Reads reviews" not in html


def test_an_empty_stage_asks_for_a_touchpoint_by_name(act: Act) -> None:
    html = drawn(opened(act, note("CH"), "stage-02", project=shop(touchpoints=()), kind="cell"))
    assert "This stage has no touchpoint yet." in html
    assert "A new touchpoint here" in html


def test_a_cell_of_what_is_gone_draws_nothing(act: Act) -> None:
    model = opened(act, "gone0000", "stage-02", kind="cell")
    assert model.dialog is not None
    assert link_dialog.draw(scene(model, Memo()), model.dialog) is None
