"""A restaurant: where its facts come from."""

BOOK = "Guest book and slips, The Quince Tree"
WATCH = "Stopwatch on six Saturdays"
