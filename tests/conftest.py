"""For all tests: a word that is missing is an error, Hypothesis does not watch the clock, and a session to act in."""

import os
import sys
from collections.abc import Callable
from itertools import count

import pytest
from hypothesis import HealthCheck, settings

from throughline import words

os.environ[words.STRICT] = "1"

from throughline.core.messages import Message
from throughline.core.model import Model
from throughline.core.project import Project
from throughline.core.state.where import Where
from throughline.core.update import update

settings.register_profile(
    "throughline",
    deadline=None,
    max_examples=10 if sys.platform == "emscripten" else 60,
    derandomize="CI"
    in os.environ,  # whether a change lands is not for chance to decide; developers search anew each time
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.function_scoped_fixture],
)
settings.load_profile("throughline")

Act = Callable[..., Model]


@pytest.fixture
def project() -> Project:
    """An empty project."""
    return Project(format="throughline", version=1, id="project0", name="Stride on Main")


@pytest.fixture
def model(project: Project) -> Model:
    """A session with the empty project open on the canvas."""
    return Model(project=project, where=Where(view="canvas", project=project.id))


@pytest.fixture
def act() -> Act:
    """Send messages one after the other, each with its own seed; effects are left aside."""
    numbers = count()

    def send(model: Model, *messages: Message) -> Model:
        for message in messages:
            model, _ = update(model, message.stamped(message.now, f"{next(numbers):032x}"))
        return model

    return send
