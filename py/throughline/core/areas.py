"""Areas that are imported when they are first needed: the page is not slower for what is not open.

An area has its messages in `core/messages/<area>.py` and what becomes of them in `core/update/<area>.py`.
"""

from importlib import import_module

AREAS = (
    "findings",
    "guide",
    "experience",
    "money",
    "stake",
    "kpis",
    "priorities",
    "compare",
    "merging",
    "share",
    "report",
    "imports",
    "exports",
)


def load_messages() -> None:
    """Import the messages of every area (a message came that is not known yet)."""
    for area in AREAS:
        import_module(f"throughline.core.messages.{area}")
