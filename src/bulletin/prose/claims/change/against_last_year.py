"""Growth and change against the level that the bulletin of the year before printed."""

from collections.abc import Iterator, Sequence
from fractions import Fraction

from bulletin.messages.message import Message
from bulletin.model.figures.decimals import spelt
from bulletin.model.findings.text_claim import TextClaimKind
from bulletin.prose.comparable.price_basis import at_other_prices
from bulletin.prose.context import OtherText, Prose
from bulletin.prose.numbers.terms import Term
from bulletin.prose.subjects.entries import Entry, Said
from bulletin.prose.subjects.meaning import Says
from bulletin.prose.subjects.names import core
from bulletin.prose.verdicts.screening import fits
from bulletin.prose.verdicts.stated import StatedClaim
from bulletin.relate.constraints.constraint import Constraint, Product, Sum
from bulletin.relate.constraints.propagation import interval, left_for
from bulletin.relate.constraints.ranges import EVERYTHING

_GROWN = (Product(1, 2, 0, 100),)
_APART = (Sum((1, 2, 0), (1, -1, -1)),)
_WHOLE_YEAR = {"", "end"}


def find(prose: Prose) -> Iterator[StatedClaim]:
    """
    Yield what this year's level says of last year's, where both may be compared.

    Growth at constant prices may not. A figure that does not fit was revised since, or is
    of another coverage: that is said, and nobody is accused.
    """
    yield from _within(prose)
    for other in prose.others:
        if prose.year is None or other.year != prose.year - 1:
            continue
        levels = _levels(other)
        for entry in prose.entries:
            before = levels.get((core(entry.subject), entry.level.term.base if entry.level else ""))
            if entry.level and before and _of_this_year(entry, prose.year):
                yield from _against(entry, entry.level, before, other)


def _within(prose: Prose) -> Iterator[StatedClaim]:
    """Yield growth that two levels of one name just give, of two years that one text names."""
    found: dict[tuple[str, str, str], Entry] = {}
    for entry in prose.entries:
        level, (year, *rest) = entry.level, (entry.period or "//0").split("/")
        year = year or str(prose.year or "")
        if level is None or not year or entry.newly or level.term.hedge:
            continue
        name = core(entry.subject), level.term.base
        before = found.get((*name, "/".join((str(int(year) - 1), *rest))))
        growth = entry.growth
        if before and before.level and growth and not at_other_prices(growth, [entry.subject]):
            operands = level.term, before.level.term
            if fits(_GROWN, growth.term, *operands):
                yield StatedClaim(TextClaimKind.GROWTH, growth.term, operands, _GROWN)
        found.setdefault((*name, "/".join((year, *rest))), entry)


def _levels(other: OtherText) -> dict[tuple[str, str], Term]:
    """Return the levels of a bulletin that are printed once, by name and unit."""
    found: dict[tuple[str, str], list[Term]] = {}
    for entry in other.entries:
        level = entry.level
        if level and level.meaning.says is Says.LEVEL and _of_this_year(entry, other.year):
            found.setdefault((core(entry.subject), level.term.base), []).append(level.term)
    return {key: terms[0] for key, terms in found.items() if _one(terms) and key[0]}


def _one(terms: Sequence[Term]) -> bool:
    return len({each.value for each in terms}) == 1 and not terms[0].hedge


def _of_this_year(entry: Entry, year: int | None) -> bool:
    """Tell whether an entry is of the whole year that its bulletin is about."""
    its, part, back = (*entry.period.split("/"), "", "", "")[:3]
    whole = part in _WHOLE_YEAR and back in ("", "0")
    return whole and its in ("", str(year)) and not entry.newly and not entry.aside


def _against(entry: Entry, level: Said, before: Term, other: OtherText) -> Iterator[StatedClaim]:
    growth, change = entry.growth, entry.of(Says.CHANGE)
    if growth and not at_other_prices(growth, [entry.subject]):
        yield _claim(TextClaimKind.GROWTH, growth, (level.term, before), _GROWN, other)
    if change and change.term.base == before.base:
        yield _claim(TextClaimKind.CHANGE, change, (level.term, before), _APART, other)


def _claim(
    kind: TextClaimKind,
    said: Said,
    operands: tuple[Term, Term],
    constraints: tuple[Constraint, ...],
    other: OtherText,
) -> StatedClaim:
    if fits(constraints, said.term, *operands):
        return StatedClaim(kind, said.term, operands, constraints)
    ends = [(each.ends.low, each.ends.high) for each in (said.term, *operands)]
    left = left_for([2], constraints, [*ends[:2], EVERYTHING])
    meant = interval(left[0] if left else EVERYTHING).scaled(_down(operands[1]))
    decimals = operands[1].figure.decimals + 1
    gaps = {"path": other.path, "printed": operands[1].figure.text}
    reason = Message.of("untested.last.year", implied=spelt(meant, decimals), **gaps)
    return StatedClaim(kind, said.term, operands, (), untested=reason)


def _down(term: Term) -> Fraction:
    return Fraction(10) ** -term.scale
