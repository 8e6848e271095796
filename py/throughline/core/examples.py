"""The examples that can be opened, and where the page finds them.

Names, lessons and sizes come from `index.json` beside the files; the files are made by
`tools/make_examples.py`.
"""

FOLDER = "static/examples"
INDEX = f"{FOLDER}/index.json"
SLUGS = ("running_shoes", "restaurant", "amazon", "apple", "zappos", "starbucks", "decktopus", "checks")
"""In the order of the start page: the full one first; last the one in which every check finds something."""


def path(slug: str) -> str:
    """Give the address of an example's file, relative to the page."""
    return f"{FOLDER}/{slug}.json"
