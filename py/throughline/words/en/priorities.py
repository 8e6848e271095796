"""Words of priorities."""

from throughline.words.table import Table

TABLE: Table = {}
