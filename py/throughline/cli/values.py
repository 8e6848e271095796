"""Commands that take values as `name=value`: their parser, and the values read, or refused with one sentence."""

import argparse
import math
import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

from throughline.words import Sentence, say, sentence

if TYPE_CHECKING:
    Commands = argparse._SubParsersAction[argparse.ArgumentParser]  # noqa: SLF001 - it has no public name

GOOD, BAD = 0, 2


def add_formulas(
    commands: "Commands",
    command: str,
    what: str,
    known: Mapping[str, Sequence[str]],
    run: Callable[[argparse.Namespace], int],
) -> None:
    """Add `throughline COMMAND WHAT name=value …`, with a list in its help of what there is, and the names each takes."""
    listed = "\n".join(f"  {name:<21}{' '.join(names)}" for name, names in known.items())
    parser = commands.add_parser(
        command,
        help=say("en", f"cli.{command}.help"),
        description=say("en", f"cli.{command}.description"),
        epilog=say("en", f"cli.{command}.example", **{f"{what}s": listed}),
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument(what, metavar=what.upper(), help=say("en", f"cli.{command}.{what}"))
    parser.add_argument("values", metavar="name=value", nargs="*", help=say("en", f"cli.{command}.values"))
    parser.add_argument("--json", action="store_true", help=say("en", "cli.validate.json"))
    parser.set_defaults(run=run)


class BadValueError(ValueError):
    """What was typed cannot be used."""

    def __init__(self, why: Sentence) -> None:
        """`why` says what, and what to do."""
        super().__init__(why.key)
        self.why = why


def pairs(words: Iterable[str], names: Sequence[str]) -> dict[str, str]:
    """The values by name. Raises BadValueError for a word without "=", an unknown name, a name that comes twice."""
    found: dict[str, str] = {}
    for word in words:
        name, equals, value = word.partition("=")
        if not equals:
            raise BadValueError(sentence("cli.values.no_equals", word=word))
        if name not in names:
            raise BadValueError(sentence("cli.values.unknown", name=name, names=", ".join(names)))
        if name in found:
            raise BadValueError(sentence("cli.values.twice", name=name))
        found[name] = value
    return found


def needed(found: Mapping[str, str], names: Iterable[str]) -> None:
    """Raises BadValueError where one of these is not given."""
    missing = [name for name in names if name not in found]
    if missing:
        raise BadValueError(sentence("cli.values.missing", n=len(missing), names=", ".join(missing)))


def number(name: str, text: str) -> float:
    """The number, written with a point; "25%" is 0.25. Raises BadValueError."""
    bare = text.strip().replace("_", "")
    try:
        value = float(bare.removesuffix("%")) / (100 if bare.endswith("%") else 1)
    except ValueError:
        raise BadValueError(sentence("cli.values.not_a_number", name=name, value=text)) from None
    if not math.isfinite(value):
        raise BadValueError(sentence("cli.values.not_a_number", name=name, value=text))
    return value


def numbers(name: str, text: str) -> tuple[float, ...]:
    """Numbers with commas between them. Raises BadValueError."""
    return tuple(number(name, each) for each in text.split(",")) if text.strip() else ()


def refused(why: Sentence) -> int:
    """Say why on standard error; the number is the exit status."""
    sys.stderr.write(f"{say('en', why)}\n")
    return BAD
