"""Which form a comparison of labels has."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from fractions import Fraction
from math import inf

from bulletin.declare.language.algebra import Terms
from bulletin.declare.language.parse import Comparison
from bulletin.declare.language.relation_forms import (
    Additive,
    Condition,
    Conditional,
    Form,
    Ratio,
    Within,
)
from bulletin.errors import UsageError
from bulletin.messages.message import Message

_CURE = Message.of("declare.forms")
_TWO = 2


def form_of(comparison: Comparison) -> Form:
    """
    Return the form of a comparison: the most telling one that says the same.

    Raises:
        UsageError: it is none that can be tested.
    """
    if comparison.given is not None:
        return Conditional(_condition(comparison.given), _condition(comparison))
    if comparison.sign != "=":
        return _within(comparison) or _condition(comparison)
    left, right = comparison.left, comparison.right
    difference = left.plus(right, -1).over
    if _degree(difference) == 1:
        alone = left.alone or right.alone
        # The sign of what an equation is divided by does not matter.
        return _additive(difference, alone, comparison.labels) or replace(
            _condition(comparison), divisor=None
        )
    divisors = {label for labels in (*left.under, *right.under) for label in labels}
    return _ratio(difference, left.alone or right.alone, divisors, comparison.labels)


def _degree(terms: Terms) -> int:
    """Return how many labels are multiplied at most; there must be one at least."""
    degree = max(map(len, terms), default=0)
    if not degree:
        message = Message.of("declare.only.numbers") if terms else Message.of("declare.always.true")
        raise UsageError(message)
    return degree


def _condition(comparison: Comparison) -> Condition:
    """Return a comparison as bounds on a weighted sum."""
    difference = comparison.left.plus(comparison.right, -1)
    terms = difference.over
    if _degree(terms) > 1:
        raise UsageError(_CURE)
    labels, factors = _weighted(terms, comparison.labels)
    constant = -terms.get((), Fraction(0))
    low: Fraction | float = -inf if comparison.sign in ("<=", "<") else constant
    high: Fraction | float = inf if comparison.sign in (">=", ">") else constant
    divisor = _divisor(difference.under, comparison.labels)
    quotients = _quotients(comparison, dict(zip(labels, factors, strict=True)))
    strict = comparison.sign in ("<", ">")
    return Condition(labels, factors, low, high, strict, divisor, quotients)


def _divisor(under: Terms, order: Sequence[str]) -> Condition | None:
    """Return that a divisor is above zero, None where nothing is divided by a label."""
    if not any(under):
        return None
    if _degree(under) > 1:
        raise UsageError(_CURE)
    labels, factors = _weighted(under, order)
    return Condition(labels, factors, -under.get((), Fraction(0)), inf, strict=True)


def _weighted(terms: Terms, order: Sequence[str]) -> tuple[tuple[str, ...], tuple[Fraction, ...]]:
    labels = tuple(label for label in order if (label,) in terms)
    return labels, tuple(terms[label,] for label in labels)


def _quotients(comparison: Comparison, factors: Mapping[str, Fraction]) -> tuple[str, ...]:
    """Return the label that stands alone, else each, if the others give no whole number of it."""
    if comparison.sign != "=":
        return ()
    alone = comparison.left.alone or comparison.right.alone
    return tuple(
        label
        for label in ((alone,) if alone in factors else factors)
        if any((factor / factors[label]).denominator != 1 for factor in factors.values())
    )


def _within(comparison: Comparison) -> Within | None:
    """Return what says that parts are within a whole, None if it says something else."""
    sides = comparison.left, comparison.right
    small, great = sides if comparison.sign in ("<=", "<") else sides[::-1]
    parts = tuple(labels[0] for labels in small.over if labels)
    alike = set(small.over.values()) == {Fraction(1)} and small.under == {(): Fraction(1)}
    if not great.alone or not alike or len(parts) < len(small.over):
        return None
    if great.alone in parts:
        message = Message.of("declare.part.of.itself", label=repr(great.alone))
        raise UsageError(message)
    return Within(great.alone, parts, comparison.sign in ("<", ">"))


def _additive(terms: Terms, alone: str, order: Sequence[str]) -> Additive | None:
    """Return what says that a figure is a sum of others, None if factors are in the way."""
    factors = {labels[0]: factor for labels, factor in terms.items() if labels}
    target = alone if alone in factors else next(label for label in order if label in factors)
    size = factors.pop(target)
    signs = {label: -factor / size for label, factor in factors.items()}
    constant = -terms.get((), Fraction(0)) / size
    plain = all(abs(sign) == 1 for sign in signs.values()) and constant.denominator == 1
    if not signs or not plain:
        return None
    parts = tuple(label for label in order if label in signs)
    return Additive(target, parts, tuple(int(signs[part]) for part in parts), int(constant))


def _ratio(terms: Terms, alone: str, divisors: Collection[str], order: Sequence[str]) -> Ratio:
    pairs = [labels for labels in terms if len(labels) == _TWO]
    single = {labels[0]: factor for labels, factor in terms.items() if len(labels) == 1}
    results = [label for label in single if label not in pairs[0]]
    bases = [label for label in single if label in pairs[0]]
    if len(pairs) != 1 or len(set(pairs[0])) != _TWO or len(results) != 1 or () in terms:
        raise UsageError(_CURE)
    if len(bases) > 1:
        raise UsageError(_CURE)
    size = terms[pairs[0]]
    base = bases[0] if bases else _base(pairs[0], alone, divisors, order)
    rate = next(label for label in pairs[0] if label != base)
    factor, offset = -single[results[0]] / size, single.get(base, Fraction(0)) / size
    if factor.denominator != 1 or factor <= 0 or offset not in (0, factor):
        raise UsageError(_CURE)
    return Ratio(rate, results[0], base, int(offset), int(factor))


def _base(
    pair: tuple[str, ...], alone: str, divisors: Collection[str], order: Sequence[str]
) -> str:
    """Return the label of a pair that is not the rate: the rate stands alone, or last."""
    divided = [label for label in pair if label in divisors]
    if len(divided) == 1 and divided[0] != alone:
        return divided[0]
    rate = alone if alone in pair else max(pair, key=list(order).index)
    return next(label for label in pair if label != rate)
