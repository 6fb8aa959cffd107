"""Sums, products and quotients of labels, kept exact until a relation is known by its shape."""

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction

from bulletin.errors import UsageError
from bulletin.messages.message import Message

Product = tuple[str, ...]  # labels multiplied, in alphabetical order; () is a plain number
Terms = Mapping[Product, Fraction]

_ONE: Terms = {(): Fraction(1)}
_LARGEST = 10**60  # far below where floats end
_MOST = 2  # labels that any known relation multiplies


@dataclass(frozen=True, slots=True)
class Quotient:
    """Terms over terms, no term being zero."""

    over: Terms
    under: Terms

    @classmethod
    def label(cls, name: str) -> "Quotient":
        """Return a label by itself."""
        return cls({(name,): Fraction(1)}, _ONE)

    @classmethod
    def number(cls, text: str) -> "Quotient":
        """Return a plain number."""
        return cls(_without_zeros({(): Fraction(text)}), _ONE)

    @property
    def alone(self) -> str:
        """Return the label that stands here by itself, empty if more than one does."""
        if self.under != _ONE or len(self.over) != 1:
            return ""
        ((labels, factor),) = self.over.items()
        return labels[0] if len(labels) == 1 and factor == 1 else ""

    def plus(self, other: "Quotient", sign: int = 1) -> "Quotient":
        """Return the sum, or the difference where `sign` is -1."""
        if self.under == other.under:
            return Quotient(_sum(self.over, other.over, sign), self.under)
        left, right = _times(self.over, other.under), _times(other.over, self.under)
        return Quotient(_sum(left, right, sign), _times(self.under, other.under))

    def times(self, other: "Quotient") -> "Quotient":
        """Return the product."""
        return Quotient(_times(self.over, other.over), _times(self.under, other.under))

    def divided_by(self, other: "Quotient") -> "Quotient":
        """
        Return the quotient; the factor of a single divisor goes over the stroke, with its sign.

        Raises:
            UsageError: the divisor is zero, whatever the figures.
        """
        if not other.over:
            message = Message.of("declare.divided.by.zero")
            raise UsageError(message)
        over, under = _times(self.over, other.under), other.over
        if len(under) == 1:
            ((labels, factor),) = under.items()
            over, under = _times(over, {(): 1 / factor}), {labels: Fraction(1)}
        return Quotient(over, _times(self.under, under))


def _sum(one: Terms, other: Terms, sign: int) -> Terms:
    found = dict(one)
    for labels, factor in other.items():
        found[labels] = found.get(labels, Fraction(0)) + sign * factor
    return _without_zeros(found)


def _times(one: Terms, other: Terms) -> Terms:
    if other is _ONE:
        return one
    found: dict[Product, Fraction] = {}
    for left, factor in one.items():
        for right, other_factor in other.items():
            labels = tuple(sorted((*left, *right)))
            if len(labels) > _MOST:
                message = Message.of("declare.three.multiplied")
                raise UsageError(message)
            found[labels] = found.get(labels, Fraction(0)) + factor * other_factor
    return _without_zeros(found)


def _without_zeros(terms: Terms) -> Terms:
    sizes = (max(abs(each.numerator), each.denominator) for each in terms.values())
    if any(size > _LARGEST for size in sizes):
        message = Message.of("declare.too.large")
        raise UsageError(message)
    return {labels: factor for labels, factor in terms.items() if factor}
