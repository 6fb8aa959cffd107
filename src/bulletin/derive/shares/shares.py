"""Shares: each part in per cent of its whole, from levels or else from rates."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import chain

from bulletin.derive.arithmetic.quotients import share_of
from bulletin.derive.arithmetic.working import Known, ends_of
from bulletin.derive.figures.percent import per_cent, weight_text
from bulletin.derive.figures.printed import cell_position, level, text, why_silent
from bulletin.derive.shares.weights_of_parts import part_weights, sized, weighable
from bulletin.derive.shares.wholes import obstacle, whole
from bulletin.messages.message import Message
from bulletin.model.derived.lines import ShareBasis, ShareLine
from bulletin.model.files.position import Origin
from bulletin.model.findings.report import Outcome
from bulletin.model.table.relation_kind import RelationKind
from bulletin.model.table.table import Breakdown, Column, Measure
from bulletin.relate.column_pairs import columns_of, level_of
from bulletin.relate.judge import Judged, Verdict
from bulletin.relate.whole_of_shares import whole_of

_Cell = tuple[int, int]


def share_lines(judged: Judged, origin: Origin, group: str) -> list[ShareLine]:
    """
    Return each part's share of its whole, column by column in the order of the table.

    Levels give shares; a printed share stands beside with its verdict. A breakdown of
    which only growth or indices are printed gives bounds for its implied weights.
    """
    cells = judged.network.cells
    verdicts = {
        cell: each
        for each in judged.verdicts
        if each.relation.kind is RelationKind.SHARE
        and len(each.relation.parts) > 1  # else its whole is nowhere printed
        and (cell := cells[each.relation.target])
    }
    source = _Source(judged, origin, group, verdicts)
    return list(chain(_from_levels(source), _without_levels(source), _from_rates(source)))


@dataclass(frozen=True, slots=True)
class _Source:
    """Where the lines come from, and what became of each printed share, by its cell."""

    judged: Judged
    origin: Origin
    group: str
    verdicts: Mapping[tuple[int, int], Verdict]

    def line(self, item: int, column: int, of: _Cell | None) -> ShareLine:
        """Return a line that names its cell and says nothing of the share yet."""
        table = self.judged.table
        mine = table.items[item]
        name = "" if of is None else table.items[of[0]].label
        if of and of[1] != column:
            head = table.columns[of[1]]
            name = f"{name}, {head.tiers[-1] if head.tiers else head.label}"
        return ShareLine(
            self.origin,
            self.group,
            mine.label,
            name,
            cell_position(table, item, column),
            depth=mine.depth,
            role=mine.role,
            column=table.columns[column].label,
        )

    def verdict(self, item: int, column: int) -> Verdict | None:
        """Return what became of the printed share of an item."""
        return self.verdicts.get((item, column))

    def ends(self, verdict: Verdict) -> tuple[_Cell | None, _Cell | None]:
        """Return the cells of the part and of the whole that a share was judged by."""
        cells = self.judged.network.cells
        part, whole_ = verdict.relation.parts[:2]
        return cells[part], cells[whole_]


def _from_levels(source: _Source) -> Iterator[ShareLine]:
    table = source.judged.table
    for column in columns_of(table, Measure.LEVEL):
        beside: list[int | None] = [
            each.index
            for each in columns_of(table, Measure.SHARE)
            if level_of(table, each.index) == column.index
        ]
        for share in beside or [None]:
            nearest = share is None or _of_nearest(source, share)
            for item in table.items:
                if table.measure(item.index, column.index) is Measure.LEVEL:
                    yield from _of_level(source, item.index, (column.index, share), nearest=nearest)


def _of_nearest(source: _Source, share: int) -> bool:
    """Tell whether printed shares were judged as shares of the nearest parent."""
    table = source.judged.table
    for item in table.items:
        verdict = source.verdict(item.index, share)
        base = source.ends(verdict)[1] if verdict else None
        if base and base[0] != whole_of(table, item.index, nearest=False):
            return True
    return False


def _of_level(
    source: _Source, item: int, columns: tuple[int, int | None], *, nearest: bool
) -> Iterator[ShareLine]:
    table, (column, share) = source.judged.table, columns
    verdict = None if share is None else source.verdict(item, share)
    mine, of = source.ends(verdict) if verdict else (None, None)
    mine = mine or (item, column)
    if of is None and (found := whole(table, item, nearest=nearest)) is not None:
        of = found, column
    shown = text(table, item, share)
    if of is None and not shown:
        return
    known, reason = _share(source.judged, mine, of)
    figure = None if share is None else table.figure(item, share)
    yield replace(
        source.line(item, mine[1], of),
        share=ends_of(known),
        shown=per_cent(known, figure.decimals if figure else 0),
        level=text(table, *mine),
        printed=shown,
        outcome=_outcome(verdict) if shown else None,
        reason=reason or _why(verdict, shown),
    )


def _share(judged: Judged, mine: _Cell, of: _Cell | None) -> tuple[Known | None, str]:
    """Return the share that the level in one cell is of that in another, or why none follows."""
    if of is None:
        return None, Message.of("derive.share.of.what")
    if mine == of:
        return Known.exactly(100), ""
    reason = obstacle(judged.table, mine[0], of[0], mine[1])
    part, base = level(judged, *mine), level(judged, *of)
    if part is None or base is None:
        reason = reason or why_silent(judged.table, *(mine if part is None else of))
    if reason or part is None or base is None:
        return None, reason
    found = share_of(part, base)
    return found, "" if found else Message.of(
        "derive.not.positive", item=judged.table.items[of[0]].label
    )


def _outcome(verdict: Verdict | None) -> Outcome:
    """Return what became of a printed share; what the check did not test is no failure here."""
    return verdict.outcome if verdict else Outcome.NOT_TESTABLE


def _why(verdict: Verdict | None, shown: str) -> str:
    """Return why a printed share was not tested, empty if it was or none is printed."""
    if verdict:
        return verdict.reason
    return Message.of("derive.share.elsewhere") if shown else ""


def _without_levels(source: _Source) -> Iterator[ShareLine]:
    """Yield the printed shares that no printed level can be held against."""
    table = source.judged.table
    for column in columns_of(table, Measure.SHARE):
        if level_of(table, column.index) is not None:
            continue
        for item in table.items:
            shown = text(table, item.index, column.index)
            if shown and table.measure(item.index, column.index) is Measure.SHARE:
                found = whole(table, item.index, nearest=False)
                of = None if found is None else (found, column.index)
                yield replace(
                    source.line(item.index, column.index, of),
                    printed=shown,
                    outcome=Outcome.NOT_TESTABLE,
                    reason=Message.of("derive.no.level"),
                )


def _from_rates(source: _Source) -> Iterator[ShareLine]:
    table = source.judged.table
    for column in columns_of(table, Measure.GROWTH, Measure.INDEX):
        for breakdown in table.breakdowns:
            if weighable(source.judged, breakdown, column) and not sized(
                source.judged, breakdown, column.index
            ):
                yield from _weights(source, breakdown, column)


def _weights(source: _Source, breakdown: Breakdown, column: Column) -> Iterator[ShareLine]:
    found, reason = part_weights(source.judged, breakdown, column.index)
    for part, known in zip(breakdown.parts, found, strict=True):
        yield replace(
            source.line(part, column.index, (breakdown.total, column.index)),
            share=ends_of(known),
            shown=weight_text(known),
            basis=ShareBasis.IMPLIED_WEIGHT,
            reason="" if known else reason,
        )
