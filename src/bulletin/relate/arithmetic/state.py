"""From what was found in the figures to relations, line by line."""

from collections.abc import Iterator

from bulletin.model.table import Evidence
from bulletin.relate.arithmetic.ratios import Rate
from bulletin.relate.arithmetic.sight import Sight
from bulletin.relate.arithmetic.weigh import Pattern
from bulletin.relate.constraint import Constraint, Product, Sum
from bulletin.relate.network import Network
from bulletin.relate.relation import Relation

_ELSEWHERE = "only the figures of other lines show this relation"


def of_sum(sight: Sight, pattern: Pattern, network: Network) -> Iterator[Relation]:
    """Yield the sum of each line; one that fails is tested only if a slip may explain it."""
    for line in sorted((*pattern.held, *pattern.failed, *pattern.open)):
        target = network.figure(*sight.cell(pattern.target, line))
        there = [part for part in pattern.parts if sight.cell(part, line) in network.table.cells]
        parts = tuple(network.figure(*sight.cell(part, line)) for part in there)
        filled = all(sight.printed[line][part] for part in there)
        constraint = Sum((target, *parts), (-1, *(1,) * len(parts)))
        tested = line in pattern.held and filled
        yield _relation("sum", target, parts, constraint if tested else None)


def of_rate(sight: Sight, rate: Rate, network: Network) -> Iterator[Relation]:
    """Yield the share or growth of each line."""
    for line in sorted((*rate.held, *rate.failed)):
        target, base, result = (
            network.figure(*sight.cell(each, line)) for each in (rate.rate, rate.base, rate.result)
        )
        constraint = Product(result, base, target, rate.form.offset, rate.form.times)
        parts = (base, result) if rate.form.kind == "growth" else (result, base)
        yield _relation(rate.form.kind, target, parts, constraint if line in rate.held else None)


def _relation(
    kind: str, target: int, parts: tuple[int, ...], constraint: Constraint | None
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
        signs=(1,) * len(parts) if kind == "sum" else (),
    )
