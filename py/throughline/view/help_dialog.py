"""The keys, in one place."""

from htpy import Element, dd, div, dl, dt, fragment, h3, kbd

from throughline.core.state.dialog import Dialog
from throughline.view.dialog_parts import framed
from throughline.view.scene import Scene

KEYS = (
    (
        "anywhere",
        (("views", "1 2 3 4 5 6 7 8 9"), ("undo", "Ctrl+Z Ctrl+Shift+Z"), ("findings_hidden", "H"), ("escape", "Esc")),
    ),
    (
        "notes",
        (
            ("edit", "Enter F2"),
            ("next", "Enter"),
            ("up", "Alt+↑ Alt+↓"),
            ("over", "Alt+← Alt+→"),
            ("menu", "M"),
            ("link", "L"),
            ("pick", "Ctrl+Space"),
            ("duplicate", "Ctrl+D"),
            ("delete", "Del"),
        ),
    ),
    ("list", (("findings", "↑ ↓"),)),
    ("grids", (("cells", "← ↑ → ↓"), ("ends", "Home End Ctrl+Home Ctrl+End"), ("cell_edit", "Enter F2"))),
)


def draw(seen: Scene, wanted: Dialog) -> Element | None:
    """The help, if it is wanted."""
    if wanted.kind != "help":
        return None
    body = div(".help")[(_group(seen, name, rows) for name, rows in KEYS)]
    return framed(seen, wanted, seen.say("help.title"), body, look="wide")


def _group(seen: Scene, name: str, rows: tuple[tuple[str, str], ...]) -> Element:
    return div[
        h3[seen.say(f"help.{name}")],
        dl(".keys")[
            (
                div[dt[(fragment[kbd[key], " "] for key in keys.split())], dd[seen.say(f"help.{what}")]]
                for what, keys in rows
            )
        ],
    ]
