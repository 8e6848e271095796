"""The published description of the file format is what the models say today."""

import json
import re

from tests.documents import judged
from tests.models import MODELS
from throughline.core.project import VERSION
from tools import fields_of_models
from tools.schema import PAGE, SCHEMA, page_text, schema, schema_text

AGAIN = "run `python -m tools.schema`"


def test_the_published_schema_is_that_of_the_models() -> None:
    assert SCHEMA.read_text("utf-8") == schema_text(), AGAIN


def test_the_tables_of_the_page_are_those_of_the_models() -> None:
    assert PAGE.read_text("utf-8") == page_text(), AGAIN


def test_the_schema_is_the_same_however_often_it_is_made() -> None:
    assert schema_text() == schema_text()


def test_the_schema_names_its_version() -> None:
    assert schema()["properties"]["version"]["const"] == VERSION
    assert SCHEMA.name == f"project-{VERSION}.json"


def test_every_model_has_a_table_with_every_field() -> None:
    assert fields_of_models.MODELS == MODELS
    tables = dict(re.findall(r"^### (\w+)\n(.*?)(?=^###|\Z)", PAGE.read_text("utf-8"), re.DOTALL | re.MULTILINE))
    for model in MODELS:
        assert re.findall(r"^\| `(\w+)`", tables[model.__name__], re.MULTILINE) == list(model.model_fields)


def test_every_example_on_the_page_is_a_good_project() -> None:
    examples = re.findall(r"```json\n(.*?)```", PAGE.read_text("utf-8"), re.DOTALL)
    assert examples
    for example in examples:
        assert judged(example).faults == ()


def test_every_heading_that_the_page_points_at_is_there() -> None:
    text = PAGE.read_text("utf-8")
    headings = {heading.lower().replace(" ", "-") for heading in re.findall(r"^#+ (.*)$", text, re.MULTILINE)}
    assert set(re.findall(r"\]\(#([\w-]+)\)", text)) <= headings


def test_what_a_field_refers_to_is_said() -> None:
    made = json.loads(schema_text())["$defs"]
    assert made["TouchLink"]["properties"]["target"]["x-refers-to"] == ["touchpoints"]
    assert made["ChannelUse"]["properties"]["segment"]["x-refers-to"] == ["notes"]
