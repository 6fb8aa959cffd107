"""Growth by the level and its change, an index less a hundred, and differences of levels."""

from collections.abc import Iterator

from bulletin.model.figures.unit import Dimension
from bulletin.model.findings.text_claim import TextClaimKind
from bulletin.model.table.table import Measure
from bulletin.prose.beside_tables.rows import counted_in
from bulletin.prose.beside_tables.tabled import EntryMatch
from bulletin.prose.comparable.periods import same_time
from bulletin.prose.comparable.price_basis import at_other_prices
from bulletin.prose.context import Prose, same_name
from bulletin.prose.subjects.entries import Entry, Said
from bulletin.prose.subjects.meaning import Says
from bulletin.prose.subjects.paragraph_reader import arrives
from bulletin.prose.verdicts.screening import fits
from bulletin.prose.verdicts.stated import StatedClaim
from bulletin.prose.wording.clauses import spoken_of
from bulletin.prose.wording.vocabulary import compiled
from bulletin.relate.constraints.constraint import Product, Sum
from bulletin.relate.constraints.ranges import EVERYTHING

# Variables: growth, level, change; then, unprinted, the level before.
_OF_CHANGE = (Sum((1, 2, 3), (1, -1, -1)), Product(1, 3, 0, 100))
_OF_INDEX = (Sum((1, 0), (1, -1), 100),)


def find(prose: Prose) -> Iterator[StatedClaim]:
    """Yield the growth of each entry that prints what it can be worked out from."""
    compared = {e.sentence for e in prose.entries for s in e.said if _is_earlier_level(s)}
    for entry in prose.entries:
        if entry.sentence not in compared:
            yield from _of_change(entry, entry.level or _level_before(prose, entry))
        yield from _of_index(entry)
        yield from _of_two(entry)
    for match in prose.matches:
        yield from _in_table(match)


def _is_earlier_level(said: Said) -> bool:
    """Tell whether a figure is an amount of an earlier time, with which another is compared."""
    return said.meaning.earlier and said.term.dimension is Dimension.QUANTITY


def _level_before(prose: Prose, entry: Entry) -> Said | None:
    """Return the level that a sentence before prints of what an entry only says the change of."""
    for each in reversed(prose.of_paragraph(entry.paragraph)):
        before = each.sentence < entry.sentence and not each.aside
        if before and each.level and same_name(each.subject, entry.subject):
            moved = each.of(Says.CHANGE, Says.GROWTH)
            return None if moved or not same_time(each, entry) else each.level
    return None


def _of_change(entry: Entry, level: Said | None) -> Iterator[StatedClaim]:
    growth, change = entry.growth, entry.of(Says.CHANGE)
    if level is None or growth is None or change is None:
        return
    if level.mention.numeral.base != change.mention.numeral.base:
        return
    operands = level.term, change.term
    times = {_since(each) for each in (change, growth) if each.meaning.time}
    sure = len(times) < _TWO and not at_other_prices(growth, ())
    yield StatedClaim(
        TextClaimKind.GROWTH, growth.term, operands, _OF_CHANGE, mended=sure, latent=(EVERYTHING,)
    )


def _in_table(match: EntryMatch) -> Iterator[StatedClaim]:
    """Yield growth, where a table prints it or the level before, and the text the others."""
    level, change = match.entry.level, match.entry.of(Says.CHANGE)
    if level and match.entry.growth:
        yield from _since_table(match, level, match.entry.growth)
    if level is None or change is None or match.entry.growth or not match.equal:
        return
    for cell in match.row.cells:
        if cell.measure is Measure.GROWTH and level.term.base == change.term.base:
            operands, latent = (level.term, change.term), (EVERYTHING,)
            yield StatedClaim(TextClaimKind.GROWTH, cell.term, operands, _OF_CHANGE, latent=latent)


def _since_table(match: EntryMatch, level: Said, growth: Said) -> Iterator[StatedClaim]:
    """Yield growth of a level of the text since one that its line prints before, if that fits."""
    mine = [pair.cell for pair in match.pairs if pair.said is level and pair.equal]
    for cell in match.row.cells if mine and growth.term.digits else ():
        before = counted_in(cell, level.term.scale).term
        ahead = cell.measure is Measure.LEVEL and cell.column < mine[0].column
        if ahead and fits(_GROWN, growth.term, level.term, before):
            operands = level.term, before
            yield StatedClaim(TextClaimKind.GROWTH, growth.term, operands, _GROWN)


def _of_index(entry: Entry) -> Iterator[StatedClaim]:
    index, growth = entry.of(Says.INDEX), entry.growth
    if index and growth:
        yield StatedClaim(TextClaimKind.GROWTH, growth.term, (index.term,), _OF_INDEX, sure=True)


def _since(said: Said) -> str:
    """Return what a change is measured from; the year's start is the end of the year before."""
    time = said.meaning.time
    return "" if spoken_of("year-start-in-text", time) else time


def _of_two(entry: Entry) -> Iterator[StatedClaim]:
    """Yield growth, and points, from what a quantity was to what it came to."""
    for says, moved, kind in _FROM_TO:
        ends = [each for each in entry.said if each.meaning.says in says]
        change = entry.of(moved)
        if change is None or len(ends) != _TWO or not _departs(ends[0], ends[1]):
            continue
        if ends[0].term.base == ends[1].term.base:
            constraints = _GROWN if moved is Says.GROWTH else _MOVED
            operands = ends[1].term, ends[0].term
            yield StatedClaim(kind, change.term, operands, constraints, mended=True)


_TWO = 2
_GROWN = (Product(1, 2, 0, 100),)
_MOVED = (Sum((1, 2, 0), (1, -1, -1)),)
_FROM_TO = (
    ({Says.LEVEL}, Says.GROWTH, TextClaimKind.GROWTH),
    ({Says.LEVEL}, Says.CHANGE, TextClaimKind.CHANGE),
    ({Says.RATE, Says.SHARE, Says.UNKNOWN}, Says.POINTS, TextClaimKind.POINTS),
)


def _departs(first: Said, second: Said) -> bool:
    """Tell whether words say that something went from one figure to the other."""
    departs = compiled("", "departs").search(first.mention.phrase)
    return departs is not None and arrives(second.mention.phrase)
