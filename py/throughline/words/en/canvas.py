"""Words of the canvas."""

from throughline.words.table import Table

TABLE: Table = {}
