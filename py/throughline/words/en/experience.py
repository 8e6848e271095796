"""Words of experience."""

from throughline.words.table import Table

TABLE: Table = {}
