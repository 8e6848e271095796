"""Words of the checks: for each what is found, why it matters, and what its fix does."""

from throughline.words.table import Table, Template


def _check(id_: str, found: Template, why: str, fix: str) -> dict[str, Template]:
    """The words of one check. Where it has several sentences, the others follow it, by their variant."""
    return {f"finding.{id_}": found, f"finding.{id_}.why": why, f"finding.{id_}.fix": fix}


_FIT: Table = {
    **_check(
        "R1a",
        "“{name}”: no value proposition is meant for this segment.",
        "A segment without an offer is a wish. Say what you do for these people, or leave them to others.",
        "Add a value proposition for it",
    ),
    **_check(
        "R1b",
        "“{name}”: no channel reaches this segment.",
        "However good the offer, people must hear of it, get it and find help with it. A channel is that way.",
        "Add a channel to it",
    ),
    **_check(
        "R1c",
        "“{name}”: no relationship is offered to this segment.",
        "How you win people, keep them and sell them more is a decision with a price. Undecided, it is left to chance.",
        "Add a relationship with it",
    ),
    **_check(
        "R1d",
        "“{name}”: no revenue stream comes from this segment.",
        "Either these people pay, or somebody pays for them. Name the stream, or write down who subsidises them.",
        "Add a revenue stream from it",
    ),
    **_check(
        "R2",
        "“{name}”: no segment is linked to this value proposition.",
        "Value is value for somebody. Without a segment nobody can say whether the offer is any good.",
        "Choose its segments…",
    ),
    **_check(
        "R4a",
        "“{name}”: no paying segment is linked to this stream.",
        "Money comes from people. A stream whose payers are unknown can be neither planned nor defended.",
        "Choose who pays…",
    ),
    **_check(
        "R4b",
        "“{name}”: nothing says which value this stream pays for.",
        "People pay for what they get. If you cannot name it, your price is a guess.",
        "Choose what it pays for…",
    ),
    **_check(
        "R18",
        "“{name}”: people use it, and no revenue stream carries it.",
        "A free service has a cost all the same. Link the stream that carries it, or write down who subsidises its users.",
        "Add the stream that carries it",
    ),
}

_BLOCKS: Table = {
    **_check(
        "R8",
        "{block}: nothing stands here yet.",
        "The nine blocks hold one another up. An empty one is a question that the rest of the model leaves open.",
        "Write the first note",
    ),
    **_check(
        "R9a",
        "{block}: {n} notes are more than can be taken in.",
        "A canvas is read at a glance. More than seven notes in a block hide the few that matter, and shrink on paper.",
        "Look through the block",
    ),
    **_check(
        "R9b",
        "“{name}”: {n} words are many for a note.",
        "A note is read from two steps away. Eight words carry one idea; the rest has room in its comment.",
        "Shorten it",
    ),
    **_check(
        "R14",
        "“{name}” stands {n} times in its block.",
        "Two notes for one thing share its links between them, so that each tells half the truth.",
        "Make them one note",
    ),
}

_MAKING: Table = {
    **_check(
        "R3",
        "“{name}”: no activity, resource or partner makes this possible.",
        "Whatever customers see has to be made by somebody. Where nothing stands behind it, it is a promise only.",
        "Add the activity behind it",
    ),
    **_check(
        "R5a",
        "“{name}”: nothing says what this partner brings.",
        "A partner does what you cannot, or do not want to, do yourself. Once you can name it, you also know when you no longer need them.",
        "Write what they bring",
    ),
    **_check(
        "R5b",
        "“{name}”: nothing says what this partner gains.",
        "Partnerships last as long as both gain. What holds a partner is the first thing a competitor will offer more of.",
        "Write what they gain",
    ),
    **_check(
        "R6",
        "“{name}”: nothing on the canvas needs this, and no customer meets it.",
        "Work and property that serve nothing cost money all the same. Link it to what it serves, or let it go.",
        "Choose what it serves…",
    ),
    **_check(
        "R17",
        "“{name}”: people are promised, and nobody stands ready.",
        "Personal assistance is done by persons with hours and wages. No activity and no people on the canvas means nobody has counted them.",
        "Add the people who do it",
    ),
}

_MONEY: Table = {
    **_check(
        "R7a",
        "“{name}”: nothing says what causes this cost.",
        "A cost can be lowered only at its cause. Link it to the activity, resource, partner or promise that it pays for.",
        "Choose what causes it…",
    ),
    **_check(
        "R7b",
        {
            "one": "{block}: “{name}” has no cost.",
            "other": "{block}: of {n} notes not one has a cost, so the dearest is unknown.",
        },
        "Few activities, resources and partners make up most of the cost. Start with the dearest; the small ones can wait.",
        "Add its cost",
    ),
    **_check(
        "R11",
        "Costs of {costs} a year exceed revenue of {revenue}.",
        "Sooner or later a model must earn more than it spends. A planned loss is a decision: accept it, and say until when.",
        "Look at the largest cost",
    ),
    **_check(
        "R15a",
        "“{name}” brings {share} of all revenue.",
        "What rests on one stream falls with it. Know it, and know what you would do without it.",
        "Look at the stream",
    ),
    **_check(
        "R15b",
        "“{name}” alone pays {share} of all revenue.",
        "A model that lives on one segment bargains from weakness. Know how many of them could go before it hurts.",
        "Look at the segment",
    ),
    **_check(
        "R15c",
        "“{name}” carries {share} of what customers see.",
        "When one partner holds up most of the model, its bad day is yours. Keep a second one within reach.",
        "Look at the partner",
    ),
    **_check(
        "J15a",
        "“{name}”: a customer is worth {clv} and costs {cac} to win.",
        "Every new customer of this segment makes you poorer, however fast you grow. Win them for less, keep them longer, or earn more with each.",
        "Look at the numbers",
    ),
    **_check(
        "J15b",
        "“{name}”: CLV : CAC is {ratio}; you ask for {asked}.",
        "What a customer brings beyond the cost of winning them has to pay for all else. Three to one is the usual rule of thumb, and you can set your own.",
        "Look at the numbers",
    ),
}

_TOMORROW: Table = {
    **_check(
        "R10a",
        "“{name}” is planned, and nothing of today leads to it.",
        "What is to come grows out of something that is here. Link it to its starting point, or it stays a wish.",
        "Choose what it grows out of…",
    ),
    **_check(
        "R10b",
        {
            "one": "“{name}” is to be dropped, and “{other}” still depends on it.",
            "other": "“{name}” is to be dropped, and “{other}” and {more} more still depend on it.",
        },
        "Dropping a note drops what it holds up. Move what leans on it to something else first.",
        "Look at what depends on it",
    ),
}

_CUSTOMERS: Table = {
    **_check(
        "R12",
        "“{name}”: nobody has said how much this segment matters.",
        "You cannot serve everybody first. Revenue potential, loyalty and strategic importance tell whom to serve when time runs short.",
        "Score it",
    ),
    **_check(
        "J3a",
        "“{name}”: no persona stands for this segment.",
        "Nobody can walk in the shoes of a segment. One person with a name and a morning makes it possible to see through their eyes.",
        "Add a persona",
    ),
    **_check(
        "J3b",
        "“{name}”: nobody has followed “{other}” on a journey.",
        "A canvas says what you offer; a journey says what arrives. Only the two together show where they part.",
        "Begin the journey",
    ),
}

_PROOF: Table = {
    **_check(
        "R13a",
        "“{name}”: no test says whether this value proposition holds.",
        "Every offer begins as a belief. A small test costs days; finding out after the launch costs the launch.",
        "Write a test",
    ),
    **_check(
        "R13b",
        {
            "one": "“{name}”: its test has no measure or no pass mark.",
            "other": "“{name}”: {n} of its tests have no measure or no pass mark.",
        },
        "A test that cannot fail proves nothing. Fix the number that decides before you look at the result.",
        "Say when it passes",
    ),
    **_check(
        "R16",
        {
            "one": "“{name}”: its evidence is a month old or older.",
            "other": "“{name}”: its evidence is {n} months old or older.",
        },
        "Customers, prices and habits move on. What was true when you looked may not be true when you decide.",
        "Look again, and date it",
    ),
    "finding.R16.numbers": {
        "one": "“{name}”: what its numbers rest on is a month old or older.",
        "other": "“{name}”: what its numbers rest on is {n} months old or older.",
    },
    **_check(
        "J8",
        "“{name}”: {missing} missing.",
        "A key figure shows a distance: where it began, where it is, where it is to go. Without one of the three it shows nothing.",
        "Complete the figure",
    ),
    "finding.J8.value": "present value",
    "finding.J8.baseline": "baseline",
    "finding.J8.target": "target",
    **_check(
        "J20",
        "“{name}” decides, and rests on guesses alone.",
        "The moments that decide deserve the best knowledge you have. Five talks with customers beat any number of meetings.",
        "Say what it rests on",
    ),
}

_STAGES: Table = {
    **_check(
        "J4a",
        "“{name}”: nothing happens at this stage yet.",
        "If customers really pass this stage, they do something there, with or without you. If they do not, it is no stage.",
        "Add the first touchpoint",
    ),
    **_check(
        "J4b",
        "“{name}”: nobody backstage answers for this stage.",
        "Between departments a customer falls through. One name a stage is enough to catch them.",
        "Name the owner",
    ),
    **_check(
        "J4c",
        "“{name}”: no outcome measure says how this stage goes.",
        "What is not measured is judged by the last complaint. Reach, conversion, waiting time: choose the one that shows success here.",
        "Name the outcome",
    ),
    **_check(
        "J12",
        "“{name}”: marketing money is spent, and no outcome is measured.",
        "Spending that is not held against a result can neither be defended nor improved. Count who enters and who goes on.",
        "Enter what came of it",
    ),
}

_MEETING: Table = {
    **_check(
        "J1",
        "“{name}”: no touchpoint is on this channel.",
        "A channel that no customer comes across exists on paper only. Put it where they meet it, or take it off.",
        "Show where it is met…",
    ),
    **_check(
        "J2",
        "“{name}”: no note of the canvas makes this touchpoint happen.",
        "Every touchpoint of yours is carried by something. Until you know what, you cannot tell what to change when it goes wrong.",
        "Choose what makes it happen…",
    ),
    **_check(
        "J6a",
        "“{name}” claims {types}, and no journey meets it.",
        "A relationship exists where a customer feels it. What is claimed and never met is a promise waiting to be broken.",
        "Look at the relationship",
    ),
    **_check(
        "J6b",
        {
            "one": "{type} is met at “{name}”, and the canvas claims it nowhere.",
            "other": "{type} is met at {n} touchpoints, and the canvas claims it nowhere.",
        },
        "What happens without having been chosen has a cost and an effect all the same. Take it into the model, or change it.",
        "Add it to the canvas",
    ),
    **_check(
        "J7",
        "“{name}”: at no touchpoint does money change hands for it.",
        "The payer’s journey is mapped, and the payment is not on it. How paying feels decides whether it happens again.",
        "Show where it is paid…",
    ),
    **_check(
        "J18a",
        "“{other}” would rather come by “{name}”, and we do not offer it.",
        "People take the way that suits them, to somebody else if need be. Open it, or know why you keep it shut.",
        "Look at the channel",
    ),
    **_check(
        "J18b",
        "“{name}” is offered, and nobody uses it.",
        "An unused channel costs money and attention. Ask why nobody comes before you advertise it.",
        "Look at the channel",
    ),
}

_ALONG: Table = {
    **_check(
        "J11",
        "“{episode}” ends lower than it began, at “{name}”.",
        "People remember the peak and the end. A bad ending takes back much of what went well before.",
        "Look at the ending",
    ),
    "finding.J11.low": "“{episode}” ends on its low point, “{name}”.",
    **_check(
        "J13",
        "“{name}”: the change of channel breaks {broken}.",
        "Customers see one company, not its channels. Where price, promise, service or what you know of them changes on the way, trust goes.",
        "Look at the change",
    ),
    "finding.J13.data": "what is known of the customer",
    "finding.J13.price": "the price",
    "finding.J13.promise": "the promise",
    "finding.J13.service": "the service level",
    **_check(
        "J22",
        "“{name}” uses personal data, and no consent is noted.",
        "Data used without leave is a legal risk, and worse, a broken trust. Note that people were asked, or which contract needs it.",
        "Note the consent",
    ),
}

_MOMENTS: Table = {
    **_check(
        "J9",
        {
            "one": "“{name}” alone carries “{other}”, and nobody could stand in.",
            "other": "“{name}” alone carries {n} moments that decide, and nobody could stand in.",
        },
        "A moment that decides should not depend on one person’s good health, one partner or one machine. Name a substitute, or find one.",
        "Name a substitute",
    ),
    **_check(
        "J16",
        "“{name}” decides, and no word of it comes back.",
        "What went wrong there you learn first from those who stay away. A loop needs a source, a reader and an answer.",
        "Close the loop",
    ),
    **_check(
        "J17",
        "“{name}” disappoints, and only automation is there.",
        "When something goes wrong people look for a person. A machine that cannot leave its script makes it worse.",
        "Look at the moment",
    ),
    **_check(
        "J19",
        "“{other}” weakens “{name}”, a moment that decides.",
        "Something that you chose yourself works against what customers remember. That is where the model pulls two ways.",
        "See what else it touches",
    ),
    **_check(
        "J21",
        "“{name}” decides, and is a bottleneck.",
        "Waiting and being passed on weigh most where the moment matters most. Relief here is felt by everybody who passes.",
        "Look at the bottleneck",
    ),
    "finding.J21.waiting": "“{name}” decides, and {n} of its {minutes} minutes are waiting.",
    "finding.J21.hand_offs": "“{name}” decides, and passes through {n} hand-offs.",
}

_ANSWERS: Table = {
    **_check(
        "J5",
        "“{name}” decides, falls short of what was expected, and has no opportunity.",
        "Important and below expectation: here an hour of work is worth the most. Even a small idea is a beginning.",
        "Make an opportunity",
    ),
    **_check(
        "J10",
        "“{other}” hurts at “{name}”, and has no opportunity.",
        "A pain that is written down and left alone tells the team that writing is useless. Answer it, or accept it openly.",
        "Make an opportunity",
    ),
    **_check(
        "J14",
        "“{name}” has no owner and no date.",
        "What nobody does by no particular day does not get done. One name and one day make an intention a plan.",
        "Name who and by when",
    ),
    "finding.J14.owner": "“{name}” has a date and no owner.",
    "finding.J14.date": "“{name}” has an owner and no date.",
}

TABLE: Table = {
    "finding.unnamed": "(no name yet)",
    "finding.name": "{name}",
    "finding.list": "{these}, {one}",
    "finding.link": {"one": "Link it with “{name}”", "other": "Link it with “{name}” and {more} more"},
    **_FIT,
    **_BLOCKS,
    **_MAKING,
    **_MONEY,
    **_TOMORROW,
    **_CUSTOMERS,
    **_PROOF,
    **_STAGES,
    **_MEETING,
    **_ALONG,
    **_MOMENTS,
    **_ANSWERS,
}
