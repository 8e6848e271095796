from tests.conftest import Act
from tests.shop import linked, note, session, shop
from throughline.core.dependence import links_of
from throughline.core.joining import between
from throughline.core.messages import canvas as c
from throughline.core.messages import session as s
from throughline.core.model import Model
from throughline.words import say


def undo(model: Model) -> str:
    return say("en", model.history.past[-1].name)


def test_a_note_dropped_on_another_is_linked_the_way_of_the_canvas(act: Act) -> None:
    model = act(session(), c.Joined(these=(note("VP"),), those=(note("KA"),)))
    link = between(model.document, note("KA"), note("VP"))
    assert link is not None
    assert (link.source, link.target) == (note("KA"), note("VP"))
    assert undo(model) == "link “No blisters” with “Watch them run”"


def test_a_touchpoint_dropped_on_a_note_is_a_link_from_the_note(act: Act) -> None:
    model = act(session(), c.Joined(these=("pays0000",), those=(note("CH"),)))
    link = between(model.document, note("CH"), "pays0000")
    assert link is not None
    assert (link.kind, link.source) == ("touch", note("CH"))


def test_linking_twice_makes_no_second_link_and_says_so(act: Act) -> None:
    once = act(session(), c.Joined(these=(note("CH"),), those=("pays0000",)))
    twice = act(once, c.Joined(these=(note("CH"),), those=("pays0000",)))
    assert twice.document is once.document
    assert twice.says == once.says + 1


def test_two_touchpoints_cannot_be_linked(act: Act) -> None:
    model = act(session(), c.Joined(these=("pays0000",), those=("enters00",)))
    assert model.document.links == ()


def test_the_list_opens_with_what_is_linked_ticked(act: Act) -> None:
    model = session(linked(shop(), (note("CH"), "pays0000"), (note("CH"), note("CS"))))
    dialog = act(model, s.DialogAsked(kind="link", about=(note("CH"),))).dialog
    assert dialog is not None
    assert dialog.picked == {"pays0000", note("CS")}


def test_the_list_of_several_ticks_only_what_all_have(act: Act) -> None:
    model = session(linked(shop(), (note("CH"), "pays0000"), (note("KR"), "pays0000"), (note("KR"), "enters00")))
    dialog = act(model, s.DialogAsked(kind="link", about=(note("CH"), note("KR")))).dialog
    assert dialog is not None
    assert dialog.picked == {"pays0000"}


def test_done_links_what_was_ticked_and_unlinks_the_rest_in_one_step(act: Act) -> None:
    model = session(linked(shop(), (note("CH"), "pays0000")))
    sent = c.LinksSet(these=(note("CH"),), those=("enters00", note("VP")), offered=("enters00", "pays0000", note("VP")))
    after = act(model, s.DialogAsked(kind="link", about=(note("CH"),)), sent)
    assert {link.source + link.target for link in after.document.links} == {
        note("CH") + "enters00",
        note("VP") + note("CH"),
    }
    assert after.dialog is None
    assert act(after, s.UndoAsked()).document is model.document


def test_what_was_not_offered_stays(act: Act) -> None:
    model = session(linked(shop(), (note("CH"), "pays0000")))
    after = act(model, c.LinksSet(these=(note("CH"),), those=("enters00",), offered=("enters00",)))
    assert len(links_of(after.document, note("CH"))) == 2


def test_done_without_a_change_is_no_step(act: Act) -> None:
    model = session(linked(shop(), (note("CH"), "pays0000")))
    after = act(model, c.LinksSet(these=(note("CH"),), those=("pays0000",), offered=("pays0000", "enters00")))
    assert after.document is model.document
    assert after.history.past == ()


def test_an_unlinked_link_can_be_undone(act: Act) -> None:
    model = session(linked(shop(), (note("CH"), "pays0000")))
    after = act(model, c.Unjoined(link=model.document.links[0].id))
    assert after.document.links == ()
    assert undo(after) == "unlink “Shop” from “Pays”"
    assert act(after, s.UndoAsked()).document.links == model.document.links


def test_what_a_note_does_at_a_touchpoint_can_be_said(act: Act) -> None:
    model = session(linked(shop(), (note("CH"), "pays0000")))
    id_ = model.document.links[0].id
    (link,) = act(model, c.EffectSet(link=id_, effect="weakens", strength="strong")).document.links
    assert link.kind == "touch"
    assert (link.effect, link.strength) == ("weakens", "strong")


def test_why_a_note_does_it_is_written_as_one_step(act: Act) -> None:
    model = session(linked(shop(), (note("CH"), "pays0000")))
    id_ = model.document.links[0].id
    typed = [s.FieldTyped(of=id_, field="why", value=text) for text in ("o", "on", "one till")]
    after = act(model, *typed)
    assert after.document.links[0].why == "one till"
    assert len(after.history.past) == 1
    assert say("en", after.history.past[-1].name)


def test_a_link_between_notes_has_no_effect(act: Act) -> None:
    model = session(linked(shop(), (note("VP"), note("CS"))))
    after = act(model, c.EffectSet(link=model.document.links[0].id, effect="weakens"))
    assert after.document is model.document
