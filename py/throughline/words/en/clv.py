"""Words of the formulas of customer lifetime value: on the page and at the command line."""

from throughline.words.table import Table

TABLE: Table = {
    "clv.form.simple": "Simple: order × frequency × lifetime",
    "clv.form.subscription": "Subscription: ARPA over churn",
    "clv.form.first-not-counted": "Retention form, first payment not counted",
    "clv.form.first-counted-start": "Retention form, first payment counted, booked at period start",
    "clv.form.first-counted-end": "Retention form, first payment counted, booked at period end",
    "clv.form.truncated": "Truncated CLV: the retention form up to a horizon",
    "clv.form.sbg": "Cohort: shifted beta-geometric (sBG)",
    "clv.form.bg-nbd": "Shop: BG/NBD with Gamma-Gamma",
    "clv.form.gamma-gamma": "Gamma-Gamma: value per purchase",
    "clv.formula.simple": "order value × orders per period × periods × gross margin",
    "clv.formula.simple.revenue": "order value × orders per period × periods (revenue, not margin)",
    "clv.formula.subscription.revenue": "ARPA ÷ churn (revenue, not margin)",
    "clv.formula.sbg.payments": "Σ S(t) ÷ (1 + d)ᵗ, t = 0, 1, 2 … (payments, not money)",
    "clv.formula.bg-nbd.new": "E[X(t)]: purchases of a new customer within t",
    "clv.formula.bg-nbd.known": "E[X(t) | x, t_x, T]: purchases of a known customer within t",
    "clv.formula.subscription": "ARPA × gross margin ÷ churn",
    "clv.formula.first-not-counted": "margin × r ÷ (1 + d − r)",
    "clv.formula.first-counted-start": "margin × (1 + d) ÷ (1 + d − r)",
    "clv.formula.first-counted-end": "margin ÷ (1 + d − r)",
    "clv.formula.truncated": "Σ margin × rᵗ ÷ (1 + d)ᵗ, t = 1 … periods",
    "clv.formula.sbg": "Σ margin × S(t) ÷ (1 + d)ᵗ, t = 0, 1, 2 …",
    "clv.formula.bg-nbd": "Σ expected purchases in period t × mean value × gross margin ÷ (1 + d)ᵗ",
    "clv.formula.gamma-gamma": "p × (v + x × mean) ÷ (p × x + q − 1)",
    "clv.worked.simple": "{order_value} × {orders} × {periods} × {kept} = {value}",
    "clv.worked.simple.revenue": "{order_value} × {orders} × {periods} = {value}",
    "clv.worked.subscription": "{arpa} × {kept} ÷ {churn} = {value}",
    "clv.worked.subscription.revenue": "{arpa} ÷ {churn} = {value}",
    "clv.worked.first-not-counted": "{margin} × {r} ÷ (1 + {d} − {r}) = {value}",
    "clv.worked.first-counted-start": "{margin} × (1 + {d}) ÷ (1 + {d} − {r}) = {value}",
    "clv.worked.first-counted-end": "{margin} ÷ (1 + {d} − {r}) = {value}",
    "clv.period.month": "month",
    "clv.period.quarter": "quarter",
    "clv.period.year": "year",
    "clv.period.period": "period",
    "clv.symbol.order_value": "the order value",
    "clv.symbol.orders_per_period": "the number of orders per period",
    "clv.symbol.periods": "the number of periods",
    "clv.symbol.gross_margin": "the gross margin",
    "clv.symbol.arpa": "the revenue per account and period (ARPA)",
    "clv.symbol.churn": "the churn",
    "clv.symbol.margin": "the margin per period",
    "clv.symbol.retention": "the retention",
    "clv.symbol.discount": "the discount rate",
    "clv.symbol.cac": "the acquisition cost (CAC)",
    "clv.symbol.growth": "the growth of the margin",
    "clv.symbol.referred": "the number of customers referred",
    "clv.symbol.referral_credit": "the credited share of referrals",
    "clv.symbol.survivors": "the survivors",
    "clv.symbol.purchases": "the purchases",
    "clv.symbol.alpha": "alpha",
    "clv.symbol.beta": "beta",
    "clv.symbol.r": "r",
    "clv.symbol.a": "a",
    "clv.symbol.b": "b",
    "clv.symbol.x": "x (repeat purchases)",
    "clv.symbol.t_x": "t_x (time of the last purchase)",
    "clv.symbol.T": "T (time observed)",
    "clv.symbol.t": "t (time ahead)",
    "clv.symbol.p": "p",
    "clv.symbol.q": "q",
    "clv.symbol.v": "v",
    "clv.symbol.mean": "the mean value of a purchase",
    "clv.why.missing": "There is no value yet: enter {what}.",
    "clv.why.not_a_number": "Check {what}: enter an ordinary number.",
    "clv.why.negative": "Check {what}: enter 0 or more.",
    "clv.why.zero": "Check {what}: enter more than 0.",
    "clv.why.not_a_share": "Check {what}: enter a share between 0 and 1 (0 % and 100 %).",
    "clv.why.not_whole": "Check {what}: enter a whole number.",
    "clv.why.infinite": (
        "A retention of 1 or more (100 %) with no discount gives an infinite value: nobody ever leaves, and later money "
        "counts as much as today’s. Enter a retention below 100 %, or a discount rate above 0."
    ),
    "clv.why.infinite_growth": (
        "The value is infinite: the margin grows faster than customers leave and money is discounted. "
        "r × (1 + g) must stay below 1 + d, so enter a smaller growth."
    ),
    "clv.why.no_churn": "A churn of 0 gives an infinite value: nobody ever leaves. Enter a churn above 0.",
    "clv.why.shrinks_away": "The growth of the margin cannot be below −100 %: a margin cannot lose more than all of itself.",
    "clv.why.too_large": "These numbers are too large or too small to be counted with. Check their units, and enter smaller ones.",
    "clv.why.never_pays_back": "The acquisition cost is never paid back, because the margin per period is 0.",
    "clv.why.no_growth_here": (
        "Growth of the margin has no line in this form, which knows no payments one after the other. "
        "The retention forms have one."
    ),
    "clv.why.no_payback_here": (
        "There is no time to payback in this form: it counts purchases whenever they come, "
        "and knows no margin of a period that could pay the acquisition cost back."
    ),
    "clv.why.no_credit": "Say what share of the value of referred customers is credited: without it they would count twice, or not at all.",
    "clv.why.revenue_cac": (
        "This is lifetime revenue, not CLV, so it is not compared with the acquisition cost: a customer can bring revenue "
        "and still cost more than they earn. Enter the gross margin."
    ),
    "clv.why.revenue_referrals": "The value of referrals is margin, and this is revenue. Enter the gross margin.",
    "clv.why.too_far": "That time is too far ahead to be computed. Enter a shorter one.",
    "clv.why.horizon_too_long": "The horizon is too long for this form: enter at most {n} periods.",
    "clv.why.cohort_too_short": (
        "The cohort is too short. Enter how many were there at the start and at the end of two periods or more: {n} numbers at least."
    ),
    "clv.why.cohort_grows": "Survivors cannot become more. Enter for each period how many of the first are still there.",
    "clv.why.cohort_stays": "Nobody of this cohort left, so nothing can be said of how customers leave. Enter a longer time.",
    "clv.why.cohort_gone": "Everybody of this cohort left in the first period, so there is nothing to project.",
    "clv.why.cohort_is_constant": (
        "The retention of this cohort does not rise from period to period, so the cohort form has nothing to fit. "
        "Use a retention form with a constant retention."
    ),
    "clv.why.cohort_infinite": (
        "By this cohort some customers stay so long that the value has no end unless it is discounted. "
        "Enter a discount rate above 0, or a horizon."
    ),
    "clv.why.last_after_end": "A last purchase (t_x) lies after the end of the time observed (T). Correct that row.",
    "clv.why.no_repeat": "A customer with no repeat purchase (x = 0) has a last purchase at 0 (t_x = 0): times count from the first purchase.",
    "clv.why.repeat_at_once": "A customer with repeat purchases needs a time of the last one above 0 (t_x): times count from the first purchase.",
    "clv.why.too_few_customers": "The table has too few customers for this form. Enter {n} at least, better some hundreds.",
    "clv.why.nobody_came_back": "Nobody in the table bought a second time, so nothing can be said of how often customers come back.",
    "clv.why.table_does_not_settle": (
        "The table does not settle on one answer: its customers are too few or too much alike. Enter more of them, or use a retention form."
    ),
    "clv.why.too_few_spenders": "The table has too few customers with a mean value. Enter {n} at least.",
    "clv.why.spending_does_not_settle": "The mean values do not settle on one answer: they are too few or too much alike. Enter more of them.",
    "clv.why.spending_infinite": "With these parameters the expected value of a purchase is infinite: p × x + q must be above 1.",
    "clv.why.not_a_row": "A row needs numbers for x, t_x and T, and perhaps a mean value.",
    "clv.why.negative_mean": "The mean value of a purchase cannot be below 0.",
    "clv.why.no_value_per_purchase": "Nothing says what a purchase is worth. Enter the mean value in the table, or an order value.",
    "clv.lifetime_twice": (
        "The lifetime may be counted twice. {entered} is entered as {what}, but the orders of one {per} bring {most} at most. "
        "If {entered} is what a customer brings in all, it is a lifetime’s money: enter one {per}’s, since the formula "
        "multiplies it by the lifetime."
    ),
    "clv.assume.simple": "A customer orders {orders} times a {per} for {periods} {per}s, always for the same amount, then stops.",
    "clv.assume.revenue": "No gross margin is known: this is lifetime revenue, not CLV, which is margin.",
    "clv.assume.not_discounted": "Later money counts as much as today’s: nothing is discounted.",
    "clv.assume.subscription": "Churn stays at {churn} a {per}, so a customer stays {stays} {per}s on average.",
    "clv.assume.first-not-counted": "The first payment is not counted: it came with winning the customer.",
    "clv.assume.first-counted-start": "The first payment is counted, and money is booked at the start of a period.",
    "clv.assume.first-counted-end": "The first payment is counted, and money is booked at the end of a period.",
    "clv.assume.constant": "Each {per} the same share stays: {retention}.",
    "clv.assume.discount": "Later money is discounted by {discount} a {per}.",
    "clv.assume.no_discount": "Later money counts as much as today’s: no discount rate is entered.",
    "clv.assume.horizon": "Only {periods} {per}s are counted: it is a truncated CLV.",
    "clv.assume.endless": "All periods to come are counted.",
    "clv.assume.converted": "A retention of {given} a {of} is counted as {share} a {per}.",
    "clv.assume.discount_converted": "A discount rate of {given} a year is counted as {share} a {per}.",
    "clv.assume.sbg": (
        "Customers are under contract, and differ in how likely they are to leave. The likeliest leave first, so the "
        "retention of a cohort rises."
    ),
    "clv.assume.sbg.fit": "Fitted by maximum likelihood: α {alpha}, β {beta}, log-likelihood {likelihood}.",
    "clv.assume.sbg.ahead": "By this fit {first} of a new cohort stay for the first {per}, and {later} of those then left for {per} {n}.",
    "clv.assume.bg-nbd.fit": (
        "Fitted by maximum likelihood to {n} customers: r {r}, α {alpha}, a {a}, b {b}, log-likelihood {likelihood}."
    ),
    "clv.assume.at_edge": (
        "The customers of the table are too few or too much alike to tell all of this apart, so take the value with care."
    ),
    "clv.assume.bg-nbd.ahead": "A new customer is expected to buy {n} times more in that time.",
    "clv.assume.gamma-gamma.fit": "Fitted by maximum likelihood: p {p}, q {q}, v {v}, log-likelihood {likelihood}.",
    "clv.assume.gamma-gamma.unrelated": "In this table the two are correlated by {correlation}: that is close enough to nothing.",
    "clv.assume.gamma-gamma.related": "In this table the two are correlated by {correlation}, so take the value with care.",
    "clv.assume.plain_mean": (
        "A purchase is worth {mean}, the mean of all in the table: for Gamma-Gamma they are too few or too much alike."
    ),
    "clv.assume.order_value": "A purchase is worth the order value that was entered: the table holds no mean values.",
    "clv.assume.bg-nbd": "Customers buy when they like (at a constant rate of their own) until they silently stop.",
    "clv.assume.bg-nbd.dropout": "They stop only right after a purchase, each with a probability of their own.",
    "clv.assume.gamma-gamma": "The value of a customer’s purchases varies around a mean of their own, which stays the same.",
    "clv.assume.gamma-gamma.independent": "What customers spend per purchase has nothing to do with how often they buy.",
}
