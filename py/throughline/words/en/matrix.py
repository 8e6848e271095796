"""Words of the matrix."""

from throughline.words.table import Table

TABLE: Table = {}
