from tests.shop import JOURNEY, shop
from throughline.core.felt import felt
from throughline.core.find import touchpoints_of


def test_mean_worst_best_and_end_of_what_was_felt() -> None:
    found = felt(touchpoints_of(shop(), JOURNEY))
    assert found is not None
    assert (found.n, round(found.mean, 3), found.worst, found.best, found.end) == (3, -0.167, -2.0, 1.0, 1.0)


def test_nothing_felt_has_no_figures() -> None:
    assert felt(each.changed(felt=None) for each in touchpoints_of(shop(), JOURNEY)) is None
