"""What the checks find: the canvas."""

from tools.examples.builder import Example, evidence, month, to_test


def customers(e: Example) -> None:
    """Put up segments and value propositions."""
    e.note(
        "CS",
        "visitors",
        "Day visitors from the ferry",
        letter="A",
        size=21000,
        rank="primary",
        payer="pays",
        needs="To see the island before the last ferry",
        revenue_potential=5,
        loyalty=1,
        strategic_importance=4,
        evidence=evidence("survey", "supported", "Slips at the counter", "2023-08-20", n=140),
    )
    e.note(
        "CS",
        "commuters",
        "Commuters with a broken bike",
        letter="B",
        size=900,
        payer="pays",
        needs="To ride to work tomorrow",
        revenue_potential=2,
        loyalty=4,
        strategic_importance=3,
    )
    e.note(
        "CS",
        "guests",
        "Guests of the hotel",
        letter="C",
        size=600,
        payer="pays",
        needs="A bike at the door",
        revenue_potential=3,
        loyalty=2,
        strategic_importance=2,
    )
    e.note("CS", "families", "Families with a cargo bike", letter="D")
    tested = to_test("Whoever rides off within five minutes comes again", "Returns within a year", "One in five")
    e.note("VP", "fits", "A bike that fits, in five minutes", "visitors guests", tests=tested)
    e.note("VP", "tonight", "Repaired by tonight", "commuters")
    vague = [{"hypothesis": "Whoever pumps up a tyre comes in", "measure": "People who come in"}]
    e.note("VP", "free_air", "Free air and oil for everybody", "commuters visitors", tests=vague)
    e.note("VP", "tour", "A tour along the dyke", tests=to_test("Twelve people come", "Seats sold", "8 of 12"))
    e.note(
        "VP",
        "electric",
        "Electric bikes for the hills",
        state="planned",
        tests=to_test("Older guests ride further", "Kilometres a day", "30"),
    )


def ways(e: Example) -> None:
    """Put up channels and relationships."""
    both = {"visitors": "preferred offered used", "commuters": "offered used"}
    e.note("CH", "counter", "Counter at the pier", "visitors commuters guests", phases=("purchase",), uses=both)
    e.note("CH", "web", "Web page with prices", "visitors", phases=("evaluation",))
    e.note("CH", "desk", "Desk of the hotel", "visitors", uses={"visitors": "offered used"}, owner="partner")
    e.note("CH", "market", "Stand at the market", "commuters", uses={"commuters": "offered"})
    e.note("CH", "leaflets", "Leaflets on the ferry", "visitors", state="dropped")
    e.note("CR", "advice", "Personal: advice at the counter", "visitors commuters guests", types=("personal",))
    e.note("CR", "own_mechanic", "One mechanic who knows your bike", "commuters", types=("dedicated",), by="human")


def making(e: Example) -> None:
    """Put up activities and partners; no resource."""
    e.note("KA", "hand_out", "Hand out and take back bikes", "fits counter rental insurance")
    e.note("KA", "repair", "Repair bikes", "tonight repairs")
    e.note("KA", "repair_again", "repair bikes.", "free_air used_bikes")
    e.note("KA", "advise", "Advise at the counter", "advice counter")
    e.note("KA", "prices", "Keep the prices up to date", "web")
    e.note("KA", "carry", "Carry bikes to the hotel", "desk")
    e.note("KA", "sell", "Sell at the market", "market")
    e.note("KA", "clean", "Clean every bike every night whether it was out or not", "fits")
    e.note("KA", "newsletter", "Write the newsletter")
    e.note(
        "KP",
        "maker",
        "Maker of the bikes",
        "fits tonight free_air counter web desk own_mechanic rental repairs insurance",
        kind="supplier",
        motive="resource",
        brings="Forty bikes on lease, and every spare part",
    )
    e.note("KP", "hotel", "Hotel at the harbour", "desk", kind="alliance", gains="Guests who stay another night")


def money(e: Example) -> None:
    """Put up revenue and costs."""
    e.note("RS", "rental", "Rental by the day", "visitors fits", kind="usage", amount=month("16.00", 400))
    e.note("RS", "repairs", "Repairs", "commuters tonight", kind="sale", amount=month("38.00", 50))
    e.note("RS", "hotel_rental", "Bikes for the hotel", "guests fits maker", kind="usage", amount=month("300.00"))
    e.note("RS", "insurance", "Insurance for the day", "visitors fits", kind="sale", amount=month("3.00", 100))
    e.note("RS", "used_bikes", "Used bikes", kind="sale", amount=month("150.00", 2))
    wages = "hand_out repair repair_again advise prices carry sell clean"
    e.note("CO", "wages", "Wages of five people", wages, category="service-delivery", amount=month("7600.00"))
    e.note("CO", "lease", "Lease of forty bikes", "fits", category="partnerships", amount=month("1500.00"))
    e.note("CO", "rent", "Rent of the shop", category="other", amount=month("1400.00"))
