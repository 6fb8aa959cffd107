"""Figures in a row that just make another one near them, in languages that part words."""

from collections.abc import Iterator, Sequence

from bulletin.model.figures.unit import Dimension
from bulletin.model.findings.text_claim import TextClaimKind
from bulletin.prose.context import Prose
from bulletin.prose.numbers.terms import Term
from bulletin.prose.parts.additions import accident, add_up
from bulletin.prose.subjects.entries import Said
from bulletin.prose.subjects.meaning import Says
from bulletin.prose.verdicts.stated import StatedClaim
from bulletin.relate.constraints.constraint import Sum

_FEWEST, _MOST = 2, 4  # parts
_NEAR = 12  # figures of one sort around parts in which their whole may stand
_DIGITS = 2
_TELLING = 3  # digits of a whole
# How often such a sum may come about by accident, right beside its parts and farther away.
_BESIDE, _FARTHER = 5e-4, 1e-4


def find(prose: Prose) -> Iterator[StatedClaim]:
    """
    Yield sums of which no word tells, as their figures hardly make them by accident.

    The parts are all levels, or all changes, of one time and unit; none is ever accused.
    """
    for row in _rows(prose):
        for place in range(len(row)):
            for count in range(_FEWEST, _MOST + 1):
                yield from _made(row, place, count)


def _rows(prose: Prose) -> list[list[Said]]:
    """Return the telling figures of sentences of each time, unit and sign, in their order."""
    found: dict[tuple[object, ...], list[Said]] = {}
    for entry in prose.entries:
        for said in entry.said if entry.subject and entry.subject.isascii() else ():
            says, term = said.meaning.says, said.term
            if says not in (Says.LEVEL, Says.CHANGE) or term.dimension is not Dimension.QUANTITY:
                continue
            if term.hedge or term.digits < _DIGITS or not term.value:
                continue
            sort = said.meaning.earlier, term.base, term.value > 0
            found.setdefault(sort, []).append(said)
    for row in found.values():
        row.sort(key=lambda each: (each.mention.figure.part, each.mention.figure.start))
    return list(found.values())


def _made(row: Sequence[Said], place: int, count: int) -> Iterator[StatedClaim]:
    """Yield what so many figures from one on make: the nearest figure that they do."""
    run = row[place : place + count]
    if len(run) < count or len({each.meaning.says for each in run}) > 1:
        return
    parts = tuple(each.term for each in run)
    around = [*range(max(0, place - _NEAR), place), *range(place + count, place + count + _NEAR)]
    around.sort(key=lambda at: place - at if at < place else at - place - count + 1)
    for number, at in enumerate(around):
        whole = row[at].term if at < len(row) and _about(row[at], run) else None
        if (
            whole is None
            or whole.digits < _TELLING
            or not add_up(whole, parts)
            or _needs_not_all(whole, parts)
        ):
            continue
        beside = number < _SIDES and row[at].meaning.says is run[0].meaning.says
        if accident(whole, parts) * (count - 1) <= (_BESIDE if beside else _FARTHER):
            signs = (-1, *[1] * count)
            summed = (Sum(tuple(range(len(signs))), signs),)
            yield StatedClaim(TextClaimKind.SUM, whole, parts, summed)
            return


def _about(whole: Said, parts: Sequence[Said]) -> bool:
    """Tell by floats whether parts may make a whole, to screen with."""
    low, high = (sum(each.span[end] for each in parts) for end in (0, 1))
    return whole.span[0] <= high and low <= whole.span[1]


def _needs_not_all(whole: Term, parts: Sequence[Term]) -> bool:
    """Tell whether parts make a whole without the least of them, which rounding swallows."""
    least = min(parts, key=lambda each: abs(each.value))
    return add_up(whole, tuple(each for each in parts if each is not least))


_SIDES = 2  # a whole right before its parts, and one right behind
