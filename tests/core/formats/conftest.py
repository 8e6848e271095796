"""The richest example, as a project."""

import pytest

from tests import shoes as example
from throughline.core.project import Project


@pytest.fixture(scope="session")
def shoes() -> Project:
    """Sarah's running shoes."""
    return example.shoes()
