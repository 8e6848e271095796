"""A frame for tests: says what the page around it says, and keeps what it was told."""

import json
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from typing import Any

from tests.shoes import shoes
from throughline.core.effects import Effect
from throughline.core.embed import options, session
from throughline.core.embed.effects import TellHost
from throughline.core.formats import native
from throughline.core.messages.base import Message
from throughline.core.messages.embed import FrameBegan, HostSaid
from throughline.core.model import Model
from throughline.core.state.locale import Locale
from throughline.core.update import update

DOCUMENT = native.write(shoes())
HOSTED = "?host=https://host.test&storage=host"


@dataclass
class Frame:
    """Time goes on by a tenth of a second with each message."""

    model: Model
    told: list[dict[str, Any]] = field(default_factory=list)
    effects: list[Effect] = field(default_factory=list)
    now: datetime = datetime(2026, 11, 27, tzinfo=UTC)
    count: int = 0

    def again(self) -> "Frame":
        """The same frame for another test: what it is made of does not change."""
        return replace(self, told=list(self.told), effects=[])

    def hear(self, *messages: Message) -> "Frame":
        """What the page or the edge says."""
        for message in messages:
            self.count += 1
            self.now += timedelta(milliseconds=100)
            self.model, effects = update(self.model, message.stamped(self.now, f"{self.count:032x}"))
            self.effects += effects
            self.told += [json.loads(each.text) for each in effects if isinstance(each, TellHost)]
        return self

    def wait(self, milliseconds: int) -> None:
        """Nothing happens for a while."""
        self.now += timedelta(milliseconds=milliseconds)

    def ask(self, type_: str, **payload: Any) -> dict[str, Any]:
        """What the host wants, and the answer that it gets."""
        id_ = f"ask{self.count}"
        self.hear(HostSaid(text=json.dumps({"v": 1, "id": id_, "type": type_, "payload": payload})))
        return next(each for each in reversed(self.told) if each.get("re") == id_)

    def said(self, type_: str) -> list[dict[str, Any]]:
        """All that the host was told of a kind, unasked."""
        return [each["payload"] for each in self.told if each.get("type") == type_]


def begun(query: str = HOSTED) -> Frame:
    """A frame in which Python is up."""
    asked = options.read(query)
    frame = Frame(session.begun(asked, Locale()))
    return frame.hear(FrameBegan(accent=asked.accent or "", example=asked.example or ""))


def opened(query: str = HOSTED) -> Frame:
    """A frame with Sarah's running shoes in it."""
    return _opened(query).again()


@lru_cache(maxsize=64)
def _opened(query: str) -> Frame:
    frame = begun(query)
    assert frame.ask("load", json=DOCUMENT)["ok"]
    return frame
