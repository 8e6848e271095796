"""Does what is wanted for sharing, and says what came of it. Imported when the first such wish comes."""

from collections.abc import Awaitable

from throughline.core import share_effects as e
from throughline.core.effects import ShareWish
from throughline.core.messages import share as m
from throughline.core.storage.port import World


def perform(world: World, wish: ShareWish) -> None:
    """Begin at once, while the browser still knows that somebody clicked."""
    port = world.sharing
    match wish:
        case e.Lock(data=data, passphrase=passphrase):
            world.spawn(_answered(world, m.Locked, port.lock(data, passphrase) if port else None))
        case e.Unlock(data=data, passphrase=passphrase):
            world.spawn(_answered(world, m.Unlocked, port.unlock(data, passphrase) if port else None))
        case e.CopyText(text=text):
            world.spawn(_copied(world, port.copy(text) if port else None))
        case e.SendFile(file=file, title=title):
            world.spawn(_sent(world, port.send(file, title) if port else None))


async def _answered(world: World, kind: type[m.Locked | m.Unlocked], work: Awaitable[bytes | None] | None) -> None:
    world.send(kind(data=await work if work else None))


async def _copied(world: World, work: Awaitable[bool | None] | None) -> None:
    world.send(m.Copied(done=bool(await work) if work else False))


async def _sent(world: World, work: Awaitable[bool | None] | None) -> None:
    world.send(m.Sent(done=await work if work else False))
