"""Words of the projects."""

from throughline.words.table import Table

TABLE: Table = {}
