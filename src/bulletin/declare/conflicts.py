"""Declared relations that contradict one another, or say the same twice."""

from collections.abc import Iterator, Sequence
from itertools import combinations

from bulletin.declare.language.relation_forms import Additive, Condition, Ratio, Within, as_first
from bulletin.declare.language.statement import Statement
from bulletin.messages.message import Message
from bulletin.understand.text.spelling import comparable


def contradictions(statements: Sequence[Statement]) -> Iterator[tuple[Statement, Statement, str]]:
    """
    Yield the pairs that can hardly both be meant, with what they imply together.

    Two breakdowns of one total are usual (by sector, by industry) as long as they have
    different parts. `a = b + c` beside `a = b + d` says that c equals d.
    """
    for one, other in combinations(statements, 2):
        implied = _implied(one, other) if one.same != other.same else ""
        if implied:
            yield one, other, implied


def repetitions(statements: Sequence[Statement]) -> Iterator[tuple[Statement, Statement]]:
    """Yield the pairs that say the same, the first and its repetition."""
    first: dict[tuple[object, ...], Statement] = {}
    for each in statements:
        if each.same in first:
            yield first[each.same], each
        first.setdefault(each.same, each)


def prevailing(strong: Sequence[Statement], weak: Sequence[Statement]) -> tuple[Statement, ...]:
    """Return all statements without those weak ones that repeat or contradict a strong one."""
    kept = list(strong)
    for each in weak:
        clash = any(each.same == other.same or _implied(each, other) for other in strong)
        if not clash:
            kept.append(each)
    return tuple(kept)


def _implied(one: Statement, other: Statement) -> str:
    left, right = one.form, other.form
    if isinstance(left, Additive) and isinstance(right, Additive):
        return _of_sums(left, right)
    if isinstance(left, Ratio) and isinstance(right, Ratio):
        return _of_ratios(left, right)
    if isinstance(left, Condition) and isinstance(right, Condition):
        return _of_conditions(left, right)
    if isinstance(left, Within) and isinstance(right, Within):
        turned = comparable(left.whole) in map(comparable, right.parts)
        back = comparable(right.whole) in map(comparable, left.parts)
        return (
            Message.of("declare.equal", one=left.whole, other=right.whole)
            if turned and back
            else ""
        )
    return ""


def _of_sums(left: Additive, right: Additive) -> str:
    if comparable(left.target) != comparable(right.target):
        return ""
    mine, theirs = _signed(left), _signed(right)
    only = [part for key, part in mine.items() if key not in theirs]
    others = [part for key, part in theirs.items() if key not in mine]
    if len(only) == len(mine):
        return ""
    if not only and not others:
        return Message.of("declare.equal", one=left.constant, other=right.constant)
    if len(only) == len(others) == 1:
        return Message.of("declare.equal", one=only[0], other=others[0])
    if not only or not others:
        return Message.of("declare.nothing", names=tuple(only or others))
    return ""


def _of_conditions(left: Condition, right: Condition) -> str:
    """Return what two bounds on one sum imply where no number is inside both."""
    left, right = as_first(left), as_first(right)
    same = dict(zip(map(comparable, left.labels), left.factors, strict=True)) == dict(
        zip(map(comparable, right.labels), right.factors, strict=True)
    )
    low, high = max(left.low, right.low), min(left.high, right.high)
    if not same or low < high or (low == high and not (left.strict or right.strict)):
        return ""
    return Message.of("declare.no.number", low=str(low), high=str(high))


def _signed(form: Additive) -> dict[tuple[str, int], str]:
    return {
        (comparable(part), sign): part for part, sign in zip(form.parts, form.signs, strict=True)
    }


def _of_ratios(left: Ratio, right: Ratio) -> str:
    mine, theirs = (
        (comparable(each.result), comparable(each.base), each.offset, each.factor)
        for each in (left, right)
    )
    if comparable(left.rate) != comparable(right.rate) or mine == theirs:
        return ""
    pairs = [(left.result, right.result), (left.base, right.base)]
    apart = [(one, other) for one, other in pairs if comparable(one) != comparable(other)]
    if len(apart) == 1:
        return Message.of("declare.equal", one=apart[0][0], other=apart[0][1])
    return Message.of("declare.two.ways", rate=left.rate)
