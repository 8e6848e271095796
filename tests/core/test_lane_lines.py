"""Lists: one line is one pain, opportunity, job… A changed line stays the element it was."""

from hypothesis import given
from hypothesis import strategies as st

from tests.shop import shop
from throughline.core import edit, lane_lines
from throughline.core.backstage import Backstage
from throughline.core.find import pains_at
from throughline.core.ids import from_seed
from throughline.core.integrity import faults
from throughline.core.journey import Pain

SEED = "3" * 32
HURTS = (
    Pain(id="pain-001", touchpoint="enters00", text="No bell", order="a0", severity=3),
    Pain(id="pain-002", touchpoint="enters00", text="Dark", order="a1"),
)


def written(project, text, kind="pain", of="enters00"):
    return lane_lines.written(project, of, kind, text, from_seed(SEED))


def texts(project, kind="pain", of="enters00"):
    return [lane_lines.words(each) for each in lane_lines.held(project, of, kind)]


def test_each_line_is_a_pain():
    assert texts(written(shop(), "No bell\n\n  Dark ")) == ["No bell", "Dark"]


def test_a_changed_line_stays_the_pain_it_was():
    after = written(shop(pains=HURTS), "No bell at all\nDark")
    assert [(each.id, each.severity) for each in pains_at(after, "enters00")] == [("pain-001", 3), ("pain-002", None)]
    assert texts(after) == ["No bell at all", "Dark"]


def test_a_line_that_goes_takes_its_pain_and_no_other():
    after = written(shop(pains=HURTS), "Dark")
    assert [each.id for each in after.pains] == ["pain-002"]


def test_nothing_written_leaves_nothing():
    assert written(shop(pains=HURTS), " \n ").pains == ()


def test_a_stage_has_opportunities_of_its_own():
    after = written(shop(), "Longer hours", "opportunity", "stage-01")
    assert [(each.text, each.stage, each.touchpoint) for each in after.opportunities] == [
        ("Longer hours", "stage-01", None)
    ]


def test_a_job_of_a_known_name_is_linked_not_made_again():
    technician = Backstage(id="job-0001", kind="job", name="Camera technician")
    after = written(shop(backstage=(technician,)), "camera technician\nStock buyer", "job")
    assert [each.name for each in after.backstage] == ["Camera technician", "Stock buyer"]
    assert texts(after, "job") == ["Camera technician", "Stock buyer"]


def test_a_job_that_is_no_longer_named_is_unlinked_but_stays():
    after = written(written(shop(), "Host\nCook", "job"), "Cook", "job")
    assert texts(after, "job") == ["Cook"]
    assert {each.name for each in after.backstage} == {"Host", "Cook"}


def test_a_process_of_the_same_name_is_another_thing():
    after = written(written(shop(), "Fitting", "job"), "Fitting", "process")
    assert {each.kind for each in after.backstage} == {"job", "process"}


@given(
    st.sampled_from(("pain", "opportunity", "kpi", "job", "system")),
    st.lists(st.text(st.characters(), max_size=12), max_size=5),
)
def test_what_is_written_is_what_stands_there(kind, lines):
    after = written(shop(), "\n".join(lines), kind)
    assert list(faults(after)) == []
    assert texts(after, kind) == texts(written(after, lane_lines.text(after, "enters00", kind), kind), kind)
    again = edit.removed(after, frozenset({"enters00"}))
    assert list(faults(again)) == []


def test_a_line_written_between_two_stands_between_them():
    assert texts(written(shop(pains=HURTS), "No bell\nNo chair\nDark")) == ["No bell", "No chair", "Dark"]
