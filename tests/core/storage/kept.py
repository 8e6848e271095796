"""Tabs, and what lies in their storage."""

from tests.core.storage.fakes import Tab
from throughline.core.formats import native
from throughline.core.storage import slots
from throughline.core.storage.keys import Keys

KEYS = Keys("test")


def opened(disk, clock, id_, view="canvas"):
    return Tab(disk, clock, f"?v={view}&p={id_}")


def id_of(tab):
    return tab.model.document.id


def raws(disk, id_):
    return {name: raw for name in slots.NAMES if (raw := disk.local.get(KEYS.slot(id_, name)))}


def newest(disk, id_):
    pair = slots.pair(*(disk.local.get(KEYS.slot(id_, name)) for name in slots.NAMES))
    return native.read(pair.good[0].text).project
