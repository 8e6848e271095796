"""Sarah's running shoes: the journey as it is to be."""

from tools.examples.builder import (
    Carried,
    Example,
    Moment,
    evidence,
)


def tomorrow(e: Example) -> None:
    """Copy the journey and change what is to change."""
    hoped = evidence("interview", "testing", "Paper trial with regulars", "2026-09-15", n=14)
    e.to_be(
        "sarah_now",
        "Sarah, as it is to be",
        {
            "reads_reviews": {"felt": 0.5, "thought": "“This one has my foot.”"},
            "web_check": {
                "name": "Checks size, price and free times",
                "felt": 0.5,
                "thought": "“Eleven o’clock is free.”",
            },
            "walks_in": {"felt": 0.5, "thought": "“They know my name.”", "action": "Is greeted with her time"},
            "wait": {
                "name": "Waits five minutes, with water",
                "felt": 1,
                "relationship": "personal",
                "minutes": 5,
                "waiting_minutes": 5,
                "effort": 1,
                "bottleneck": False,
                "reached": None,
                "action": "Sits down, fills in three questions",
                "thought": "“On time.”",
                "emotion_evidence": hoped,
                "moment": Moment(kind="encounter", importance=3, why="The same promise, kept", evidence=hoped),
                "carried": Carried(data="kept", price="kept", promise="kept", tone="kept", service="kept"),
                "variants": (),
            },
            "gait_check": {"felt": 1.5, "reached": None},
            "pays": {"felt": 1, "thought": "“And I am home for lunch.”"},
            "reminder": {"felt": 1, "thought": "“My shoe, my kilometres.”"},
            "tells": {"felt": 2},
        },
        leave="technician queue",
        story="The same Saturday with a booked minute, two technicians and a letter that knows her shoe.",
        lesson="Only one low point has gone. That is enough: nothing else on the way had to become better than it was.",
    )
    e.lanes("sarah_now_next", "touchpoints emotion channel thought opportunity moment time kpi job system partner")
    e.touchpoint(
        "consideration_next",
        "books",
        "Books a gait check from the kitchen",
        1,
        0.5,
        after="web_check_next",
        carrier="Booking page",
        channel="booking",
        made_by="booking watch fitted",
        episode="searching_next",
        relationship="self-service",
        action="Takes Saturday at eleven",
        thought="“Done in a minute.”",
        motivation="Saturday is short",
        need="A time that she can trust",
        minutes=1,
        effort=1,
        data_used="Name and telephone number",
        consent="asked",
    )
    e.touchpoint(
        "telling_next",
        "writes_review",
        "Writes two lines after 10 km",
        1,
        0.5,
        after="runs_along_next",
        carrier="A link in the letter",
        channel="reviews",
        made_by="reviews follow_up reminder_service",
        episode="passing_on_next",
        relationship="automated",
        action="Names her foot and the shoe",
        thought="“That would have helped me.”",
        motivation="To help",
        need="Two minutes, no account",
        minutes=2,
        effort=1,
        optional=True,
        data_used="Her first name, if she likes",
        consent="asked",
    )
    e.backstage(
        "job",
        "two_technicians",
        "Two camera technicians",
        "wait_next gait_check_next",
        function="service",
        frontstage=True,
        note="second_technician",
        substitute="Each stands in for the other",
        shows=[("consideration_next", "Starts on the booked minute", "Starts within five minutes, 9 of 10")],
    )
    e.backstage(
        "system",
        "booking_page",
        "Booking page",
        "books wait_next",
        note="booking",
        substitute="The telephone",
    )
