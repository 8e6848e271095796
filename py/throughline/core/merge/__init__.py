"""Two copies of one project become one again: what was written in either of them is there.

`merging.merge` does it; who only needs its words (`verdicts`) imports nothing else.
"""
