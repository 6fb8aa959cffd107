"""
Every prior chance of `locate/accidents`, in one table, each with its source.

Those of a slip of one figure by kind, and of the operations that the search for suspects
knows, stand at the heads of the files in `locate/slips`.

Chances weigh rival explanations against each other, so that their order matters more than
their size. `measured` is counted on the published tables that the project was developed
on; all others are estimates. Chances are per table unless said otherwise.
"""

from typing import Final

# ------------------------------------------------------------------ what a person does
SLIP: Final = 1e-3  # per figure: it was typed wrongly
UNEXPLAINED: Final = 0.08  # of slips: no movement of the fingers that is known
COPIED: Final = 0.05  # of slips: a neighbour's figure, by the four neighbours
SHIFTED: Final = 1 / 300  # a column slipped by one line; up and down alike
SHIFT_LEAVES_BLANK: Final = 0.5  # of those: the end stays empty; else it is typed twice
EXCHANGED_COLUMNS: Final = 1 / 1000  # two neighbouring columns, over some lines
EXCHANGED_ONCE: Final = 0.5  # how much less likely it is in a single line
EXCHANGED_LABELS: Final = 1 / 1000  # two neighbouring labels, their figures not
EXCHANGED_LINES: Final = 0.02  # of slips: two neighbouring figures of a column exchanged
OTHER_UNIT: Final = 1 / 300  # a run of figures in another power of ten
WAN_FOR_YI: Final = 0.6  # of those: by 10,000
OTHER_POWER: Final = 0.05  # of those: by any other power
LINE_LOST: Final = 1 / 300
MISTYPED_LABEL: Final = 0.9  # of labels one slip away from one that is expected
LINE_DOUBLED: Final = 1 / 1000
OVER_THE_NEXT: Final = 0.9  # of doubled lines: the second copy stands in the next line's place
TO_THE_END: Final = 0.5  # of runs: they go on to the last line

# ------------------------------------------------------------------ what publishers do
BROKEN: Final = 1e-4  # per relation: broken although it is meant and nobody slipped
BROKEN_HULL: Final = 2e-3
BLANK: Final = 0.003  # per column: a figure is not printed (measured .047, blank columns aside)
ANOTHER_BLANK: Final = 0.3  # each further one
MORE_DECIMALS: Final = 2e-4  # per figure (measured 4 of 6,130)
FEWER_DECIMALS: Final = 0.02  # per figure (measured .044)
EQUAL_LINES: Final = 1e-5  # two neighbouring lines alike where claims tie their figures
LEFT_OUT: Final = 1e-4  # just one part of a complete list is not printed
CHOICE: Final = 0.02  # several parts are left out on purpose
OWN_ORDER: Final = 0.013 * 0.05  # just two neighbours out of the usual order (0 of 37 lists)
OWN_NUMBERS: Final = 1e-6  # the same where numerals or marks show the order
EQUAL_HALF: Final = 0.98  # index and change printed of one figure agree but for ties

# ------------------------------------------------------------------ how shares are rounded
NEAREST: Final = 0.96
CUT: Final = 0.02
FORCED: Final = 0.02  # one of the list absorbs what is missing to 100
# ------------------------------------------------------------------ what tables claim
NOT_MEANT: Final = {  # per family of claims: the figures are not tied in this way
    "sum": 1e-3,
    "sum-by-shape": 0.05,  # indentation, marks and codes
    "listed": 0.5,  # a list that does not say that it is complete
    "share": 3e-3,
    "growth": 0.03,  # a revised base, other prices, another coverage
    "growth-unsure": 0.5,  # nobody says in which prices
    "index": 1e-3,
    "bases": 0.03,
    "bases-unsure": 0.7,  # real growth of levels at current prices
    "change": 0.05,
    "hull": 0.02,
    "series": 0.1,
    "order": 1e-9,
}
ROUNDED_OTHERWISE: Final = {"share": 0.03, "growth": 0.01, "bases": 0.01, "sum": 0.005}
LOOSENESS: Final = 2.5  # times what rounding leaves, where figures are rounded otherwise

# Of two items of a kind, empty for any, the first is the greater one: estimates for a region.
GREATER: Final = (
    ("", "industry", "construction", 0.85),
    ("retail", "urban", "rural", 0.97),
    ("population", "urban", "rural", 0.85),
    ("", "goods", "catering", 0.999),
    ("", "age-16-59", "age-0-15", 0.999),
    ("", "age-16-59", "age-60", 0.99),
    ("", "age-15-59", "age-0-14", 0.999),
    ("", "age-15-59", "age-60", 0.99),
)

# ------------------------------------------------------------------ what is told
NAMED: Final = 0.95  # from here on an accident is a warning
CERTAIN: Final = 0.995  # and from here on an error
LEFT_OUT_NUMBERED: Final = 1e-6  # the same where numerals show the gap
