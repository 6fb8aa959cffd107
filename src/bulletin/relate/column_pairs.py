"""Which columns belong together: a share to its level, growth to the two levels it links."""

import re
from collections.abc import Sequence

from bulletin.model.table.table import Column, Measure, Period, Table
from bulletin.words.lexicon import idea


def columns_of(table: Table, *measures: Measure) -> list[Column]:
    """Return the columns of these measures, in the order of the table."""
    return [column for column in table.columns if column.measure in measures]


def level_of(table: Table, column: int) -> int | None:
    """
    Return the level column that a share, growth, index or rank column belongs to.

    The one that its head names (`销售额增速` is of `销售额`), else the nearest block of level
    columns to the left, or to the right of leading columns (a bulletin puts `出口额, 增长,
    进口额, 增长` in this order); none where the figures meant are rates or of an unknown
    measure. Of a block under a spanner the one with the same lower head; of several
    periods the latest, or the one of the same period if the head names it, wherever it stands.
    """
    block = _named(table, column) or _first_block(_beside(table, column))
    block = same_beneath(table, column, block) or block
    here = table.columns[column]
    if here.period and here.period.year is not None:
        same = _of_time(table, here.period, block)
        if not same and here.period.printed and here.period.printed in here.printed:
            same = _of_time(table, here.period, _as_far(table, column))
        if same:
            return same[0]
    return max(block, key=lambda each: _age(table, each), default=None)


def _of_time(table: Table, time: Period, columns: Sequence[int]) -> list[int]:
    """Return those of the columns whose figures are of this very time."""
    return [
        each
        for each in columns
        if (other := table.columns[each].period)
        and (other.year, other.part) == (time.year, time.part)
    ]


def _as_far(table: Table, column: int) -> list[int]:
    """Return all level columns, the nearest first: those of other times may stand between."""
    levels = [each.index for each in columns_of(table, Measure.LEVEL)]
    return sorted(levels, key=lambda each: abs(each - column))


def subject_of(table: Table, column: int) -> Column | None:
    """Return the column whose figures a growth or share is said of, be they levels or rates."""
    beside = _beside(table, column)
    return next((each for each in beside if each.measure not in _DEPENDENT), None)


def _beside(table: Table, column: int) -> Sequence[Column]:
    """Return the columns on the side where the figures meant stand, the nearest first."""
    before, after = table.columns[:column][::-1], table.columns[column + 1 :]
    return before if any(each.measure not in _DEPENDENT for each in before) else after


def previous_of(table: Table, level: int) -> int | None:
    """Return the level column of the period one year before, None if none is printed."""
    now = table.columns[level]
    for other in table.columns:
        if other.index == level or other.measure is not Measure.LEVEL or other.unit != now.unit:
            continue
        if _a_year_before(other, now):
            return other.index
    return None


def following_of(table: Table, level: int) -> int | None:
    """Return the column of the same levels one year later, None if none is printed."""
    then = table.columns[level]
    for other in columns_of(table, Measure.LEVEL):
        alike = other.unit == then.unit and head_name(other) == head_name(then)
        if alike and _a_year_before(then, other):
            return other.index
    return None


def change_of(table: Table, level: int, rate: int) -> int | None:
    """Return the column that prints the change of a level which a rate speaks of, if any."""
    now, said = table.columns[level], table.columns[rate]
    for other in table.columns:
        if other.measure is not Measure.CHANGE or level_of(table, other.index) != level:
            continue
        if other.unit == now.unit and (said.base, said.period) in (
            (other.base, other.period),
            ("", None),  # a bare `增长` is that of the change printed beside it
        ):
            return other.index
    return None


def _a_year_before(earlier: Column, now: Column) -> bool:
    then, present = earlier.period, now.period
    if then is None:
        return False
    if then.year is None:
        return then.offset == -1 and (present is None or present.offset == 0)
    return present is not None and present.year == then.year + 1 and (present.part == then.part)


def _named(table: Table, column: int) -> list[int]:
    """
    Return the level columns whose name, without unit and period, the head begins with.

    Or the one that the head says the shares are of: `Percent of total` beside `Total`, and
    `% of all men` beside `Men`.
    """
    here = table.columns[column]
    names = [(head_name(each), each.index) for each in columns_of(table, Measure.LEVEL)]
    said, base = head_name(here), re.sub(r"\s", "", here.base).casefold()
    known = [name for name, _ in names if len(name) >= _A_WORD]
    called = [name for name in known if said.startswith(name)]
    if not called and base not in known:
        called = [name for name in known if _is_all_of(base, name)]
    longest = max(called, key=len, default=base)
    return [index for name, index in names if longest and name == longest]


def _is_all_of(base: str, name: str) -> bool:
    """Tell whether what shares are of is named as all of a column: `全市人口`, `total men`."""
    return base.endswith(name) and idea("total").said_by(base.removesuffix(name))


def head_name(column: Column, label: str = "") -> str:
    """
    Return what the head calls its figures: without brackets, their period and blanks.

    `label` is what of the head is to be looked at, all of it where nothing is said.
    """
    label = label or column.label
    if column.period and column.period.printed != label:
        label = label.replace(column.period.printed, "")
    years = "".join(idea("year-sign").anywhere)
    return re.sub(rf"\([^()]*\)|[\s\d{years}]", "", label).casefold()


def _age(table: Table, column: int) -> int:
    period = table.columns[column].period
    if period is None:
        return 0
    return (period.year or 0) + period.offset


def _first_block(columns: Sequence[Column]) -> list[int]:
    """Return the first run of level columns; empty if the figures meant are no levels."""
    block: list[int] = []
    for each in columns:
        if each.measure is Measure.LEVEL:
            block.append(each.index)
        elif block or each.measure not in _DEPENDENT:
            break
    return block


_A_WORD = 2  # characters: a single one is no name

# What never stands alone: these columns say something of the levels beside them.
_DEPENDENT = (
    Measure.GROWTH,
    Measure.SHARE,
    Measure.INDEX,
    Measure.RANK,
    Measure.CHANGE,
    Measure.POINTS,
)


def same_beneath(table: Table, column: int, levels: Sequence[int]) -> list[int]:
    """
    Return those of the levels that stand under the same lower heads as a column.

    `Share | male` belongs to `Number | male`. Empty where heads stand in one tier, or
    the lower ones have no like among the levels.
    """
    beneath = table.columns[column].tiers[1:]
    return [each for each in levels if beneath and table.columns[each].tiers[1:] == beneath]
