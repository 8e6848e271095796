"""Practice cards: what others do at a stage, in a block, for a type of relationship. Their words are `practice.<id>`.

Taken from two texts, in our own wording: the tactics of "Master Your Customer Journey" (`journey`), and the building
practices and trends of the study guide "Customer Relationships" (`relationships`); a trend asks "What if …?".
"""

from typing import Literal, NamedTuple, get_args

from throughline.core.canvas import Block, RelationshipType

Phase = Literal["awareness", "consideration", "conversion", "retention", "advocacy"]
"""What a stage is about, whatever it is called."""
PHASES: tuple[Phase, ...] = get_args(Phase)
OpportunityKind = Literal["remove", "simplify", "automate", "personalise", "add"]
KINDS: tuple[OpportunityKind, ...] = get_args(OpportunityKind)
Source = Literal["journey", "relationships"]


class Practice(NamedTuple):
    """One card, and where it fits; a card with no phase fits every stage."""

    id: str
    kind: OpportunityKind
    blocks: tuple[Block, ...]
    phases: tuple[Phase, ...] = ()
    types: tuple[RelationshipType, ...] = ()
    source: Source = "journey"
    what_if: bool = False


def _tactic(id_: str, kind: OpportunityKind, blocks: tuple[Block, ...], *phases: Phase) -> Practice:
    return Practice(id_, kind, blocks, phases)


def _practice(
    id_: str, kind: OpportunityKind, types: tuple[RelationshipType, ...], blocks: tuple[Block, ...], *phases: Phase
) -> Practice:
    return Practice(id_, kind, blocks, phases, types, "relationships")


def _trend(
    id_: str, kind: OpportunityKind, types: tuple[RelationshipType, ...], blocks: tuple[Block, ...], *phases: Phase
) -> Practice:
    return Practice(id_, kind, blocks, phases, types, "relationships", what_if=True)


TACTICS = (
    _tactic("guide", "add", ("VP", "CH"), "awareness"),
    _tactic("targeted", "personalise", ("CH", "CS"), "awareness"),
    _tactic("trial", "add", ("VP", "RS"), "awareness", "consideration"),
    _tactic("compare", "simplify", ("VP", "CH"), "consideration"),
    _tactic("quiz", "personalise", ("VP", "CH"), "consideration"),
    _tactic("consultation", "personalise", ("CR", "CH"), "consideration"),
    _tactic("reviews", "add", ("CH", "CR"), "consideration"),
    _tactic("advise", "simplify", ("KR", "KA"), "consideration", "conversion"),
    _tactic("old-fear", "remove", ("VP", "CS"), "consideration"),
    _tactic("checkout", "simplify", ("CH", "KA"), "conversion"),
    _tactic("today", "add", ("RS", "VP"), "conversion"),
    _tactic("help-at-till", "add", ("CR", "KA"), "conversion"),
    _tactic("first-days", "add", ("CR", "KA"), "retention"),
    _tactic("useful-message", "personalise", ("CR", "CH"), "retention"),
    _tactic("next-step", "personalise", ("RS", "CR"), "retention"),
    _tactic("again", "automate", ("RS", "CH"), "retention"),
    _tactic("ask-leavers", "add", ("CS", "CR"), "retention"),
    _tactic("ending", "simplify", ("CR", "KA"), "conversion", "retention"),
    _tactic("page", "simplify", ("CH", "KR"), "awareness", "consideration", "conversion"),
    _tactic("hard-moments", "add", ("KR", "KA"), "conversion", "retention"),
    _tactic("carried-over", "simplify", ("CH", "KR")),
    _tactic("one-promise", "remove", ("CH", "VP")),
    _tactic("thank", "add", ("CR", "RS"), "advocacy"),
    _tactic("fresh-story", "automate", ("CR", "CH"), "advocacy"),
    _tactic("before-after", "add", ("KA",)),
    _tactic("best-segment", "personalise", ("CS", "CR"), "retention"),
    _tactic("tailored", "personalise", ("VP", "CS"), "awareness", "consideration"),
    _tactic("partner-reach", "add", ("KP", "CH"), "awareness"),
    _tactic("unnoticed", "remove", ("CO", "KA")),
)
PRACTICES = (
    _practice("standard-case", "simplify", ("transactional",), ("CR", "KA"), "conversion"),
    _practice("plain-terms", "remove", ("transactional", "self-service"), ("VP", "RS"), "consideration", "conversion"),
    _practice("ten-answers", "simplify", ("self-service",), ("CR", "KR"), "consideration", "retention"),
    _practice("themselves", "automate", ("self-service",), ("CR", "CH"), "retention"),
    _practice("robot", "automate", ("automated",), ("CR", "KR"), "consideration", "retention"),
    _practice("recommend", "personalise", ("automated",), ("CR", "VP"), "consideration", "retention"),
    _practice("reminders", "automate", ("automated",), ("CR", "KA"), "retention"),
    _practice("forum", "add", ("community",), ("CR", "CH"), "retention", "advocacy"),
    _practice("stories", "add", ("community", "co-creation"), ("CR", "CH"), "awareness", "advocacy"),
    _practice("listening", "add", ("community",), ("CR", "KA"), "awareness", "advocacy"),
    _practice("testers", "add", ("co-creation",), ("CR", "KA"), "retention", "advocacy"),
    _practice("shape", "add", ("co-creation",), ("CR", "VP"), "advocacy"),
    _practice("person", "simplify", ("personal",), ("CR", "KR"), "consideration", "conversion", "retention"),
    _practice("regulars", "personalise", ("personal",), ("CR", "KR"), "retention"),
    _practice("one-contact", "personalise", ("dedicated",), ("CR", "CO"), "retention"),
    _practice("sit-down", "add", ("dedicated",), ("CR", "KA"), "retention", "advocacy"),
    _practice("one-record", "simplify", ("personal", "dedicated", "automated"), ("KR", "CR")),
    _practice("loyalty", "add", ("automated", "community"), ("CR", "RS"), "retention", "advocacy"),
    _practice("loop", "add", ("community", "personal"), ("CR", "KA"), "retention", "advocacy"),
    _practice("recover", "personalise", ("personal", "dedicated"), ("CR", "KA"), "retention"),
    _practice("less-data", "remove", ("automated", "self-service"), ("CR", "KR"), "conversion"),
    _practice("values", "add", ("community",), ("VP", "CR"), "awareness"),
    _practice("whole-journey", "simplify", (), ("KA", "KR")),
)
TRENDS = (
    _trend("what-if-machine", "automate", ("automated",), ("CR", "KR"), "consideration", "retention"),
    _trend("what-if-seamless", "simplify", ("self-service", "personal"), ("CH", "CR")),
    _trend("what-if-own-data", "personalise", ("automated", "self-service"), ("CR", "VP"), "conversion", "retention"),
    _trend("what-if-chat", "automate", ("automated", "personal"), ("CH", "CR"), "consideration", "conversion"),
    _trend("what-if-alone", "automate", ("self-service",), ("CR", "CO"), "conversion", "retention"),
    _trend("what-if-see-it", "add", ("automated", "self-service"), ("VP", "CH"), "consideration"),
    _trend("what-if-good", "add", ("community", "co-creation"), ("VP", "KP"), "awareness", "advocacy"),
    _trend("what-if-monthly", "add", ("dedicated", "automated"), ("RS", "CR"), "conversion", "retention"),
)
CARDS: tuple[Practice, ...] = (*TACTICS, *PRACTICES, *TRENDS)


def card(id_: str) -> Practice | None:
    """The card of this id."""
    return next((each for each in CARDS if each.id == id_), None)
