"""For all tests: a word that is missing is an error, and Hypothesis does not watch the clock."""

import os
import sys

from hypothesis import HealthCheck, settings

from throughline import words

os.environ[words.STRICT] = "1"

settings.register_profile(
    "throughline",
    deadline=None,
    max_examples=10 if sys.platform == "emscripten" else 60,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
settings.load_profile("throughline")
