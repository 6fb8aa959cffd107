"""What the claims of a document are looked for in: its entries and the lines of its tables."""

from collections.abc import Iterator, Sequence
from functools import cached_property
from typing import NamedTuple

from bulletin.model.figures.unit import Dimension
from bulletin.model.findings.text_claim import TextFigure
from bulletin.prose.beside_tables.rows import TermRow
from bulletin.prose.beside_tables.tabled import SURE, EntryMatch, matches_of
from bulletin.prose.comparable.likeness import Likeness
from bulletin.prose.numbers.terms import Term
from bulletin.prose.subjects.entries import Entry, Said
from bulletin.prose.subjects.meaning import Says
from bulletin.prose.subjects.names import alike, core
from bulletin.prose.wording.telling_words import words_of
from bulletin.prose.wording.vocabulary import compiled


class OtherText(NamedTuple):
    """What another file says: its name, the year it is about, its entries and table lines."""

    path: str
    year: int | None
    entries: Sequence[Entry]
    rows: Sequence[TermRow]


class Prose:
    """
    The entries of a document in their order, by paragraph, and the lines of its tables.

    `others` are the files that it is held against, `year` the year that it is about.
    """

    def __init__(
        self,
        entries: Sequence[Entry],
        rows: Sequence[TermRow],
        others: Sequence[OtherText] = (),
        year: int | None = None,
    ) -> None:
        self.entries = tuple(entries)
        self.rows = tuple(rows)
        self.others = tuple(others)
        self.year = year
        self._named: dict[tuple[str, str], list[tuple[float, Entry, Said]]] = {}

    @cached_property
    def matches(self) -> list[EntryMatch]:
        """Return which entries speak of which lines of tables."""
        return matches_of(self.entries, self.rows)

    @cached_property
    def partners(self) -> dict[TextFigure, Term]:
        """Return for figures of sentences the figures of tables that print the same quantity."""
        return {
            pair.said.mention.figure: pair.cell.term
            for match in self.matches
            for pair in match.pairs
            if not pair.of_index and (match.likely >= SURE or match.equal > pair.equal)
        }

    @cached_property
    def likeness(self) -> Likeness:
        """Return how alike the words of entries are."""
        return Likeness(self.entries)

    @cached_property
    def paragraphs(self) -> list[list[Entry]]:
        """Return the entries outside of brackets, paragraph by paragraph."""
        found: dict[int, list[Entry]] = {}
        for each in self.entries:
            found.setdefault(each.paragraph, [])
            if not each.aside:
                found[each.paragraph].append(each)
        return list(found.values())

    @cached_property
    def _by_paragraph(self) -> dict[int, list[Entry]]:
        found: dict[int, list[Entry]] = {}
        for each in self.entries:
            found.setdefault(each.paragraph, []).append(each)
        return found

    def of_paragraph(self, number: int) -> list[Entry]:
        """Return all entries of one paragraph, those in brackets too."""
        return self._by_paragraph.get(number, [])

    @cached_property
    def _sentences(self) -> dict[int, list[Entry]]:
        found: dict[int, list[Entry]] = {}
        for each in self.entries:
            found.setdefault(each.sentence, []).append(each)
        return found

    def of_sentence(self, number: int) -> list[Entry]:
        """Return all entries of one sentence."""
        return self._sentences.get(number, [])

    def asides_after(self, said: Said) -> Iterator[Entry]:
        """Yield the entries in brackets of the clause in which a figure stands."""
        for each in self.entries:
            if each.aside and each.said and each.said[0].mention.clause == said.mention.clause:
                yield each

    def levels_before(self, said: Said, base: str, back: int = 2) -> list[tuple[Entry, Said]]:
        """Return the levels in a unit before a figure, in its paragraph and those before it."""
        place = said.mention.figure
        numbers = [number for number in self._by_paragraph if number <= place.part][-back:]
        found = [
            (entry, level)
            for number in numbers
            for entry in self.of_paragraph(number)
            for level in entry.said
            if level.meaning.says is Says.LEVEL
            and level.mention.numeral.base == base
            and level.mention.numeral.dimension is Dimension.QUANTITY
            and (level.mention.figure.part, level.mention.figure.start) < (place.part, place.start)
        ]
        return sorted(found, key=_backwards)

    def named(self, name: str, base: str, before: Entry) -> list[tuple[float, Entry, Said]]:
        """
        Return the levels in a unit whose subject a name means, the likeliest first.

        Equal names go before longer ones, nearer before farther; those before an entry go
        before those behind it.
        """

        def farness(each: tuple[float, Entry, Said]) -> tuple[float, int]:
            far = before.number - each[1].number
            return -each[0], far if far >= 0 else 1000 - far

        return sorted(self._meant_by(name, base), key=farness)

    def _meant_by(self, name: str, base: str) -> list[tuple[float, Entry, Said]]:
        """Return the levels in a unit whose subject a name means, worked out once a name."""
        known = self._named.get((name, base))
        if known is None:
            names = {name, compiled("^", "total-ahead").sub("", name)}
            levels = self._levels.get(base, ())
            weighed = ((max(_meant(n, e.subject) for n in names), e, level) for e, level in levels)
            known = self._named[name, base] = [each for each in weighed if each[0] >= _ALIKE]
        return known

    @cached_property
    def _levels(self) -> dict[str, list[tuple[Entry, Said]]]:
        """Return the levels of all entries by the base of their unit."""
        found: dict[str, list[tuple[Entry, Said]]] = {}
        for entry in self.entries:
            if level := entry.level:
                found.setdefault(level.mention.numeral.base, []).append((entry, level))
        return found


_ALIKE = 0.85


def _meant(name: str, subject: str) -> float:
    """
    Return how likely a name means a subject, which must not be less than is named.

    Where words are parted, a subject is all words around a figure, so that it need only have
    those of the name, in whatever order.
    """
    if one_way_of(name, subject):
        return 0.0
    if core(name) in core(subject):
        return alike(name, subject)
    words = words_of(name) if name.isascii() else frozenset()
    return _ALIKE if words and words <= words_of(subject) else 0.0


def _backwards(each: tuple[Entry, Said]) -> tuple[int, int]:
    figure = each[1].mention.figure
    return -figure.part, -figure.start


def one_way_of(name: str, subject: str) -> bool:
    """Tell whether a name means one way of what flows both ways: exports, of foreign trade."""
    ways = compiled("", "both-ways")
    return bool(name and ways.search(subject)) and not ways.search(core(name))


def same_name(one: str, other: str) -> bool:
    """Tell whether two names have equal cores."""
    return core(one) == core(other) != ""
