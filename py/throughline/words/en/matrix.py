"""Words of the links: the parts of the panel, the list to link from, the strip, the coverage matrix."""

from throughline.words.table import Table

PARTS: Table = {
    "links.title": "Links",
    "links.for.plain": "For",
    "links.for.pays": "Paid by",
    "links.rests.plain": "Rests on",
    "links.rests.segment": "What they get",
    "links.rests.costs": "Caused by",
    "links.leads": "Leads to",
    "links.met": "Met at",
    "links.met_in": "Met in {journey}",
    "links.made_by": "Made by",
    "links.more": "Link…",
    "links.remove": "Remove the link to “{name}”",
    "links.effect_of": "What it does at “{name}”",
    "links.why": "How strongly, why?",
    "links.none.note": "Not linked yet. Whom is it for, what makes it possible, and where does a customer meet it?",
    "links.none.touchpoint": "No note yet. Which notes of the canvas make this moment happen?",
    "link.effect.enables": "enables",
    "link.effect.weakens": "weakens",
    "link.effect.unclear": "unclear",
    "link.strength.strong": "strong",
    "link.strength.weak": "weak",
    "link.does.enables.plain": "enables",
    "link.does.enables.strong": "enables strongly",
    "link.does.enables.weak": "enables a little",
    "link.does.weakens.plain": "weakens",
    "link.does.weakens.strong": "weakens strongly",
    "link.does.weakens.weak": "weakens a little",
    "link.does.unclear.plain": "unclear",
    "link.does.unclear.strong": "unclear, but strong",
    "link.does.unclear.weak": "unclear, and weak",
}

TABLE: Table = PARTS
