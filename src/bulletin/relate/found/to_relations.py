"""From what was found in the figures to relations, line by line."""

from collections.abc import Iterator

from bulletin.messages.message import Message
from bulletin.model.relation_kind import RelationKind
from bulletin.model.table import Evidence
from bulletin.relate.constraints.constraint import Constraint, Product, Sum
from bulletin.relate.constraints.means import WeightedMean
from bulletin.relate.found.evidence import Pattern
from bulletin.relate.found.integer_matrix import IntegerMatrix
from bulletin.relate.found.ratios import Rate
from bulletin.relate.found.single_slip import explained
from bulletin.relate.network import Network
from bulletin.relate.relation import Relation

_SUPPORT = 3  # lines that agree to each that fails
_CERTAIN = 30.0  # bits
_ELSEWHERE = Message.of("untested.other.lines")


def of_sum(sight: IntegerMatrix, pattern: Pattern, network: Network) -> Iterator[Relation]:
    """Yield the sum of each line; one that fails is tested only if a slip may explain it."""
    for line in sorted((*pattern.held, *pattern.failed, *pattern.open)):
        target = network.figure(*sight.cell(pattern.target, line))
        there = [part for part in pattern.parts if sight.cell(part, line) in network.table.cells]
        parts = tuple(network.figure(*sight.cell(part, line)) for part in there)
        filled = all(sight.printed[line][part] for part in there)
        constraint: Constraint = Sum((target, *parts), (-1, *(1,) * len(parts)))
        if pattern.claim.average:
            constraint = WeightedMean((target, *parts), ((1, 1),) * len(parts))
        tested = filled and (
            line in pattern.held
            or (firm(pattern) and explained(sight, line, pattern.target, pattern.parts))
        )
        kind = RelationKind.AVERAGE if pattern.claim.average else RelationKind.SUM
        yield _relation(kind, target, parts, constraint if tested else None)


def firm(pattern: Pattern) -> bool:
    """Tell whether so many lines agree that one that does not is rather mistyped."""
    return pattern.telling >= _SUPPORT * len(pattern.failed) and pattern.bits >= _CERTAIN


def of_rate(sight: IntegerMatrix, rate: Rate, network: Network) -> Iterator[Relation]:
    """Yield the share or growth of each line."""
    tie = rate.tie
    for line in sorted((*rate.held, *rate.failed)):
        target, base, result = (
            network.figure(*sight.cell(each, line)) for each in (tie.rate, tie.base, tie.result)
        )
        constraint = Product(result, base, target, tie.form.offset, tie.form.times)
        parts = (base, result) if tie.form.kind is RelationKind.GROWTH else (result, base)
        yield _relation(tie.form.kind, target, parts, constraint if line in rate.held else None)


def _relation(
    kind: RelationKind, target: int, parts: tuple[int, ...], constraint: Constraint | None
) -> Relation:
    return Relation(
        kind,
        target,
        parts,
        (constraint,) if constraint else (),
        Evidence.ARITHMETIC,
        "" if constraint else _ELSEWHERE,
        joint=False,
        firm=False,
        signs=(1,) * len(parts) if kind is RelationKind.SUM else (),
    )
