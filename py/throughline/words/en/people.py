"""Words of the people."""

from throughline.words.table import Table

TABLE: Table = {}
