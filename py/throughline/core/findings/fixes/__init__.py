"""The way out of each finding: it is done in one step, or it leads to the place where a person can do it."""

from collections.abc import Iterator, Mapping

from throughline.core.findings.finding import Finding, name_of
from throughline.core.findings.fixes import answering, going, linking, merging, notes, people
from throughline.core.findings.fixes.fix import Fix, Fixed, Mend
from throughline.core.findings.fixes.linking import LINKS
from throughline.core.findings.fixes.notes import adds
from throughline.core.project import Project
from throughline.words import Sentence, sentence

__all__ = ["Fix", "Fixed", "fix_of", "fixed"]

DOES: Mapping[str, Mend] = {
    "R1a": adds("VP"),
    "R1b": adds("CH"),
    "R1c": adds("CR"),
    "R1d": adds("RS"),
    "R3": adds("KA"),
    "R7b": adds("CO"),
    "R8": notes.fills,
    "R13a": notes.adds_test,
    "R14": merging.merges,
    "R17": notes.adds_people,
    "R18": notes.adds_stream,
    "J3a": people.adds_persona,
    "J3b": people.begins_journey,
    "J4a": people.adds_point,
    "J5": answering.answers_point,
    "J6b": notes.adds_relationship,
    "J10": answering.answers_pain,
}
GOES: Mapping[str, Mend] = {
    **going.TO_FIELDS,
    **dict.fromkeys(("R9a", "R10b", "R11", "R15a", "R15b", "R15c"), going.goes),
    **dict.fromkeys(("J6a", "J11", "J18a", "J18b", "J21"), going.goes),
    **dict.fromkeys(("J15a", "J15b"), going.to_money),
    "R9b": going.to_text,
    "J19": going.to_matrix,
    "R16": going.to_evidence,
}
MENDS: Mapping[str, Mend] = {**GOES, **DOES, **dict.fromkeys(LINKS, linking.links)}


def fix_of(project: Project, finding: Finding) -> Fix | None:
    """The fix of a finding. What is to be linked says with what, where that is plain."""
    check = finding.check
    there = linking.ends(project, finding) if check in LINKS else ()
    if there:
        return Fix(check, "does", _linked_with(there))
    words = sentence(f"finding.{check}.fix")
    if check in DOES:
        return Fix(check, "does", words)
    return Fix(check, "goes", words) if check in MENDS else None


def _linked_with(there: tuple[linking.End, ...]) -> Sentence:
    return sentence("finding.link", name=name_of(there[0]), n=len(there), more=len(there) - 1)


def fixed(project: Project, finding: Finding, ids: Iterator[str]) -> Fixed:
    """The project with the finding's fix done, and where to look now."""
    return MENDS[finding.check](project, finding, ids)
