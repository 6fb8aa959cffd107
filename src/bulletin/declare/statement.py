"""A declared relation, known by its shape: a sum, a part within a whole, or a ratio."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache

from bulletin.declare.algebra import Quotient, Terms
from bulletin.declare.parse import Comparison, parse
from bulletin.errors import UsageError
from bulletin.understand.names import plain

_CURE = (
    "declare a sum, a difference, part <= whole, a / b * 100 = share, or (a / b - 1) * 100 = growth"
)


@dataclass(frozen=True, slots=True)
class Additive:
    """The target is the sum of the parts, each with its sign, and of a constant."""

    target: str
    parts: tuple[str, ...]
    signs: tuple[int, ...]
    constant: int = 0


@dataclass(frozen=True, slots=True)
class Within:
    """The parts together are at most the whole."""

    whole: str
    parts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Ratio:
    """`factor` times `result` is `base` times (`offset` + `rate`)."""

    rate: str
    result: str
    base: str
    offset: int
    factor: int


Form = Additive | Within | Ratio


@dataclass(frozen=True, slots=True)
class Statement:
    """
    One declared relation.

    `origin` names the file or option it was declared in, for sentences. `labels` stand
    in the order of the text. `same` is equal for two statements that say the same.
    """

    text: str
    origin: str
    form: Form
    labels: tuple[str, ...]
    same: tuple[object, ...]

    def __str__(self) -> str:
        """Name the statement in a sentence."""
        return f"{self.origin}: “{self.text}”"


@lru_cache(maxsize=1024)
def read_statement(text: str, origin: str) -> Statement:
    """
    Return the relation that a text declares.

    >>> read_statement("exports - imports = balance", "--rule").form
    Additive(target='balance', parts=('exports', 'imports'), signs=(1, -1), constant=0)

    Raises:
        UsageError: the text declares none that can be tested.
    """
    text = " ".join(text.split())
    try:
        comparison = parse(text)
        form = _form(comparison)
    except UsageError as error:
        message = f"{origin}: “{text}” is no relation: {error}."
        raise UsageError(message) from None
    return Statement(text, origin, form, _labels(form, comparison.labels), _canonical(form))


def _labels(form: Form, order: Sequence[str]) -> tuple[str, ...]:
    match form:
        case Additive(target, parts):
            used = {target, *parts}
        case Within(whole, parts):
            used = {whole, *parts}
        case Ratio(rate, result, base):
            used = {rate, result, base}
    return tuple(label for label in order if label in used)


def _form(comparison: Comparison) -> Form:
    left, right, sign = comparison.left, comparison.right, comparison.sign
    if sign != "=":
        return _within(left, right) if sign == "<=" else _within(right, left)
    difference = left.plus(right, -1).over
    size = max(map(len, difference), default=0)
    if not size:
        message = "it compares nothing but numbers" if difference else "it is true of any figures"
        raise UsageError(message)
    if size == 1:
        return _additive(difference, left.alone or right.alone, comparison.labels)
    divisors = {label for labels in (*left.under, *right.under) for label in labels}
    return _ratio(difference, left.alone or right.alone, divisors, comparison.labels)


def _within(small: Quotient, great: Quotient) -> Within:
    parts = tuple(labels[0] for labels in small.over if labels)
    alike = set(small.over.values()) == {Fraction(1)} and small.under == {(): Fraction(1)}
    if not great.alone or not alike or len(parts) != len(small.over):
        message = "write parts <= whole, with one whole and parts that are only added"
        raise UsageError(message)
    if great.alone in parts:
        message = f"{great.alone!r} cannot be a part of itself"
        raise UsageError(message)
    return Within(great.alone, parts)


def _additive(terms: Terms, alone: str, order: Sequence[str]) -> Additive:
    factors = {labels[0]: factor for labels, factor in terms.items() if labels}
    target = alone if alone in factors else next(label for label in order if label in factors)
    size = factors.pop(target)
    if not factors:
        message = "it names one label only, and a relation ties at least two"
        raise UsageError(message)
    signs = {label: -factor / size for label, factor in factors.items()}
    constant = -terms.get((), Fraction(0)) / size
    if any(abs(sign) != 1 for sign in signs.values()) or constant.denominator != 1:
        message = f"a label is taken more than once or in part; {_CURE}"
        raise UsageError(message)
    parts = tuple(label for label in order if label in signs)
    return Additive(target, parts, tuple(int(signs[part]) for part in parts), int(constant))


def _ratio(terms: Terms, alone: str, divisors: Collection[str], order: Sequence[str]) -> Ratio:
    pairs = [labels for labels in terms if len(labels) == 2]  # noqa: PLR2004
    single = {labels[0]: factor for labels, factor in terms.items() if len(labels) == 1}
    results = [label for label in single if label not in pairs[0]]
    bases = [label for label in single if label in pairs[0]]
    if len(pairs) != 1 or len(set(pairs[0])) != 2 or len(results) != 1 or () in terms:  # noqa: PLR2004
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


def _canonical(form: Form) -> tuple[object, ...]:
    """Return the same for all ways to write one relation."""
    if isinstance(form, Additive):
        factors = [(plain(form.target), -1)]
        factors += [(plain(each), sign) for each, sign in zip(form.parts, form.signs, strict=True)]
        first = min(factors)[1]
        return (
            "sum",
            frozenset((label, first * sign) for label, sign in factors),
            (first * form.constant),
        )
    if isinstance(form, Within):
        return "within", plain(form.whole), frozenset(map(plain, form.parts))
    parts = frozenset(map(plain, (form.rate, form.base))) if not form.offset else plain(form.base)
    return "ratio", plain(form.result), parts, form.offset, form.factor
