"""What the card of a finding is made of, in the list and in the panel of its element alike."""

from htpy import Element, Node, button, details, div, p, span, summary

from throughline.core.findings.finding import Finding
from throughline.core.findings.fixes import Fix, fix_of
from throughline.core.found.keys import key
from throughline.core.found.places import host
from throughline.core.messages import findings as f
from throughline.core.record import Record
from throughline.view import marks
from throughline.view.events import on
from throughline.view.findings.names import element_name
from throughline.view.scene import Scene

MANY = 4
"""Elements that are named; of more, the rest is counted."""


class Card(Record):
    """A finding where it stands: `at` goes before its DOM ids, which differ between the list and an element's panel."""

    seen: Scene
    finding: Finding
    at: str = ""

    @property
    def key(self) -> str:
        """The finding's name in messages."""
        return key(self.finding)

    @property
    def fix(self) -> Fix | None:
        """Its way out, as the document is now."""
        return fix_of(self.seen.project, self.finding)

    def id(self, part: str) -> str:
        """The DOM id of a part of the card."""
        return f"{self.at}{part}-{self.key}"

    @property
    def chosen(self) -> bool:
        """Whether it is the one that is looked at."""
        model = self.seen.model
        return model.findings.looked_at(model.where.chosen) == self.key

    @property
    def accepting(self) -> bool:
        """Whether its reason is being written."""
        return self.seen.model.findings.accepting == self.key


def sign(card: Card) -> Element:
    """How grave it is: a shape, and the word."""
    seen, severity = card.seen, card.finding.severity
    word = seen.say(f"findings.{severity}")
    return span(".finding-sign", title=word)[
        marks.SHAPES[severity], span(".hidden")[seen.say("findings.is", severity=word)]
    ]


def why(card: Card) -> Element:
    """Why it matters, in a sentence or two."""
    return p(".finding-why")[card.seen.say(card.finding.why)]


def elements(card: Card) -> Node:
    """Where it is, if at several elements: each as the way there."""
    hosts = tuple(dict.fromkeys(host(card.seen.project, each) for each in card.finding.elements))
    if len(hosts) < 2:  # noqa: PLR2004 - the sentence itself names the first, and leads there
        return None
    more = len(hosts) - MANY
    return div(".chips")[
        (_element(card, each) for each in hosts[:MANY]),
        more > 0 and span(".quiet.num")[card.seen.say("findings.more_elements", n=more)],
    ]


def _element(card: Card, id_: str) -> Element:
    go = on("click", f.FindingChosen, key=card.key, element=id_)
    return button(".chip", go, type="button", id=card.id(f"to-{id_}"))[element_name(card.seen, id_)]


def acts(card: Card, *, folded: bool = False) -> Element:
    """What can be done about it; `folded`: and why it matters, for who asks."""
    live = not card.seen.model.read_only
    return div(".finding-acts")[live and _fix(card), folded and _folded(card), live and _accept(card)]


def _fix(card: Card) -> Node:
    fix = card.fix
    return (
        fix
        and button(".link.finding-fix", on("click", f.FixAsked, key=card.key), type="button", id=card.id("fix"))[
            card.seen.say(fix.words)
        ]
    )


def _folded(card: Card) -> Element:
    return details(".finding-fold", id=card.id("why"))[summary[card.seen.say("findings.why")], why(card)]


def _accept(card: Card) -> Element:
    ask = on("click", f.AcceptanceAsked, key=card.key)
    return button(".link.quiet", ask, type="button", id=card.id("accept"))[card.seen.say("findings.accept")]
