"""Whatever goes wrong inside `update`: the model stays as it was, and the person is told."""

import pytest

from throughline.core import update as updates
from throughline.core.memo import Memo
from throughline.core.messages import Message
from throughline.core.messages.session import Failed, FailureSeen
from throughline.core.update import update
from throughline.runtime.loop import Loop
from throughline.view.bars import regions
from throughline.view.scene import scene


@pytest.mark.parametrize(
    "kind",
    [each for each in Message.kinds.values() if each.__module__.startswith("throughline")],
    ids=lambda kind: kind.__name__,
)
def test_a_fault_in_any_message_leaves_the_model_as_it_was(model, kind, monkeypatch):
    def broken(*_: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(updates, "_updated", broken)
    failed = []
    loop = Loop(model, update, lambda _: None, lambda _: None, lambda message, reason: failed.append((message, reason)))
    loop.dispatch(kind(**dict.fromkeys(kind.field_names)))
    assert loop.model is model
    assert len(failed) == 1


def test_the_person_is_told_and_can_save_a_file(model, act):
    model = act(model, Failed(error="ZeroDivisionError"))
    bar = regions(scene(model, Memo()))["bars"]()
    assert "That did not work (ZeroDivisionError). Nothing was changed." in bar
    assert "FileSaveAsked" in bar
    assert act(model, FailureSeen()).failure is None
