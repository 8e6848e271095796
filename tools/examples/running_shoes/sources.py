"""Sarah's running shoes: where its facts come from."""

CARDS = "Cards at the till, Stride on Main"
TALKS = "Talks after the Tuesday run"
