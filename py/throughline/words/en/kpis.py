"""Words of key figures."""

from throughline.words.table import Table

TABLE: Table = {}
