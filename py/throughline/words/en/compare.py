"""Words of comparing."""

from throughline.words.table import Table

TABLE: Table = {}
