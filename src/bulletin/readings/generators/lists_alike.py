"""Lists of the same names under several heads: where one adds up, so are the others meant."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from bulletin.model.table.table import Evidence, Measure, Table
from bulletin.readings.claims import priors
from bulletin.readings.claims.sum_claim import ClaimPool, Proposer
from bulletin.readings.generators.sums_seen import seen_to_add

_LEAST = 2  # names of a list, and lists of the same names
_STEPS = 10  # a smaller sum, in steps of its last place, comes out by chance too often


class _List(NamedTuple):
    """Where a total stands, and its parts."""

    total: int
    parts: tuple[int, ...]


def propose(table: Table, labels: Sequence[str], pool: ClaimPool) -> None:
    """
    Propose what lists of the same names claim, each as far as the others are seen to add up.

    Their total may stand right above or below them, or be their first or last line: that way is
    taken in which they do. A list whose others fall short as often as they add up is not
    proposed, nor one that labels show anyway: errs towards leaving it to its own figures.
    """
    for group in _groups(labels):
        ways = _ways(group, len(labels))
        best = max(ways, key=lambda alike: sum(map(sum, _seen(table, alike))))
        _propose(table, best, pool)


def _groups(labels: Sequence[str]) -> Iterator[list[range]]:
    """Yield the runs of the same names in the same order, where there are several."""
    often = Counter(filter(None, labels))
    runs: dict[tuple[str, ...], list[range]] = defaultdict(list)
    first = 0
    for i in range(len(labels) + 1):
        names = labels[first:i]
        if i == len(labels) or often[labels[i]] < _LEAST or labels[i] in names:
            runs[tuple(names)].append(range(first, i))
            first = i if i < len(labels) and often[labels[i]] >= _LEAST else i + 1
    for names, found in runs.items():
        if len(names) >= _LEAST <= len(found):
            yield found


def _ways(group: Sequence[range], size: int) -> Iterator[list[_List]]:
    """Yield the lists of a group with their totals, in each way these may stand."""
    yield [_List(run.start - 1, tuple(run)) for run in group if run.start]
    yield [_List(run.stop, tuple(run)) for run in group if run.stop < size]
    if len(group[0]) > _LEAST:
        yield [_List(run[0], tuple(run[1:])) for run in group]
        yield [_List(run[-1], tuple(run[:-1])) for run in group]


def _propose(table: Table, alike: Sequence[_List], pool: ClaimPool) -> None:
    seen = _seen(table, alike)
    gaps = Counter(gap for each in seen for gap in each)
    for each, mine in zip(alike, seen, strict=True):
        held, short = gaps[1] - mine.count(1), gaps[-1] - mine.count(-1)
        if held > short and not pool.worded(each.total, each.parts):
            prior = priors.of_list_alike(held=held, short=short)
            pool.add(each.total, each.parts, Proposer.ALIKE, prior, Evidence.MARKER)


def _seen(table: Table, alike: Sequence[_List]) -> list[list[int]]:
    """Return for each list whether it adds up in each column, or falls short there."""
    columns = _added(table)
    return [[_adds(table, each, column) for column in columns] for each in alike]


def _added(table: Table) -> list[int]:
    """Return the columns of what is usually added: levels, and shares of a whole."""
    return [each.index for each in table.columns if each.measure in (Measure.LEVEL, Measure.SHARE)]


def _adds(table: Table, each: _List, column: int) -> int:
    """Return what `seen_to_add` does, 0 where the total is so small that it tells nothing."""
    total = table.figure(each.total, column)
    small = total is not None and abs(total.digits) < _STEPS * len(each.parts) * total.quantum
    return 0 if small else seen_to_add(table, *each, column)
