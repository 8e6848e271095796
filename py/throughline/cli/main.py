"""`throughline COMMAND`: finds the command and runs it."""

import argparse
import sys
from collections.abc import Sequence

from throughline import __version__
from throughline.cli import validate
from throughline.words import say

COMMANDS = (validate,)
"""Each has `add(commands)`, which makes its parser and names the function to `run`."""


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command of this line; the number is the exit status."""
    chosen = _parser().parse_args(argv)
    status: int = chosen.run(chosen)
    return status


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="throughline", description=say("en", "cli.description"))
    parser.add_argument("--version", action="version", version=f"throughline {__version__}")
    commands = parser.add_subparsers(required=True, metavar=say("en", "cli.command"), title=say("en", "cli.commands"))
    for command in COMMANDS:
        command.add(commands)
    return parser


if __name__ == "__main__":
    sys.exit(main())
