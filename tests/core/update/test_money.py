"""What becomes of messages about money: numbers begun and removed, tables typed, pasted, opened, taken."""

import pytest

from tests.shop import note, session, shop
from throughline.core.effects import PickOrders
from throughline.core.measures import CustomerValue, Purchases
from throughline.core.messages import money as m
from throughline.core.messages.session import FieldSet
from throughline.core.state.locale import Locale
from throughline.core.update import update

ID, SEGMENT = "worth001", note("CS")
FILE = b"customer;date;amount\na;01.01.2024;10\na;01.03.2024;30\nb;02.02.2024;20\nc;31.02.2024;5\n"


@pytest.fixture
def begun():
    return session(shop(values=(CustomerValue(id=ID, segment=SEGMENT, margin_period="month"),)), view="money")


def value(model):
    return model.document.values[0]


def test_numbers_are_begun_once_for_a_segment(act):
    model = act(session(shop(), view="money"), m.ValueAdded(segment=SEGMENT), m.ValueAdded(segment=SEGMENT))
    assert [each.segment for each in model.document.values] == [SEGMENT]
    assert len(model.history.past) == 1


def test_only_segments_have_numbers(act):
    model = act(session(shop(), view="money"), m.ValueAdded(segment=note("VP")), m.ValueAdded(segment="nothing0"))
    assert model.document.values == ()


def test_numbers_are_removed_and_can_be_brought_back(act, begun):
    model = act(begun, m.ValueEmptied(value=ID))
    assert model.document.values == ()
    assert model.history.past[-1].before.values == begun.document.values


def test_the_retention_is_written_in_the_margins_period(act, begun):
    model = act(begun, FieldSet(of=ID, field="retention", value="80"), m.PeriodsMatched(value=ID))
    assert (value(model).retention, value(model).retention_period) == (
        pytest.approx(0.8 ** (1 / 12), abs=1e-6),
        "month",
    )


def test_survivors_are_pasted_set_added_and_cut(act, begun):
    model = act(begun, m.SurvivorsPasted(value=ID, text="1,000 631\n468"))
    assert value(model).survivors == (1000, 631, 468)
    model = act(model, m.SurvivorSet(value=ID, at=1, text="640"), m.SurvivorSet(value=ID, at=3, text="400"))
    assert value(model).survivors == (1000, 640, 468, 400)
    assert value(act(model, m.SurvivorSet(value=ID, at=2, text=""))).survivors == (1000, 640)


@pytest.mark.parametrize("text", ["many", "12.5", "-3", "1" * 30])
def test_survivors_that_cannot_be_leave_a_sentence_and_the_document_alone(act, begun, text):
    model = act(begun, m.SurvivorsPasted(value=ID, text=f"1000 {text}"))
    assert model.document is begun.document
    assert model.trouble.field == "survivors"
    assert act(model, m.SurvivorsPasted(value=ID, text="5 4 3")).trouble is None


def test_customers_are_typed_and_removed(act, begun):
    typed = m.PurchaseAdded(value=ID, x="2", t_x="3.5", T="12", mean="22.35")
    model = act(begun, typed, m.PurchaseAdded(value=ID, x="0", t_x="", T="12"))
    assert value(model).purchases == (Purchases(x=2, t_x=3.5, T=12.0, mean=22.35), Purchases(x=0, t_x=0.0, T=12.0))
    assert len(value(act(model, m.PurchaseRemoved(value=ID, at=0))).purchases) == 1
    assert value(act(model, m.PurchasesCleared(value=ID))).purchases == ()


@pytest.mark.parametrize(
    "row", [("2", "13", "12"), ("0", "3", "12"), ("1", "0", "12"), ("1.5", "3", "12"), ("", "", "")]
)
def test_a_customer_that_cannot_be_leaves_a_sentence(act, begun, row):
    x, t_x, seen = row
    model = act(begun, m.PurchaseAdded(value=ID, x=x, t_x=t_x, T=seen))
    assert model.document is begun.document
    assert model.trouble.field == "purchases"


def test_a_file_is_asked_for_looked_at_and_taken(act, begun):
    begun = begun.but(locale=Locale(date_order="dmy"))
    _, effects = update(begun, m.OrdersAsked(value=ID))
    assert PickOrders(ID) in effects
    model = act(begun, m.OrdersRead(value=ID, name="orders.csv", data=FILE))
    assert model.document is begun.document
    assert (model.money.orders.taken.customers, model.money.orders.taken.unread) == (2, 1)
    model = act(model, m.OrdersTaken())
    assert [each.x for each in value(model).purchases] == [1, 0]
    assert model.money.orders is None


def test_a_column_can_be_another_and_the_file_can_be_left(act, begun):
    model = act(begun, m.OrdersRead(value=ID, name="orders.csv", data=FILE), m.OrderColumnChosen(role="amount", at=-1))
    assert all(each.mean is None for each in model.money.orders.taken.table)
    assert act(model, m.OrdersLeft()).money.orders is None


@pytest.mark.parametrize(("data", "key"), [(b"", "orders.empty"), (b"x" * 5_000_001, "orders.too_large")])
def test_a_file_that_cannot_be_read_is_told(act, begun, data, key):
    model = act(begun, m.OrdersRead(value=ID, name="orders.csv", data=data))
    assert [each.key for each in model.money.told] == [key]


def test_pasted_rows_are_customers_or_orders(act, begun):
    model = act(begun, m.PurchasesPasted(value=ID, text="2\t30\t38\t22.35\n0\t0\t38"))
    assert len(value(model).purchases) == 2
    model = act(begun, m.PurchasesPasted(value=ID, text="a,2024-01-01,5\nb,2024-01-02,6"))
    assert model.document is begun.document
    assert model.money.orders.taken.customers == 2


def test_times_change_with_their_period(act, begun):
    model = act(begun, m.PurchasesPasted(value=ID, text="2 30 36 22\n0 0 38 0".replace(" ", "\t")))
    model = act(model, m.PeriodRewritten(value=ID, period="year"))
    assert (value(model).purchases[0].t_x, value(model).purchases[0].T) == (2.5, 3.0)


def test_without_a_project_nothing_happens(act, begun):
    model = begun.but(project=None)
    assert (
        act(model, m.OrdersRead(value=ID, name="a", data=b"x"), m.OrdersLeft(), m.ValueAdded(segment="x")).project
        is None
    )
