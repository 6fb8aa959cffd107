"""The forms that a declared relation can have, in labels."""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from bulletin.understand.text.spelling import comparable

Bound = Fraction | float


@dataclass(frozen=True, slots=True)
class Additive:
    """The target is the sum of the parts, each with its sign, and of a constant."""

    target: str
    parts: tuple[str, ...]
    signs: tuple[int, ...]
    constant: int = 0


@dataclass(frozen=True, slots=True)
class Within:
    """The parts together are at most the whole, or below it, and none is negative."""

    whole: str
    parts: tuple[str, ...]
    strict: bool = False


@dataclass(frozen=True, slots=True)
class Ratio:
    """`factor` times `result` is `base` times (`offset` + `rate`)."""

    rate: str
    result: str
    base: str
    offset: int
    factor: int


@dataclass(frozen=True, slots=True)
class Condition:
    """
    The labels, each times its factor, add up to something between two bounds.

    An end that is `strict` does not belong to what is allowed. `divisor` is above zero
    where the bounds mean what was written. `quotients` are labels that the condition works
    out by a division, so that no number of decimals need print them in full.
    """

    labels: tuple[str, ...]
    factors: tuple[Fraction, ...]
    low: Bound
    high: Bound
    strict: bool = False
    divisor: "Condition | None" = None
    quotients: tuple[str, ...] = ()

    @property
    def used(self) -> tuple[str, ...]:
        """Return the labels of the sum, and then those that it was divided by."""
        divisor = self.divisor.labels if self.divisor else ()
        return tuple(dict.fromkeys((*self.labels, *divisor)))


@dataclass(frozen=True, slots=True)
class Conditional:
    """Where one condition is met, the other must be met too."""

    given: Condition
    then: Condition


Form = Additive | Within | Ratio | Condition | Conditional


def labels_of(form: Form, order: Sequence[str]) -> tuple[str, ...]:
    """Return the labels that a form ties, in the order of its text."""
    match form:
        case Additive(target, parts):
            used = {target, *parts}
        case Within(whole, parts):
            used = {whole, *parts}
        case Ratio(rate, result, base):
            used = {rate, result, base}
        case Condition():
            used = {*form.used}
        case Conditional(given, then):
            used = {*given.used, *then.used}
    return tuple(label for label in order if label in used)


def target_of(form: Form) -> str:
    """Return the label whose figure a failure is reported at."""
    match form:
        case Additive(target):
            return target
        case Within(whole):
            return whole
        case Ratio(rate):
            return rate
        case Condition(labels):
            return labels[0]
        case Conditional(_, then):
            return then.labels[0]


def quotients_of(form: Form) -> tuple[str, ...]:
    """Return the labels of figures that a form works out by a division."""
    match form:
        case Ratio(rate):
            return (rate,)
        case Condition():
            return form.quotients
        case Conditional(given, then):
            return (*given.quotients, *then.quotients)
        case Additive() | Within():
            return ()


def canonical(form: Form) -> tuple[object, ...]:
    """Return the same for all ways to write one relation."""
    match form:
        case Additive():
            return _of_sum(form)
        case Within(whole, parts, strict):
            return "within", comparable(whole), frozenset(map(comparable, parts)), strict
        case Ratio(rate, result, base, offset, factor):
            parts_of = frozenset(map(comparable, (rate, base))) if not offset else comparable(base)
            return "ratio", comparable(result), parts_of, offset, factor
        case Condition():
            return _of_condition(form)
        case Conditional(given, then):
            return "conditional", _of_condition(given), _of_condition(then)


def _of_sum(form: Additive) -> tuple[object, ...]:
    factors = [(comparable(form.target), -1)]
    factors += [(comparable(each), sign) for each, sign in zip(form.parts, form.signs, strict=True)]
    first = min(factors)[1]
    signed = frozenset((label, first * sign) for label, sign in factors)
    return "sum", signed, first * form.constant


def as_first(form: Condition) -> Condition:
    """Return the same condition with labels in alphabetical order, the first taken once."""
    pairs = sorted(
        zip(form.labels, form.factors, strict=True), key=lambda each: comparable(each[0])
    )
    size = pairs[0][1]
    low, high = sorted((form.low / size, form.high / size))
    factors = tuple(factor / size for _, factor in pairs)
    return Condition(tuple(label for label, _ in pairs), factors, low, high, form.strict)


def _of_condition(form: Condition) -> tuple[object, ...]:
    same = as_first(form)
    return (
        "condition",
        *map(comparable, same.labels),
        *same.factors,
        same.low,
        same.high,
        same.strict,
    )
