"""Words of money."""

from throughline.words.table import Table

TABLE: Table = {}
