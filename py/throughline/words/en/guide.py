"""Words of the guide."""

from throughline.words.table import Table

TABLE: Table = {}
