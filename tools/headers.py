"""The headers of netlify.toml: the one place that says them, for Netlify, for other hosts, for the local server."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass

from tools.places import ROOT

POLICY = "Content-Security-Policy"


@dataclass(frozen=True)
class Rule:
    """Headers for the paths that a pattern names: exact, or everything below when it ends in `*`."""

    pattern: str
    values: dict[str, str]

    def covers(self, path: str) -> bool:
        """Whether the rule is for this path."""
        if self.pattern.endswith("*"):
            return path.startswith(self.pattern[:-1])
        return path == self.pattern


def rules() -> list[Rule]:
    """The rules, in the order of the file."""
    text = (ROOT / "netlify.toml").read_text(encoding="utf-8")
    return [Rule(entry["for"], entry["values"]) for entry in tomllib.loads(text)["headers"]]


def of(path: str, among: list[Rule]) -> dict[str, str]:
    """The headers of a path; a name that two rules give is joined, as the stricter hosts do."""
    found: dict[str, str] = {}
    for rule in among:
        if rule.covers(path):
            for name, value in rule.values.items():
                found[name] = f"{found[name]}, {value}" if name in found else value
    return found


def as_headers_file() -> str:
    """The same rules in the `_headers` form that several hosts read."""
    blocks = [
        "\n".join([rule.pattern, *(f"  {name}: {value}" for name, value in rule.values.items())]) for rule in rules()
    ]
    return "\n\n".join(blocks) + "\n"


def policy_for_meta(path: str) -> str:
    """The Content-Security-Policy of a page for its `<meta>`, where `frame-ancestors` is not allowed to stand."""
    directives = [part.strip() for part in of(path, rules())[POLICY].split(";")]
    return "; ".join(part for part in directives if part and not part.startswith("frame-ancestors"))
