"""A cumulative figure is the cumulative one before it and what the period in between adds."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from bulletin.messages.message import Message
from bulletin.model.table.relation_kind import RelationKind
from bulletin.model.table.table import Evidence, Measure, Period, Table
from bulletin.relate.constraints.constraint import Sum
from bulletin.relate.constraints.propagation import feasible
from bulletin.relate.network import Network
from bulletin.relate.relation import Relation
from bulletin.relate.searching import stated
from bulletin.words.lexicon import idea, said

_FEWEST = 3  # sums that must hold before a fourth is doubted
_ONE_IN = 4  # sums that may fail
_MONTHS = re.compile(r"M(\d\d)(?:-(\d\d))?|Q(\d)")
_PER_QUARTER = 3

Cell = tuple[int, int]


class _Span(NamedTuple):
    """A line of single and cumulative figures: its year and its first and last month."""

    line: int
    year: int | None
    first: int
    last: int


@stated(turn=4)
def find(network: Network) -> Iterator[Relation]:
    """
    Yield cumulative = cumulative before + single, for heads or labels that name both.

    The lines must be months or quarters that follow one another; the first of a year is
    cumulative by itself. Publishers revise earlier months without saying so, so that most
    sums must hold before one is doubted, and then as a warning. Errs by not testing, and
    says so.
    """
    table = network.table
    periods = [each.period for each in table.items], [each.period for each in table.columns]
    for down in (True, False):
        spans = _spans(periods[0] if down else periods[1])
        for single, cumulative in _pairs(table, down=down):
            sums = list(_sums(network, spans, (single, cumulative), down=down))
            yield from sums if _believed(network, sums) else map(_set_aside, sums)


def _believed(network: Network, sums: Sequence[Relation]) -> bool:
    """
    Tell whether most sums hold.

    A wrong cumulative figure upsets its own sum and the next one, but not both together:
    that they hold without it counts as one that does.
    """
    held = [feasible(each.constraints, network) for each in sums]
    doubts = sum(now < before for before, now in pairwise([True, *held]))
    bridged = sum(
        not (now or then) and feasible((_bridge(one, next_one),), network)
        for (one, now), (next_one, then) in pairwise(zip(sums, held, strict=True))
    )
    return sum(held) + bridged >= _FEWEST and doubts * _ONE_IN <= len(sums)


def _bridge(one: Relation, following: Relation) -> Sum:
    """Return two sums that follow one another as one, without the total between them."""
    singles = (*one.parts, *(each for each in following.parts if each != one.target))
    return Sum((following.target, *singles), (-1, *(1 for _ in singles)))


def _set_aside(each: Relation) -> Relation:
    reason = Message.of("untested.revised")
    return Relation(each.kind, each.target, each.parts, (), each.evidence, reason)


def _spans(periods: Sequence[Period | None]) -> list[_Span]:
    found = []
    for line, period in enumerate(periods):
        if period and (months := _MONTHS.fullmatch(period.part)):
            first, last = _ends(months)
            found.append(_Span(line, period.year, first, last))
    return found


def _ends(months: re.Match[str]) -> tuple[int, int]:
    if months[3]:
        return _PER_QUARTER * int(months[3]) - 2, _PER_QUARTER * int(months[3])
    return int(months[1]), int(months[2] or months[1])


def _pairs(table: Table, *, down: bool) -> Iterator[tuple[int, int]]:
    """Yield the series of single and of cumulative figures that are called alike otherwise."""
    series: Sequence[tuple[str, Measure | None]] = (
        [(each.printed or each.label, each.measure) for each in table.columns]
        if down
        else [(each.label, each.measure) for each in table.items]
    )
    added = (None, Measure.LEVEL, Measure.CHANGE, Measure.UNKNOWN)
    for one, (label, measure) in enumerate(series):
        if measure not in added or not said("running", label.casefold()):
            continue
        bare = _without("running", label)
        for other, (single, kind) in enumerate(series):
            named = other != one and kind == measure and said("of-one-period", single.casefold())
            if named and _without("of-one-period", single) == bare:
                yield other, one


def _sums(
    network: Network, spans: Sequence[_Span], series: tuple[int, int], *, down: bool
) -> Iterator[Relation]:
    """Yield a sum for every line whose cumulative figure follows from the line before it."""

    def cell(line: int, of: int) -> Cell:
        return (line, of) if down else (of, line)

    single, cumulative = series
    before: _Span | None = None
    for span in spans:
        target, part = cell(span.line, cumulative), cell(span.line, single)
        parts = [part] if span.first == 1 else []
        if before and (before.year, before.last + 1) == (span.year, span.first):
            parts = [cell(before.line, cumulative), part]
        before = span
        if parts and all(network.table.figure(*each) for each in (target, *parts)):
            yield _sum(network, target, parts)


def _sum(network: Network, target: Cell, parts: Sequence[Cell]) -> Relation:
    whole, *others = (network.figure(*each) for each in (target, *parts))
    signs = (1,) * len(others)
    constraint = Sum((whole, *others), (-1, *signs))
    return Relation(
        RelationKind.SUM,
        whole,
        tuple(others),
        (constraint,),
        Evidence.MARKER,
        firm=False,
        signs=signs,
    )


def _without(words: str, label: str) -> str:
    """Return a head without the words that say over which time its figures run."""
    return " ".join(re.sub(idea(words).pattern, " ", label.casefold()).split())
