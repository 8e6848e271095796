"""Words of the head."""

from throughline.words.table import Table

TABLE: Table = {}
