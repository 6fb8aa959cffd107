"""Which groups leave nothing out: by their names, or because their figures add up."""

from collections.abc import Mapping, Sequence
from fractions import Fraction
from typing import NamedTuple

from bulletin.model.figures.rounded_sum import reversed_ends, rounded_sum
from bulletin.model.findings.text_claim import TextFigure
from bulletin.prose.numbers.terms import Term
from bulletin.prose.parts.complete_lists import lacks_some
from bulletin.prose.parts.groups import BreakdownBasis, Group
from bulletin.prose.subjects.names import core

# How likely a group is meant whole before its figures are looked at, and how much likelier
# than not it must be once they are. Estimates; see docs/method.md.
_PRIOR = {
    BreakdownBasis.MARKED: 0.3,
    BreakdownBasis.BROKEN_DOWN: 0.6,
    BreakdownBasis.KNOWN: 0.95,
    BreakdownBasis.WORDED: 0.5,
    BreakdownBasis.BESIDE: 0.01,
}
_LISTED = 0.3  # of lines below a total are its parts
_ENOUGH = 20.0
_CALLED_ALIKE = 0.2  # as _PRIOR, of parts beside a whole that are called what it is
_LACKING = 0.01  # how much less likely a list is whole that lacks a part of a known one
_ENOUGH_OF_COUNTS = 1.2  # a mark, and whole things that add up to the last one


class SumInText(NamedTuple):
    """A group with the terms of its levels, and whether its figures add up by no accident."""

    group: Group
    whole: Term
    parts: tuple[Term, ...]
    adds_up: bool
    complete: bool


def addition(group: Group, partners: Mapping[TextFigure, Term]) -> SumInText | None:
    """
    Return what the levels of a group say, None where it has none.

    `partners` are the same quantities as tables print them: a group that adds up once a
    figure has the text of the table is one that leaves nothing out, and that figure is wrong.
    """
    level = group.whole.level
    levels = [each.level for each in group.parts]
    if level is None or any(each is None for each in levels):
        return None
    whole = level.term
    parts = tuple(each.term for each in levels if each is not None)
    if any(each.hedge for each in (whole, *parts)):
        return None
    adds_up = add_up(whole, parts)
    in_tables = [partners.get(each.figure, each) for each in (whole, *parts)]
    would = adds_up or (_alike_in_unit(in_tables) and add_up(in_tables[0], tuple(in_tables[1:])))
    complete = group.known or (would and _telling(group, whole, parts))
    return SumInText(group, whole, parts, adds_up, complete)


def _alike_in_unit(terms: Sequence[Term]) -> bool:
    return len({each.base for each in terms if each.base}) <= 1


def telling(whole: Term, parts: tuple[Term, ...]) -> bool:
    """Tell whether parts that a table lists and that add up hardly do so by accident."""
    return _LISTED / (1 - _LISTED) / accident(whole, parts) >= _ENOUGH


def add_up(whole: Term, parts: tuple[Term, ...]) -> bool:
    """Tell whether rounded parts can add up to their whole."""
    terms = [(each.ends.low, each.ends.high) for each in parts]
    return rounded_sum([*terms, reversed_ends((whole.ends.low, whole.ends.high))]).adds_up


def _telling(group: Group, whole: Term, parts: tuple[Term, ...]) -> bool:
    """Tell whether figures that add up are hardly so by accident, given the words."""
    prior = _PRIOR[group.basis]
    if group.basis is BreakdownBasis.BESIDE and _called_alike(group):
        prior = _CALLED_ALIKE
    odds = prior / (1 - prior) / accident(whole, parts)
    if lacks_some([each.subject for each in group.parts], group.whole.subject):
        odds *= _LACKING
    counted = whole.exact and all(each.exact for each in parts)
    marked = group.basis is BreakdownBasis.MARKED and not group.beyond
    return odds >= (_ENOUGH_OF_COUNTS if counted and marked else _ENOUGH)


def _called_alike(group: Group) -> bool:
    """Tell whether all parts are called what their whole is: 事故数, 道路交通事故数."""
    noun = core(group.whole.subject)[-_NOUN:]
    short = not group.whole.subject.isascii()  # names, and not whole sentences
    return short and len(noun) == _NOUN and all(core(e.subject).endswith(noun) for e in group.parts)


_NOUN = 2  # letters


def accident(whole: Term, parts: tuple[Term, ...]) -> float:
    """
    Return how likely such parts add up to such a whole by accident.

    The width that rounding leaves over what the whole could be; figures with zeros at their
    end are as coarse as these.
    """
    if whole.exact and all(each.exact for each in parts):
        return float(1 / abs(whole.value)) if whole.value else 1.0
    steps = [_step(each, (whole, *parts)) for each in (whole, *parts)]
    width = sum(steps) if not whole.exact else max(steps)
    size = abs(whole.value)
    return float(min(Fraction(1), width / size)) if size else 1.0


def _step(each: Term, beside: Sequence[Term]) -> Fraction:
    """
    Return the step in which a figure is printed.

    Zeros at its end are left out, unless others in its unit show that they are printed.
    """
    if any(_as_fine(other, each) for other in beside):
        return Fraction(10) ** (each.scale - _decimals(each))
    value = abs(each.value)
    if not value:
        return Fraction(1)
    power = 0
    while value >= Fraction(10) ** (power + 1):
        power += 1
    while value < Fraction(10) ** power:
        power -= 1
    return Fraction(10) ** (power - each.digits + 1)


def _as_fine(other: Term, each: Term) -> bool:
    """Tell whether another figure of as many decimals does not end with a zero."""
    alike = other.scale == each.scale and _decimals(other) == _decimals(each)
    return alike and other.figure.number[-1:] != "0"


def _decimals(each: Term) -> int:
    return each.figure.decimals
