"""A frame whose address holds a project, as a shared link does."""

import pytest

from tests.core.embed.frames import Frame
from tests.shoes import shoes
from throughline.core.embed import options, session
from throughline.core.messages.embed import FrameBegan, HostAbsent
from throughline.core.messages.session import DialogAsked
from throughline.core.messages.share import LinkLocked, LinkSaved, LinkUnlocked, Unlocked
from throughline.core.share import link
from throughline.core.share.packing import packed
from throughline.core.share_effects import Unlock
from throughline.core.state.locale import Locale
from throughline.core.state.share import ShareState

PLAIN = link.fragment(link.parcel(shoes()))
SEALED = link.fragment(b"salt and nonce and so on", sealed=True)
WRONG, RIGHT = "red door", "blue door"
SECURE = ShareState("https://x.test/embed/", can_lock=True)


def begun(fragment: str, query: str = "?mode=view") -> Frame:
    frame = Frame(session.begun(options.read(query), Locale(), SECURE))
    return frame.hear(FrameBegan(link=fragment))


def test_the_project_behind_the_address_is_shown() -> None:
    frame = begun(PLAIN)
    assert frame.model.project == shoes()
    assert frame.model.reading
    assert len(frame.said("loaded")) == 1


def test_where_the_page_around_brings_the_document_the_address_is_not_asked() -> None:
    assert begun(PLAIN, "?host=https://host.test").model.project is None


@pytest.mark.parametrize(
    ("fragment", "trouble"),
    [
        (PLAIN[: len(PLAIN) // 2], "cut"),
        (link.fragment(b"not deflated"), "cut"),
        (link.fragment(packed("{}")), "faults"),
        (link.fragment(packed('{"format": "throughline", "version": 999}')), "newer"),
        (link.fragment(packed(" " * 9_000_000)), "too_large"),
        ("#p=2.AAAA.7d2f3a5b", "cut"),
    ],
)
def test_a_damaged_link_says_so_and_is_no_empty_canvas(fragment: str, trouble: str) -> None:
    frame = begun(fragment).hear(HostAbsent())
    assert frame.model.project is None
    assert (frame.model.share.trouble, frame.model.share.stands) == (trouble, True)


def test_a_locked_link_asks_for_its_passphrase_until_it_fits() -> None:
    frame = begun(SEALED)
    assert (frame.model.project, frame.model.share.stands) == (None, True)
    frame.hear(LinkUnlocked(passphrase=WRONG))
    assert Unlock(b"salt and nonce and so on", WRONG) in frame.effects
    frame.hear(Unlocked(data=None))
    assert frame.model.share.wrong
    frame.hear(LinkUnlocked(passphrase=RIGHT), Unlocked(data=link.parcel(shoes())))
    assert frame.model.project == shoes()
    assert not frame.model.share.stands


def test_nothing_else_of_sharing_holds_in_a_frame() -> None:
    frame = begun(PLAIN)
    before = frame.model
    frame.hear(LinkSaved(), LinkLocked(passphrase=RIGHT), DialogAsked(kind="share"), Unlocked(data=b"x"))
    assert (frame.model.project, frame.model.share, frame.model.dialog) == (before.project, before.share, None)
