"""The door of keeping: what is wanted goes to whoever does it."""

import pytest

from throughline.core import effects as e


@pytest.mark.parametrize("wish", [e.Keeping, e.ProjectWish, e.ExampleWish, e.BinWish, e.FileWish])
def test_a_wish_that_nobody_can_fulfil_is_a_defect(tab, wish):
    with pytest.raises(TypeError, match=wish.__name__):
        tab.keeper.perform(wish())
