"""Words of findings."""

from throughline.words.table import Table

TABLE: Table = {}
