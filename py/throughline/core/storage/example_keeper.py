"""Fetches the examples of the site: the list, which the first page shows, and one of them."""

from throughline.core import effects as e
from throughline.core.examples import INDEX, path
from throughline.core.formats import native
from throughline.core.messages import keeping as k
from throughline.core.storage import examples
from throughline.core.storage.port import World


def perform(world: World, wish: e.ExampleWish) -> None:
    """One line a wish."""
    match wish:
        case e.FetchExamples():
            world.spawn(_list(world))
        case e.FetchExample(slug=slug):
            world.spawn(_one(world, slug))
        case _:
            raise TypeError(type(wish).__name__)


async def _list(world: World) -> None:
    world.send(k.ExamplesRead(examples=examples.read(await world.files.fetch(INDEX))))


async def _one(world: World, slug: str) -> None:
    text = await world.files.fetch(path(slug))
    world.send(k.ExampleRead(slug=slug, project=native.read(text).project if text else None))
