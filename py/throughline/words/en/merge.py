"""Words of merging two copies of a project: what is asked, the review screen, the command."""

from throughline.words.table import Table

MARKS: Table = {
    "merge.mark": "Two copies of this project do not agree about “{name}”. Which one is right?",
    "merge.mark.two": "Two copies of this project changed the same thing, each in its own way. Both were kept: “{one}” and “{two}”. Which one is right?",
    "merge.mark.settings": "Two copies of this project do not agree about its settings. Which one is right?",
    "merge.mark.values": "{field}: {one} – or {other}",
    "merge.mark.joined": "{field}: both texts stand there",
    "merge.mark.emptied": "{field}: one copy took it out, the other one changed it; it stands there",
    "merge.mark.raw": "{field}, in the other copy: {text}",
}

FAULTS: Table = {
    "fault.merge_too_many": "The two copies together hold more than {limit} of one kind ({place}). Delete some in one of them, then merge again.",
    "fault.merge_too_large": "The two copies together are larger than one project can be. Delete something in one of them, then merge again.",
}

OUTCOMES: Table = {
    "merge.outcome.two": "both were kept, side by side",
    "merge.outcome.clash": "both were kept, and a question says so",
    "merge.outcome.kept": "one copy removed it, the other one changed or needs it: it was kept",
}

COMMAND: Table = {
    "cli.merge.help": "make one project of two copies of it",
    "cli.merge.description": (
        "Makes one project of two copies that went different ways from one base. What only one copy changed is taken; "
        "where both changed the same, each in its own way, both are kept and an open question in the project says so; "
        "what one removed and the other changed or needs is kept. Nothing that was written in either copy is lost."
    ),
    "cli.merge.example": (
        "example:\n"
        "  throughline merge workshop.json group-a.json group-b.json -o together.json\n\n"
        "exit status:\n"
        "  0  merged\n"
        "  1  merged, and something needs a decision: it is listed\n"
        "  2  a file cannot be read, or the result cannot be written"
    ),
    "cli.merge.base": "the file that both copies began with; - reads standard input",
    "cli.merge.a": "one copy; - reads standard input",
    "cli.merge.b": "the other copy; - reads standard input",
    "cli.merge.out": "the file to write; - writes standard output, and the list to standard error",
    "cli.merge.not_written": "cannot be written: {why}",
    "cli.merge.done": "Merged. Nothing needs a decision.",
    "cli.merge.to_decide": {
        "one": "Merged. {n} thing needs a decision:",
        "other": "Merged. {n} things need a decision:",
    },
}

TABLE: Table = {**MARKS, **FAULTS, **OUTCOMES, **COMMAND}
