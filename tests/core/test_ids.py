"""Ids follow from the seed that comes with a message."""

from itertools import islice

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter, ValidationError

from throughline.core.ids import Id, from_seed

ID = TypeAdapter(Id)


@given(st.text())
def test_the_same_seed_gives_the_same_good_ids(seed: str) -> None:
    ids = list(islice(from_seed(seed), 5))
    assert ids == list(islice(from_seed(seed), 5))
    assert [ID.validate_python(each) for each in ids] == ids


def test_ids_of_one_seed_and_of_two_seeds_differ() -> None:
    ids = [id_ for seed in range(100) for id_ in islice(from_seed(f"{seed:032x}"), 100)]
    assert len(set(ids)) == 10_000


@pytest.mark.parametrize("id_", ["", "short-7", "x" * 17, "with space", "new-line\n", "ümläute-1", "a/b/c/d/e"])
def test_what_is_no_id_is_refused(id_: str) -> None:
    with pytest.raises(ValidationError):
        ID.validate_python(id_)
