"""Words of the journey."""

from throughline.words.table import Table

TABLE: Table = {}
