from throughline.core.messages.base import EPOCH, read
from throughline.view.shortcuts import SHORTCUTS


def test_every_shortcut_sends_a_message_that_there_is() -> None:
    for key, (name, fields) in SHORTCUTS.items():
        assert type(read(name, fields, EPOCH, "0" * 32)).__name__ == name, key
