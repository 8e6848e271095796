"""Words of the fields."""

from throughline.words.table import Table

TABLE: Table = {}
