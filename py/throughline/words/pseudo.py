"""A language nobody speaks, made from English: what stays plain on the screen went past the word tables."""

from string import Formatter

from throughline.words.table import Language, Template

_PLAIN = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
_MARKED = "ÁƁÇĐÉƑǤĤÍĴĶĹṀŃÓƤɊŔŚŦÚṼŴẊÝŹáƀçđéƒǥĥíĵķĺṁńóƥɋŕśŧúṽŵẋýź"
_ACCENTS = str.maketrans(_PLAIN, _MARKED)


def _field(name: str | None, spec: str | None, conversion: str | None) -> str:
    if name is None:
        return ""
    return "{" + name + (f"!{conversion}" if conversion else "") + (f":{spec}" if spec else "") + "}"


def _braces(literal: str) -> str:
    return literal.replace("{", "{{").replace("}", "}}")


def _accented(template: str) -> str:
    parts = Formatter().parse(template)
    inside = "".join(
        _braces(literal.translate(_ACCENTS)) + _field(name, spec, conversion)
        for literal, name, spec, conversion in parts
    )
    return f"[{inside}]"


def _template(template: Template) -> Template:
    if isinstance(template, str):
        return _accented(template)
    return {form: _accented(each) for form, each in template.items()}


def pseudo(language: Language) -> Language:
    """The same language with every letter accented and brackets around each sentence."""
    return Language({key: _template(each) for key, each in language.table.items()}, language.plural)
