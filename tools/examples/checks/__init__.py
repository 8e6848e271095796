"""A bicycle shop in which every check finds something: to see what the checks say, and to try their fixes."""

from throughline.core.project import Project
from tools.examples.builder import Example, Thresholds
from tools.examples.checks import canvas, journey, numbers

EXPECTED_FINDINGS = {
    "R1a": "families with a cargo bike are named, and nothing is offered to them",
    "R1b": "… nor do they hear of the shop",
    "R1c": "… nor has anybody thought of how to look after them",
    "R1d": "… nor do they pay",
    "R2": "the tour along the dyke is meant for nobody in particular",
    "R3": "… and nobody has said who would guide it",
    "R4a": "used bikes are sold, and nobody knows to whom",
    "R4b": "… nor what they buy with them",
    "R5a": "the hotel is a partner, and what it brings is not written down",
    "R5b": "why the maker leases bikes so cheaply, nobody has asked",
    "R6": "the newsletter serves nothing on the canvas",
    "R7a": "the rent is a cost of nothing",
    "R7b": "no partner has a cost",
    "R8": "key resources are empty: forty bikes, and not one on the canvas",
    "R9a": "nine activities are too many to see",
    "R9b": "one of them is a whole sentence",
    "R10a": "electric bikes are planned, and nothing leads to them",
    "R10b": "the leaflets are to go, and the day visitors still come by them",
    "R11": "costs of a year exceed its revenue",
    "R12": "nobody has scored the families",
    "R13a": "“repaired by tonight” was never tested",
    "R13b": "the test of free air has no pass mark",
    "R14": "repairing stands there twice",
    "R15a": "rental is more than half of the revenue",
    "R15b": "… and the day visitors alone pay it",
    "R15c": "the maker’s bikes carry more than half of what customers see",
    "R16": "the day visitors were asked in 2023",
    "R17": "one mechanic who knows your bike: which one?",
    "R18": "everybody uses the free air",
    "J1": "nobody comes across the market stand",
    "J2": "the key box hangs on no note",
    "J3a": "no persona for the families",
    "J3b": "Ruth of the hotel has gone no journey",
    "J4a": "telling others: an empty stage",
    "J4b": "… and nobody answers for it",
    "J4c": "… nor measures it",
    "J5": "the wait at the counter is the worst important moment, and nothing is planned",
    "J6a": "the dedicated mechanic is claimed, and Jonas meets somebody else each time",
    "J6b": "the key box is self-service, which the canvas does not know",
    "J7": "insurance is sold somewhere, but not on Mona’s way",
    "J8": "bikes out a day have no target",
    "J9": "the owner alone has the key of the shed",
    "J10": "nobody there after six: a pain without an answer",
    "J11": "the day ends in the rain",
    "J12": "money goes into the ferry’s screens, and nobody counts",
    "J13": "the web says 18, the key box says 22",
    "J14": "the second counter has no owner and no date",
    "J15a": "a commuter costs more to win than a repair brings",
    "J15b": "a day visitor brings less than twice what it takes to win one",
    "J16": "nobody hears what those think who walk away from the line",
    "J17": "the key box does not open, and there is nobody to ask",
    "J18a": "Ruth would rather ask at the hotel desk",
    "J18b": "the market stand is kept open for nobody",
    "J19": "handing out and taking back at one counter makes the line",
    "J20": "how bad the line is, nobody has asked",
    "J21": "25 of 30 minutes at the counter are waiting",
    "J22": "passports are copied, and nobody is asked",
}


def build() -> Project:
    """Make the whole example."""
    e = Example(
        "checks",
        "What the checks find",
        kind="service",
        currency="EUR",
        organisation="Pier Bikes",
        description="A bicycle shop at a ferry pier in which nothing is quite right: every check finds something.",
        lesson=(
            "Open the list of findings, read why one of them matters, and try its way out. Undo brings the fault back. "
            "Some you would accept if this were your shop: say why, and the list keeps your reason."
        ),
        thresholds=Thresholds(share=0.5, stale_months=12),
    )
    canvas.customers(e)
    canvas.ways(e)
    canvas.making(e)
    canvas.money(e)
    journey.people(e)
    journey.day_out(e)
    journey.flat_tyre(e)
    numbers.answers(e)
    numbers.figures(e)
    return e.project()
