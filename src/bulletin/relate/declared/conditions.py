"""Declared conditions as relations: bounds on a weighted sum, always or where another is met."""

from dataclasses import replace
from fractions import Fraction
from math import ceil, floor, gcd, inf, lcm

from bulletin.declare.language.relation_forms import Bound, Condition, Conditional
from bulletin.declare.placing import Cells
from bulletin.messages.message import Message
from bulletin.model.figures.figure import Rounding
from bulletin.model.table.relation_kind import RelationKind
from bulletin.relate.constraints.constraint import Constraint
from bulletin.relate.constraints.linear_bounds import Given, Linear
from bulletin.relate.declared.lines import UNLIKE, declared_relation, has_one_unit, silence
from bulletin.relate.network import Network
from bulletin.relate.relation import Relation

_UNDECIDED = Message.of("untested.condition.open")

Ends = tuple[Bound, Bound]


def condition(network: Network, form: Condition, line: Cells, text: str) -> Relation:
    """Return the relation of a condition, with its text as the note."""
    reason = silence(network.table, line, form.used)
    doubt = _doubt(network, form, line)
    constraints = () if doubt else (bounds(network, form, line),)
    return _relation(network, line, form.labels, constraints, reason or doubt, text)


def conditional(network: Network, form: Conditional, line: Cells, text: str) -> Relation:
    """Return the relation of a condition that is due where another is met."""
    labels = (*form.then.labels, *form.given.labels)
    reason = silence(network.table, line, (*form.then.used, *form.given.used))
    doubt = _doubt(network, form.then, line) or _doubt(network, form.given, line)
    if doubt:
        return _relation(network, line, labels, (), reason or doubt, text)
    opposite = _opposite(form.given)
    given = Given(
        bounds(network, form.given, line, premise=True),
        bounds(network, form.then, line),
        bounds(network, opposite, line) if opposite else None,
    )
    reason = reason or _undecided(network, given)
    return _relation(network, line, labels, (given,), reason, text)


def bounds(network: Network, form: Condition, line: Cells, *, premise: bool = False) -> Linear:
    """
    Return the bounds in base units; a number is in the unit of the first label.

    Exact figures step over what lies between them, so a strict bound is the next step
    inside, and one that is a `premise` has half a step of room on either side, which keeps
    it clear of the errors of floats.
    """
    variables = tuple(network.figure(*line[label]) for label in form.labels)
    power = network.scale(variables[0])
    ends = _scaled(form.low, power), _scaled(form.high, power)
    step = _step(network, form, line)
    if step and (form.strict or premise):
        ends = _inside(ends, step, strict=form.strict)
    if step and premise:
        ends = ends[0] - step / 2, ends[1] + step / 2
    return Linear(variables, form.factors, ends, open=premise and form.strict and not step)


def _relation(  # noqa: PLR0913, PLR0917 - the parts of a relation
    network: Network,
    line: Cells,
    labels: tuple[str, ...],
    constraints: tuple[Constraint, ...],
    reason: str,
    text: str,
) -> Relation:
    target, *parts = (network.figure(*line[label]) for label in dict.fromkeys(labels))
    return declared_relation(RelationKind.CONDITION, target, parts, constraints, reason)._replace(
        note=text
    )


def _doubt(network: Network, form: Condition, line: Cells) -> str:
    """Return why the bounds may not mean what was written, empty if they surely do."""
    if not has_one_unit(network.table, {label: line[label] for label in form.labels}):
        return UNLIKE
    if form.divisor is None:
        return ""
    doubt = _doubt(network, form.divisor, line)
    above = doubt or bounds(network, form.divisor, line, premise=True).certain(network.exact)
    names = form.divisor.labels
    return doubt or ("" if above else Message.of("untested.divisor", names=names))


def _undecided(network: Network, given: Given) -> str:
    """
    Return the reason where a condition that print calls due may not be, so that nothing is tested.

    Where print calls it not due, or the consequence is certain, no more is wanted.
    """
    ranges, due = network.exact, given.condition
    settled = due.certain(ranges) or due.impossible(ranges) or given.consequence.certain(ranges)
    return "" if settled or not _met_in_print(network, due) else _UNDECIDED


def _met_in_print(network: Network, condition: Linear) -> bool:
    """Tell whether the printed numbers themselves meet bounds."""
    total = Fraction(0)
    for factor, variable in zip(condition.factors, condition.variables, strict=True):
        total += factor * (network.value(variable) or 0)
    return condition.allows(total, total)


def _scaled(end: Bound, power: int) -> Bound:
    return end if not power or isinstance(end, float) else end * Fraction(10) ** power


def _inside(ends: Ends, step: Fraction, *, strict: bool) -> Ends:
    """Return the first multiple of the step at or above the low end, and so at the high one."""
    low, high = ends
    if low != -inf:
        low = (floor(low / step) + 1 if strict else ceil(low / step)) * step
    if high != inf:
        high = (ceil(high / step) - 1 if strict else floor(high / step)) * step
    return low, high


def _step(network: Network, form: Condition, line: Cells) -> Fraction:
    """
    Return by how much exact figures miss a bound at least if they are not at it.

    Nothing for rounded ones, for below 10.0 may be 9.999, which prints as 10.0; nor where
    a figure is not printed.
    """
    table, steps = network.table, list[Fraction]()
    for factor, label in zip(form.factors, form.labels, strict=True):
        cell = line[label]
        figure = table.figure(*cell)
        if figure is None or network.rounding(*cell) is not Rounding.EXACT:
            return Fraction(0)
        power = network.scale(network.figure(*cell)) - figure.decimals
        steps.append(abs(factor) * Fraction(10) ** power)
    common = lcm(*(each.denominator for each in steps))
    return Fraction(gcd(*(int(each * common) for each in steps)), common)


def _opposite(form: Condition) -> Condition | None:
    """Return what holds where a condition does not, None where that is no single range."""
    if form.low == form.high:
        return None
    low, high = (-inf, form.low) if form.high == inf else (form.high, inf)
    return replace(form, low=low, high=high, strict=not form.strict)
