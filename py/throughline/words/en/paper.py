"""Words of the paper."""

from throughline.words.table import Table

TABLE: Table = {}
