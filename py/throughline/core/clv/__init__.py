"""Customer lifetime value: every formula as a pure function of plain numbers.

Rates are shares per period (0.8, not 80), money is in any one currency, and every rate and amount of one call is of the
same period. A formula gives a finite number or raises `ImpossibleError`, which carries the sentence for the person.
Which formula when, and what differs between them: Fader & Hardie (2012), brucehardie.com/notes/024.
"""
