"""A whole of the text and its parts in a table: the sum, and the growth between theirs."""

from collections.abc import Iterator, Sequence

from bulletin.model.findings.text_claim import TextClaimKind
from bulletin.model.table.table import Measure
from bulletin.prose.beside_tables.rows import TermCell, TermRow, counted_in
from bulletin.prose.beside_tables.tabled import SURE, EntryMatch, Pair
from bulletin.prose.comparable.price_basis import DRIFT, at_other_prices
from bulletin.prose.context import Prose
from bulletin.prose.numbers.terms import Term
from bulletin.prose.parts.additions import add_up, telling
from bulletin.prose.subjects.meaning import Says
from bulletin.prose.verdicts.stated import StatedClaim
from bulletin.relate.constraints.constraint import Sum
from bulletin.relate.constraints.means import DriftingMean, Hull

_LONGEST = 14


def find(prose: Prose) -> Iterator[StatedClaim]:
    """Yield the parts of each figure that the total of a table repeats, if they add up to it."""
    tables: dict[int, list[TermRow]] = {}
    for row in prose.rows:
        if row.number >= 0:
            tables.setdefault(row.table, []).append(row)
    for match in prose.matches:
        for pair in match.pairs if match.equal or match.likely >= SURE else ():
            if pair.said.meaning.says is Says.LEVEL and match.row.number >= 0:
                yield from _of_total(match, pair, tables[match.row.table])


def _of_total(match: EntryMatch, pair: Pair, rows: Sequence[TermRow]) -> Iterator[StatedClaim]:
    total = pair.cell
    for parts in _candidates(match.row, rows):
        cells = [_in_column(row, total) for row in parts]
        terms = tuple(each.term for each in cells if each)
        complete = tuple(row.number for row in parts) in match.row.complete
        if len(terms) < len(parts) or not (complete or _meant(total.term, terms)):
            continue
        signs = (-1, *[1] * len(terms))
        summed = Sum(tuple(range(len(signs))), signs)
        sure = add_up(total.term, terms)
        yield StatedClaim(
            TextClaimKind.SUM, pair.said.term, terms, (summed,), sure=sure, mended=True
        )
        yield from _growth(match, parts, terms)
        return


def _meant(total: Term, parts: tuple[Term, ...]) -> bool:
    """Tell whether parts add up by no accident."""
    return add_up(total, parts) and telling(total, parts)


def _candidates(total: TermRow, rows: Sequence[TermRow]) -> Iterator[list[TermRow]]:
    """Yield what the table calls the parts of a line, then the runs of lines right below it."""
    by_number = {row.number: row for row in rows}
    for numbers in total.lists:
        if len(numbers) > 1 and all(number in by_number for number in numbers):
            yield [by_number[number] for number in numbers]
    run = list[TermRow]()
    for number in range(total.number + 1, total.number + 1 + _LONGEST):
        if number not in by_number:
            continue
        run.append(by_number[number])
        if len(run) > 1:
            yield list(run)


def _in_column(row: TermRow, total: TermCell) -> TermCell | None:
    cells = (each for each in row.cells if each.column == total.column)
    found = next(cells, None)
    if found is None or found.term.base != total.term.base:
        return None
    return counted_in(found, total.term.scale)


def _growth(
    match: EntryMatch, parts: Sequence[TermRow], levels: tuple[Term, ...]
) -> Iterator[StatedClaim]:
    """Yield that the growth of the whole is that of its parts, weighted with their levels."""
    growth = match.entry.growth
    rates = tuple(each for row in parts if (each := _rate(row)))
    if growth is None or len(rates) < len(parts):
        return
    count = len(rates)
    if at_other_prices(growth, [match.entry.subject, *(row.label for row in parts)]):
        hull = Hull(tuple(range(count + 1)))
        yield StatedClaim(TextClaimKind.BOUND, growth.term, rates, (hull,))
        return
    places = tuple(range(1, count + 1)), tuple(range(count + 1, 2 * count + 1))
    mean = DriftingMean(0, *places, DRIFT)
    yield StatedClaim(TextClaimKind.BOUND, growth.term, rates, (mean,), beside=levels, mended=True)


def _rate(row: TermRow) -> Term | None:
    return next((each.term for each in row.cells if each.measure is Measure.GROWTH), None)
