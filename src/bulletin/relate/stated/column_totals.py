"""A column whose head says 合计 or Total is the sum of columns beside it, line by line."""

from collections.abc import Collection, Iterator, Sequence
from itertools import takewhile
from math import log2

from bulletin.messages.message import joined
from bulletin.model.relation_kind import RelationKind
from bulletin.model.table import Evidence, Measure, Table
from bulletin.relate.constraints.constraint import Sum
from bulletin.relate.crosscheck import Crossing
from bulletin.relate.found.evidence import MARGIN, Claim, Pattern, discounted, weigh
from bulletin.relate.found.integer_matrix import IntegerMatrix
from bulletin.relate.network import Network, silent
from bulletin.relate.relation import Relation
from bulletin.relate.searching import TableSearch, stated_among_others
from bulletin.relate.total_heads import TotalHead, total_heads

_FEWEST = 2  # parts
_TOLD = 3.0  # bits that a head tells by calling a column the total of those beside it
_PARTED = 2.0  # bits that it costs to end a list where no head ends it
_ROUNDS = 4  # totals of totals of totals


@stated_among_others(turn=15)
def find(search: TableSearch) -> Iterator[Relation]:
    """
    Yield the sum in each line of every column that its head calls a total.

    Only where the figures bear the head out: more lines hold than fail. A line that
    fails is tested only if one figure explains it, so that a table whose columns leave
    something out in some lines is not accused; or if the misses of several lines are those
    of one column, as sums known down the columns show.
    """
    network, table = search.network, search.network.table
    heads = total_heads(table.columns)
    if not heads or table.chained:
        return
    levels = _levels_only(table, search.across)
    crossing = Crossing(network, search.relations)
    for pattern in _believed(levels, heads):
        lines = sorted((*pattern.held, *pattern.failed, *pattern.open))
        found = {line: _in_line(network, pattern, line) for line in lines}
        failed = [found[line] for line in pattern.failed if not found[line].reason]
        several = crossing.one_column(failed)
        for line, relation in found.items():
            if relation.reason and line in pattern.held:
                yield relation._replace(constraints=())  # a blank stands for nothing there
            elif relation.reason:
                yield relation._replace(firm=False)  # nor is it sure that all is listed there
            elif relation in failed and not several:
                yield crossing.tested(relation, levels, pattern, line)
            else:
                yield relation


def _levels_only(table: Table, across: IntegerMatrix) -> IntegerMatrix:
    """Return the figures without lines of rates, averages and prices, which never add up."""
    nothing = [False] * across.series
    printed = [
        nothing
        if item.measure not in (None, Measure.LEVEL) or item.average
        else across.printed[item.index]
        for item in table.items
    ]
    return across._replace(printed=printed)


def _believed(sight: IntegerMatrix, heads: Sequence[TotalHead]) -> list[Pattern]:
    """Return what the figures bear out: totals of columns, then totals of such totals."""
    totals = {head.column for head in heads}
    chosen: list[Pattern] = []
    waiting = [(head.column, side) for head in heads for side in head.sides]
    for turn in range(_ROUNDS):
        stops = totals - {each.target for each in chosen}
        found: list[Pattern] = []
        for target, side in tuple(waiting):
            run = _contracted(target, _until(stops, side), chosen)
            if turn and run == _until(totals, side):
                continue  # refuted in the first turn
            if lists := _lists(sight, target, run):
                waiting.remove((target, side))
                found += [each for each in lists if each not in (*chosen, *found)]
        if not found:
            break
        chosen += found
    return chosen


def _until(stops: Collection[int], side: Sequence[int]) -> tuple[int, ...]:
    return tuple(takewhile(lambda each: each not in stops, side))


def _contracted(target: int, run: Sequence[int], chosen: Sequence[Pattern]) -> tuple[int, ...]:
    """Return a run without what is part of a total in it, or made up of the target itself."""
    below = {part for each in chosen if each.target in run for part in each.parts}
    above = {each.target for each in chosen if target in each.parts}
    return tuple(each for each in run if each not in below | above)


def _lists(sight: IntegerMatrix, target: int, run: Sequence[int]) -> list[Pattern]:
    """Return the lists, one behind the other from the total on, that each add up to it."""
    found: list[Pattern] = []
    while len(run) >= _FEWEST and (best := _longest(sight, target, run)):
        found.append(best)
        run = run[len(best.parts) :]
    return found


def _longest(sight: IntegerMatrix, target: int, run: Sequence[int]) -> Pattern | None:
    """Return the list of the nearest columns that adds up in most lines, rather all of them."""
    whole = _weighed(sight, target, run, 0.0)
    if whole.held and not whole.failed:
        return whole if _borne_out(whole) else None
    width = _widest(sight, target, run)
    part = _weighed(sight, target, run[:width], log2(len(run)) + _PARTED)
    good = [each for each in (whole, part) if _borne_out(each)]
    return max(good, key=lambda each: len(each.held) - len(each.failed), default=None)


def _widest(sight: IntegerMatrix, target: int, run: Sequence[int]) -> int:
    """Return how many of the nearest columns add up in most lines, in one pass over them."""
    counts = [0] * (len(run) + 1)
    for middle, half, printed in zip(sight.middle, sight.half, sight.printed, strict=True):
        if not printed[target]:
            continue
        off, room = middle[target], half[target]
        for width, part in enumerate(run, 1):
            off, room = off - middle[part], room + half[part]
            counts[width] += abs(off) <= room
    return max(range(_FEWEST, len(run) + 1), key=lambda width: (counts[width], width))


def _weighed(sight: IntegerMatrix, target: int, run: Sequence[int], cost: float) -> Pattern:
    return discounted(sight, weigh(sight, Claim(target, tuple(sorted(run))), cost))


def _borne_out(pattern: Pattern) -> bool:
    """Tell whether clearly more lines hold than fail, and chance can hardly have made them."""
    return pattern.telling > len(pattern.failed) and pattern.score + _TOLD >= MARGIN


def _in_line(network: Network, pattern: Pattern, line: int) -> Relation:
    """Return the sum of one line, with the reason why it cannot be tested in full."""
    target, *parts = (network.figure(line, each) for each in (pattern.target, *pattern.parts))
    reasons = (silent(network.table, line, part) for part in pattern.parts)
    constraint = Sum((target, *parts), (-1, *[1] * len(parts)))
    return Relation(
        RelationKind.SUM, target, tuple(parts), (constraint,), Evidence.MARKER,
        joined(reason for reason in reasons if reason), signs=(1,) * len(parts),
    )  # fmt: skip
