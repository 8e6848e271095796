"""Words of a frame in another site's page."""

from throughline.words.table import Table

TABLE: Table = {
    "embed.pending": "Not saved yet",
    "embed.memory": "Kept nowhere",
    "embed.memory_bar": "What you do here is kept nowhere: it is gone when you leave this page. Download it to keep it.",
    "embed.download": "Download",
    "embed.back": "Back",
    "embed.nothing_joined": "Nothing of the canvas is joined to the journey yet.",
    "embed.exit": "Done",
    "embed.alone": "The page around this canvas does not answer. Here is an empty one.",
    "saving.why.host_silent": "the page around this canvas has not confirmed it.",
    "saving.why.host_refused": "the page around this canvas could not keep it.",
}
