"""`throughline clv FORM name=value …`: customer lifetime value by every formula, for scripts."""

import json
import sys
from typing import TYPE_CHECKING, Any

from throughline.cli.clv_forms import FORMS, Told
from throughline.cli.values import GOOD, BadValueError, add_formulas, needed, number, numbers, pairs, refused
from throughline.core.clv.impossible import ImpossibleError
from throughline.core.figures import Plain
from throughline.words import say, sentence

if TYPE_CHECKING:
    import argparse

    from throughline.cli.values import Commands

Inputs = dict[str, Any]


def add(commands: "Commands") -> None:
    """Add the command to the command line."""
    add_formulas(commands, "clv", "form", {name: form.names for name, form in FORMS.items()}, run)


def run(chosen: "argparse.Namespace") -> int:
    """Compute the value and tell it."""
    try:
        inputs = _inputs(chosen.form, chosen.values)
        told = FORMS[chosen.form].compute(inputs)
    except (BadValueError, ImpossibleError) as error:
        return refused(error.why if isinstance(error, BadValueError) else error.sentence)
    sys.stdout.write(_as_json(chosen.form, inputs, told) if chosen.json else _as_text(chosen.form, told))
    return GOOD


def _inputs(name: str, words: list[str]) -> Inputs:
    """The values by their symbols: numbers, or lists of them where the form is fitted."""
    form = FORMS.get(name)
    if form is None:
        raise BadValueError(sentence("cli.clv.unknown", form=name, forms=", ".join(FORMS)))
    found = pairs(words, form.names)
    needed(found, form.needs)
    return {key: _read(key, text, many=key in form.lists) for key, text in found.items()}


def _read(name: str, text: str, *, many: bool) -> float | tuple[float, ...]:
    """A number; several with commas between them only where a list may stand."""
    return numbers(name, text) if many and (name == "survivors" or "," in text) else number(name, text)


def _as_json(form: str, inputs: Inputs, told: Told) -> str:
    made: dict[str, Any] = {
        "form": form,
        "value": told.value,
        "inputs": inputs,
        "formula": say("en", told.formula or f"clv.formula.{form}"),
        "assumptions": [say("en", each) for each in told.assumptions],
        **told.more,
    }
    return json.dumps(made, indent=2, ensure_ascii=False) + "\n"


def _as_text(form: str, told: Told) -> str:
    """The value first, so that a script can take the first line."""
    value = "–" if told.value is None else f"{told.value:,.{told.places}f}"
    lines = [value, say("en", told.formula or f"clv.formula.{form}")]
    lines += [_figures(name, figure) for name, figure in told.more.items()]
    return "".join(f"{line}\n" for line in (*lines, *(f"- {say('en', each)}" for each in told.assumptions)))


def _figures(name: str, figure: Any) -> str:
    if isinstance(figure, dict):
        return f"{name}: " + ", ".join(f"{key} {Plain(each)}" for key, each in figure.items() if each is not None)
    if isinstance(figure, list):
        return f"{name}: " + " ".join(str(Plain(each)) for each in figure)
    return f"{name}: {figure if isinstance(figure, str | bool) else Plain(figure)}"
