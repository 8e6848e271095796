"""What the checks find: personas, a day out, and a flat tyre."""

from tools.examples.builder import SHORT_LANES, Carried, Example, Feedback, Moment, evidence

ASKED = evidence("interview", "supported", "Talks at the pier, nine guests")


def people(e: Example) -> None:
    """Add the personas; nobody stands for the families."""
    e.persona(
        "mona",
        "Mona, 41",
        segment="visitors",
        quote="The last ferry does not wait.",
        goals="Once around the island",
        channels="counter",
    )
    e.persona(
        "jonas",
        "Jonas, 29",
        segment="commuters",
        quote="I need it tomorrow.",
        goals="To work by eight",
        channels="counter",
    )
    e.persona(
        "ruth",
        "Ruth, 67",
        segment="guests",
        quote="Could you not ask them for me?",
        goals="A bike after breakfast",
        channels="desk",
    )


def day_out(e: Example) -> None:
    """Follow Mona from the ferry to the rain."""
    e.journey(
        "day_out", "A day on the island", persona="mona", lesson="Nobody tells us about the line: they walk away."
    )
    e.lanes("day_out", SHORT_LANES)
    e.stage(
        "day_out",
        "ferry",
        "On the ferry",
        owner="Owner",
        outcome="Guests who walk to us",
        spend="400.00",
        goal="To know what to do with the day",
    )
    e.stage("day_out", "pier", "At the counter", owner="Owner", outcome="Minutes to the road", goal="To get away")
    e.stage("day_out", "road", "On the road", owner="Mechanic", outcome="Breakdowns a day", goal="To see the island")
    e.stage("day_out", "back", "Giving it back", owner="Owner", outcome="Bikes back by six", goal="To catch the ferry")
    e.stage("day_out", "telling", "Telling others", goal="To show the pictures")
    e.episode("day_out", "the_day", "The day")
    _away(e)
    _and_back(e)


def _away(e: Example) -> None:
    """From the ferry to the road."""
    e.touchpoint(
        "ferry",
        "leaflet",
        "Reads the leaflet",
        0.5,
        0.5,
        channel="leaflets",
        made_by="leaflets",
        episode="the_day",
        thought="“Eighteen euros. Fine.”",
    )
    e.touchpoint(
        "ferry",
        "price",
        "Looks up the price",
        0.5,
        0.5,
        channel="web",
        made_by="web prices",
        episode="the_day",
        owner="us",
    )
    e.touchpoint(
        "pier",
        "line",
        "Waits in line at the counter",
        -1,
        0.5,
        channel="counter",
        made_by="counter advise",
        episode="the_day",
        relationship="personal",
        minutes=30,
        waiting_minutes=25,
        thought="“There goes my morning.”",
        moment=Moment(kind="encounter", importance=3, why="One in four walks away"),
        data_used="Name, address, a copy of the passport",
    )
    e.touch("hand_out", "line", "weakens", "One counter for those who come and those who go", strength="strong")
    e.touchpoint(
        "pier",
        "pays",
        "Pays and gets a bike",
        1,
        0.5,
        channel="counter",
        made_by="fits hand_out rental advice",
        episode="the_day",
        pays=True,
        relationship="personal",
    )
    e.touchpoint(
        "road",
        "rides",
        "Rides along the sea",
        2,
        1,
        made_by="fits clean maker",
        episode="the_day",
        thought="“Why do I not live here?”",
    )


def _and_back(e: Example) -> None:
    """From the road to the ferry."""
    e.touchpoint(
        "back",
        "key_box",
        "Stands before the key box of the hotel",
        -0.5,
        0.5,
        channel="desk",
        episode="the_day",
        relationship="self-service",
        thought="“Twenty-two? The page said eighteen.”",
        carried=Carried(price="broken", promise="kept"),
        moment=Moment(kind="encounter", importance=2, why="After six there is nothing else", evidence=ASKED),
        feedback=Feedback(source="Messages on the telephone", reader="Owner"),
    )
    e.touchpoint(
        "back",
        "rain",
        "Leaves the bike in the rain",
        -1.5,
        0,
        channel="counter",
        made_by="hand_out counter",
        episode="the_day",
        thought="“I hope nobody takes it.”",
    )
    e.pain("rain", "nobody_there", "Nobody is there after six", 3)
    e.pain("key_box", "no_light", "No light at the box", 2)
    e.backstage("job", "owner", "Owner, who has the only key", "line pays", function="service", frontstage=True)
    e.backstage("job", "mechanic", "Mechanic", "rides asks", function="service", substitute="The owner, slowly")


def flat_tyre(e: Example) -> None:
    """Follow Jonas on a Monday."""
    e.journey(
        "flat_tyre", "A flat tyre on Monday", persona="jonas", lesson="He is served well, by somebody else each time."
    )
    e.lanes("flat_tyre", SHORT_LANES)
    e.stage("flat_tyre", "breaks", "It breaks", owner="Owner", outcome="Repairs asked for", goal="To get home")
    e.stage("flat_tyre", "workshop", "At the workshop", owner="Mechanic", outcome="Done by six", goal="To ride again")
    e.touchpoint("breaks", "pushes", "Pushes the bike home", -1, owner="customer", thought="“Of course it rains.”")
    e.touchpoint(
        "workshop",
        "asks",
        "Asks whether it will be done tonight",
        0.5,
        0.5,
        channel="counter",
        made_by="tonight repair own_mechanic advice",
        relationship="personal",
    )
    e.touchpoint(
        "workshop",
        "pays_repair",
        "Pays for the repair",
        1,
        0.5,
        channel="counter",
        made_by="repairs free_air",
        pays=True,
        relationship="personal",
    )
