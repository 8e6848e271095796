"""What the customer lives through, judged: remembered experience, relationships, suspects, what carries it unseen."""

from throughline.core.experience.audit import audit
from throughline.core.experience.backstage import brief, functions, hand_offs, matrix, single_points
from throughline.core.experience.consequences import consequences
from throughline.core.experience.episodes import episodes_of, outside
from throughline.core.experience.fits import fits
from throughline.core.experience.moments import moments
from throughline.core.experience.peak_end import peak_end
from throughline.core.experience.serving import costs_to_serve, served_by
from throughline.core.experience.suspects import proposed
from throughline.core.experience.switches import switches
from throughline.core.experience.ways import ways_of

__all__ = [
    "audit",
    "brief",
    "consequences",
    "costs_to_serve",
    "episodes_of",
    "fits",
    "functions",
    "hand_offs",
    "matrix",
    "moments",
    "outside",
    "peak_end",
    "proposed",
    "served_by",
    "single_points",
    "switches",
    "ways_of",
]
