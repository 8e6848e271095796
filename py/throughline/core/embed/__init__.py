"""Inside another site's page: what that page may say and ask, and what it is told. Pure, and only imported there.

`options` reads the frame's address, `protocol` reads and writes what goes over the port (version 1, see
`docs/embedding.md`), `gate` says which of the page's own messages hold in a frame, `accent` makes a site's colour
readable. What becomes of it all is decided in `core/update/embed.py`.
"""
