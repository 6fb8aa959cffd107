"""Declared conditions as relations: bounds on a weighted sum, always or where another is met."""

from dataclasses import replace
from fractions import Fraction
from math import gcd, inf, lcm

from bulletin.declare.forms import Bound, Condition, Conditional
from bulletin.declare.placing import Cells
from bulletin.model.figure import Rounding
from bulletin.relate.conditions import Given, Linear
from bulletin.relate.constraint import Constraint
from bulletin.relate.lines import UNLIKE, alike, declared, silence
from bulletin.relate.network import Network
from bulletin.relate.relation import Relation

_KIND = "condition"


def condition(network: Network, form: Condition, line: Cells, text: str) -> Relation:
    """Return the relation of a condition, with its text as the note."""
    constraint = _linear(network, form, line)
    return _relation(network, line, form.labels, (constraint,) if constraint else (), text)


def conditional(network: Network, form: Conditional, line: Cells, text: str) -> Relation:
    """Return the relation of a condition that is due where another is met."""
    given, then = (_linear(network, each, line) for each in (form.given, form.then))
    constraints: tuple[Constraint, ...] = ()
    if given and then:
        opposite = _opposite(form.given)
        otherwise = _linear(network, opposite, line) if opposite else None
        constraints = (Given(given, then, otherwise),)
    return _relation(network, line, (*form.then.labels, *form.given.labels), constraints, text)


def _relation(
    network: Network,
    line: Cells,
    labels: tuple[str, ...],
    constraints: tuple[Constraint, ...],
    text: str,
) -> Relation:
    target, *parts = (network.figure(*line[label]) for label in dict.fromkeys(labels))
    reason = silence(network.table, line, labels) if constraints else UNLIKE
    return declared(_KIND, target, parts, constraints, reason)._replace(note=text)


def _linear(network: Network, form: Condition, line: Cells) -> Linear | None:
    """Return the bounds in base units, None where the units cannot be compared."""
    mine = {label: line[label] for label in form.labels}
    if not alike(network.table, mine):
        return None
    variables = tuple(network.figure(*cell) for cell in mine.values())
    scale = Fraction(10) ** network.scale(variables[0])  # a number is in the unit of its label
    step = _step(network, form, mine) if form.strict else Fraction(0)
    low, high = (_scaled(end, scale) for end in (form.low, form.high))
    return Linear(variables, form.factors, (low + step, high - step))


def _scaled(end: Bound, scale: Fraction) -> Bound:
    return end if end in (inf, -inf) else Fraction(end) * scale


def _step(network: Network, form: Condition, mine: Cells) -> Fraction:
    """
    Return by how much exact figures miss a bound at least if they are not at it.

    Nothing for rounded ones: below 10.0 may be 9.999, which prints as 10.0.
    """
    table, steps = network.table, list[Fraction]()
    for factor, cell in zip(form.factors, mine.values(), strict=True):
        if table.rounding(*cell) is not Rounding.EXACT:
            return Fraction(0)
        power = network.scale(network.figure(*cell)) - _decimals(network, *cell)
        steps.append(abs(factor) * Fraction(10) ** power)
    common = lcm(*(each.denominator for each in steps))
    return Fraction(gcd(*(int(each * common) for each in steps)), common)


def _decimals(network: Network, item: int, column: int) -> int:
    figure = network.table.figure(item, column)
    return figure.decimals if figure else network.customs.decimals(item, column) or 0


def _opposite(form: Condition) -> Condition | None:
    """Return what holds where a condition does not, None where that is no single range."""
    if form.low == form.high:
        return None
    low, high = (-inf, form.low) if form.high == inf else (form.high, inf)
    return replace(form, low=low, high=high, strict=not form.strict)
