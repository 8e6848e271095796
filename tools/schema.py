"""Writes what is known of the file format out of the models: the JSON Schema, and the tables of docs/file-format.md.

`python -m tools.schema` writes both; a test says when they differ from the models.
"""

from __future__ import annotations

import ast
import inspect
import json
import sys
import textwrap
from pathlib import Path
from typing import TYPE_CHECKING, Any

if __name__ == "__main__":
    sys.path[:0] = [str(folder) for root in [Path(__file__).parent.parent] for folder in (root, root / "py")]

from throughline.core.project import VERSION, Project
from tools.fields_of_models import MODELS, refers
from tools.file_format import page
from tools.places import ROOT, STATIC

if TYPE_CHECKING:
    from throughline.core.value import Value

Node = dict[str, Any]
SCHEMA = STATIC / "schema" / f"project-{VERSION}.json"
PAGE = ROOT / "docs" / "file-format.md"


def main() -> None:
    """Write both files."""
    SCHEMA.parent.mkdir(parents=True, exist_ok=True)
    SCHEMA.write_text(schema_text(), "utf-8")
    PAGE.write_text(page_text(), "utf-8")


def schema_text() -> str:
    """Return the text of the published schema."""
    return json.dumps(schema(), indent=2, ensure_ascii=False) + "\n"


def page_text() -> str:
    """Return docs/file-format.md with its tables made anew."""
    return page(PAGE.read_text("utf-8"), schema())


def schema() -> Node:
    """Return the JSON Schema of a project, told in the words of the models."""
    made = Project.model_json_schema()
    definitions = made.pop("$defs")
    for model in MODELS:
        _told(made if model is Project else definitions[model.__name__], model)
    head = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"urn:throughline:project:{VERSION}",
        "title": f"Throughline project, format version {VERSION}",
    }
    return {**head, **{key: made[key] for key in made if key != "title"}, "$defs": dict(sorted(definitions.items()))}


def _told(node: Node, model: type[Value]) -> None:
    """Put the docstrings of the model and of its fields where readers of the schema look for them."""
    node["description"] = _first(inspect.getdoc(model) or "")
    said = _field_docs(model)
    for name, field in node["properties"].items():
        field.pop("title", None)
        if name in said:
            field["description"] = said[name]
        if (model.__name__, name) in refers():
            field["x-refers-to"] = list(refers()[model.__name__, name])


def _first(doc: str) -> str:
    return " ".join(doc.split("\n\n", maxsplit=1)[0].split())


def _field_docs(model: type[Value]) -> dict[str, str]:
    """Return the strings that stand below the fields in the source."""
    body = ast.parse(textwrap.dedent(inspect.getsource(model))).body[0]
    assert isinstance(body, ast.ClassDef)
    found = {}
    for field, below in zip(body.body, body.body[1:], strict=False):
        if (
            isinstance(field, ast.AnnAssign)
            and isinstance(field.target, ast.Name)
            and isinstance(below, ast.Expr)
            and isinstance(below.value, ast.Constant)
        ):
            found[field.target.id] = _first(inspect.cleandoc(str(below.value.value)))
    return found


if __name__ == "__main__":
    main()
