"""The tables of docs/file-format.md: one for each model, out of the JSON Schema."""

from __future__ import annotations

import re
from typing import Any

from throughline.core.ids import Id
from throughline.core.money import Money
from throughline.core.order import Order
from tools.fields_of_models import ANY, MODELS

Node = dict[str, Any]
BEGIN, END = "<!-- begin: made by tools/schema.py -->", "<!-- end: made by tools/schema.py -->"


def _pattern(alias: Any) -> str:
    return next(str(rule.pattern) for rule in alias.__metadata__ if getattr(rule, "pattern", None))


KINDS = {_pattern(Id): "[id](#ids)", _pattern(Money): "[money](#money)", _pattern(Order): "[sort key](#order)"}
LONGEST = 20_000


def page(old: str, schema: Node) -> str:
    """Return the page with everything between its two marks made anew."""
    made = f"{BEGIN}\n\n{_tables(schema)}\n{END}"
    return re.sub(f"{re.escape(BEGIN)}.*{re.escape(END)}", lambda _: made, old, flags=re.DOTALL)


def _tables(schema: Node) -> str:
    return "\n".join(_table(model.__name__, schema["$defs"].get(model.__name__, schema)) for model in MODELS)


def _table(name: str, node: Node) -> str:
    head = [f"### {name}", "", node["description"], "", "| field | holds | if left out | |", "|---|---|---|---|"]
    rows = [
        f"| `{field}` | {_held(inside)} | {_without(field, inside, node)} | {inside.get('description', '')} |"
        for field, inside in node["properties"].items()
    ]
    return "\n".join([*head, *rows, ""])


def _without(field: str, inside: Node, node: Node) -> str:
    if field in node.get("required", ()):
        return "*needed*"
    default = inside.get("default")
    return f"`{default}`".lower() if isinstance(default, bool) else "" if not _plain(default) else f"`{default}`"


def _plain(default: object) -> bool:
    return default not in (None, "") and not isinstance(default, list | dict)


def _held(node: Node) -> str:
    """Say in a few words what may stand in a field."""
    what = _kind(node)
    to = node.get("x-refers-to")
    if to is None:
        return what
    return f"{what} of any element" if tuple(to) == ANY else f"{what} in {' or '.join(f'`{each}`' for each in to)}"


def _kind(node: Node) -> str:
    several: list[Node] = node.get("anyOf") or node.get("oneOf") or []
    options = [each for each in several if each.get("type") != "null"]
    if options:
        return " or ".join(_kind(each) for each in options)
    if "$ref" in node:
        name = node["$ref"].rsplit("/", 1)[1]
        return f"[{name}](#{name.lower()})"
    if "const" in node or "enum" in node:
        return ", ".join(f"`{each}`" for each in node.get("enum", [node.get("const")]))
    return _KINDS[node["type"]](node)


def _list(node: Node) -> str:
    return f"list of up to {node['maxItems']:,}: {_kind(node['items'])}"


def _text(node: Node) -> str:
    if "format" in node:
        return {"date": "[date](#dates)", "date-time": "[time](#dates)"}[node["format"]]
    if "pattern" in node:
        shown = node["pattern"].replace("|", "\\|")
        return KINDS.get(node["pattern"], f"text like `{shown}`")
    return f"text, up to {node.get('maxLength', LONGEST):,} characters"


def _number(node: Node) -> str:
    kind = {"integer": "whole number", "number": "number"}[node["type"]]
    return f"{kind} from {_short(node['minimum'])} to {_short(node['maximum'])}"


def _truth(_: Node) -> str:
    return "true or false"


_KINDS = {"array": _list, "string": _text, "boolean": _truth, "integer": _number, "number": _number}


def _short(number: float) -> str:
    return "2⁵³−1" if number == 2**53 - 1 else f"{number:,.15g}"
