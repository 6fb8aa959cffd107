"""
Every prior, chance and threshold of locating errors, in one table: one line a number.

Chances weigh rival explanations against each other, so that their order matters more than
their size. `measured` is counted on the published tables that the project was developed
on, and a name with a year is where an order is from; all others are estimates. How much
work is done at most is no chance: such limits stand where the work is done.
"""

from typing import Final

from bulletin.model.findings.happened import Happened

# ------------------------------------------------------------------ slips of one figure
OTHER_TEXT: Final = 0.03 / 3000  # of errors are no slip of the fingers; so many texts could stand
ENUMERATED: Final = 12  # texts left for a cell are listed one by one up to here
NEIGHBOUR_COPIED: Final = 0.005  # of errors copy just that neighbour which prints the same
COMMA_MISPLACED: Final = 0.01  # of slips: a comma typed in the wrong place
FORMAT_SLIP: Final = 0.079  # likelier slips that repair how a figure is written are always tried

# ------------------------------------------------------------------ movements
# Of errors: one operation of the hand, however many cells it touches.
FIGURES_EXCHANGED_ACROSS: Final = 0.02  # a figure and the one in the next column
FIGURES_EXCHANGED_DOWN: Final = 0.005  # who skips a line does so for the whole of it
EXCHANGED_AGAIN: Final = 0.3  # given an exchange of two columns: the same in another row
SIGNS_ADDED: Final = 0.002  # a dash for the gap between two columns, taken along downwards
BLOCK_SHIFTED: Final = 0.001  # for each of the some twenty blocks that may have moved
LEAST_BLOCK: Final = 3  # rows; and relations that must be off before a shift is thought of
RUNNING_TOTALS: Final = 0.003  # in place of the figures themselves (Scholtus 2008), from the start
RUNNING_TOTALS_FROM_A_ROW: Final = 0.00015  # the same, from just that row on
LEAST_RUNNING_TOTALS: Final = 2  # figures: one alone that is a sum of others is so by chance
SURE_RUNNING_TOTALS: Final = 3  # figures changed from the start, which one relation may tell
LEAST_SETTLED: Final = 2  # relations, if fewer changed: ascending figures settle one by chance

# ------------------------------------------------------------------ units
# Whoever mistypes a unit does it once for all that it governs, and units are what relations
# between different units (per head, of another column) are there to catch.
UNIT_EXCHANGED: Final = 0.3  # of errors: a multiplier for one that looks like it
UNIT_SELDOM_EXCHANGED: Final = 0.03  # for one that nobody takes for it by its look

# ------------------------------------------------------------------ several at once
FURTHER_CAUSE: Final = 0.01  # of figures are mistyped at all: what a second cause costs
NOT_MET: Final = 1e-3  # a declared condition is no law, against one slip that explains its failure
HEAVIER: Final = 1e-6  # each weight beyond the first: less likely than any text, slip or none
MOST_ERRORS: Final = 2  # figures wrong at once, beyond those that their look gives away
MOST_CAUSES: Final = 4  # operations, and slips beside them, of one case
MOST_FIGURES: Final = 8  # wrong at once: beyond that a table is better typed again
MOST_CASES: Final = 40  # with one cause: beyond, no hand did them all at once
HOPELESS_TEXTS: Final = 3000  # times less likely than the best, before any text is set
LIKELY_SHARED: Final = 0.5  # from here on, the cause of one case is tried on another
MEANT_AS_TESTED: Final = 0.95  # below, a relation that failed is a case of its own
SUM_BY_CHANCE: Final = 1e-3  # a sum that figures alone show held by chance, at the least

# ------------------------------------------------------------------ how well figures fit
WORST_FIT: Final = -60.0  # log chance of what rounding cannot leave over
ENOUGH_PEERS: Final = 8  # fewer of a column show no spread: some may be alike by chance
FEWEST_PEERS: Final = 3  # of them show what would be absurd
NARROWEST_SPREAD: Final = {
    True: 0.05,  # of the logarithm of a level
    False: 0.5,  # percentage points, of a rate
}
NARROWEST_OF_FEW: Final = {  # the same where peers are few
    True: 1.0,
    False: 5.0,
}
MOSTLY_POSITIVE: Final = 0.6  # of the figures, mistyped ones among them
BELOW_ZERO: Final = 3.4  # log odds against one below zero among those that are not
PEER_FREEDOM: Final = 3  # degrees of Student's t: heavy tails keep the unusual possible

# The same for several figures at once.
WIDTH_OF_LOGS: Final = 1.2  # of the levels of a column, at least
NARROWEST_POINTS: Final = 2.5  # of the rates of a column, at least
UNREADABLE: Final = -18.0  # log chance of what is no figure
ZERO: Final = 0.03  # of figures are zero, as a density near it
UNSEEN_SIGN: Final = 0.05  # figures of another sign than all others: rare, and not impossible
REMOTE_FIGURE: Final = -7.0  # log density, on a log scale where the family is on one
GROWTH_SPREAD: Final = 30.0  # per cent: so far apart growth lies where nothing ties it
SHARE_SPREAD: Final = 25.0  # per cent: so far apart shares lie where nothing ties them
BASES_SPREAD: Final = 10.0  # points of growth: so far apart totals of earlier levels lie
INDEX_SPREAD: Final = 8.0  # points: so far apart an index and a change lie
HULL_SPREAD: Final = 20.0  # points: so far from its parts a headline lies
STEP_SPREAD: Final = 0.3  # how far steps of a series lie apart where nothing ties them
NARROWEST_STEPS: Final = 0.005  # of a logarithm: the steps of a series, at least
FEWEST_STEPS: Final = 12  # of a series, before any is unusual
FEWEST_PAIRS: Final = 2  # of periods: growth ties two better
NEVER_ROUNDED: Final = 0.01  # of the usual half step: counts
ONE_DECIMAL_APART: Final = 0.11  # what two figures of one decimal may miss each other by
TELLING_SPREAD: Final = 2.5  # usual misses a claim's spread must hold, or it tells nothing
FEW_LINES: Final = 3  # a claim over more of them does not say in which one it fails
WORST_MISS: Final = -25.0  # log density of a figure solved from others, at the least
UNUSUAL_STEP: Final = 3.0  # usual misses of a step of a series: few are as far off on both sides
WORST_STEP: Final = -14.0  # log chance of a step of a series
IMPLIED_ABSURD: Final = -7.0  # log density, against the usual, of what only an error implies
SUM_MENDED: Final = 8.0  # what a sum over lines gains, in screening
SUM_BROKEN: Final = -9.0  # and what it loses
OTHER_SCALE: Final = 5.0  # times the usual figure of a column: from here on it is another unit
POWERS_APART: Final = 0.6  # of a power of ten off the middle, for that power to be thought of
NO_UNIT_IN_DOUBT: Final = 30.0  # times the smallest figure of a column: below, no unit is
FEW_FOR_A_CUSTOM: Final = 4  # figures of a column; fewer show no custom of size
LINES_ALIKE: Final = 2 / 3  # of the figures of two lines agree before one is a copy
BEHIND: Final = 4.0  # log chance behind the best, up to which a slip in addition is sought
SLACK: Final = 10.0  # log chance that a slip in addition costs, about
REMOTE: Final = 12.0  # log chance behind the best at which open figures need no texts
OPEN_MARGIN: Final = 12.0  # log chance: a figure that open is so much worse is no suspect

# ------------------------------------------------------------------ accidents: what a person does
UNEXPLAINED: Final = 0.08  # of slips: no movement of the fingers that is known
COPIED: Final = 0.05  # of slips: a neighbour's figure, by the four neighbours
SHIFTED: Final = 1 / 300  # a column slipped by one line; up and down alike
SHIFT_LEAVES_BLANK: Final = 0.5  # of those: the end stays empty; else it is typed twice
PASTED_ASIDE: Final = 1 / 1000  # a block of several columns, by a line or by a column
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
PADDED: Final = 1e-6  # per figure: a zero before another digit; nobody prints 06.1
USUAL_DECIMALS: Final = {0: 0.4, 1: 0.35, 2: 0.2, 3: 0.03, 4: 0.01}  # of columns
UNUSUAL_DECIMALS: Final = 0.002  # of columns: so many or more
EQUAL_LINES: Final = 1e-5  # two neighbouring lines alike where claims tie their figures
LEFT_OUT: Final = 1e-4  # just one part of a complete list is not printed
LEFT_OUT_MAIN: Final = 3e-5  # the same of the first part, which is the main one as a rule
LEFT_OUT_SHOWN: Final = 1e-6  # the same where numerals, or parts of its own, show the gap
LEFT_OUT_OF_CHOICE: Final = 0.01  # the same where its own parts are a choice of lines
OWN_ORDER: Final = 0.013 * 0.05  # just two neighbours out of the usual order (0 of 37 lists)
OWN_NUMBERS: Final = 1e-6  # the same where numerals or marks show the order
EQUAL_HALF: Final = 0.98  # index and change printed of one figure agree but for ties

LIST_STILL_CLAIMS: Final = 0.1  # of those who leave a line out let the list claim a sum

# ------------------------------------------------------------------ how shares are rounded
NEAREST: Final = 0.95
CUT: Final = 0.02
FORCED: Final = 0.03  # some of the list absorb what is missing to 100
ADJUSTED: Final = 0.25  # of n shares that are forced, times the root of n: what n roundings miss
BY_REMAINDER: Final = 0.5  # of those: who gets one is nearest to being rounded that way
ABSORBED: Final = 0.25  # of those: more than a unit, since just one of the list takes it all

# ------------------------------------------------------------------ what tables claim
NOT_MEANT: Final = {  # per family of claims: the figures are not tied in this way
    "sum": 1e-3,
    "sum-by-shape": 0.05,  # indentation, marks and codes
    "listed": 0.5,  # a list that does not say that it is complete
    "closed-list": 0.05,  # one whose last part is all the others
    "sum-of-rates": 0.9,
    "overlapping": 0.8,  # a list whose parts, as a rule, count something twice
    "share": 3e-3,
    "growth": 0.03,  # a much revised base, other prices, another coverage
    "growth-unsure": 0.5,  # nobody says in which prices
    "index": 1e-3,
    "bases": 0.03,
    "bases-unsure": 0.7,  # real growth of levels at current prices
    "change": 0.05,
    "hull": 0.02,
    "series": 0.1,
    "order": 1e-9,
}
ROUNDED_OTHERWISE: Final = {"share": 0.03, "growth": 0.02, "bases": 0.01, "sum": 0.005}
REVISED_POINTS: Final = 0.7  # of growth by which a revised base is off, for looser growth
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

# ------------------------------------------------------------------ which are shown
MOST_SHOWN: Final = 5  # hypotheses a reader can take in
MOST_SHOWN_OF_SETS: Final = 20  # where three figures and more are wrong, rivals are many
# From nine tenths on a report says "this cell": see `model/findings/suspicion.py`.
LEAST_SHOWN: Final = 0.001  # probability worth showing
LOOKED_UP: Final = 0.02  # probability of a set of cells that is worth a look at the source
NAMED: Final = 0.95  # from here on an accident is a warning
CERTAIN: Final = 0.995  # and from here on an error
FEWEST_LINES: Final = {  # that an accident is about, after the first; fewer are slips like others
    Happened.EXCHANGED: 2,
    Happened.LOST: 0,
}
TELLING_DIGITS: Final = 4  # of the figures concerned
FEWEST_FAILING: Final = 2  # lines, before a column is said not to follow
FEWEST_TESTED: Final = 3  # lines, of those
HARDLY_SAID: Final = 0.2  # of a family not meant: its words do not say as much
