"""Whatever happens, and in whatever order: what was said to be saved can be found again.

The real model, update and keeper run in one or two tabs over storage that refuses, breaks, is full, is damaged or
newer, while tabs crash between any two writes, close, come back and take over from each other.
`THROUGHLINE_SCHEDULES=1000` tries more of it.
"""

import json
import os
import sys

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from tests.core.storage.fakes import Clock, Crash, Disk, Tab
from throughline.core.messages import projects as p
from throughline.core.messages.session import UndoAsked
from throughline.core.storage import slots
from throughline.core.storage.keys import Keys

KEYS = Keys("test")
SCHEDULES = int(os.environ.get("THROUGHLINE_SCHEDULES", "15" if sys.platform == "emscripten" else "200"))
TWO = 2


class Browser(RuleBasedStateMachine):
    """One browser with up to two tabs."""

    def __init__(self):
        super().__init__()
        self.disk, self.clock = Disk(), Clock()
        self.tabs = []
        self.promised = set()
        self.number = 0
        self.id = ""

    @initialize(locks=st.booleans())
    def begin(self, locks):
        self.disk.locks = locks
        tab = Tab(self.disk, self.clock)
        tab.say(p.ProjectCreated(name="Fleet Feet"))
        self.id = tab.model.document.id
        self.tabs.append(tab)

    def doing(self, tab, what):
        """A tab does something; if it crashes, it is gone."""
        try:
            what()
        except Crash:
            self.gone(tab)

    def gone(self, tab):
        tab.die()
        self.tabs.remove(tab)

    def tab(self, data):
        return self.tabs[data.draw(st.integers(0, len(self.tabs) - 1), label="tab")]

    @precondition(lambda self: self.tabs)
    @rule(data=st.data())
    def edit(self, data):
        self.number += 1
        tab = self.tab(data)
        self.doing(tab, lambda: tab.write(f"<{self.number:04}>"))

    @precondition(lambda self: self.tabs)
    @rule(data=st.data())
    def rest(self, data):
        tab = self.tab(data)
        self.doing(tab, tab.rest)

    @precondition(lambda self: self.tabs)
    @rule(data=st.data())
    def hear(self, data):
        tab = self.tab(data)
        self.doing(tab, tab.hear)

    @precondition(lambda self: self.tabs)
    @rule(data=st.data())
    def take_over(self, data):
        tab = self.tab(data)
        self.doing(tab, lambda: tab.say(p.EditHereAsked()))

    @precondition(lambda self: self.tabs)
    @rule(data=st.data())
    def close(self, data):
        tab = self.tab(data)
        self.doing(tab, tab.close)
        if tab in self.tabs:
            self.tabs.remove(tab)

    @precondition(lambda self: self.tabs)
    @rule(data=st.data())
    def crash(self, data):
        self.gone(self.tab(data))

    @precondition(lambda self: len(self.tabs) < TWO)
    @rule()
    def open(self):
        try:
            tab = Tab(self.disk, self.clock, f"?v=canvas&p={self.id}")
        except Crash:
            self.disk.tabs.pop().die()
            return
        self.tabs.append(tab)

    @precondition(lambda self: self.tabs)
    @rule(data=st.data())
    def choose_from_the_list(self, data):
        tab = self.tab(data)
        ids = [card.id for card in tab.model.shelf.cards] or [self.id]
        id_ = data.draw(st.sampled_from(ids), label="project")
        self.doing(tab, lambda: tab.say(p.ProjectAsked(id=id_)))

    @rule(why=st.sampled_from([None, "quota", "denied", "failed"]))
    def storage_refuses(self, why):
        self.disk.refuse = why

    @rule(refuse=st.booleans())
    def database_refuses(self, refuse):
        self.disk.refuse_database = refuse

    @rule(room=st.sampled_from([None, 0, 1_000, 4_000]))
    def room_is_short(self, room):
        taken = sum(len(key) + len(value) for key, value in self.disk.local.items())
        self.disk.limit = None if room is None else taken + room

    @rule(writes=st.integers(0, 4))
    def crash_between_writes(self, writes):
        self.disk.crash_in = writes

    @rule(data=st.data(), how=st.sampled_from(["header", "end", "cut", "garbage"]))
    def bytes_are_damaged(self, data, how):
        keys = sorted(key for key in self.disk.local if KEYS.project(key))
        if not keys:
            return
        key = data.draw(st.sampled_from(keys), label="key")
        self.disk.local[key] = damaged(self.disk.local[key], how)
        self.promised &= self.found_anywhere()

    @rule()
    def index_is_lost(self):
        self.disk.local.pop(KEYS.index, None)

    @rule()
    def a_newer_version_wrote(self):
        """Another tab runs the next version of the program already."""
        pair = slots.pair(*(self.disk.local.get(KEYS.slot(self.id, name)) for name in slots.NAMES))
        target = pair.target()
        if not pair.good or target is None or any(tab.model.project for tab in self.tabs):
            return
        text = pair.good[0].text.replace('"version":1', '"version":2,"later":1')
        newer = slots.made(text, pair.revision + 1, pair.newest.checksum, 2)
        self.disk.local[KEYS.slot(self.id, target)] = slots.written(newer)

    @precondition(lambda self: self.tabs)
    @rule(data=st.data())
    def delete(self, data):
        tab = self.tab(data)
        if tab.model.project is not None and tab.saved:
            self.doing(tab, lambda: tab.say(p.ProjectDeleted(id=tab.model.document.id)))

    @precondition(lambda self: self.tabs)
    @rule(data=st.data())
    def restore(self, data):
        tab = self.tab(data)
        if tab.model.shelf.bin:
            self.doing(tab, lambda: tab.say(p.CopyRestored(key=tab.model.shelf.bin[0].key)))

    @precondition(lambda self: self.tabs)
    @rule(data=st.data())
    def undo_after_it_was_not_promised(self, data):
        """Undo takes a note away because the person wants it gone: it is no longer promised."""
        tab = self.tab(data)
        before = tab.texts
        self.doing(tab, lambda: tab.say(UndoAsked()))
        self.promised -= before - tab.texts

    @rule(minutes=st.integers(1, 40))
    def time_passes(self, minutes):
        self.clock.pass_(minutes=minutes)

    @invariant()
    def what_is_said_to_be_saved_is_promised(self):
        for tab in self.tabs:
            if tab.saved:
                self.promised |= {text for text in tab.texts if text}

    def teardown(self):
        for tab in [*self.tabs]:
            self.gone(tab)
        self.disk.refuse, self.disk.refuse_database = None, False
        self.disk.limit, self.disk.crash_in = None, None
        missing = self.promised - self.found_by_a_person()
        assert not missing, f"lost: {sorted(missing)}"

    def found_anywhere(self):
        """What stands in any bytes at all."""
        everything = json.dumps([*self.disk.local.values(), *self.disk.database.values()])
        return {text for text in self.promised if text in everything}

    def found_by_a_person(self):
        """What can be reached: each project opened, the bin, the safety net, raw text that can be downloaded."""
        net = ("snap|", "bin|", "bad|")
        found = "".join(raw for key, raw in self.disk.database.items() if key.startswith(net))
        look = Tab(self.disk, self.clock)
        for lost in look.model.shelf.lost:
            found += self.disk.database[lost.key]
        for card in look.model.shelf.cards:
            if card.standing != "good":
                found += "".join(self.disk.local.get(KEYS.slot(card.id, name), "") for name in slots.NAMES)
            look.say(p.ProjectAsked(id=card.id))
            if look.model.project is not None and look.model.document.id == card.id:
                found += "".join(look.texts)
        found += "".join(raw for key, raw in self.disk.database.items() if key.startswith(net))
        return {text for text in self.promised if text in found}


def damaged(raw, how):
    """The bytes after a fault of the disk."""
    match how:
        case "header":
            return raw.replace(" ", "  ", 1)
        case "end":
            return raw + "\0"
        case "cut":
            return raw[: len(raw) // 2]
    return "�" + raw


TestNothingIsLost = Browser.TestCase
TestNothingIsLost.settings = settings(max_examples=SCHEDULES, stateful_step_count=40, deadline=None)
