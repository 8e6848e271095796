"""`throughline COMMAND`: finds the command and runs it."""

import argparse
import sys
from collections.abc import Sequence

from throughline import __version__
from throughline.cli import check, clv, compare, convert, kpi, merge, report, validate
from throughline.words import say

COMMANDS = (validate, check, compare, merge, convert, report, clv, kpi)
"""Each has `add(commands)`, which makes its parser and names the function to `run`."""


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command of this line; the number is the exit status."""
    chosen = _parser().parse_args(_json_first(sys.argv[1:] if argv is None else argv))
    status: int = chosen.run(chosen)
    return status


def _json_first(argv: Sequence[str]) -> list[str]:
    """`--json` right behind the command: argparse does not take it between a kind and its values."""
    rest = [word for word in argv if word != "--json"]
    return [*rest[:1], "--json", *rest[1:]] if len(rest) < len(argv) else rest


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="throughline", description=say("en", "cli.description"))
    parser.add_argument("--version", action="version", version=f"throughline {__version__}")
    commands = parser.add_subparsers(required=True, metavar=say("en", "cli.command"), title=say("en", "cli.commands"))
    for command in COMMANDS:
        command.add(commands)
    return parser


if __name__ == "__main__":
    sys.exit(main())
