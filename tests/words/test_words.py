"""Words come out of one place, in whole sentences, in the language asked for."""

from collections import Counter
from importlib import import_module
from string import Formatter

import pytest

from throughline import words
from throughline.words import en, say, sentence
from throughline.words.pseudo import pseudo
from throughline.words.table import Language, Tables, Template

TINY = Language(
    {
        "hello": "Hello {name}",
        "notes": {"one": "{n} note", "other": "{n} notes"},
        "undo": "Undo: {what}",
        "braces": "{{as is}} {x!r:>4}",
    },
    en.plural,
)


@pytest.fixture(autouse=True)
def tiny(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(words, "language", lambda code: pseudo(TINY) if code == "qps" else TINY)


def test_a_gap_takes_its_param() -> None:
    assert say("en", "hello", name="Ada") == "Hello Ada"


def test_what_a_person_typed_is_never_a_template() -> None:
    assert say("en", "hello", name="{name} {0.__class__}") == "Hello {name} {0.__class__}"


@pytest.mark.parametrize(("n", "said"), [(0, "0 notes"), (1, "1 note"), (2, "2 notes"), (1.5, "1.5 notes")])
def test_n_chooses_the_plural_form(n: float, said: str) -> None:
    assert say("en", "notes", n=n) == said


def test_a_sentence_is_said_as_its_key_would_be() -> None:
    assert say("en", sentence("hello", name="Ada")) == "Hello Ada"


def test_a_sentence_inside_a_sentence_is_said_in_the_same_language() -> None:
    assert say("en", "undo", what=sentence("notes", n=3)) == "Undo: 3 notes"


def test_equal_sentences_are_equal_values() -> None:
    assert sentence("hello", name="Ada") == sentence("hello", name="Ada")
    assert len({sentence("hello", name="Ada"), sentence("hello", name="Ada")}) == 1


@pytest.mark.parametrize("params", [{}, {"nam": "Ada"}])
def test_a_missing_gap_is_an_error_in_tests_and_the_key_in_the_page(
    params: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(KeyError):
        say("en", "hello", **params)
    monkeypatch.delenv(words.STRICT)
    assert say("en", "hello", **params) == "hello"


def test_an_unknown_key_is_an_error_in_tests_and_itself_in_the_page(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(KeyError):
        say("en", "no.such")
    monkeypatch.delenv(words.STRICT)
    assert say("en", "no.such") == "no.such"


def test_words_that_come_later_are_read_when_one_of_them_is_wanted_and_once() -> None:
    read: list[str] = []

    def later() -> dict[str, Template]:
        read.append("later")
        return {"b": "B"}

    table = Tables({"a": "A"}, later)
    assert table["a"] == "A"
    assert "a" in table
    assert read == []
    assert (table["b"], "c" in table, list(table), len(table)) == ("B", False, ["a", "b"], 2)
    assert read == ["later"]


def test_words_that_could_not_be_read_are_tried_again() -> None:
    line = iter([ImportError("no network"), None])

    def later() -> dict[str, Template]:
        if error := next(line):
            raise error
        return {"b": "B"}

    table = Tables({}, later)
    with pytest.raises(ImportError, match="no network"):
        table["b"]
    assert table["b"] == "B"


def test_the_pseudo_language_marks_all_that_is_ours_and_nothing_that_is_not() -> None:
    assert say("qps", "hello", name="Ada") == "[Ĥéĺĺó Ada]"
    assert say("qps", "notes", n=1) == "[1 ńóŧé]"
    assert say("qps", "braces", x="y") == "[{áś íś}  'y']"


def test_an_unknown_language_is_said_in_english(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.undo()
    assert words.language("tlh") is en.ENGLISH
    assert words.language("en-GB") is en.ENGLISH


def test_no_key_stands_in_two_modules() -> None:
    modules = [*en.FIRST, *(import_module(f"{en.__name__}.{name}") for name in en.LATER)]
    keys = Counter(key for module in modules for key in module.TABLE)
    assert [key for key, times in keys.items() if times > 1] == []


def forms(template: Template) -> list[str]:
    return [template] if isinstance(template, str) else list(template.values())


@pytest.mark.parametrize("key", en.ENGLISH.table)
def test_every_template_can_be_read(key: str) -> None:
    for form in forms(en.ENGLISH.table[key]):
        assert form.strip()
        assert all(name is None or name.isidentifier() for _, name, _, _ in Formatter().parse(form))


@pytest.mark.parametrize("key", [key for key, each in en.ENGLISH.table.items() if not isinstance(each, str)])
def test_every_plural_has_all_the_forms_of_english(key: str) -> None:
    assert set(en.ENGLISH.table[key]) == {"one", "other"}
