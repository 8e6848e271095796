import re

import pytest

from tools import headers

PAGES = ("/", "/index.html", "/embed/", "/embed/index.html")


def policy(path: str) -> str:
    return headers.of(path, headers.rules())[headers.POLICY]


@pytest.mark.parametrize("path", PAGES)
def test_no_path_gets_its_policy_from_two_rules(path: str) -> None:
    # Some hosts join what matches, others take the last: both must send the same.
    assert len([rule for rule in headers.rules() if rule.covers(path) and headers.POLICY in rule.values]) == 1


@pytest.mark.parametrize("path", PAGES)
def test_nothing_but_our_own_files_may_run(path: str) -> None:
    directives = dict(part.strip().split(" ", 1) for part in policy(path).split(";"))
    assert directives["default-src"] == "'none'"
    assert directives["script-src"] == "'self' 'wasm-unsafe-eval'"
    assert directives["connect-src"] == "'self'"
    assert directives["require-trusted-types-for"] == "'script'"
    assert directives["trusted-types"] == "throughline"


def test_every_page_has_the_same_policy_but_for_who_may_frame_it() -> None:
    assert policy("/") == policy("/index.html")
    assert policy("/embed/") == policy("/embed/index.html")
    assert policy("/embed/") == policy("/").replace("frame-ancestors 'self'", "frame-ancestors *")


def test_the_meta_policy_is_the_same_but_for_framing() -> None:
    assert headers.policy_for_meta("/") == re.sub(r"frame-ancestors [^;]+; ", "", policy("/"))


def test_what_has_a_hash_in_its_name_is_kept_for_ever() -> None:
    assert "immutable" in headers.of("/assets/app-0123.css", headers.rules())["Cache-Control"]
    assert headers.of("/", headers.rules())["Cache-Control"] == "no-cache"


def test_two_rules_for_one_name_are_joined() -> None:
    both = [headers.Rule("/*", {"A": "1"}), headers.Rule("/x", {"A": "2"})]
    assert headers.of("/x", both) == {"A": "1, 2"}


def test_the_headers_file_says_the_same() -> None:
    text = headers.as_headers_file()
    for rule in headers.rules():
        assert f"\n{rule.pattern}\n" in f"\n{text}"
        for name, value in rule.values.items():
            assert f"  {name}: {value}\n" in text
