"""From what was found in the figures to relations, line by line."""

from collections.abc import Iterator, Sequence

from bulletin.messages.message import Message
from bulletin.model.table.relation_kind import RelationKind
from bulletin.model.table.table import Evidence
from bulletin.relate.constraints.constraint import Constraint, Product, Sum
from bulletin.relate.constraints.means import WeightedMean
from bulletin.relate.constraints.propagation import feasible
from bulletin.relate.found.accounts import Account
from bulletin.relate.found.evidence import Pattern
from bulletin.relate.found.hundreds import Hundred
from bulletin.relate.found.integer_matrix import IntegerMatrix
from bulletin.relate.found.line_rates import LineRate
from bulletin.relate.found.rate_form import RatioForm
from bulletin.relate.found.ratios import Rate, Tie
from bulletin.relate.found.slipped_lines import HeldLines
from bulletin.relate.network import Network
from bulletin.relate.relation import Relation

_ALL = 100  # per cent
_ELSEWHERE = Message.of("untested.other.lines")


def of_average(sight: IntegerMatrix, pattern: Pattern, network: Network) -> Iterator[Relation]:
    """Yield the average of each line; one that fails is tested where a slip shows."""
    there = [network.figure(*sight.cell(pattern.target, line)) for line in pattern.held]
    lines = HeldLines(network, there, len(pattern.failed))
    for line in sorted((*pattern.held, *pattern.failed, *pattern.open)):
        target = network.figure(*sight.cell(pattern.target, line))
        given = [part for part in pattern.parts if sight.cell(part, line) in network.table.cells]
        parts = tuple(network.figure(*sight.cell(part, line)) for part in given)
        filled = all(sight.printed[line][part] for part in given)
        constraint = WeightedMean((target, *parts), ((1, 1),) * len(parts))
        tested = line in pattern.held or lines.show_a_slip(target, constraint)
        yield _relation(
            RelationKind.AVERAGE, target, parts, constraint if filled and tested else None
        )


def of_rate(
    sight: IntegerMatrix, rate: Rate, rates: Sequence[Rate], network: Network
) -> Iterator[Relation]:
    """
    Yield the share or growth of each line; one that fails is tested where a slip shows.

    `rates` are all of the sight: those that stand alike to their levels are one pattern. No
    slip is a share that follows if shares were cut, or forced to add up.
    """
    tie = rate.tie
    alike = [each for each in rates if each.tie.shape == tie.shape]
    there = [network.figure(*sight.cell(e.tie.rate, line)) for e in alike for line in e.held]
    lines = HeldLines(network, there, sum(len(each.failed) for each in alike))
    about = _about_only(sight, rate, network, lines)
    for line in sorted((*rate.held, *rate.failed)):
        target, base, result = _ends(sight, tie, line, network)
        constraint = _constraint(tie.form, target, base, result)
        parts = (base, result) if tie.form.kind is RelationKind.GROWTH else (result, base)
        tested = line in rate.held or (
            line not in about
            and lines.show_a_slip(target, constraint)
            and not _may_be_forced(network, constraint, target)
        )
        yield _relation(tie.form.kind, target, parts, constraint if tested else None)


def _ends(sight: IntegerMatrix, tie: Tie, line: int, network: Network) -> tuple[int, int, int]:
    """Return rate, base and result of a tie in a line."""
    rate, base, result = (sight.cell(each, line) for each in (tie.rate, tie.base, tie.result))
    return network.figure(*rate), network.figure(*base), network.figure(*result)


def _about_only(sight: IntegerMatrix, rate: Rate, network: Network, lines: HeldLines) -> list[int]:
    """
    Return the lines that miss by a small part of their rate, where several do.

    Then the rate is of something a little different, such as the population of the middle of
    the year, and the lines that hold are too coarse to show it. One alone is a slip.
    """
    found = []
    for line in rate.failed:
        target, base, result = _ends(sight, rate.tie, line, network)
        constraint = _constraint(rate.tie.form, target, base, result)
        found += [line] if lines.misses_by_little(target, constraint) else []
    return found if len(found) > 1 else []


def _may_be_forced(network: Network, constraint: Constraint, share: int) -> bool:
    from bulletin.relate.rounded_otherwise import follows_if_forced

    return follows_if_forced(network, (constraint,), (share,))


def of_line_rate(sight: IntegerMatrix, found: LineRate, network: Network) -> Iterator[Relation]:
    """Yield the share, growth or change of each line, as `of_rate` does of its base beside it."""
    bases = {**found.failed, **found.bases}
    there = [network.figure(*sight.cell(found.rate, line)) for line in found.bases]
    lines = HeldLines(network, there, len(found.failed))
    for line in sorted(bases):
        spots = (line, found.rate), bases[line], (line, found.level)
        target, base, result = (network.figure(*sight.cell(at, of)) for of, at in spots)
        constraint = _constraint(found.form, target, base, result)
        tested = feasible((constraint,), network) or lines.show_a_slip(target, constraint)
        parts = (result, base) if found.form.kind is RelationKind.SHARE else (base, result)
        yield _relation(found.form.kind, target, parts, constraint if tested else None)


def of_hundred(sight: IntegerMatrix, found: Hundred, network: Network) -> Iterator[Relation]:
    """Yield that shares add to 100 in each line in which they do, or but for a slip."""
    there = [network.figure(*sight.cell(found.parts[0], line)) for line in found.held]
    lines = HeldLines(network, there, len(found.failed))
    for line in sorted((*found.held, *found.failed)):
        shares = tuple(network.figure(*sight.cell(part, line)) for part in found.parts)
        constraint = Sum(shares, (1,) * len(shares), _ALL)
        if feasible((constraint,), network) or lines.show_a_slip(shares[0], constraint):
            yield _relation(RelationKind.HUNDRED, shares[0], shares[1:], constraint)


def of_account(sight: IntegerMatrix, found: Account, network: Network) -> Iterator[Relation]:
    """Yield the account of each line; one that fails is tested where a slip shows."""
    there = [network.figure(*sight.cell(found.target, line)) for line in found.held]
    lines = HeldLines(network, there, len(found.failed))
    kind = RelationKind.DIFFERENCE if -1 in found.signs else RelationKind.SUM
    for line in sorted((*found.held, *found.failed)):
        target, *parts = (
            network.figure(*sight.cell(each, line)) for each in (found.target, *found.parts)
        )
        constraint = Sum((target, *parts), (-1, *found.signs))
        tested = line in found.held or lines.show_a_slip(target, constraint)
        relation = _relation(kind, target, tuple(parts), constraint if tested else None)
        yield relation._replace(signs=found.signs)


def _constraint(form: RatioForm, rate: int, base: int, result: int) -> Constraint:
    if form.kind is RelationKind.CHANGE:
        return Sum((rate, result, base), (-1, 1, -1))
    return Product(result, base, rate, form.offset, form.times)


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
