"""Write the examples as files: `PYTHONPATH=py python -m tools.make_examples`."""

import json
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

from throughline.core import examples
from throughline.core.formats import native
from throughline.core.project import Project
from throughline.core.storage.picture import curve, picture
from tools.places import STATIC

FOLDER = STATIC / "examples"
INDEX = "index.json"


def built() -> dict[str, Project]:
    """Each example by its slug, in the order of the catalogue."""
    return {slug: import_module(f"tools.examples.{slug}").build() for slug in examples.SLUGS}


def entry(slug: str, project: Project) -> dict[str, object]:
    """Say what the start page says of an example without opening it."""
    return {
        "slug": slug,
        "name": project.name,
        "description": project.profile.description,
        "lesson": project.profile.lesson,
        "notes": len(project.notes),
        "touchpoints": len(project.touchpoints),
        "picture": picture(project),
        "curve": curve(project),
    }


def files() -> Iterator[tuple[str, str]]:
    """Each file's name and text."""
    projects = built()
    for slug, project in projects.items():
        yield f"{slug}.json", native.write(project)
    index = [entry(slug, project) for slug, project in projects.items()]
    yield INDEX, json.dumps(index, ensure_ascii=False, indent=2) + "\n"


def main(folder: Path = FOLDER) -> None:
    """Write all of them."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in files():
        (folder / name).write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
