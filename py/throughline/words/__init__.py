"""Every word a person reads comes from here, by key: for the page and the command line alike.

`say("en", "fault.empty")`; a language that is not known is said in English.
"""

import os
from functools import lru_cache
from typing import cast

from throughline.words.en import ENGLISH
from throughline.words.pseudo import pseudo
from throughline.words.sentence import Sentence, sentence
from throughline.words.table import Language, Template

__all__ = ["STRICT", "Sentence", "language", "plain", "say", "sentence"]

STRICT = "THROUGHLINE_STRICT_WORDS"
"""Tests set this variable: then a missing key or gap raises; in the page the key is shown."""
_LANGUAGES = {"en": ENGLISH}


@lru_cache(maxsize=16)
def language(code: str) -> Language:
    """The language of this code, its main form ("de" for "de-CH"), or English; "qps" is for tests."""
    if code == "qps":
        return pseudo(ENGLISH)
    return _LANGUAGES.get(code) or _LANGUAGES.get(code.partition("-")[0]) or ENGLISH


def say(code: str, what: str | Sentence, /, **params: object) -> str:
    """The words for a key or a sentence; a sentence among the params is said first, inside it.

    Where a key has plural forms, the param `n` chooses among them.
    """
    if isinstance(what, Sentence):
        return say(code, what.key, **{**dict(what.params), **params})
    spoken = language(code)
    try:
        template = _form(spoken, spoken.table[what], params)
        return template.format_map({name: _said(code, value) for name, value in params.items()})
    except (KeyError, IndexError):
        if os.environ.get(STRICT):
            raise
        return what


@lru_cache(maxsize=2_000)
def plain(code: str, key: str) -> str:
    """The words for a key that has no gaps; remembered, because most of a page says the same hundreds of times."""
    return say(code, key)


def _form(spoken: Language, template: Template, params: dict[str, object]) -> str:
    if isinstance(template, str):
        return template
    form = spoken.plural(cast("float", params["n"]))
    return template.get(form, template["other"])


def _said(code: str, value: object) -> object:
    return say(code, value) if isinstance(value, Sentence) else value
