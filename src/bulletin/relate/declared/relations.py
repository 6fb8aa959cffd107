"""What a user declared, as relations between the figures it bears on."""

from collections.abc import Iterator, Sequence
from fractions import Fraction
from math import inf

from bulletin.declare.language.relation_forms import (
    Additive,
    Condition,
    Conditional,
    Form,
    Ratio,
    Within,
    quotients_of,
    target_of,
)
from bulletin.declare.language.statement import Statement
from bulletin.declare.placing import Cells, placed_on_lines
from bulletin.messages.message import Message
from bulletin.model.figures.unit import Dimension, Unit
from bulletin.model.table.relation_kind import RelationKind
from bulletin.model.table.table import Evidence, Measure, Table
from bulletin.relate.constraints.constraint import AtMost, Constraint, Product, Sum
from bulletin.relate.constraints.linear_bounds import Linear
from bulletin.relate.declared.conditions import bounds, condition, conditional
from bulletin.relate.declared.lines import UNLIKE, declared_relation, has_one_unit, silence
from bulletin.relate.network import Network
from bulletin.relate.relation import Relation

_WHOLE = 100
_NEVER_BELOW = {Measure.LEVEL, Measure.SHARE}


def with_declared(
    network: Network, statements: Sequence[Statement], found: Sequence[Relation]
) -> list[Relation]:
    """
    Return the declared relations, and of those found the ones that they do not replace.

    A declaration replaces what was found for the same target and parts. A share, a
    growth or a difference has one definition, so a declared one replaces any other.
    """
    lines = [(one, line) for one in statements for line in _lines(network.table, one)]
    for one, line in lines:
        for label in quotients_of(one.form):
            network.as_quotient(*line[label])
    stated = [_relation(network, one, line) for one, line in lines]
    same = {(_family(each), each.target, frozenset(each.parts)) for each in stated}
    defined = {(each.kind, each.target) for each in stated if each.kind.one_definition}
    kept = [
        each
        for each in found
        if (_family(each), each.target, frozenset(each.parts)) not in same
        and (each.kind, each.target) not in defined
    ]
    return [*stated, *kept]


def not_restated(relations: Sequence[Relation]) -> list[Relation]:
    """
    Return the relations without those that only the figures show and a declaration says.

    A declared difference is also a sum of other cells, which is no news.
    """
    stated = {
        each.figures
        for each in relations
        if each.evidence is Evidence.DECLARED and each.kind is not RelationKind.CONDITION
    }
    return [
        each
        for each in relations
        if each.evidence is not Evidence.ARITHMETIC or each.figures not in stated
    ]


def _family(relation: Relation) -> RelationKind:
    return RelationKind.SUM if relation.kind.additive else relation.kind


def _lines(table: Table, statement: Statement) -> Iterator[Cells]:
    """Yield every line whose target has a cell; one cell is no relation."""
    for line in placed_on_lines(table, statement):
        if line[target_of(statement.form)] in table.cells:
            yield line


def _relation(network: Network, statement: Statement, line: Cells) -> Relation:
    form: Form = statement.form
    match form:
        case Additive():
            return _additive(network, form, line)
        case Within():
            return _within(network, form, line, statement.text)
        case Ratio():
            return _ratio(network, form, line)
        case Condition():
            return condition(network, form, line, statement.text)
        case Conditional():
            return conditional(network, form, line, statement.text)


def _additive(network: Network, form: Additive, line: Cells) -> Relation:
    target, *parts = (network.figure(*line[label]) for label in (form.target, *form.parts))
    if not has_one_unit(network.table, line) and not (
        form.constant and _relative(network.table, line)
    ):
        return declared_relation(_kind(form), target, parts, (), UNLIKE, form.signs)
    constraint = _sum((target, *parts), (-1, *form.signs), _constant(network, form, target))
    reason = silence(network.table, line, (form.target, *form.parts))
    return declared_relation(_kind(form), target, parts, (constraint,), reason, form.signs)


def _relative(table: Table, line: Cells) -> bool:
    """Tell whether all figures are indices or in per cent: 103 points are 3 per cent more."""
    return all(
        table.measure(*cell) is Measure.INDEX
        or ((unit := table.unit(*cell)) and unit.dimension is not Dimension.QUANTITY)
        for cell in line.values()
    )


def _sum(variables: tuple[int, ...], signs: tuple[int, ...], constant: Fraction) -> Constraint:
    if constant.denominator == 1:
        return Sum(variables, signs, int(constant))
    return Linear(variables, tuple(map(Fraction, signs)), (constant, constant))


def _constant(network: Network, form: Additive, target: int) -> Fraction:
    """Return what the signed sum is in base units; a constant is in the unit of the target."""
    return -form.constant * Fraction(10) ** network.scale(target)


def _kind(form: Additive) -> RelationKind:
    if form.constant:
        whole = form.constant == _WHOLE and form.signs == (1,)
        return RelationKind.INDEX if whole else RelationKind.DIFFERENCE
    return RelationKind.SUM if set(form.signs) == {1} else RelationKind.DIFFERENCE


def _within(network: Network, form: Within, line: Cells, text: str) -> Relation:
    table, labels = network.table, (form.whole, *form.parts)
    whole = network.figure(*line[form.whole])
    parts = [network.figure(*line[label]) for label in form.parts if table.figure(*line[label])]
    reason = silence(table, line, labels)
    constraints = _room(network, (whole, *parts), line, reason)
    if form.strict and not reason:
        factors = (Fraction(1), *[Fraction(-1)] * len(form.parts))
        below = Condition(labels, factors, Fraction(0), inf, strict=True)
        constraints += (bounds(network, below, line),)
    if not has_one_unit(table, line):
        constraints, reason = (), UNLIKE
    kind = RelationKind.CONDITION if form.strict else RelationKind.OF_WHICH
    return declared_relation(kind, whole, parts, constraints, reason)._replace(note=text)


def _room(
    network: Network, variables: tuple[int, ...], line: Cells, reason: str
) -> tuple[Constraint, ...]:
    """Return that the parts are within the whole; no part is negative unless some may be."""
    measures = {network.table.measure(*cell) for cell in line.values()}
    items, columns = network.below_zero
    signed = any(item in items or column in columns for item, column in line.values())
    if measures <= _NEVER_BELOW and not signed:
        return (AtMost(variables),)
    if reason:
        return ()  # what is not printed may be negative
    room = network.latent((Fraction(0), inf))
    return (Sum((*variables, room), (1, *[-1] * len(variables))),)


def _ratio(network: Network, form: Ratio, line: Cells) -> Relation:
    rate, result, base = (
        network.figure(*line[label]) for label in (form.rate, form.result, form.base)
    )
    table = network.table
    kind = RelationKind.GROWTH if form.offset else RelationKind.SHARE
    parts = [base, result] if form.offset else [result, base]
    reason = silence(table, line, (form.result, form.base, form.rate))
    factor = _factor(table, form, line)
    if factor.denominator != 1:
        return declared_relation(kind, rate, parts, (), Message.of("untested.factor"))
    offset = int(factor) if form.offset else 0
    product = Product(result, base, rate, offset, int(factor))
    return declared_relation(kind, rate, parts, (product,), reason)


def _factor(table: Table, form: Ratio, line: Cells) -> Fraction:
    """
    Return what the quotient of the quantities is multiplied by to give the rate.

    A network knows quantities, not printed numbers: 亿元 over 万人 is yuan a head as it
    is. A user may have written the ten thousand between them or not, so a factor that
    is the usual one times that step is taken as the usual one.
    """
    rate = table.unit(*line[form.rate])
    dimension = rate.dimension if rate else Dimension.QUANTITY
    mille = dimension is Dimension.PER_MILLE
    step = Fraction(10) ** (
        _exponent(table.unit(*line[form.result]))
        - _exponent(table.unit(*line[form.base]))
        - _exponent(rate)
    )
    factor = Fraction(form.factor)
    level = table.measure(*line[form.rate]) is Measure.LEVEL
    relative = not level or dimension is not Dimension.QUANTITY
    usual = Fraction(1000 if mille else 100 if relative else 1)
    if factor != usual and factor == usual * step:
        factor = usual
    return factor / 10 if mille else factor  # the network holds ten per mille as one per cent


def _exponent(unit: Unit | None) -> int:
    return unit.exponent if unit else 0
