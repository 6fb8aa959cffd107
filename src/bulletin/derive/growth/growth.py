"""What levels and growth imply: the earlier level, the change, what each item contributes."""

from dataclasses import dataclass, replace

from bulletin.derive.arithmetic.working import ends_of
from bulletin.derive.figures.percent import evenly, per_cent, quantity
from bulletin.derive.figures.printed import cell_position, exponent, printed_unit, text
from bulletin.derive.figures.subject import subject
from bulletin.derive.growth.contributions import Contribution, from_levels, from_rates
from bulletin.derive.growth.step import Step, StepColumns, Steps, steps_of
from bulletin.messages.message import Message, joined
from bulletin.model.derived.lines import GrowthLine
from bulletin.model.files.position import Origin
from bulletin.model.table.table import Item, Measure
from bulletin.relate.judge import Judged


def growth_lines(judged: Judged, origin: Origin, group: str) -> list[GrowthLine]:
    """
    Return what every growth, index and pair of levels implies, in the order of the table.

    Contributions are to the growth of the root of the hierarchy. Where no levels are
    printed, weights and contributions are bounds that the rates of all parts together
    leave, within the total of their own breakdown.
    """
    lines: list[GrowthLine] = []
    for columns in steps_of(judged.table):
        source = _Source(judged, origin, group, columns, Steps(judged, columns))
        implied = from_rates(judged, columns)
        speaking = list(filter(source.speaks_of, judged.table.items))
        within = [
            implied.get(each.index) or from_levels(source.steps, each.index) for each in speaking
        ]
        points = evenly([each.points if each else None for each in within])
        weights = evenly([each.weight if each else None for each in within])
        rates = evenly([each.rate if each else None for each in within])
        texts = zip(points, weights, rates, strict=True)
        shown = zip(map(source.line, speaking), within, texts, strict=True)
        lines += [_with_contribution(*each) for each in shown]
    return lines


@dataclass(frozen=True, slots=True)
class _Source:
    """Where the lines of one step come from."""

    judged: Judged
    origin: Origin
    group: str
    columns: StepColumns
    steps: Steps

    def speaks_of(self, item: Item) -> bool:
        """Tell whether the table prints a rate of this item, or a level without one."""
        table, head = self.judged.table, self.columns.head
        cell = table.cell(item.index, head.index)
        spoken = cell is not None and bool(cell.text.strip())
        return spoken and table.measure(item.index, head.index) is head.measure

    def line(self, item: Item) -> GrowthLine:
        """Return what follows for one item by itself."""
        return self._with_step(self._named(item), item, self.steps.of(item.index))

    def _named(self, item: Item) -> GrowthLine:
        table, rate, head = self.judged.table, self.columns.rate, self.columns.head
        levels = self.columns.levels
        return GrowthLine(
            self.origin,
            self.group,
            item.label,
            cell_position(table, item.index, head.index),
            level=text(table, item.index, levels),
            growth=text(table, item.index, rate.index) if rate else "",
            depth=item.depth,
            role=item.role,
            column=head.label,
            subject=subject(table, head),
            unit="" if levels is None else printed_unit(table, item.index, levels),
            measure=rate.measure if rate else Measure.GROWTH,
        )

    def _with_step(self, line: GrowthLine, item: Item, mine: Step) -> GrowthLine:
        """Add the earlier level and the change, in the unit in which the level is printed."""
        levels, table = self.columns.levels, self.judged.table
        if levels is None:
            return replace(
                line, reason=_joined(mine.reason or Message.of("derive.no.level"), mine.caveat)
            )
        back = -exponent(table, item.index, levels)
        previous = mine.previous and mine.previous.shifted(back)
        change = mine.change and mine.change.shifted(back)
        figure = table.figure(item.index, levels)
        decimals = figure.decimals if figure else 0
        shown = quantity(previous, decimals)
        if self.columns.previous is not None:
            shown = text(table, item.index, self.columns.previous) or shown
        return replace(
            line,
            previous=ends_of(previous),
            shown_previous=shown,
            change=ends_of(change),
            shown_change=quantity(change, decimals),
            implied_growth=ends_of(mine.growth),
            shown_growth=per_cent(mine.growth),
            reason=mine.reason or mine.caveat,
        )


def _with_contribution(
    line: GrowthLine, within: Contribution | None, shown: tuple[str, str, str]
) -> GrowthLine:
    """Add what an item contributes; `shown` are the texts of points, weight and rate."""
    if within is None:
        return line
    points, weight, rate = shown
    return replace(
        line,
        contribution=ends_of(within.points),
        shown_contribution=points,
        weight=ends_of(within.weight),
        shown_weight=within.shown_weight or weight,
        contribution_rate=ends_of(within.rate),
        shown_contribution_rate=rate,
        total=within.total,
        reason=_joined(line.reason, within.reason),
    )


def _joined(*reasons: str) -> str:
    return joined(dict.fromkeys(each for each in reasons if each))
