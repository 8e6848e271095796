"""Words of the report."""

from throughline.words.table import Table

TABLE: Table = {}
