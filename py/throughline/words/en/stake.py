"""Words of the value at stake, and of money per stage."""

from throughline.words.table import Table

_PERIODS = {"month": "a month", "quarter": "a quarter", "year": "a year"}

TABLE: Table = {
    "pain.kind": "Pain point",
    "pain.what": "What hurts",
    "pain.answer": "Make an opportunity",
    "pain.answers": "Opportunities against it",
    "pain.no_answer": "Nothing is to be done about it yet.",
    "pain.list": "Pain points in detail",
    "pain.unrated": "not rated",
    "stake.title": "Value at stake",
    "stake.lever.retention": "Retention: more of them stay",
    "stake.lever.frequency": "Frequency: they order more often",
    "stake.lever.order-value": "Order value: they order for more",
    "stake.lever.margin": "Margin: more is left of it",
    "stake.lever.conversion": "Conversion: more become customers",
    "field.change.lever": "What would change",
    "field.change.low": "By at least",
    "field.change.high": "By at most",
    "field.change.share": "Share of those who come here",
    "stake.unit.retention": "% points of retention a {per}",
    "stake.unit.conversion": "% points of conversion",
    "stake.unit.frequency": "orders a {per}",
    "stake.unit.order-value": "{currency} an order",
    "stake.unit.margin": "{currency} a {per} and customer",
    "stake.unit.share": "%",
    "stake.choose": "Choose what would change if this were gone, and by how much: then it has a value.",
    "stake.choose.opportunity": "Choose what would change if this were done, and by how much: then it has a value.",
    "stake.from_pains": {
        "one": "No change of its own: it is worth what the pain point it answers is worth.",
        "other": "No change of its own: it is worth what the pain points it answers are worth together.",
    },
    "stake.of_segment": "For “{segment}”. {formula}.",
    "undo.pain_answered": "make an opportunity of “{pain}”",
    "said.pain_answered": "A new opportunity that removes “{pain}”. Give it a name.",
    "undo.pain_deleted": "delete the pain point “{pain}”",
    "said.pain_deleted": "“{pain}” deleted.",
    "stake.one": "{amount}",
    "stake.range": "{low} to {high}",
    "stake.a_year": "{amount} a year",
    "stake.all": "all",
    "stake.points": "{points}",
    "stake.points_range": "{low} to {high}",
    "stake.reach.touchpoint": {"one": "{customers} reaches it", "other": "{customers} reach it"},
    "stake.reach.stage": {"one": "{customers} enters “{stage}”", "other": "{customers} enter “{stage}”"},
    "stake.told.worth": "{reach} × {share} × Δ {delta}",
    "stake.told.conversion": "{reach} × {share} × {more} more become customers × {delta}",
    "stake.formula.worth": "Customers who reach it in a year × share affected × ΔCLV",
    "stake.formula.conversion": "Extra customers in a year × (CLV − CAC)",
    "stake.formula.joint": "All changes applied together, each to those whom it concerns",
    "stake.counted.month": "{counted} a month",
    "stake.counted.quarter": "{counted} a quarter",
    "stake.counted.year": "{counted} a year",
    "stake.limited": "{counted} reach it, but “{segment}” has {customers} customers: only these are counted.",
    "stake.times": "{counted} reach it, taken for the whole year. Who comes again and again must be counted once.",
    "stake.capped": "A rate would have gone past 0 or 100 %: it stops there.",
    "stake.compared.less": (
        "Less than the changes would bring one by one: whoever stays, or comes, for one reason cannot do so again for another."
    ),
    "stake.compared.more": (
        "More than the changes would bring one by one: each is worth more once the others are made, since customers who "
        "stay longer, order more often or for more profit from the rest for longer."
    ),
    "stake.compared.same": "As much as the changes would bring one by one.",
    "stake.layers": "Whoever meets the rarer pain is taken to meet the more common one too.",
    "stake.replaced": "“{pain}” is not counted besides: an opportunity that answers it is chosen.",
    "stake.how_much": "Say by how much it would change, at least and at most.",
    "stake.no_place": "It stands at no touchpoint and no stage, so nobody knows how many customers it concerns. Choose where it belongs.",
    "stake.no_persona": "“{journey}” has no persona, so nobody knows which segment it concerns. Choose whose journey it is.",
    "stake.no_segment": "{persona} belongs to no segment. Choose the segment whose value it is about.",
    "stake.no_reach": "How many customers reach “{name}” is not known. Enter it here.",
    "stake.no_entered": "How many customers enter “{name}” is not known. Enter it here.",
    "stake.no_value": "What a customer of this segment is worth is not known yet. Enter its numbers first.",
    "stake.revenue": (
        "Without a gross margin the value is revenue, and revenue is not what is gained. Enter the gross margin of the segment."
    ),
    "stake.no_cac": "New customers are worth CLV − CAC, and the acquisition cost (CAC) of the segment is not known. Enter it.",
    "stake.needs": "To know what this would change, {field} of the segment is needed. Enter it.",
    "stake.not_here": (
        "“{form}” cannot say what this is worth ({lever}): it has no such input, or reads it from data. Choose another lever, "
        "or another form of CLV for the segment."
    ),
    "stake.beyond": "With this change there is no value: {why}",
    "stake.too_large": "This comes to more than can be counted with. Check the units of what was entered.",
    "stake.several_segments": "These concern different segments, whose customers are not the same. Choose those of one segment.",
    "stake.go.money": "To the segment’s numbers",
    "stake.go.journeys": "To the journey’s details",
    "stake.go.personas": "To the persona",
    "stake.go.opportunities": "To the opportunity",
    "stake.go.pains": "To the pain point",
    "stake.go.touchpoints": "To the touchpoint",
    "stake.go.stages": "To the stage",
}
