"""Which line of a table an entry of a sentence speaks of."""

from collections.abc import Iterator, Sequence
from fractions import Fraction
from typing import NamedTuple

from bulletin.model.figures.unit import Dimension
from bulletin.model.table.table import Measure
from bulletin.prose.beside_tables.rows import TermCell, TermRow, counted_in
from bulletin.prose.numbers.terms import Term
from bulletin.prose.subjects.entries import Entry, Said
from bulletin.prose.subjects.meaning import Says
from bulletin.prose.subjects.names import alike, core, pairs_of
from bulletin.prose.wording.telling_words import words_of

_MEASURES = {
    Says.LEVEL: (Measure.LEVEL, Measure.UNKNOWN, Measure.RATE),
    Says.INDEX: (Measure.INDEX, Measure.LEVEL, Measure.UNKNOWN),
    Says.GROWTH: (Measure.GROWTH, Measure.INDEX),
    Says.RATE: (Measure.RATE, Measure.SHARE, Measure.LEVEL),
    Says.SHARE: (Measure.SHARE, Measure.RATE),
    Says.CHANGE: (Measure.CHANGE,),
}


class Pair(NamedTuple):
    """A figure of a sentence beside one of a table that may be the same."""

    said: Said
    cell: TermCell
    equal: bool
    of_index: bool


class EntryMatch(NamedTuple):
    """An entry beside a line of a table that may speak of the same."""

    entry: Entry
    row: TermRow
    likely: float
    pairs: tuple[Pair, ...]

    @property
    def equal(self) -> int:
        """Return how many figures agree."""
        return sum(each.equal for each in self.pairs)


def matches_of(entries: Sequence[Entry], rows: Sequence[TermRow]) -> list[EntryMatch]:
    """Return the lines that entries speak of, at most one of each table for each."""
    named = {(each.paragraph, core(each.subject)) for each in entries}
    shelf = _Shelf(rows)
    return [match for entry in entries for match in _matches(named, shelf, entry)]


class _Shelf:
    """The lines of tables, by the pairs of letters in their labels and by their levels."""

    def __init__(self, rows: Sequence[TermRow]) -> None:
        self.rows = rows
        self.cells = sum(len(row.cells) for row in rows)
        self._by_letters: dict[str, set[int]] = {}
        self._by_level: dict[Fraction, set[int]] = {}
        for number, row in enumerate(rows):
            for pair in pairs_of(core(row.label)):
                self._by_letters.setdefault(pair, set()).add(number)
            for cell in row.cells:
                if cell.term.digits >= _TELLING:
                    self._by_level.setdefault(cell.term.value, set()).add(number)

    def like(self, entry: Entry) -> list[TermRow]:
        """Return the lines whose labels share letters with an entry, or whose level is its own."""
        found = set[int]()
        for pair in pairs_of(core(entry.subject)):
            found |= self._by_letters.get(pair, set())
        if entry.level:
            found |= self._by_level.get(entry.level.term.value, set())
        return [self.rows[number] for number in sorted(found)]


_TELLING = 3  # digits


def _matches(named: set[tuple[int, str]], shelf: _Shelf, entry: Entry) -> list[EntryMatch]:
    """Return the lines that an entry speaks of, at most one of each table."""
    found: dict[int, list[EntryMatch]] = {}
    for row in shelf.like(entry):
        likely = _likely(entry, row)
        if likely < 1 and (entry.paragraph, core(row.label)) in named:
            continue
        pairs = tuple(_pairs(entry, row))
        if pairs:
            found.setdefault(row.table, []).append(EntryMatch(entry, row, likely, pairs))
    chosen = [best for each in found.values() if (best := _best(each, shelf.cells))]
    outright = any(each.likely >= SURE and each.equal for each in chosen)
    return [each for each in chosen if not outright or each.likely >= SURE or _by_level(each)]


def _by_level(match: EntryMatch) -> bool:
    """Tell whether levels agree, where there are any; equal growth alone is often an accident."""
    return all(pair.equal for pair in match.pairs if pair.said.meaning.says is Says.LEVEL)


def _likely(entry: Entry, row: TermRow) -> float:
    """Return how alike the names of an entry and of a line are."""
    full = "".join((*reversed(row.above), row.label))
    likely = max(alike(entry.subject, row.label), alike(entry.subject, full))
    likely = max(likely, _LIKELY if _says_all(entry.subject, row.label) else 0.0)
    return SURE if likely < 1 and _covered(entry.subject, row) else likely


def _says_all(subject: str, label: str) -> bool:
    """Tell whether a sentence of a language that parts words has all those of a label."""
    words = words_of(label) if subject.isascii() and label.isascii() else frozenset()
    return bool(words) and words <= words_of(subject)


SURE = 0.97


def _covered(subject: str, row: TermRow) -> bool:
    """Tell whether a subject says just what a line, those above it and its table do."""
    name, label = core(subject), core(row.label)
    if not label or label not in name:
        return False
    rest = name.replace(label, "", 1)
    above = set("".join(map(core, row.above)))
    return (bool(above) and set(rest) <= above) or (len(label) > 1 and rest in core(row.caption))


_LIKELY = 0.5
NAMED = 0.9  # the words of a sentence name the line among others


def _best(matches: Sequence[EntryMatch], cells: int) -> EntryMatch | None:
    """
    Return the line that is meant: the one named outright, or one whose figures agree.

    Where words are parted, the only line that a sentence names may be meant as well, and the
    only one with a level that hardly another of all `cells` has by accident.
    """
    exact = [each for each in matches if each.likely >= SURE]
    ranked = sorted(matches, key=lambda each: (-each.equal, -each.likely))
    best = ranked[0]
    if len(exact) == 1 and best.equal <= max(1, exact[0].equal):
        return exact[0]
    if best.equal and (best.likely >= _LIKELY or best.equal > 1):
        rivals = [e for e in ranked[1:] if (e.equal, e.likely) == (best.equal, best.likely)]
        return None if rivals else best
    western = best.entry.subject.isascii()
    if western and best.equal and not any(each.equal for each in ranked[1:]):
        return best if _hardly_by_accident(best, cells) else None
    if western and best.likely >= NAMED:
        rivals = [each for each in ranked if each.likely >= NAMED]
        return best if len(rivals) == 1 else None
    return None


def _hardly_by_accident(match: EntryMatch, cells: int) -> bool:
    """Tell whether a level that agrees has more digits than so many cells have by chance."""
    digits = max(each.said.term.digits for each in match.pairs if each.equal)
    level = match.entry.level is not None and not match.entry.level.meaning.earlier
    return level and cells <= _BY_ACCIDENT * 10**digits


_BY_ACCIDENT = 0.01


def _pairs(entry: Entry, row: TermRow) -> Iterator[Pair]:
    """
    Yield the figures of an entry beside those of a line that measure the same.

    Where a line has several (years, regions), only one that agrees is told to be meant.
    """
    used = set[Says]()
    for said in entry.said:
        says = said.meaning.says
        if says in used or said.meaning.newly:
            continue
        found = [_pair(said, cell) for cell in row.cells if _comparable(said, cell)]
        equal = [each for each in found if each.equal]
        if equal or (len(found) == 1 and not said.meaning.earlier):
            yield (equal or found)[0]
            used.add(says)


def _pair(said: Said, cell: TermCell) -> Pair:
    index = said.meaning.says is Says.GROWTH and cell.measure is Measure.INDEX
    cell = _as_counted(said, cell)
    return Pair(said, cell, _agree(said.term, cell.term, 100 if index else 0), index)


def _as_counted(said: Said, cell: TermCell) -> TermCell:
    """Return a level of a table that names no unit as one of the thousands of its text."""
    mine = said.term
    level = said.meaning.says is Says.LEVEL and mine.digits >= _TELLING
    return counted_in(cell, mine.scale) if level else cell


def _comparable(said: Said, cell: TermCell) -> bool:
    measures = _MEASURES.get(said.meaning.says, ())
    return cell.measure in measures and _same_unit(said, cell)


def _same_unit(said: Said, cell: TermCell) -> bool:
    mine, theirs = said.mention.numeral, cell.term
    if mine.dimension is Dimension.QUANTITY and cell.measure in (Measure.LEVEL, Measure.UNKNOWN):
        return mine.base == theirs.base or not theirs.base
    return True


def _agree(one: Term, other: Term, more: int) -> bool:
    if one.hedge:
        return False
    if one.digits and one.value + more == other.value:
        return True
    return one.ends.low + more < other.ends.high and other.ends.low < one.ends.high + more
