from tests.core.found.shops import reviewed
from throughline.core.found.keys import by_key, key


def test_every_finding_has_a_key_of_its_own_that_can_be_a_dom_id() -> None:
    shown = reviewed().findings.found.shown
    keys = [key(each) for each in shown]
    assert len(set(keys)) == len(keys) > 10
    assert all(each.replace("-", "").isalnum() for each in keys)


def test_a_finding_is_found_by_its_key() -> None:
    shown = reviewed().findings.found.shown
    assert by_key(shown, key(shown[3])) is shown[3]
    assert by_key(shown, "R99-00000000") is None
    assert by_key(shown, None) is None
