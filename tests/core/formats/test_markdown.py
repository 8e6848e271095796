"""Canvases as people write them in Markdown."""

import pytest

from throughline.core.formats import markdown
from throughline.core.formats.blocks import place_of
from throughline.core.formats.marks import marked, unmarked
from throughline.words import say


def notes(text: str) -> list[tuple[str, str]]:
    project = markdown.read(text).project
    return [(each.place, each.text) for each in project.notes]


@pytest.mark.parametrize(
    ("heading", "place"),
    [
        *(
            ("Customer Segments", "CS"),
            ("1. Customer Segments", "CS"),
            ("**Value Proposition**", "VP"),
            ("KEY PARTNERS:", "KP"),
        ),
        *(
            ("2) Channels", "CH"),
            ("Cost Structure (C$)", "CO"),
            ("🤝 Key Partnerships", "KP"),
            ("Revenue streams", "RS"),
        ),
        *(
            ("Customer relationships", "CR"),
            ("Our activities", "KA"),
            ("R$", "RS"),
            ("Parking lot", "parking"),
            ("Weather", None),
        ),
        *(("Blok (KA)", "KA"), ("", None), ("Value (for whom)", "VP")),
    ],
)
def test_blocks_are_known_by_the_names_that_people_give_them(heading, place):
    assert place_of(heading) == place


@pytest.mark.parametrize(
    "text",
    [
        "## Channels\n- Web\n* Shop\n",
        "Channels\n--------\n1. Web\n2) Shop\n",
        "**Channels**\n\n+ [x] Web\n- [ ] Shop\n",
        "# 3. Channels #\n\nWeb\n\nShop\n",
        "Channels:\n- Web\n- Shop\n",
        "- **Channels**: Web, Shop\n",
        "- **Channels**\n  - Web\n  - Shop\n",
        "| Channels | Costs |\n|---|:-:|\n| Web<br>Shop | |\n",
        "Channels: Web; Shop\n",
        "| Channels | Cost Structure | |\n|---|---|---|\n| - Web<br>- Shop | | |\n",
        "| Block | Note |\n|---|---|\n| Channels | Web |\n| Channels | Shop |\n",
        "## Channels\r\n- Web\r\n- Shop\r\n",
        "<!-- ## Costs -->\n## Channels\n- _Web_\n- `Shop`\n",
    ],
)
def test_a_canvas_is_read_however_it_is_written(text):
    assert notes(text.replace("\r\n", "\n")) == [("CH", "Web"), ("CH", "Shop")]


def test_what_stands_below_a_note_is_said_of_it():
    project = markdown.read("## Channels\n- Web\n  - State: planned\n  - Only in spring\n  - votes: 3\n").project
    (note,) = project.notes
    assert (note.state, note.comment, note.votes) == ("planned", "Only in spring", 3)


def test_what_does_not_fit_is_said_with_its_line():
    reading = markdown.read("## Channels\n- Web\n  - State: purple\n## Weather\n- rain\n")
    assert [say("en", each.sentence) for each in reading.left] == [
        "Line 5: “rain” stands under no heading that we know, and was left out.",
        "Line 2: “purple” does not fit here and was left out.",
    ]


def test_links_and_marks_become_text():
    assert unmarked("a **b** _c_ `d` ~~e~~ [f](https://g.org) <https://h.org> &amp; \\*i\\*") == (
        "a b c d e f (https://g.org) https://h.org & *i*"
    )


@pytest.mark.parametrize(
    "text",
    [
        "1. x",
        "- x",
        "# x",
        "a*b*",
        "x_y_z",
        "[a](b)",
        " x ",
        "a\n\nb\n",
        "&amp;",
        "Channels:",
        "Costs: a; b",
        "x\nChannels: y",
        "---",
        "\\",
    ],
)
def test_text_comes_back_as_it_was(text):
    assert notes(f"## Costs\n- {marked(text)}\n") == [("CO", text)]


def test_a_diagram_inside_is_read_too():
    project = markdown.read("# Way\n\n```mermaid\njourney\n  title T\n  section S\n  a: 5: B\n```\n").project
    assert [each.name for each in (*project.journeys, *project.touchpoints)] == ["T", "a"]


def test_a_file_that_is_not_about_any_of_this_says_so():
    assert [each.code for each in markdown.read("# Diary\n\nIt rains.\n").faults] == ["import.nothing"]
