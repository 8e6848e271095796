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
from hypothesis.stateful import RuleBasedStateMachine, initialize, rule

from tests.core.storage.fakes import Clock, Crash, Disk, Tab
from throughline.core.formats import native
from throughline.core.messages import projects as p
from throughline.core.messages.session import UndoAsked
from throughline.core.storage import slots
from throughline.core.storage.keys import Keys

KEYS = Keys("test")
SCHEDULES = int(os.environ.get("THROUGHLINE_SCHEDULES", "15" if sys.platform == "emscripten" else "200"))
MOST_FILES = 5
WORK = st.sampled_from(["edit", "edit", "edit", "rest", "rest", "hear", "undo"])
TABS = st.sampled_from(
    ["take_over", "close", "crash", "choose_newest", "choose_first", "delete", "restore", "file", "hear"]
)
FAULTS = st.one_of(
    st.sampled_from(["quota", "denied", "failed", "database", "short", "index", "newer"]), st.integers(0, 4)
)


class Browser(RuleBasedStateMachine):
    """One browser with up to two tabs."""

    def __init__(self):
        super().__init__()
        self.disk, self.clock = Disk(), Clock()
        self.tabs = []
        self.promised = set()
        self.number = 0
        self.files = 0
        self.id = ""

    @initialize(locks=st.booleans())
    def begin(self, locks):
        self.disk.locks = locks
        tab = Tab(self.disk, self.clock)
        tab.say(p.ProjectCreated(name="Fleet Feet"))
        self.id = tab.model.document.id
        self.tabs.append(tab)

    @rule(which=st.integers(0, 1), steps=st.lists(WORK, min_size=1, max_size=4))
    def work(self, which, steps):
        """Somebody works in a tab; it is opened if it is not there."""
        tab = self.tab(which)
        for step in steps:
            self.doing(tab, step)

    @rule(which=st.integers(0, 1), way=TABS)
    def come_and_go(self, which, way):
        self.doing(self.tab(which), way)

    @rule(fault=FAULTS)
    def something_breaks(self, fault):
        match fault:
            case "quota" | "denied" | "failed":
                self.disk.refuse = fault
            case "database":
                self.disk.refuse_database = True
            case int():
                self.disk.crash_in = fault
            case "short":
                taken = sum(len(key) + len(value) for key, value in self.disk.local.items())
                self.disk.limit = taken + 500
            case "index":
                self.disk.local.pop(KEYS.index, None)
            case "newer":
                self.a_newer_version_wrote()

    @rule()
    def all_is_well_again(self):
        self.disk.refuse, self.disk.refuse_database = None, False
        self.disk.limit, self.disk.crash_in = None, None

    @rule(data=st.data(), how=st.sampled_from(["header", "end", "cut", "garbage"]))
    def bytes_are_damaged(self, data, how):
        keys = sorted(key for key in self.disk.local if KEYS.project(key))
        if keys:
            key = data.draw(st.sampled_from(keys), label="key")
            self.disk.local[key] = damaged(self.disk.local[key], how)
            self.promised &= self.found_anywhere()

    @rule(minutes=st.sampled_from([1, 20, 60 * 24]))
    def time_passes(self, minutes):
        self.clock.pass_(minutes=minutes)

    def tab(self, which):
        """One of the tabs; opened where there is none. None if it crashed while opening."""
        if which < len(self.tabs):
            return self.tabs[which]
        try:
            tab = Tab(self.disk, self.clock, f"?v=canvas&p={self.id}")
        except Crash:
            self.disk.tabs[-1].die()
            return None
        self.tabs.append(tab)
        return tab

    def doing(self, tab, step):
        """A tab does something; if it crashes, it is gone."""
        if tab not in self.tabs:
            return
        try:
            getattr(self, f"do_{step}")(tab)
        except Crash:
            self.gone(tab)
        else:
            self.promise()

    def gone(self, tab):
        tab.die()
        if tab in self.tabs:
            self.tabs.remove(tab)

    def promise(self):
        """What is said to be saved is promised."""
        for tab in self.tabs:
            if tab.saved:
                self.promised |= {text for text in tab.texts if text}

    def do_edit(self, tab):
        self.number += 1
        tab.write(f"<{self.number:04}>")

    def do_rest(self, tab):
        tab.rest()

    def do_hear(self, tab):
        tab.hear()

    def do_undo(self, tab):
        """What the person takes away is no longer promised."""
        before = tab.texts
        tab.say(UndoAsked())
        self.promised -= before - tab.texts

    def do_take_over(self, tab):
        tab.say(p.EditHereAsked())

    def do_close(self, tab):
        tab.close()
        self.gone(tab)

    def do_crash(self, tab):
        self.gone(tab)

    def do_choose_newest(self, tab):
        if tab.model.shelf.cards:
            tab.say(p.ProjectAsked(id=tab.model.shelf.cards[0].id))

    def do_choose_first(self, tab):
        tab.say(p.ProjectAsked(id=self.id))

    def do_delete(self, tab):
        if tab.model.project is not None:
            tab.say(p.ProjectDeleted(id=tab.model.document.id))

    def do_restore(self, tab):
        if tab.model.shelf.bin:
            tab.say(p.CopyRestored(key=tab.model.shelf.bin[0].key))

    def do_file(self, tab):
        """A file of before comes back in place of what is here, which goes into the safety net."""
        if tab.model.project is not None and not tab.model.read_only and self.files < MOST_FILES:
            self.files += 1
            text = native.write(tab.model.document)
            self.do_edit(tab)
            tab.rest()
            self.promise()
            tab.keeper.received("before.json", text.encode())
            tab.say(p.FileTaken(how="replace"))

    def a_newer_version_wrote(self):
        """A tab of the next version of the program was here while no other was."""
        names = [self.disk.local.get(KEYS.slot(self.id, name)) for name in slots.NAMES]
        pair = slots.pair(*names)
        target = pair.target()
        if pair.good and target is not None and not self.tabs:
            text = pair.good[0].text.replace('"version":1', '"version":2,"later":1')
            newer = slots.made(text, pair.revision + 1, pair.newest.checksum, 2)
            self.disk.local[KEYS.slot(self.id, target)] = slots.written(newer)

    def teardown(self):
        for tab in [*self.tabs]:
            self.gone(tab)
        self.all_is_well_again()
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
