"""The host brings a document, somebody works on it, the host keeps it: what each is told, and when."""

import json
from typing import Any

import pytest

from tests.core.embed.frames import HOSTED, Frame, begun, opened
from tests.shoes import shoes
from throughline.core.effects import AskPrint, SaveFile, ShowAddress
from throughline.core.embed.effects import AwaitHost, Dress, ExportToHost, ReadLocale, TellLater
from throughline.core.embed.exports import FORMATS, LATER
from throughline.core.formats import native
from throughline.core.messages import canvas as c
from throughline.core.messages import keeping as k
from throughline.core.messages import projects as p
from throughline.core.messages import session as s
from throughline.core.messages.embed import AnswerDue, ExampleCame, ExitAsked, FileMade, HostAbsent, HostSaid, TellDue
from throughline.core.messages.paper import PrintAsked, PrintBegan
from throughline.core.project import Project


@pytest.fixture
def frame() -> Frame:
    return opened()


def written(frame: Frame) -> Frame:
    return frame.hear(c.NoteAdded(place="KA"))


def state(frame: Frame) -> str:
    return frame.model.saving.state


def view(frame: Frame) -> str:
    return frame.model.where.view


def saved(frame: Frame) -> dict[str, Any]:
    frame.hear(k.SaveDue())
    return frame.said("save")[-1]


def test_the_host_hears_that_python_is_up_and_what_it_can_do() -> None:
    (ready,) = begun().said("ready")
    assert ready["schemaVersion"] == 1
    assert {"json", "markdown", "mermaid", "csv-notes"} <= set(ready["capabilities"]["formats"])


def test_a_document_that_was_loaded_is_the_one_that_comes_back(frame: Frame) -> None:
    assert frame.said("loaded") == [{"rev": 1, "issues": []}]
    assert native.read(frame.ask("getDocument")["payload"]["json"]).project.notes == shoes().notes
    assert frame.said("change") == []


def test_the_same_document_again_changes_nothing(frame: Frame) -> None:
    written(frame)
    frame.ask("load", json=frame.ask("getDocument")["payload"]["json"])
    assert frame.model.history.past
    assert len(frame.said("loaded")) == 1


def test_the_echo_of_a_save_does_not_undo_what_was_typed_since(frame: Frame) -> None:
    save = saved(written(frame))
    frame.ask("saved", rev=save["rev"])
    frame.hear(c.NoteTyped(note=str(frame.model.editing), text="typed since"))
    frame.ask("load", json=save["json"])
    assert "typed since" in {each.text for each in frame.model.project.notes}


def test_what_was_loaded_first_can_be_loaded_again(frame: Frame) -> None:
    written(frame)
    frame.ask("load", json=native.write(shoes()))
    assert len(frame.model.project.notes) == len(shoes().notes)


def test_a_host_without_a_document_gets_an_empty_one() -> None:
    frame = begun()
    assert frame.ask("load")["ok"]
    assert frame.model.project.notes == ()


def test_it_is_not_saved_until_the_host_says_so(frame: Frame) -> None:
    written(frame)
    assert state(frame) == "saving"
    save = saved(frame)
    assert native.read(save["json"]).project is not None
    assert state(frame) == "saving"
    assert frame.ask("saved", rev=save["rev"])["ok"]
    assert state(frame) == "saved"


def test_what_changes_while_a_save_is_on_its_way_is_not_saved_by_it(frame: Frame) -> None:
    save = saved(written(frame))
    written(frame)
    frame.ask("saved", rev=save["rev"])
    assert state(frame) == "saving"
    frame.ask("saved", rev=saved(frame)["rev"])
    assert state(frame) == "saved"


def test_a_save_that_is_never_acknowledged_is_said_and_tried_again(frame: Frame) -> None:
    save = saved(written(frame))
    assert any(isinstance(each, AwaitHost) for each in frame.effects)
    frame.hear(AnswerDue(rev=save["rev"]))
    assert (frame.model.saving.state, frame.model.saving.why) == ("unsaved", "host_silent")
    again = saved(frame)
    assert again["rev"] == save["rev"]
    frame.ask("saved", rev=again["rev"])
    assert state(frame) == "saved"


def test_an_answer_that_comes_late_still_counts(frame: Frame) -> None:
    save = saved(written(frame))
    frame.hear(AnswerDue(rev=save["rev"]))
    frame.ask("saved", rev=save["rev"])
    assert state(frame) == "saved"


def test_an_old_timer_says_nothing_of_a_new_save(frame: Frame) -> None:
    first = saved(written(frame))
    saved(written(frame))
    frame.hear(AnswerDue(rev=first["rev"]))
    assert state(frame) == "saving"


def test_a_host_that_could_not_keep_it_says_so(frame: Frame) -> None:
    save = saved(written(frame))
    frame.ask("notSaved", rev=save["rev"])
    assert (frame.model.saving.state, frame.model.saving.why) == ("unsaved", "host_refused")


def test_nobody_acknowledges_what_was_not_handed_over(frame: Frame) -> None:
    written(frame)
    assert frame.ask("saved", rev=9_999)["error"]["code"] == "bad_message"
    assert frame.ask("notSaved", rev=frame.model.embed.rev)["error"]["code"] == "bad_message"
    assert state(frame) == "saving"


def test_another_document_takes_the_place_only_after_the_first_was_handed_over(frame: Frame) -> None:
    written(frame)
    frame.ask("load")
    assert len(native.read(frame.said("save")[-1]["json"]).project.notes) == len(shoes().notes) + 1
    assert frame.model.project.notes == ()
    assert state(frame) == "saved"


def test_leaving_hands_over_what_is_there(frame: Frame) -> None:
    written(frame).hear(k.TabHidden())
    assert len(frame.said("save")) == 1


def test_changes_are_told_at_most_twice_a_second(frame: Frame) -> None:
    frame.wait(1_000)
    for _ in range(50):
        frame.now = frame.now.replace(microsecond=0)
        written(frame)
    assert len(frame.said("change")) == 1
    later = [each for each in frame.effects if isinstance(each, TellLater)]
    assert len(later) == 1
    frame.wait(500)
    frame.hear(TellDue())
    assert frame.said("change")[-1] == {"rev": frame.model.embed.rev, "dirty": True}


def test_it_is_told_too_that_it_is_kept_now(frame: Frame) -> None:
    frame.wait(1_000)
    save = saved(written(frame))
    frame.wait(1_000)
    frame.ask("saved", rev=save["rev"])
    assert frame.said("change")[-1] == {"rev": save["rev"], "dirty": False}


def test_where_nobody_keeps_it_nothing_is_handed_over() -> None:
    frame = begun("?storage=none")
    written(frame).hear(k.SaveDue())
    assert frame.said("save") == []
    assert frame.model.saving.since is None
    frame.hear(p.FileSaveAsked(at_once=True))
    assert any(isinstance(each, SaveFile) for each in frame.effects)


def test_a_plain_frame_begins_by_itself_and_one_that_is_promised_a_document_waits() -> None:
    assert begun("").model.project is not None
    assert begun("?host=https://host.test").model.project is None
    assert begun("?storage=host").model.project is None


def test_where_nobody_answers_there_is_an_empty_canvas_that_says_so() -> None:
    frame = begun().hear(HostAbsent())
    assert frame.model.project.notes == ()
    assert frame.model.embed.storage == "none"
    assert frame.model.status.key == "embed.alone"


def test_an_example_of_ours_comes_by_name() -> None:
    frame = begun("?example=running_shoes")
    assert not frame.model.project
    frame.hear(ExampleCame(project=shoes()))
    assert native.read(frame.ask("getDocument")["payload"]["json"]).project.notes == shoes().notes


def test_the_address_and_storage_of_the_browser_are_left_alone(frame: Frame) -> None:
    written(frame).hear(k.SaveDue(), s.Chosen(id=shoes().notes[0].id), s.SchemeChosen(scheme="dark"))
    assert not [each for each in frame.effects if isinstance(each, ShowAddress)]
    assert {type(each).__name__ for each in frame.effects if "Snapshot" in type(each).__name__} == set()


@pytest.mark.parametrize(
    ("show", "what"),
    [("canvas", "canvas"), ("both", "both"), ("journey", "journey"), ("matrix", "matrix"), ("report", "report")],
)
def test_what_is_seen_is_printed(show: str, what: str) -> None:
    frame = opened(f"{HOSTED}&view={show}").hear(PrintBegan())
    assert frame.model.paper.printing == what


def test_the_host_and_the_button_print(frame: Frame) -> None:
    frame.ask("print")
    frame.hear(PrintAsked())
    assert sum(isinstance(each, AskPrint) for each in frame.effects) == 2


def test_the_look_can_be_changed_at_any_time(frame: Frame) -> None:
    assert frame.ask("configure", theme="dark", accent="#aa0066", locale="de-CH", paper="A3", view="journey")["ok"]
    assert frame.model.scheme == "dark"
    assert frame.model.paper.sheet == "A3"
    assert view(frame) == "journey"
    assert ReadLocale("de-CH") in frame.effects
    assert any(isinstance(each, Dress) for each in frame.effects)


def test_features_can_be_changed_at_any_time(frame: Frame) -> None:
    frame.ask("configure", features=["views", "findings"])
    assert not frame.model.findings.hidden
    frame.hear(s.ViewAsked(view="money"))
    assert view(frame) == "money"
    frame.ask("configure", features=[])
    assert view(frame) == "canvas"


def test_done_tells_the_host(frame: Frame) -> None:
    written(frame).hear(ExitAsked())
    assert frame.said("exit") == [{"rev": frame.model.embed.rev, "dirty": True}]


def test_json_is_a_format_and_what_is_none_is_refused(frame: Frame) -> None:
    made = frame.ask("export", format="json")["payload"]
    assert made["name"].endswith(".throughline.json")
    assert native.read(made["data"]).project is not None
    refused = frame.ask("export", format="exe")["error"]
    assert refused["code"] == "unsupported"
    assert {"json", "xlsx", "pptx", "svg-canvas", "png-matrix", "html"} <= set(refused["formats"])
    assert refused["formats"] == frame.said("ready")[0]["capabilities"]["formats"]


@pytest.mark.parametrize("format_", sorted(FORMATS))
def test_every_format_comes_as_a_file(frame: Frame, format_: str) -> None:
    made = frame.ask("export", format=format_)["payload"]
    assert made["data"]
    assert made["name"].startswith("sarah")


@pytest.mark.parametrize("format_", sorted(LATER))
def test_what_is_drawn_or_needs_a_library_follows_with_the_number_of_the_question(frame: Frame, format_: str) -> None:
    frame.hear(HostSaid(text=json.dumps({"v": 1, "id": "mine", "type": "export", "payload": {"format": format_}})))
    assert not [each for each in frame.told if each.get("re") == "mine"]
    wanted = next(each for each in frame.effects if isinstance(each, ExportToHost))
    assert wanted.export.name.endswith(wanted.export.format.ending)
    about: dict[str, Any] = {
        "id": wanted.id,
        "format": format_,
        "rev": wanted.rev,
        "name": wanted.export.name,
        "mime": "a/b",
    }
    frame.hear(c.NoteAdded(place="KA"), FileMade(**about, data=b"\x00\xff"))
    (answer,) = [each for each in frame.told if each.get("re") == "mine"]
    assert answer["payload"] == {
        "format": format_, "rev": wanted.rev, "name": wanted.export.name, "mime": "a/b", "data": "AP8=", "encoding": "base64",
    }  # fmt: skip
    frame.hear(FileMade(**about, data="text"), FileMade(**about, why="library"))
    text, failed = frame.told[-2:]
    assert "encoding" not in text["payload"]
    assert failed["error"]["code"] == "internal"
    assert "network" in failed["error"]["message"]


@pytest.mark.parametrize("format_", ["mermaid", "svg-journey", "png-matrix"])
def test_nothing_is_drawn_of_a_journey_that_there_is_not(frame: Frame, format_: str) -> None:
    frame.ask("load", json=native.write(Project(format="throughline", version=1, id="without00001", name="Plain")))
    refused = frame.ask("export", format=format_)["error"]
    assert (refused["code"], format_ in refused["formats"]) == ("unsupported", False)
    assert "journey" in refused["message"]
