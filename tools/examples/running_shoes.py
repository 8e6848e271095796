"""Sarah's running shoes: the full example, with a journey as it is and as it is to be."""

from throughline.core.canvas import Amount
from throughline.core.project import Project
from tools.examples.builder import (
    Carried,
    Change,
    Example,
    Feedback,
    Moment,
    Thresholds,
    evidence,
    guess,
    month,
    on,
)

EXPECTED_FINDINGS = {
    "J6": "Sarah meets self-service twice, and the canvas claims none",
    "J9": "one camera technician alone carries the gait check at weekends",
    "J13": "the web shop promises 20 minutes, the queue takes 25 before the fitting begins",
    "J14": "the answer to the worst moment, booking online, has no owner and no date",
    "J19": "one treadmill for everybody, and a queue shared by both segments, weaken the worst moment",
    "J21": "the wait is the bottleneck, and it is the moment that matters most",
}

CARDS = "Cards at the till, Stride on Main"
TALKS = "Talks after the Tuesday run"


def build() -> Project:
    """The whole example."""
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
            "25 minutes back to the canvas: the same two notes that make the gait check good make the wait long. "
            "The cheapest answer is known; it only lacks an owner."
        ),
        thresholds=Thresholds(share=0.9, stale_months=120),
    )
    _segments_and_value(e)
    _ways_to_the_customer(e)
    _ways_of_making_it(e)
    _money(e)
    _people(e)
    _journey(e)
    _pains_and_answers(e)
    _behind_the_line(e)
    _figures(e)
    _tomorrow(e)
    _questions(e)
    return e.project()


def _segments_and_value(e: Example) -> None:
    e.note(
        "CS",
        "returning",
        "Returning runners, hurt before",
        letter="A",
        size=1900,
        market="niche",
        rank="primary",
        payer="pays",
        demographics="28 to 55, run twice a week or more, live within 30 minutes",
        behaviours="Read tests for weeks, then decide in one visit; buy two pairs a year",
        needs="A shoe that does not hurt; somebody who looks at how they run",
        pains="Blisters, black toenails, advice that differs from shop to shop",
        revenue_potential=5,
        loyalty=4,
        strategic_importance=5,
        evidence=evidence("data", "supported", "Till and mailing list", "2026-08-31", n=1900),
        mark="strength",
    )
    e.note(
        "CS",
        "beginners",
        "First-5k beginners",
        letter="B",
        size=3400,
        market="mass",
        rank="secondary",
        payer="pays",
        demographics="20 to 45, first pair of running shoes or the first in ten years",
        behaviours="Compare prices on the telephone, come on Saturdays with a friend",
        needs="A fair price and a beginning that they can keep up",
        pains="Afraid of looking foolish on the treadmill; too many models",
        revenue_potential=3,
        loyalty=2,
        strategic_importance=4,
        evidence=evidence("data", "supported", "Till and course lists", "2026-08-31", n=3400),
    )
    e.note(
        "VP",
        "no_blisters",
        "Shoes that never blister, or money back",
        "returning",
        need="“My last pair gave me blisters after 5 km”",
        unique="Worn shoes are taken back for 60 days, no questions",
        tests=[
            {
                "hypothesis": "The promise, not the price, decides for runners who were hurt before",
                "measure": "Buyers who name the promise first when asked why they bought",
                "pass_mark": "24 of 40",
                "result": "31 of 40 named it first",
                "decision": "persevere",
                "on": on("2026-06-20"),
            }
        ],
        evidence=evidence("interview", "supported", CARDS, "2026-06-20", n=40),
        mark="strength",
    )
    e.note(
        "VP",
        "fitted",
        "Fitted in 20 minutes",
        "returning beginners",
        need="“I have half an hour on Saturday”",
        unique="Video, three pairs and a decision in one go",
        tests=[
            {
                "hypothesis": "From greeting to till takes 20 minutes at most",
                "measure": "Visits of a Saturday, timed at door and till",
                "pass_mark": "80 of 100",
                "result": "52 of 100: the fitting takes 18 minutes, the wait before it breaks the promise",
                "decision": "pivot",
                "on": on("2026-09-05"),
            }
        ],
        evidence=evidence("data", "testing", "Door and till times", "2026-09-05", n=100),
        mark="weakness",
        comment="On Saturdays the two segments want opposite things: A wants time with the technician, B wants to be out.",
    )
    e.note(
        "VP",
        "every_budget",
        "A pair for every budget and distance",
        "beginners",
        need="“I do not know yet whether I shall keep running”",
        unique="Last season’s models, tested on the same treadmill",
        tests=[
            {
                "hypothesis": "Beginners buy here if one good pair costs under 80",
                "measure": "Beginners’ conversion on days with the shelf and without",
                "pass_mark": "10 points more",
                "result": "12 points more in four weeks",
                "decision": "persevere",
                "on": on("2026-05-30"),
            }
        ],
        evidence=evidence("data", "supported", "Till, four weeks each", "2026-05-30", n=212),
    )
    e.note(
        "VP",
        "sofa_to_5k",
        "From the sofa to 5 km",
        "beginners",
        need="“Alone I give up in the second week”",
        unique="Eight evenings with people who started last year",
        tests=[
            {
                "hypothesis": "Half of a course finishes it and comes back for a second pair",
                "measure": "Course members who finish, and who buy within a year",
                "pass_mark": "50 % and 30 %",
                "result": "64 % finish; purchases are still being counted",
                "on": on("2026-07-01"),
            }
        ],
        evidence=evidence("data", "testing", "Course lists", "2026-07-01", n=58),
    )


def _ways_to_the_customer(e: Example) -> None:
    e.note(
        "CH",
        "shop",
        "Shop on Main Street",
        "returning beginners no_blisters fitted every_budget",
        phases=("evaluation", "purchase", "after-sales"),
        owner="own",
        route="direct",
        medium="physical",
        cost="Rent and staff, 20,000 a month",
        effect="Nine of ten pairs are fitted here",
        uses={"returning": "preferred offered used", "beginners": "offered used"},
        mark="strength",
    )
    e.note(
        "CH",
        "reviews",
        "Reviews on running sites",
        "returning no_blisters",
        phases=("awareness", "evaluation"),
        owner="partner",
        route="indirect",
        medium="digital",
        cost="Nothing but answers",
        effect="Named by four of ten new customers",
        uses={"returning": "preferred offered used"},
    )
    e.note(
        "CH",
        "web_shop",
        "Web shop",
        "returning beginners every_budget sofa_to_5k",
        phases=("evaluation", "purchase", "delivery"),
        owner="own",
        route="direct",
        medium="digital",
        cost="640 a month",
        effect="One pair in ten, and every course place",
        uses={"returning": "offered used", "beginners": "preferred offered used"},
    )
    e.note(
        "CH",
        "email",
        "Letters and articles by email",
        "returning beginners no_blisters",
        phases=("awareness", "after-sales"),
        owner="own",
        route="direct",
        medium="digital",
        cost="An afternoon a week",
        effect="38 % open the 100 km letter",
        uses={"returning": "offered used", "beginners": "offered used"},
    )
    e.note(
        "CH",
        "booking",
        "Online booking of gait checks",
        "returning fitted",
        state="planned",
        phases=("evaluation",),
        owner="own",
        route="direct",
        medium="digital",
        cost="35 a month",
        effect="Nobody waits without knowing how long",
    )
    e.note(
        "CR",
        "gait_help",
        "Personal assistance: gait check",
        "returning beginners no_blisters fitted",
        types=("personal",),
        term=4,
        motives=("acquisition", "retention"),
        by="human",
        cost_to_serve=Amount(price="7.40", volume=300, period="month"),
        mark="strength",
    )
    e.note(
        "CR",
        "tuesday_run",
        "Community: Tuesday run",
        "returning beginners sofa_to_5k",
        types=("community",),
        term=5,
        motives=("retention", "acquisition"),
        by="human",
        cost_to_serve=Amount(price="45.00", volume=4, period="month"),
    )
    e.note(
        "CR",
        "reminder_service",
        "Automated: 100 km reminder",
        "returning beginners every_budget",
        types=("automated",),
        term=3,
        motives=("retention", "upselling"),
        by="automated",
        cost_to_serve=Amount(price="0.04", volume=520, period="month"),
    )


def _ways_of_making_it(e: Example) -> None:
    e.note(
        "KA",
        "watch",
        "Watch every customer run",
        "gait_help no_blisters fitted treadmill booking",
        kind="service",
        mark="strength",
    )
    e.note(
        "KA", "train", "Train staff in gait analysis", "no_blisters gait_help staff second_technician", kind="service"
    )
    e.note("KA", "follow_up", "Follow up after 100 km", "reminder_service email no_blisters", kind="service")
    e.note("KA", "lead_run", "Lead the Tuesday run", "tuesday_run sofa_to_5k course", kind="service")
    e.note("KA", "write", "Write for runners", "reviews email", kind="marketing")
    e.note(
        "KA", "choose_stock", "Choose and order stock", "every_budget shop web_shop pairs insoles", kind="production"
    )
    e.note(
        "KR",
        "treadmill",
        "Treadmill and two cameras",
        "no_blisters fitted gait_help pairs",
        kind="physical",
        comment="One treadmill: both segments meet in front of it on Saturdays.",
    )
    e.note("KR", "staff", "Staff who run", "gait_help tuesday_run shop fitted", kind="human", mark="strength")
    e.note(
        "KR",
        "wear_data",
        "Wear data of 4,100 pairs",
        "no_blisters reminder_service insoles follow_up",
        kind="intellectual",
    )
    e.note("KR", "till", "Till and web shop system", "web_shop pairs course", kind="physical", mark="weakness")
    e.note(
        "KR",
        "second_technician",
        "A second camera technician at weekends",
        "fitted gait_help",
        state="planned",
        kind="human",
    )
    e.note(
        "KP",
        "makers",
        "Shoe makers’ test-pair programme",
        "choose_stock treadmill no_blisters",
        kind="supplier",
        motive="resource",
        brings="Test pairs on loan; credit for worn shoes that come back",
        gains="Wear data of real feet, month by month",
        shared_goal="Fewer returns for both",
    )
    e.note(
        "KP",
        "physio",
        "Physio clinic two doors down",
        "watch no_blisters gait_help",
        kind="alliance",
        motive="resource",
        brings="Patients with a reason to come; a second look at hard cases",
        gains="Videos of the gait, free of charge; a place to send patients",
        shared_goal="Nobody runs hurt",
    )
    e.note(
        "KP",
        "marathon",
        "City marathon organisers",
        "lead_run sofa_to_5k tuesday_run",
        kind="alliance",
        motive="scale",
        brings="A table at number collection, 6,000 runners in two days",
        gains="Pacemakers for the slow groups",
        shared_goal="More people who finish",
    )
    e.note(
        "KP",
        "carrier",
        "Parcel carrier",
        "web_shop choose_stock",
        kind="supplier",
        motive="scale",
        brings="Next-day delivery, return labels",
        gains="A daily pick-up on its route",
    )


def _money(e: Example) -> None:
    e.note(
        "RS",
        "pairs",
        "Pairs at 129 on average",
        "returning beginners no_blisters fitted every_budget",
        kind="sale",
        amount=month("129.00", 520),
        pays_for="A pair that does not hurt",
        evidence=evidence("data", "supported", "Till, twelve months", "2026-08-31", n=6240),
    )
    e.note(
        "RS",
        "insoles",
        "Insoles and socks",
        "returning no_blisters",
        kind="sale",
        amount=month("24.00", 310),
        pays_for="The last millimetre of the fit",
    )
    e.note(
        "RS",
        "course",
        "Beginner course, 49",
        "beginners sofa_to_5k",
        kind="usage",
        amount=month("49.00", 30),
        pays_for="Company and a plan",
    )
    e.note(
        "CO",
        "shoes_bought",
        "Shoes bought in, 62 a pair",
        "choose_stock makers pairs insoles carrier",
        category="service-delivery",
        driver="Pairs sold",
        behaviour="variable",
        effect="scale",
        amount=month("62.00", 520),
    )
    e.note(
        "CO",
        "rent",
        "Rent 5,200 a month",
        "shop",
        category="service-delivery",
        driver="Main Street",
        behaviour="fixed",
        amount=month("5200.00"),
    )
    e.note(
        "CO",
        "wages",
        "Staff 14,800 a month",
        "staff train watch lead_run gait_help tuesday_run second_technician",
        category="service-delivery",
        driver="Hours the shop is open; the gait check takes a third",
        behaviour="step",
        amount=month("14800.00"),
        comment="A relationship that costs: every personal gait check takes 20 minutes of somebody’s time.",
    )
    e.note(
        "CO",
        "returns",
        "Returns, 3 % of sales",
        "no_blisters wear_data",
        category="service-delivery",
        driver="The money-back promise",
        behaviour="variable",
        amount=month("2012.00"),
        comment="The price of the promise, and cheaper than the advertisement it replaced.",
    )
    e.note(
        "CO",
        "machines",
        "Cameras, till and web shop, 730",
        "treadmill till web_shop physio booking",
        category="technology",
        driver="Licences and repairs",
        behaviour="fixed",
        amount=month("730.00"),
    )
    e.note(
        "CO",
        "fairs",
        "Articles, fairs and prizes, 1,900",
        "write marathon follow_up",
        category="acquisition",
        driver="Fairs and articles",
        behaviour="fixed",
        amount=month("1900.00"),
    )
    e.note(
        "CO",
        "newspaper",
        "Newspaper advertisement, 380 a month",
        "write",
        state="dropped",
        category="acquisition",
        driver="Habit",
        behaviour="fixed",
        amount=month("380.00"),
        comment="To be dropped: nobody in 40 talks named it.",
    )
    e.note(
        "parking", "used_shoes", "Sell used shoes?", "returning", comment="Worn shoes that come back are in good order."
    )
    e.note("parking", "headlamps", "Night runs with headlamps", "tuesday_run")
    e.worth(
        "returning",
        form="first-not-counted",
        margin="154.50",
        margin_period="year",
        retention=0.8,
        retention_period="year",
        discount=0.1,
        cac="38.00",
        referred=0.4,
        referral_credit=0.5,
        growth=0.02,
        evidence=evidence("data", "supported", "Till and mailing list, two years", "2026-08-31", n=1900),
    )
    e.worth(
        "beginners",
        form="first-not-counted",
        margin="66.00",
        margin_period="year",
        retention=0.5,
        retention_period="year",
        discount=0.1,
        cac="16.00",
        referred=0.2,
        referral_credit=0.5,
        evidence=evidence("data", "testing", "Till and course lists, one year", "2026-08-31", n=640),
    )


def _people(e: Example) -> None:
    e.persona(
        "sarah",
        "Sarah, 34",
        segment="returning",
        role="user",
        quote="I only want to run without thinking of my feet.",
        about="Teacher, two children, runs Tuesdays and Sundays; her last two pairs gave her blisters.",
        goals="A half marathon next spring, without pain",
        needs="To be looked at while she runs; one clear recommendation with a reason",
        motivations="Fitness, an hour for herself, and friends who run",
        pains="Blisters after 5 km; every shop says something else; Saturdays are short",
        buying_behaviour="Reads for two weeks, asks the group, buys in one visit, pays for certainty",
        channels="shop reviews",
        evidence=evidence("interview", "supported", TALKS, "2026-05-12", n=12),
    )
    e.persona(
        "tom",
        "Tom, 27",
        segment="beginners",
        role="buyer",
        quote="Do I really need shoes for that?",
        about="Works at a desk, signed up for a 5 km company run after a bet.",
        goals="Finish 5 km without walking",
        needs="A fair price and a plan that he can follow",
        motivations="The bet, and losing six kilos",
        pains="Feels watched on a treadmill; does not know the words",
        buying_behaviour="Compares prices on the telephone, orders at night",
        channels="web_shop",
        evidence=evidence("interview", "supported", "First evening of the course", "2026-04-08", n=9),
    )


def _journey(e: Example) -> None:
    e.journey(
        "sarah_now",
        "Sarah, as it is",
        persona="sarah",
        other_persona="tom",
        loops_to="awareness",
        story=(
            "It begins on a Sunday at kilometre five, not at our door. It ends when Sarah says a name at the Tuesday run "
            "and somebody else starts to search."
        ),
        lesson="One bad wait stands between two good moments. What she tells her friends is the end, so the wait is forgiven once.",
    )
    e.lanes(
        "sarah_now",
        "touchpoints emotion channel thought -action -motivation -need pain opportunity moment -relationship "
        "time -data kpi -goal -funnel",
    )
    e.own_lane(
        "sarah_now",
        "without_us",
        "When we are not there",
        {
            "awareness": "Cuts the old insoles, tries two pairs of socks",
            "consideration": "Watches a video at half speed; nearly orders elsewhere",
            "purchase": "Photographs the box for the group",
            "first_runs": "Checks her heels after every run",
            "telling": "Lends the shoes to her sister",
        },
    )
    e.lanes("sarah_now", "job -process system partner function -owner spend")
    e.stage(
        "sarah_now",
        "awareness",
        "Awareness",
        entered=12000,
        went_on=5200,
        goal="Find out why it hurts",
        strategy="Be the shop that explains blisters",
        owner="Editor of the blog",
        outcome="Reach",
        spend="1400.00",
    )
    e.stage(
        "sarah_now",
        "consideration",
        "Consideration",
        entered=5200,
        went_on=3900,
        goal="Know whom to trust",
        strategy="Get her on the treadmill",
        owner="Camera technician",
        outcome="Visits with a gait check",
        spend="300.00",
    )
    e.stage(
        "sarah_now",
        "purchase",
        "Purchase",
        entered=3900,
        went_on=2380,
        goal="Leave with the right pair",
        strategy="One recommendation, one reason, one promise",
        owner="Sales staff",
        outcome="Conversion",
    )
    e.stage(
        "sarah_now",
        "first_runs",
        "First runs",
        entered=2380,
        went_on=2310,
        goal="Run without thinking of her feet",
        strategy="Hear of trouble before she gives up",
        owner="Keeper of the wear log",
        outcome="Returns",
        spend="600.00",
    )
    e.stage(
        "sarah_now",
        "telling",
        "Telling others",
        entered=2310,
        went_on=690,
        goal="Give friends good advice",
        strategy="Make it easy to pass us on",
        owner="Run leader",
        outcome="Referral rate",
        spend="200.00",
    )
    e.episode("sarah_now", "searching", "The search")
    e.episode("sarah_now", "saturday", "Saturday in the shop")
    e.episode("sarah_now", "first_weeks", "The first weeks")
    e.episode("sarah_now", "passing_on", "Passing it on")
    _awareness(e)
    _consideration(e)
    _purchase(e)
    _afterwards(e)


def _awareness(e: Example) -> None:
    felt = evidence("interview", "supported", TALKS, "2026-05-12", n=12)
    e.touchpoint(
        "awareness",
        "blisters",
        "Blisters on a Sunday run",
        -1,
        0,
        owner="customer",
        carrier="Her old shoes",
        episode="searching",
        emotion_evidence=felt,
        action="Stops at kilometre five and walks home",
        thought="“Not again.”",
        motivation="Wants to keep her Sundays",
        need="To know what causes it",
        minutes=60,
        effort=3,
    )
    e.touchpoint(
        "awareness",
        "reads_reviews",
        "Reads three review sites",
        0,
        0,
        owner="third-party",
        carrier="Review pages",
        channel="reviews",
        made_by="reviews write",
        episode="searching",
        action="Compares lists of the ten best",
        thought="“They are all five stars.”",
        motivation="Not to be wrong a third time",
        need="A test by somebody with her feet",
        minutes=90,
        effort=3,
        relationship="self-service",
        emotion_evidence=felt,
        moment=Moment(
            kind="ZMOT",
            importance=2,
            why="Four of ten new customers first meet us here",
            evidence=evidence("survey", "supported", CARDS, "2026-06-20", n=140),
        ),
        feedback=Feedback(
            source="Reviews that name us",
            reader="Editor of the blog",
            reply_hours=48,
            last_change="Answers now say which foot a shoe suits",
            changed_on=on("2026-04-20"),
        ),
    )
    e.touchpoint(
        "awareness",
        "article",
        "Finds our article on blisters",
        0.5,
        0,
        carrier="An article with drawings",
        channel="email",
        made_by="email write no_blisters wear_data",
        episode="searching",
        action="Reads it twice, saves the drawing",
        thought="“That is exactly my heel.”",
        motivation="To understand it herself",
        need="Reasons, not brands",
        minutes=8,
        effort=1,
        optional=True,
    )


def _consideration(e: Example) -> None:
    e.touchpoint(
        "consideration",
        "asks_group",
        "Asks in the running group",
        0,
        0,
        owner="third-party",
        carrier="A chat of 60 runners",
        made_by="tuesday_run",
        episode="searching",
        relationship="community",
        action="Writes one line, gets eleven answers",
        thought="“Eleven friends, nine brands.”",
        motivation="Trusts runners more than shops",
        need="One name that comes twice",
        minutes=30,
        effort=2,
    )
    e.touchpoint(
        "consideration",
        "web_check",
        "Checks size and price on the web",
        0,
        0.5,
        carrier="Product page",
        channel="web_shop",
        made_by="web_shop till every_budget fitted",
        episode="searching",
        relationship="self-service",
        action="Looks for her size, reads “fitted in 20 minutes”",
        thought="“Twenty minutes, that fits before lunch.”",
        motivation="Saturday is short",
        need="To know that the trip is worth it",
        minutes=10,
        effort=2,
        carried=Carried(data="kept", price="kept", tone="kept"),
        variants={"beginners": "Sorts by price and stays here"},
    )
    e.touchpoint(
        "consideration",
        "walks_in",
        "Walks in on Saturday at eleven",
        0,
        0.5,
        owner="customer",
        carrier="Her bicycle",
        channel="shop",
        made_by="shop",
        episode="saturday",
        action="Counts nine people before her",
        thought="“Is this the queue?”",
        motivation="To have it done today",
        need="To be seen",
        minutes=2,
        effort=1,
    )
    e.touchpoint(
        "consideration",
        "wait",
        "Waits 25 minutes for a gait check",
        -2,
        1,
        carrier="A row of chairs",
        channel="shop",
        made_by="shop watch gait_help staff",
        episode="saturday",
        relationship="self-service",
        reached=1900,
        action="Stands, sits, looks at socks",
        thought="“Nobody says how long.”",
        motivation="Was promised 20 minutes",
        need="A time that she can trust",
        minutes=25,
        waiting_minutes=25,
        effort=3,
        hand_offs=1,
        bottleneck=True,
        emotion_evidence=evidence("survey", "supported", CARDS, "2026-09-05", n=64),
        moment=Moment(
            kind="encounter",
            importance=3,
            why="One in six leaves here, with the money she meant to spend",
            evidence=evidence("data", "supported", "Door and till times", "2026-09-05", n=100),
        ),
        carried=Carried(
            data="broken",
            price="kept",
            promise="broken",
            tone="kept",
            service="broken",
            note="The web shop says 20 minutes; the shop knows nothing of what she looked at",
        ),
        feedback=Feedback(
            source="Cards at the till",
            reader="Shop manager",
            reply_hours=72,
            last_change="Chairs and water beside the queue",
            changed_on=on("2026-05-04"),
        ),
        variants={"beginners": "Leave after ten minutes and order elsewhere at night"},
    )
    e.touch("treadmill", "wait", "weakens", "One treadmill for two segments on the busiest day", strength="strong")
    e.touch(
        "every_budget", "wait", "weakens", "Beginners who only ask for a price stand in the same queue", strength="weak"
    )
    e.touch("physio", "wait", "unclear", "Sends patients at noon; does it lengthen the queue or spread it?")


def _purchase(e: Example) -> None:
    e.touchpoint(
        "purchase",
        "gait_check",
        "Gait check in the shop",
        1,
        1,
        carrier="Technician and treadmill",
        channel="shop",
        made_by="watch treadmill gait_help no_blisters train physio returning",
        episode="saturday",
        relationship="personal",
        reached=1600,
        action="Runs two minutes, sees her heel in slow motion",
        thought="“At last someone looks at how I run.”",
        motivation="To see the cause",
        need="Plain words for what the film shows",
        minutes=12,
        waiting_minutes=0,
        effort=2,
        hand_offs=1,
        data_used="A film of her feet, kept for a year",
        consent="asked",
        emotion_evidence=evidence("survey", "supported", CARDS, "2026-09-05", n=64),
        moment=Moment(
            kind="encounter",
            importance=3,
            why="Whoever sees her own film buys in four of five cases",
            evidence=evidence("data", "supported", "Till, visits with a film", "2026-09-05", n=311),
        ),
        feedback=Feedback(
            source="Card: “I understood my film”",
            reader="Camera technician",
            reply_hours=24,
            last_change="The film is sent home with three sentences",
            changed_on=on("2026-07-11"),
        ),
    )
    e.touchpoint(
        "purchase",
        "tries_on",
        "Tries three pairs on the treadmill",
        1,
        1,
        carrier="Three boxes and a runner who sells",
        channel="shop",
        made_by="treadmill staff makers choose_stock fitted",
        episode="saturday",
        relationship="personal",
        action="Runs a minute in each pair",
        thought="“The second. I knew at once.”",
        motivation="To feel the difference",
        need="Not more than three",
        minutes=10,
        effort=2,
        hand_offs=1,
        moment=Moment(
            kind="FMOT",
            importance=2,
            why="The first time that foot and shoe meet",
            evidence=evidence("interview", "supported", TALKS, "2026-05-12", n=12),
        ),
        feedback=Feedback(
            source="Pairs tried and left",
            reader="Stock buyer",
            reply_hours=168,
            last_change="Two models out, one wide model in",
            changed_on=on("2026-08-17"),
        ),
    )
    e.touchpoint(
        "purchase",
        "pays",
        "Pays, gets the money-back promise",
        0.5,
        0,
        carrier="Till and a signed card",
        channel="shop",
        made_by="till no_blisters pairs insoles shop",
        episode="saturday",
        pays=True,
        relationship="personal",
        action="Pays 129 and 18 for insoles",
        thought="“If they hurt, I bring them back.”",
        motivation="To be safe this time",
        need="The promise in writing",
        minutes=4,
        effort=1,
        data_used="Address and shoe model for the reminder",
        consent="asked",
    )
    e.touchpoint(
        "purchase",
        "web_order",
        "Orders at night in the web shop",
        0.5,
        0.5,
        carrier="Web shop and a parcel",
        channel="web_shop",
        made_by="web_shop every_budget pairs carrier till beginners",
        persona="tom",
        alternative_to="pays",
        pays=True,
        relationship="self-service",
        action="Takes last season’s model for 74",
        thought="“Nobody watched me choose.”",
        motivation="Not to look foolish",
        need="A size that fits without trying",
        minutes=15,
        effort=2,
        data_used="Name, address, payment",
        consent="contract",
    )
    e.touchpoint(
        "purchase",
        "joins_course",
        "Signs up for the beginner course",
        1,
        0.5,
        carrier="Web shop",
        channel="web_shop",
        made_by="sofa_to_5k course web_shop lead_run beginners",
        persona="tom",
        pays=True,
        relationship="community",
        action="Pays 49, brings a colleague",
        thought="“Eight evenings, that I can do.”",
        motivation="The bet",
        need="People as slow as he is",
        minutes=5,
        effort=1,
        data_used="Name, age, emergency contact",
        consent="asked",
    )


def _afterwards(e: Example) -> None:
    e.touchpoint(
        "first_runs",
        "breaks_in",
        "Breaks the shoes in at home",
        0,
        0.5,
        owner="customer",
        carrier="The shoes, and a card in the box",
        made_by="no_blisters",
        episode="first_weeks",
        action="Wears them while cooking",
        thought="“Stiff at the heel?”",
        motivation="To do it properly",
        need="To know what is normal",
        minutes=120,
        effort=1,
    )
    e.touchpoint(
        "first_runs",
        "first_ten",
        "First 10 km without pain",
        2,
        1,
        owner="customer",
        carrier="The shoes",
        made_by="no_blisters returning wear_data",
        episode="first_weeks",
        action="Runs the old round and two kilometres more",
        thought="“I forgot I was wearing them.”",
        motivation="The half marathon",
        need="To be left alone by her feet",
        minutes=65,
        effort=3,
        emotion_evidence=evidence("survey", "supported", "Letter after 100 km", "2026-08-31", n=118),
        moment=Moment(
            kind="SMOT",
            importance=3,
            why="The promise is kept or broken here, where nobody of us is near",
            evidence=evidence("survey", "supported", "Letter after 100 km", "2026-08-31", n=118),
        ),
        feedback=Feedback(
            source="Letter after 100 km",
            reader="Keeper of the wear log",
            reply_hours=48,
            last_change="A card on breaking in lies in every box",
            changed_on=on("2026-03-30"),
        ),
    )
    e.touchpoint(
        "first_runs",
        "insole_swap",
        "Swaps the insoles, no questions",
        1,
        0.5,
        carrier="Sales staff",
        channel="shop",
        made_by="staff insoles no_blisters shop returns",
        episode="first_weeks",
        relationship="personal",
        optional=True,
        action="Comes by after work with the receipt",
        thought="“They really do it.”",
        motivation="One sore spot is left",
        need="Not to have to explain herself",
        minutes=6,
        waiting_minutes=2,
        effort=2,
    )
    e.touchpoint(
        "first_runs",
        "reminder",
        "100 km reminder",
        0.5,
        0,
        carrier="A letter by email",
        channel="email",
        made_by="reminder_service follow_up email wear_data",
        episode="first_weeks",
        relationship="automated",
        action="Reads it, looks at her soles",
        thought="“So soon?”",
        motivation="To be ready before they wear out",
        need="Her shoe, not any shoe",
        minutes=2,
        effort=1,
        data_used="Model, day of purchase, kilometres she told us",
        consent="asked",
    )
    e.touchpoint(
        "telling",
        "runs_along",
        "Runs along on Tuesday",
        1,
        0.5,
        carrier="Run leader and thirty people",
        channel="shop",
        made_by="tuesday_run lead_run staff marathon shop",
        episode="passing_on",
        relationship="community",
        action="Runs 8 km with the middle group",
        thought="“Half of them wear my shoe.”",
        motivation="Company",
        need="A group at her pace",
        minutes=70,
        effort=3,
    )
    e.touchpoint(
        "telling",
        "tells",
        "Tells the Tuesday run",
        1.5,
        1,
        owner="customer",
        carrier="Her own words",
        made_by="tuesday_run no_blisters returning",
        episode="passing_on",
        relationship="community",
        action="Says a name when somebody limps",
        thought="“Go there, ask for Mia.”",
        motivation="To help",
        need="A name that does not embarrass her",
        minutes=1,
        effort=1,
        moment=Moment(
            kind="UMOT",
            importance=2,
            why="Her sentence is where the next search begins",
            evidence=evidence("survey", "supported", CARDS, "2026-06-20", n=140),
        ),
        feedback=Feedback(
            source="“Who sent you?” at the till",
            reader="Run leader",
            reply_hours=168,
            last_change="Whoever is named gets a thank-you at the run",
            changed_on=on("2026-06-23"),
        ),
    )


def _pains_and_answers(e: Example) -> None:
    cards = evidence("survey", "supported", CARDS, "2026-09-05", n=64)
    talks = evidence("interview", "supported", TALKS, "2026-05-12", n=12)
    e.pain("asks_group", "contradiction", "Every shop says something else", 2, evidence=talks)
    e.pain("web_check", "untrue_minutes", "The web says 20 minutes, Saturday says 45", 2, evidence=cards)
    e.pain(
        "wait",
        "long_wait",
        "25 minutes, nobody says how long",
        3,
        evidence=cards,
        change=Change(lever="retention", low=0.005, high=0.015, share=1.0),
    )
    e.pain(
        "wait",
        "one_technician",
        "One technician, alone at weekends",
        3,
        evidence=evidence("data", "supported", "Rota", "2026-09-05", n=26),
        change=Change(lever="conversion", low=0.02, high=0.06, share=0.5),
    )
    e.pain(
        "web_order",
        "size_by_guess",
        "Guesses his size",
        2,
        evidence=evidence("data", "supported", "Web returns", "2026-08-31", n=62),
    )
    e.pain("joins_course", "feels_watched", "Afraid of looking foolish", 1, evidence=talks)
    e.pain("reminder", "wrong_shoe", "The letter names the pair before last", 1, evidence=guess("One complaint"))
    e.opportunity(
        "book",
        "Book a gait check online",
        kind="simplify",
        touchpoint="wait",
        pains="long_wait",
        notes="booking watch treadmill",
        impact=5,
        impact_money="37000.00",
        effort=2,
        effort_days=6,
        effort_cost="420.00",
        confidence=4,
        status="idea",
        change=Change(lever="retention", low=0.005, high=0.015, share=1.0),
        evidence=evidence("interview", "testing", TALKS, "2026-09-15", n=14),
    )
    e.opportunity(
        "second_person",
        "Train a second technician for Saturdays",
        kind="add",
        touchpoint="wait",
        pains="one_technician long_wait",
        notes="second_technician train",
        impact=4,
        effort=4,
        effort_days=15,
        effort_cost="1800.00",
        confidence=3,
        owner="Shop manager",
        due="2027-02-26",
        status="planned",
    )
    e.opportunity(
        "true_minutes",
        "Say the true Saturday times on the web",
        kind="simplify",
        touchpoint="web_check",
        pains="untrue_minutes",
        notes="fitted web_shop",
        impact=3,
        effort=1,
        effort_days=1,
        confidence=5,
        owner="Editor of the blog",
        due="2026-12-11",
        status="doing",
    )
    e.opportunity(
        "fit_tests",
        "Publish our own fit tests, foot by foot",
        kind="add",
        touchpoint="asks_group",
        pains="contradiction",
        notes="wear_data write reviews",
        impact=4,
        effort=4,
        effort_days=20,
        confidence=3,
        owner="Editor of the blog",
        due="2027-03-31",
        status="planned",
    )
    e.opportunity(
        "ask_review",
        "Ask for a review after 10 km",
        kind="automate",
        touchpoint="first_ten",
        notes="follow_up reviews",
        impact=3,
        effort=1,
        effort_days=2,
        confidence=4,
        depends_on="name_shoe",
        owner="Keeper of the wear log",
        due="2027-01-29",
        status="planned",
    )
    e.opportunity(
        "beginners_hour",
        "A beginners’ hour on Wednesday evenings",
        kind="personalise",
        stage="consideration",
        pains="feels_watched",
        notes="beginners every_budget",
        impact=4,
        effort=2,
        effort_days=4,
        confidence=3,
        owner="Sales staff",
        due="2027-01-13",
        status="planned",
    )
    e.opportunity(
        "size_by_photo",
        "Ask for the size of the pair at home",
        kind="simplify",
        touchpoint="web_order",
        pains="size_by_guess",
        notes="web_shop",
        impact=2,
        effort=2,
        effort_days=3,
        confidence=4,
        owner="Stock buyer",
        due="2027-02-12",
        status="idea",
    )
    e.opportunity(
        "name_shoe",
        "Let her name her shoe with one click",
        kind="simplify",
        touchpoint="reminder",
        pains="wrong_shoe",
        notes="reminder_service wear_data",
        impact=2,
        effort=2,
        effort_days=3,
        confidence=4,
        owner="Keeper of the wear log",
        due="2027-01-15",
        status="idea",
    )


def _behind_the_line(e: Example) -> None:
    e.backstage(
        "job",
        "editor",
        "Editor of the blog",
        "reads_reviews article",
        function="marketing",
        note="write",
        substitute="Shop manager",
        shows=[("awareness", "Answers every review that names us", "Answered within two days, weekly list")],
    )
    e.backstage(
        "job",
        "technician",
        "Camera technician",
        "wait gait_check",
        function="service",
        frontstage=True,
        note="watch",
        single=True,
        comment="Alone on both weekend days.",
        shows=[
            ("consideration", "Says how long it will take", "Told within two minutes, ten spot checks a week"),
            ("purchase", "Explains the film in plain words", "“I understood my film”: 9 of 10 cards"),
        ],
    )
    e.backstage(
        "job",
        "sellers",
        "Sales staff",
        "tries_on pays insole_swap",
        function="sales",
        frontstage=True,
        note="staff",
        substitute="Shop manager and two part-timers",
        shows=[
            ("purchase", "Brings three pairs, gives one reason", "Pairs tried per sale, at most 3.5"),
            ("first_runs", "Takes back without asking why", "Complaints about returns: none in a month"),
        ],
    )
    e.backstage(
        "job",
        "buyer",
        "Stock buyer",
        "tries_on web_order web_check",
        function="supply-chain",
        note="choose_stock",
        substitute="Shop manager",
        shows=[("purchase", "Keeps the wide sizes on the shelf", "Sizes missing on Saturday morning, at most 5")],
    )
    e.backstage(
        "job",
        "log_keeper",
        "Keeper of the wear log",
        "first_ten reminder",
        function="research",
        note="wear_data",
        substitute="Camera technician, on weekdays",
        shows=[("first_runs", "Calls whoever reports pain", "Called within two days, ten a month")],
    )
    e.backstage(
        "job",
        "run_leader",
        "Run leader",
        "runs_along tells joins_course",
        function="marketing",
        frontstage=True,
        note="lead_run",
        substitute="Two volunteers who know the rounds",
        shows=[("telling", "Greets every newcomer by name", "Newcomers who come a second time, half")],
    )
    e.backstage("process", "queue", "First come, first served", "wait", note="watch", function="service")
    e.backstage(
        "process",
        "money_back",
        "Money back within 60 days",
        "pays insole_swap breaks_in",
        note="no_blisters",
        function="service",
    )
    e.backstage(
        "system",
        "till_system",
        "Till and stock system of 2013",
        "web_check pays web_order joins_course tries_on",
        legacy=True,
        note="till",
        substitute="Paper receipts and a card reader",
    )
    e.backstage(
        "system",
        "camera_software",
        "Camera software",
        "gait_check",
        note="treadmill",
        substitute="A telephone on a tripod",
    )
    e.backstage(
        "system",
        "mailing_list",
        "Mailing list",
        "article reminder",
        note="email",
        substitute="A list on paper, once a month",
    )
    e.backstage(
        "partner", "clinic", "Physio clinic", "gait_check", note="physio", substitute="The clinic at the stadium"
    )
    e.backstage(
        "partner",
        "shoe_makers",
        "Shoe makers",
        "tries_on",
        note="makers",
        substitute="Five makers; any one can be missed",
    )
    e.backstage(
        "partner",
        "parcels",
        "Parcel carrier",
        "web_order",
        note="carrier",
        substitute="A second carrier, by the parcel",
        function="supply-chain",
    )
    e.backstage(
        "partner",
        "organisers",
        "Marathon organisers",
        "runs_along",
        note="marathon",
        substitute="The clubs of the town",
    )


def _figures(e: Example) -> None:
    e.kpi(
        "reach",
        "Reach",
        [("2026-03-31", 10400, None), ("2026-08-31", 12000, None)],
        "Readers and visitors of a year",
        about="awareness",
        unit="people",
        baseline=9500,
        baseline_on="2025-08-31",
        target=14000,
        target_on="2027-08-31",
    )
    e.kpi(
        "wait_minutes",
        "Wait before a gait check",
        [("2026-03-07", 27, 60), ("2026-06-06", 26, 71), ("2026-09-05", 25, 64)],
        "Door and till times on a Saturday",
        about="wait",
        unit="min",
        better="lower",
        baseline=27,
        baseline_on="2026-03-07",
        target=8,
        target_on="2027-06-30",
    )
    e.kpi(
        "conversion",
        "Visitors who buy",
        [("2026-03-31", 0.58, 960), ("2026-08-31", 0.61, 3900)],
        "Door counter and till",
        kind="conversion",
        about="purchase",
        baseline=0.58,
        baseline_on="2026-03-31",
        target=0.75,
        target_on="2027-08-31",
    )
    e.kpi(
        "return_rate",
        "Pairs that come back",
        [("2026-03-31", 3.4, 2900), ("2026-08-31", 3.0, 6240)],
        "Till",
        about="first_runs",
        unit="%",
        better="lower",
        baseline=3.4,
        baseline_on="2026-03-31",
        target=2.0,
        target_on="2027-08-31",
    )
    e.kpi(
        "nps",
        "Would recommend us",
        [("2026-02-28", 38, 104), ("2026-08-31", 42, 118)],
        "Letter after 100 km",
        kind="nps",
        scope="relational",
        about="telling",
        baseline=38,
        baseline_on="2026-02-28",
        target=55,
        target_on="2027-08-31",
    )
    e.kpi(
        "film_csat",
        "Understood the film",
        [("2026-06-06", 0.84, 71), ("2026-09-05", 0.88, 64)],
        CARDS,
        kind="csat",
        scope="after-contact",
        about="gait_check",
        baseline=0.84,
        baseline_on="2026-06-06",
        target=0.9,
        target_on="2027-06-30",
    )
    e.kpi(
        "retention",
        "Returning runners who stay",
        [("2025-08-31", 0.79, 1710), ("2026-08-31", 0.8, 1900)],
        "Till and mailing list",
        kind="retention",
        about="returning",
        baseline=0.79,
        baseline_on="2025-08-31",
        target=0.83,
        target_on="2027-08-31",
    )
    e.kpi(
        "basket",
        "Average order value",
        [("2026-03-31", 126, 2900), ("2026-08-31", 129, 6240)],
        "Till",
        kind="order-value",
        about="purchase",
        unit="EUR",
        baseline=126,
        baseline_on="2026-03-31",
        target=134,
        target_on="2027-08-31",
    )
    e.kpi(
        "referrals",
        "New customers who were sent",
        [("2026-03-31", 0.19, 310), ("2026-08-31", 0.22, 705)],
        "“Who sent you?” at the till",
        kind="referral-rate",
        about="telling",
        baseline=0.19,
        baseline_on="2026-03-31",
        target=0.3,
        target_on="2027-08-31",
    )


def _tomorrow(e: Example) -> None:
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


def _questions(e: Example) -> None:
    e.question(
        "saturday_conflict",
        "Saturdays: long checks for returning runners, or short queues for beginners?",
        owner="Shop manager",
        due="2027-01-31",
        about="wait",
    )
    e.question(
        "clinic_videos",
        "May the clinic see films without asking Sarah again?",
        owner="Shop manager",
        due="2026-12-18",
        about="physio",
    )
    e.question(
        "one_stream",
        "May one revenue stream carry nine tenths?",
        kind="decision",
        done=True,
        about="pairs",
        answer="Yes: we are a shoe shop. The limit is set to 90 %.",
        owner="Shop manager",
    )
    e.diagnosis(
        "few_first",
        "Few who try for the first time buy",
        "few-first-orders",
        {
            "wait": ("confirmed", "One in six leaves from the queue"),
            "treadmill": ("open", "A second one is too wide for the shop"),
            "every_budget": ("tested", "The cheaper shelf helped beginners by 12 points"),
            "untrue_minutes": ("open", "Change the sentence first, then count again"),
        },
    )
