"""For all tests: a word that is missing is an error."""

import os

from throughline import words

os.environ[words.STRICT] = "1"
