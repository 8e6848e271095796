"""Words of what is made to be handed on: the standalone page, slides, pictures."""

from throughline.words.table import Table

TABLE: Table = {
    "standalone.made": "made on {day}",
    "standalone.lane": "Lane",
    "standalone.again": "This file holds the whole project: open it in Throughline to go on working with it. "
    "It runs nothing and loads nothing.",
    "slides.more": {
        "one": "One more note on the next slides",
        "other": "{n} more notes on the next slides",
    },
    "fault.no_project_inside": "This page holds no project of Throughline.",
    "fault.not_a_workbook": "This is not a workbook of Excel, or it is damaged.",
    "fault.page_cut": "The page ends in the middle of the project it holds: the file was cut.",
}
