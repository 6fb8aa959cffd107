"""
Honest tables as publishers of many lands print them: what they round, adjust, leave out, choose.

`practised(seed)` is the text of one: the same for the same seed. Every figure is the true one
by the practice of its design, which is a real one; nothing in these tables is wrong.
"""

from tests.fuzz import practices_with_levels as levels
from tests.fuzz import practices_with_rates as rates
from tests.fuzz.practised_table import Practice, PractisedTable, written

_PRACTICES: tuple[Practice, ...] = (
    rates.largest_forced,
    rates.rounded_profile,
    rates.unrounded_growth,
    rates.revised_growth,
    levels.seasonal,
    levels.chained,
    levels.suppressed,
    levels.chosen_goods,
    levels.two_tiers,
    levels.two_units,
    levels.some_parts,
    rates.average_row,
    rates.per_head,
    rates.ranked,
    rates.based_index,
    levels.panel,
    levels.unrelated,
    levels.unrelated,
    levels.small_counts,
    rates.several_answers,
    rates.rates,
    levels.rounded_to_five,
    levels.overlapping,
    levels.balance,
)


def practice_of(seed: int) -> str:
    """Return the name of the design of a number."""
    return _chosen(seed)[1].__name__


def _chosen(seed: int) -> tuple[PractisedTable, Practice]:
    table = PractisedTable(seed)
    return table, table.chance.one_of(_PRACTICES)


def practised(seed: int) -> str:
    """Return the text of the honest table of a number, some of its cells marked or withheld."""
    table, practice = _chosen(seed)
    return written(table, practice(table), mixed=practice is rates.per_head)
