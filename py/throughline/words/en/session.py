"""Words of the session."""

from throughline.words.table import Table

TABLE: Table = {}
