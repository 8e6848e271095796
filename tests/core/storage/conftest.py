"""A disk, a clock, and a first tab with a project."""

import pytest

from tests.core.storage.fakes import Clock, Disk, Tab
from throughline.core.messages import projects as p


@pytest.fixture
def disk():
    return Disk()


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def tab(disk, clock):
    first = Tab(disk, clock)
    first.say(p.ProjectCreated(name="Fleet Feet"))
    return first
