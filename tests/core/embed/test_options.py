"""The address of a frame: what fits is taken, everything else is as if it were not there."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from throughline.core.embed.options import EDITING, READING, Options, read
from throughline.core.state.embed import FEATURES


def test_everything_can_be_said() -> None:
    asked = read(
        "?mode=view&view=matrix&theme=dark&accent=AA0066&lang=de-CH&paper=A3&storage=host&features=title,print"
        "&height=auto&host=https%3A%2F%2Fhost.test%3A8080&example=running_shoes"
    )
    assert asked == Options(
        "view", "matrix", "dark", "AA0066", "de-CH", "A3", "host", frozenset({"title", "print"}), "auto",
        "https://host.test:8080", "running_shoes",
    )  # fmt: skip


@pytest.mark.parametrize(
    "query",
    [
        "?mode=admin", "?view=start", "?theme=pink", "?accent=red", "?accent=%23fff", "?accent=AA0066;}", "?lang=../../x",
        "?lang=de_CH", "?paper=A9", "?storage=local", "?features=root", "?features=title,root", "?height=9999",
        "?host=javascript:alert(1)", "?host=https://a.test/path", "?host=https://user@a.test", "?example=../secret",
        "?example=Running", "?css=https://evil.test/a.css", "?logo=https://evil.test/a.png", "?__class__=x", "?" + "a" * 3_000,
    ],
)  # fmt: skip
def test_what_does_not_fit_is_as_if_it_were_not_there(query: str) -> None:
    assert read(query) == Options()


@given(st.text(st.characters()))
def test_no_address_stops_it(query: str) -> None:
    assert isinstance(read(query), Options)


def test_what_is_shown_depends_on_the_mode_unless_somebody_says() -> None:
    assert read("").state.features == EDITING
    assert read("?mode=view").state.features == READING
    assert read("?features=all").state.features == frozenset(FEATURES)
    assert read("?features=none").state.features == frozenset()
