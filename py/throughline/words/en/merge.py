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

SCREEN: Table = {
    "project.merge": "Merge another copy…",
    "merge.title": "Merge another copy into “{name}”",
    "merge.about": "Somebody worked on a copy of this project while you worked on yours, two groups of a workshop say. Choose their file: what only one of you changed is taken, where both changed the same you decide, and nothing that was written is lost.",
    "merge.file": "The other copy",
    "merge.file_why": "The file that somebody sent back, or saved for merging.",
    "merge.choose": "Choose the file…",
    "merge.neighbour": "Or a project on this computer",
    "merge.neighbour_none": "Choose one",
    "merge.out": "Your copy is the one to be sent",
    "merge.out_why": "Saved for merging, the file also holds what your copy began with. So the two can be merged on any computer.",
    "merge.save": "Save for merging…",
    "merge.refused": "“{file}” cannot be merged. Nothing was changed.",
    "merge.review": "Merge “{file}”",
    "merge.base": "Both copies began with the state of",
    "merge.base.none": "What both copies began with is not known here, so nothing counts as deleted: whatever is in either copy stays, and where a field differs, both are kept. If the other one is saved for merging, this can be told apart.",
    "merge.base.stranger": "This is another project, not a copy of yours. Everything in it comes to what you have; nothing counts as deleted.",
    "merge.same": "Both copies hold the same.",
    "merge.n_open": {"one": "{n} needs a decision", "other": "{n} need a decision"},
    "merge.n_theirs": {"one": "{n} change comes from the other copy", "other": "{n} changes come from the other copy"},
    "merge.n_mine": {"one": "{n} was made only here", "other": "{n} were made only here"},
    "merge.open": "What needs a decision",
    "merge.every": "The same for all of them",
    "merge.every.mine": "All as here",
    "merge.every.theirs": "All as there",
    "merge.every.both": "Keep both",
    "merge.rest": "What needs no decision",
    "merge.rest_show": {"one": "Show {n}", "other": "Show all {n}"},
    "merge.side.mine": "Here",
    "merge.side.theirs": "In the other copy",
    "merge.side.mine_against": "Here, beside the other copy",
    "merge.side.theirs_against": "In the other copy, beside this one",
    "merge.unchanged": "Unchanged.",
    "merge.needed": "Needed by something that was changed.",
    "merge.choice.clash.mine": "As here",
    "merge.choice.clash.theirs": "As there",
    "merge.choice.clash.both": "Keep both",
    "merge.choice.kept.mine": "As here",
    "merge.choice.kept.theirs": "As there",
    "merge.choice.kept.both": "Keep it",
    "merge.choice.theirs.both": "Take it",
    "merge.choice.theirs.mine": "Leave it",
    "merge.choice.mine.both": "Keep it",
    "merge.choice.mine.theirs": "Take it back",
    "merge.will.two": "Both will stand side by side, and an open question will ask which one is right.",
    "merge.will.clash": "Both texts will stand there, or the question which value is right will be among the open questions.",
    "merge.will.kept": "One copy removed it, the other one changed or needs it: it stays.",
    "merge.safe": "What is here now goes into the safety net first, and one step of Undo brings it back.",
    "merge.do": "Merge",
    "merge.cancel": "Do not merge",
    "where.why.merge": "before a copy was merged",
    "undo.merged": "merge another copy",
    "said.merged": "Both copies are one. Undo brings back what was here.",
    "said.merge_read": {
        "one": "“{name}” is read. {n} difference needs a decision.",
        "other": "“{name}” is read. {n} differences need a decision.",
    },
    "said.merge_unreadable": "That file cannot be merged. Nothing was changed.",
    "view.merge": "Merge",
}

TABLE: Table = {**SCREEN, **MARKS, **FAULTS, **OUTCOMES, **COMMAND}
