"""The loop itself, short enough to read aloud."""

from collections import deque
from collections.abc import Callable, Iterable
from typing import Generic, TypeVar

Model = TypeVar("Model")
Message = TypeVar("Message")
Effect = TypeVar("Effect")

Update = Callable[[Model, Message], tuple[Model, Iterable[Effect]]]


class Loop(Generic[Model, Message, Effect]):
    """Takes messages one at a time; effects first (saving), then the picture.

    A message that raises leaves the model as it was and goes to `failed` with its error.
    Messages that arrive while one is handled wait their turn.
    """

    def __init__(
        self,
        model: Model,
        update: Update[Model, Message, Effect],
        perform: Callable[[Effect], None],
        render: Callable[[Model], None],
        failed: Callable[[Message, Exception], None],
    ) -> None:
        """Nothing happens before the first message."""
        self.model = model
        self._update = update
        self._perform = perform
        self._render = render
        self._failed = failed
        self._queue: deque[Message] = deque()
        self._busy = False

    def dispatch(self, message: Message) -> None:
        """Queue a message; handle all that wait, unless somebody is at it already."""
        self._queue.append(message)
        if self._busy:
            return
        self._busy = True
        try:
            while self._queue:
                self._handle(self._queue.popleft())
        finally:
            self._busy = False

    def _handle(self, message: Message) -> None:
        before = self.model
        try:
            after, effects = self._update(before, message)
        except Exception as reason:  # noqa: BLE001 - whatever it is, the page lives on
            self._failed(message, reason)
            return
        self.model = after
        late = []
        for effect in effects:
            if getattr(effect, "after_render", False):
                late.append(effect)
            else:
                self._perform_one(message, effect)
        if after is not before:
            self._render(after)
        for effect in late:
            self._perform_one(message, effect)

    def _perform_one(self, message: Message, effect: Effect) -> None:
        try:
            self._perform(effect)
        except Exception as reason:  # noqa: BLE001 - one effect that fails must not stop the others
            self._failed(message, reason)
