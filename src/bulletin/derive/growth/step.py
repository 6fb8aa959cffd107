"""One item's step from the earlier period to this one."""

from dataclasses import dataclass

from bulletin.derive.arithmetic.quotients import change_between, earlier, growth_between
from bulletin.derive.arithmetic.working import Known
from bulletin.derive.figures.printed import known_number, level, why_silent
from bulletin.messages.message import Message
from bulletin.model.table.table import Basis, Column, Measure, Prices, Table
from bulletin.relate.column_pairs import columns_of, level_of, previous_of
from bulletin.relate.judge import Judged
from bulletin.relate.whole_of_shares import whole_of
from bulletin.words.lexicon import said

OFFSET = {Measure.GROWTH: 100, Measure.INDEX: 0}
_CAVEATS = {
    Prices.SAME: "",
    Prices.OTHER: Message.of("derive.other.prices"),
    Prices.UNKNOWN: Message.of("derive.same.prices"),
}


@dataclass(frozen=True, slots=True)
class StepColumns:
    """
    The columns that one step is read from; those that the table lacks are None.

    `head` is the one in which its lines have their place. `size` holds levels, or shares
    where no levels are printed.
    """

    head: Column
    rate: Column | None
    size: Column | None
    previous: int | None = None

    @property
    def levels(self) -> int | None:
        """Return the column of levels, None where only shares are printed, or nothing."""
        return self.size.index if self.size and self.size.measure is Measure.LEVEL else None


@dataclass(frozen=True, slots=True)
class Step:
    """
    What is known of an item in both periods, in base units.

    `growth` is worked out from two printed levels only. `reason` says what is missing,
    `caveat` what was assumed.
    """

    previous: Known | None = None
    change: Known | None = None
    growth: Known | None = None
    reason: str = ""
    caveat: str = ""


def steps_of(table: Table) -> list[StepColumns]:
    """Return the steps that a table prints: one a rate, and one a pair of bare levels."""
    found = [_with_rate(table, each) for each in columns_of(table, Measure.GROWTH, Measure.INDEX)]
    rated = {each.size.index for each in found if each.size}
    for column in columns_of(table, Measure.LEVEL):
        previous = previous_of(table, column.index)
        if previous is not None and column.index not in rated:
            found.append(StepColumns(column, None, column, previous))
    return found


def _with_rate(table: Table, rate: Column) -> StepColumns:
    level_column = level_of(table, rate.index)
    if level_column is not None:
        previous = previous_of(table, level_column) if _on_a_year_before(rate) else None
        return StepColumns(rate, rate, table.columns[level_column], previous)
    shares = columns_of(table, Measure.SHARE)
    return StepColumns(rate, rate, shares[0] if shares else None)


def _on_a_year_before(rate: Column) -> bool:
    """Tell whether a rate compares with the year before, as far as its head says."""
    if rate.base in ("", Basis.YEAR_BEFORE):
        return True
    period = rate.base_period
    return period is not None and period.year is None and period.offset == -1


def step(judged: Judged, item: int, columns: StepColumns) -> Step:
    """Return the step of an item; a printed previous level goes before an implied one."""
    size, rate = columns.size, columns.rate
    if size is None:
        return Step(reason=Message.of("derive.no.level"))
    now = _size(judged, item, size)
    if now is None:
        return Step(reason=why_silent(judged.table, item, size.index))
    if columns.previous is not None:
        before = known_number(judged, item, columns.previous)
        if before:
            return Step(before, change_between(before, now), growth_between(before, now))
        if rate is None:
            return Step(reason=why_silent(judged.table, item, columns.previous))
    return _implied(judged, item, now, rate) if rate else Step()


class Steps:
    """The steps of all items between the same columns, each worked out once."""

    def __init__(self, judged: Judged, columns: StepColumns) -> None:
        self.judged = judged
        self.columns = columns
        self._known: dict[int, Step] = {}

    def of(self, item: int) -> Step:
        """Return the step of an item."""
        found = self._known.get(item)
        if found is None:
            found = self._known[item] = step(self.judged, item, self.columns)
        return found


def _size(judged: Judged, item: int, size: Column) -> Known | None:
    """Return the level of an item, or its share where only shares are printed."""
    if size.measure is Measure.SHARE and whole_of(judged.table, item, nearest=False) == item:
        return Known.exactly(100)
    return level(judged, item, size.index)


def _implied(judged: Judged, item: int, now: Known, rate: Column) -> Step:
    table = judged.table
    known = known_number(judged, item, rate.index)
    if known is None:
        return Step(reason=why_silent(table, item, rate.index))
    if rate.measure is Measure.INDEX and not _of_a_period(rate):
        return Step(reason=Message.of("derive.index.base", base=rate.base))
    if now.ends.high < 0:
        return Step(reason=Message.of("derive.below.zero"))
    previous, change = earlier(now, known, OFFSET[rate.measure])
    if previous is None:
        shown = table.cells[item, rate.index].text.strip()
        return Step(reason=Message.of("derive.no.earlier", growth=shown))
    return Step(previous, change, caveat=_CAVEATS[rate.prices])


def _of_a_period(rate: Column) -> bool:
    """Tell whether an index relates to another time, not to another place (UK = 100)."""
    if not rate.base or rate.base_period:
        return True
    return said("earlier-period", rate.base)
