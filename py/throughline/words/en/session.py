"""Words of the session: undo, dialogs, what is said about them."""

from throughline.words.table import Table

TABLE: Table = {
    "dialog.close": "Close",
    "dialog.cancel": "Cancel",
    "dialog.done": "Done",
    "dialog.search": "Search",
    "said.nothing_to_undo": "There is nothing to undo.",
    "said.nothing_to_redo": "There is nothing to redo.",
    "said.undone": "Undone: {step}.",
    "said.redone": "Done again: {step}.",
    "said.release": "A new version of Throughline is here.",
    "said.read_only": "This project is read-only here. Nothing was changed.",
    "undo.field_set": "set {field} of “{of}”",
}
