"""Words of the practice cards: what to do (`practice.<id>`), and why it works (`practice.<id>.why`)."""

from throughline.words.table import Table

_TACTICS: Table = {
    "practice.guide": "Write the guide that people look for first",
    "practice.guide.why": (
        "At the start people look for an answer, not for a supplier. Whoever helps them understand their problem "
        "is remembered when they choose."
    ),
    "practice.targeted": "Advertise only where this segment looks",
    "practice.targeted.why": (
        "One message in three places they trust reaches more of them than ten places they never visit, for less money."
    ),
    "practice.trial": "Let people try it before they decide",
    "practice.trial.why": (
        "A sample or a free first month answers doubts that no text can. Say what happens when the trial ends."
    ),
    "practice.compare": "Put the choices side by side, honestly",
    "practice.compare.why": (
        "People compare anyway. A plain table of what each choice can and cannot do keeps them with you while they do."
    ),
    "practice.quiz": "Find the right one with five questions",
    "practice.quiz.why": (
        "Too much choice stops people. A short quiz about their situation ends in one recommendation, with its reason – "
        "as skincare shops do for skin types."
    ),
    "practice.consultation": "Offer a short consultation by video",
    "practice.consultation.why": (
        "Where a wrong choice hurts, ten minutes with somebody who knows are worth more than any page, and returns fall."
    ),
    "practice.reviews": "Show what customers say where the choice is made",
    "practice.reviews.why": (
        "They read reviews elsewhere otherwise. Show the critical ones too, with your answer: a wall of praise is not believed."
    ),
    "practice.advise": "Train staff to advise, not to sell",
    "practice.advise.why": (
        "What people remember of a shop is whether somebody listened. Measure whether the first recommendation fitted."
    ),
    "practice.old-fear": "Answer what went wrong for them last time",
    "practice.old-fear.why": (
        "Many arrive with a bad experience, like blisters from the last pair. Name it before they do, and say what is different."
    ),
    "practice.checkout": "Cut the checkout to the steps it needs",
    "practice.checkout.why": (
        "Each field and page loses somebody who wanted to buy. Keep what is needed to deliver, ask for the rest later."
    ),
    "practice.today": "Give a good reason to decide today",
    "practice.today.why": (
        "An incentive moves those who hesitate. Make it something that costs you little and helps them begin, rather than a discount."
    ),
    "practice.help-at-till": "Have help at hand in the moment of paying",
    "practice.help-at-till.why": (
        "A question that is not answered here ends the purchase. A visible number or chat is used by few and calms many."
    ),
    "practice.first-days": "Call in the first days, before anyone complains",
    "practice.first-days.why": (
        "Those who get stuck early leave quietly. One proactive message when they should have begun finds them in time."
    ),
    "practice.useful-message": "Write only when it is useful to them",
    "practice.useful-message.why": (
        "A message about what they own or did is read; a newsletter for all is not. Let what they do start it."
    ),
    "practice.next-step": "Offer the next step once the first has worked",
    "practice.next-step.why": (
        "Upselling to somebody who has succeeded is help; before that it is pressure. Tie the offer to a result."
    ),
    "practice.again": "Make buying again one click",
    "practice.again.why": (
        "Repeat purchases carry a customer’s lifetime value. Remember size, address and choice, and offer them back."
    ),
    "practice.ask-leavers": "Talk to five customers who left",
    "practice.ask-leavers.why": (
        "Surveys say how many go, interviews say why. Five open talks name most of the reasons, and some come back for being asked."
    ),
    "practice.ending": "Make the ending the best moment",
    "practice.ending.why": (
        "People remember the peak and the end. A friendly last step costs little and colours all that came before."
    ),
    "practice.page": "Make the page work as people expect",
    "practice.page.why": (
        "Every surprise in an interface is a small doubt. Watch three people use it and mend what stops them."
    ),
    "practice.hard-moments": "Give staff time and words for the hard moments",
    "practice.hard-moments.why": (
        "The queue, the refusal, the mistake: practise them. Staff who know what they may offer need not hide behind rules."
    ),
    "practice.carried-over": "Carry what is known from channel to channel",
    "practice.carried-over.why": (
        "Telling the same story twice is the commonest complaint. What was said online should be on the screen in the shop."
    ),
    "practice.one-promise": "One price and one promise in every channel",
    "practice.one-promise.why": (
        "Where web, shop and phone say different things, people trust none of them. Remove the differences you cannot explain."
    ),
    "practice.thank": "Thank those who bring a friend",
    "practice.thank.why": (
        "A referral is the cheapest first order there is. Thank both sides, at once and personally, and count who came this way."
    ),
    "practice.fresh-story": "Ask for the story while it is fresh",
    "practice.fresh-story.why": (
        "Right after it worked people like to tell. Ask then, with one click, and you get the words the next customer searches for."
    ),
    "practice.before-after": "Measure before and after every change",
    "practice.before-after.why": (
        "Without a baseline a change is an opinion. Note retention, order value and satisfaction before you begin."
    ),
    "practice.best-segment": "Serve the most valuable segment visibly better",
    "practice.best-segment.why": (
        "Lifetime value says who carries the business. A little more attention there earns more than the same for everybody."
    ),
    "practice.tailored": "Make an offer for one segment alone",
    "practice.tailored.why": (
        "An offer for all is nobody’s own. Cut one version to the need of one segment, in their words, and test it there."
    ),
    "practice.partner-reach": "Meet new customers through a partner",
    "practice.partner-reach.why": (
        "Somebody already has their trust. Offer that partner something their customers lack, and say what they gain."
    ),
    "practice.unnoticed": "Stop paying for what no customer notices",
    "practice.unnoticed.why": (
        "Follow each cost to the touchpoint it serves. What leads to none can go, and pay for what is missed."
    ),
}

_PRACTICES: Table = {
    "practice.standard-case": "Make the standard case flawless",
    "practice.standard-case.why": (
        "Where the relationship is a transaction, people want speed and no surprises. Take out every step that is not needed."
    ),
    "practice.plain-terms": "Say price, time and returns before they ask",
    "practice.plain-terms.why": (
        "Trust comes from being open and keeping to it. Small print found late undoes everything said before."
    ),
    "practice.ten-answers": "Answer the ten commonest questions in writing",
    "practice.ten-answers.why": (
        "Most questions repeat. Good answers, found in seconds, help at midnight too and leave people free for the rest."
    ),
    "practice.themselves": "Let customers change it themselves",
    "practice.themselves.why": (
        "Moving a date or pausing an order should need no call. Those who can help themselves stay in control, and stay."
    ),
    "practice.robot": "Let a robot do the simple, and hand over the rest",
    "practice.robot.why": (
        "Automation is quick where the case is plain. Show the way to a person at once, with all that was said so far."
    ),
    "practice.recommend": "Recommend from what they chose before",
    "practice.recommend.why": (
        "What they bought says what fits. Give the reason with each recommendation, so that it helps and does not watch."
    ),
    "practice.reminders": "Automate reminders, not conversations",
    "practice.reminders.why": (
        "Dates, refills and renewals can come by themselves. Whoever answers one should meet a person."
    ),
    "practice.forum": "Give customers a place to help each other",
    "practice.forum.why": (
        "Members answer faster and more honestly than any hotline, and tell you what is missing. It needs a host."
    ),
    "practice.stories": "Let customers show what they made of it",
    "practice.stories.why": (
        "Pictures and stories of real people say more than advertising. Ask for leave, and give them the credit."
    ),
    "practice.listening": "Listen where customers talk among themselves",
    "practice.listening.why": (
        "They say there what they never write to you. One person, one hour a week, one line for each thing heard."
    ),
    "practice.testers": "Let customers test the next version first",
    "practice.testers.why": ("A few who care find what you cannot see, and speak for what they helped to make."),
    "practice.shape": "Decide one thing together with customers",
    "practice.shape.why": (
        "Let them choose among three designs, or name the next one. Do what they chose, and say so."
    ),
    "practice.person": "Let people reach a person",
    "practice.person.why": (
        "A number that is answered is used less than one fears and trusted more than one hopes, above all when something fails."
    ),
    "practice.regulars": "Know your regulars by name",
    "practice.regulars.why": ("A note of what they like, seen by whoever serves them, turns a visit into a welcome."),
    "practice.one-contact": "Give your best customers one contact",
    "practice.one-contact.why": (
        "One person who knows their case saves them every explanation. It is dear, so know which customers it pays for."
    ),
    "practice.sit-down": "Sit down with each key customer twice a year",
    "practice.sit-down.why": (
        "Ask what they want to reach next, not how content they are. Both leave with one thing to do."
    ),
    "practice.one-record": "Keep all that is known of a customer in one place",
    "practice.one-record.why": (
        "Marketing, sales and service each know a third. One shared record makes every contact begin where the last one ended."
    ),
    "practice.loyalty": "Reward coming back, not only buying",
    "practice.loyalty.why": (
        "A loyalty programme should make the next visit better, with access, comfort or a surprise, or it is only a discount."
    ),
    "practice.loop": "Tell customers what their feedback changed",
    "practice.loop.why": (
        "A survey without an answer is the last one they fill in. One sentence – you said, we did – closes the loop."
    ),
    "practice.recover": "Turn a complaint into a reason to stay",
    "practice.recover.why": (
        "Whoever complains still wants something from you. Let the first person who hears it put it right, on the spot."
    ),
    "practice.less-data": "Ask only for the data you use",
    "practice.less-data.why": (
        "Each question costs trust and needs protection. Drop what nobody looks at, and say what the rest is for."
    ),
    "practice.values": "Show what you stand for, with a proof",
    "practice.values.why": (
        "Shared values bind longer than prices. Tell one true story that anyone can check, not a slogan."
    ),
    "practice.whole-journey": "Let every team see the whole journey",
    "practice.whole-journey.why": (
        "Each team improves its own part and breaks the next. An hour before one map shows where the customer is handed over."
    ),
}

_TRENDS: Table = {
    "practice.what-if-machine": "What if a machine knew what each customer needs next?",
    "practice.what-if-machine.why": (
        "Artificial intelligence makes personal service affordable for many. Which one decision here would you trust it with?"
    ),
    "practice.what-if-seamless": "What if nobody ever had to begin again in another channel?",
    "practice.what-if-seamless.why": (
        "Customers see one company, not channels. What would have to be known at each switch, and by whom?"
    ),
    "practice.what-if-own-data": "What if customers held the keys to their data?",
    "practice.what-if-own-data.why": (
        "Privacy becomes part of the offer: they see what you know, change it, take it with them. Who would stay because of it?"
    ),
    "practice.what-if-chat": "What if they could buy within a conversation?",
    "practice.what-if-chat.why": (
        "Messaging and voice turn a question into an order. Which purchase is simple enough to be done there?"
    ),
    "practice.what-if-alone": "What if every customer could do it alone?",
    "practice.what-if-alone.why": (
        "Self-service grows because it saves waiting. What still needs a person, and would people miss them?"
    ),
    "practice.what-if-see-it": "What if they could see it in their own room first?",
    "practice.what-if-see-it.why": (
        "Augmented and virtual reality show the result before the purchase. Which doubt would that end?"
    ),
    "practice.what-if-good": "What if buying it did some good for others?",
    "practice.what-if-good.why": (
        "People choose firms that share their concerns. Where could this touchpoint save waste, or give something back?"
    ),
    "practice.what-if-monthly": "What if they paid by the month for the result?",
    "practice.what-if-monthly.why": (
        "A subscription turns a sale into a relationship, and must be earned each month. What would they keep paying for?"
    ),
}

_STAGES: Table = {
    "practice.phase.awareness": "Awareness",
    "practice.phase.consideration": "Consideration",
    "practice.phase.conversion": "Conversion",
    "practice.phase.retention": "Retention",
    "practice.phase.advocacy": "Advocacy",
    # Beginnings of words by which a stage is known for what it is, whatever it is called; commas between them.
    "practice.known_by.awareness": "aware, need, wish, discover, trouble, hear, notice",
    "practice.known_by.consideration": "consider, evaluat, investigat, search, compar, choos, choice, inform, research",
    "practice.known_by.conversion": "conver, purchas, buy, order, pay, transact, shop, checkout, sign, book, contract",
    "practice.known_by.retention": "reten, use, using, usage, deliver, first, servic, help, visit, after-sales, after sales",
    "practice.known_by.advocacy": "advoc, tell, recommend, refer, shar, conclud, afterwards",
    "practice.source.journey": "“Master Your Customer Journey”",
    "practice.source.relationships": "study guide “Customer Relationships”",
}

TABLE: Table = {**_TACTICS, **_PRACTICES, **_TRENDS, **_STAGES}
