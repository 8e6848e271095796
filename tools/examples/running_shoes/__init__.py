"""Sarah's running shoes: the full example, with a journey as it is and as it is to be."""

from throughline.core.project import Project
from tools.examples.builder import Example, Thresholds
from tools.examples.running_shoes import answers, behind, canvas, journey, making, people, tomorrow

EXPECTED_FINDINGS = {
    "J6b": "Sarah meets self-service twice, and the canvas claims none",
    "J9": "one camera technician alone carries the gait check at weekends",
    "J13": "the web shop promises 20 minutes, the queue takes 25 before the fitting begins",
    "J14": "the answer to the worst moment, booking online, has no owner and no date",
    "J19": "one treadmill for everybody, and a queue shared by both segments, weaken the worst moment",
    "J21": "the wait is the bottleneck, and it is the moment that matters most",
}


def build() -> Project:
    """Make the whole example."""
    e = Example(
        "running_shoes",
        "Sarah’s running shoes",
        kind="b2c",
        currency="EUR",
        stage_set="lifecycle",
        organisation="Stride on Main",
        description="A running shop and one customer from blisters to telling her friends, as it is and as it is to be.",
        lesson=(
            "The shop’s best promise is kept by one person and one treadmill. Follow the line from Sarah’s worst "
            "25 minutes back to the canvas: the treadmill that makes the gait check good makes the wait long. "
            "The cheapest answer is known; it only lacks an owner."
        ),
        thresholds=Thresholds(share=0.9, stale_months=120),
    )
    canvas.segments_and_value(e)
    canvas.ways_to_the_customer(e)
    making.ways_of_making_it(e)
    making.money(e)
    people.people(e)
    journey.journey(e)
    answers.pains_and_answers(e)
    behind.behind_the_line(e)
    answers.figures(e)
    tomorrow.tomorrow(e)
    answers.questions(e)
    return e.project()
