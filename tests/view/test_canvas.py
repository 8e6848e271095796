"""The canvas as HTML: what a choice makes anew, and what it leaves alone."""

import re
from collections.abc import Mapping

from tests.shop import linked, note, session, shop
from throughline.core.memo import Memo
from throughline.core.model import Model
from throughline.view import canvas
from throughline.view.scene import scene


def pictured(model: Model, memo: Memo[str]) -> Mapping[str, str]:
    return {id_: make() for id_, make in canvas.regions(scene(model, memo)).items()}


def chosen(model: Model, *ids: str) -> Model:
    return model.but(where=model.at(chosen=ids[0] if ids else None), picked=frozenset(ids[1:] and ids))


def test_a_choice_draws_only_the_blocks_where_something_lights_up() -> None:
    memo: Memo[str] = Memo()
    model = session(linked(shop(), (note("CH"), "pays0000")), view="canvas")
    before, after = pictured(model, memo), pictured(chosen(model, note("CH")), memo)
    assert {id_ for id_ in after if after[id_] is not before[id_]} == {
        "lighting",
        "notes-CH",
        "strip-head",
        "strip-points",
    }
    assert re.search(r'<li class="note on [^"]*" id="item-' + note("CH"), after["notes-CH"])


def test_what_is_not_lit_steps_back_but_not_while_several_are_picked() -> None:
    model = session(shop(), view="canvas")
    lit = [pictured(chosen(model, *ids), Memo())["lighting"] for ids in ((), (note("CH"),), (note("CH"), note("KR")))]
    assert [bool(each) for each in lit] == [False, True, False]
