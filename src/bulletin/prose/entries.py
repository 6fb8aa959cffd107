"""What a paragraph says, subject by subject: the figures of one subject together."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from bulletin.prose.meaning import Meaning, Says, is_plain, meaning, subject_of
from bulletin.prose.mentions import Mention
from bulletin.prose.names import alike
from bulletin.prose.terms import Term, term_of
from bulletin.prose.vocabulary import compiled, pattern, signs
from bulletin.understand.labels.periods import find_period
from bulletin.words.lexicon import letters


class Said:
    """A figure and what it says."""

    __slots__ = ("_term", "meaning", "mention")

    def __init__(self, mention: Mention, meaning: Meaning) -> None:
        self.mention = mention
        self.meaning = meaning
        self._term: Term | None = None

    @property
    def term(self) -> Term:
        """Return it as a term of claims, worked out once."""
        if self._term is None:
            mention = self.mention
            self._term = term_of(mention.figure, mention.numeral, self.meaning.sign)
        return self._term


@dataclass(slots=True, eq=False)
class Entry:
    """
    One subject and what is said of it; filled while its sentence is read.

    `marked`: "of which" stands before it; `broken_down`: words such as 分产业看 do. `number`
    is its place among all entries of the document, `paragraph` that of its paragraph.
    `aside`: it stands in brackets, and `ahead` are the words right before them. `row`: the
    entries of one list, of which each has a figure in turn.
    """

    subject: str
    number: int
    paragraph: int
    sentence: int
    part: int
    said: list[Said] = field(default_factory=list)
    marked: bool = False
    broken_down: str = ""
    newly: bool = False
    aside: bool = False
    ahead: str = ""
    behind: str = ""
    period: str = ""
    row: int = 0

    def of(self, *kinds: Says) -> Said | None:
        """Return the first figure that says one of these of the subject."""
        return next((each for each in self.said if each.meaning.says in kinds), None)

    @property
    def level(self) -> Said | None:
        """Return the level, or the index, None if none is printed; a hedged one if need be."""
        levels = [each for each in self.said if each.meaning.says in {Says.LEVEL, Says.INDEX}]
        plain = (each for each in levels if not each.mention.numeral.hedge)
        return next(plain, levels[0] if levels else None)

    @property
    def growth(self) -> Said | None:
        """Return the growth, None if none is printed."""
        return self.of(Says.GROWTH)


class Reader:
    """Reads the mentions of a document in their order into entries."""

    def __init__(self, places: Sequence[str] = ()) -> None:
        self._places = tuple(places)
        self.entries: list[Entry] = []
        self._current: Entry | None = None
        self._last: Said | None = None
        self._row: list[Entry] = []
        self._place = 0
        self._period = ""

    def paragraph(self, number: int, found: Sequence[Mention]) -> None:
        """Read the mentions of one paragraph."""
        self._current, self._last, self._row, self._period = None, None, [], ""
        for mention in found:
            self._read(number, mention, meaning(mention), found)

    def _read(
        self, paragraph: int, mention: Mention, says: Meaning, found: Sequence[Mention]
    ) -> None:
        self._period = _period(mention) or self._period
        if self._goes_on(mention, says):
            self._next_of_row(mention)
            return
        says = self._inherited(mention, _growth_in_points(says))
        says = self._named_before(mention, says)
        count = _length_of_list(mention, found)
        names = _names(says.subject, count) if count > 1 else ()
        if names:
            self._begin_row(paragraph, mention, says, names)
        elif count > 1 and len(self._row) == count and not says.subject:
            self._place = 0
            self._say(self._row[0], mention, says)
        else:
            self._row = []
            self._single(paragraph, mention, says)

    def _single(self, paragraph: int, mention: Mention, says: Meaning) -> None:
        entry = self._current
        if mention.aside or entry is None or not self._continues(mention, says, entry):
            entry = self._begin(paragraph, mention, says, says.subject)
        self._say(entry, mention, says)

    def _continues(self, mention: Mention, says: Meaning, entry: Entry) -> bool:
        """Tell whether a figure is said of the entry before."""
        if entry.sentence != mention.sentence or says.marked:
            return False
        if says.says is Says.LEVEL or arrives(mention.phrase):
            return not says.subject and self._arrives(mention, entry)
        subject = says.subject
        if not subject or is_plain(subject):
            return True
        return says.says is not Says.RATE and subject in entry.subject

    @staticmethod
    def _arrives(mention: Mention, entry: Entry) -> bool:
        """Tell whether a figure is what an entry came to, from the one before: 由100增加到120."""
        last = entry.said[-1].mention
        if last.numeral.base != mention.numeral.base:
            return False
        bare = compiled("^", "reaches", "+$").match(mention.phrase)
        departs = compiled("", "departs").search(last.phrase)
        return bool(bare or (departs and arrives(mention.phrase)))

    def _named_before(self, mention: Mention, says: Meaning) -> Meaning:
        """Return a share with the subject that a comma parts from it: 第三产业，占..."""
        if says.says is not Says.SHARE or says.subject or not mention.before or mention.aside:
            return says
        name = subject_of(mention.before[-1])
        if name and any(alike(name, each.subject) >= _NAMED for each in self.entries):
            return says._replace(subject=name)
        return says

    def _inherited(self, mention: Mention, says: Meaning) -> Meaning:
        """Return a per cent of which no word says what it is as one more of those before it."""
        if says.says is not Says.UNKNOWN or self._last is None:
            return says
        last = self._last
        if last.mention.sentence != mention.sentence:
            return says
        if last.mention.numeral.dimension is not mention.numeral.dimension:
            if self._current is None:
                return says
            same = [
                each
                for each in self._current.said
                if each.mention.numeral.dimension is mention.numeral.dimension
            ]
            if not same:
                rates = [
                    e
                    for entry in self.entries[-4:]
                    for e in entry.said
                    if e.mention.numeral.dimension is mention.numeral.dimension
                    and e.mention.sentence == mention.sentence
                ]
                same = rates[:1]
            if not same:
                return says
            last = same[-1]
        return says._replace(says=last.meaning.says, time=last.meaning.time)

    def _goes_on(self, mention: Mention, says: Meaning) -> bool:
        bare = compiled("^", "joined-by", "$").sub("", mention.phrase)
        return (
            mention.item
            and not bare
            and not mention.aside
            and self._last is not None
            and says.says is not Says.STRUCTURE
        )

    def _next_of_row(self, mention: Mention) -> None:
        """Give the next figure of a list to the next subject of its row."""
        if self._last is None:
            return
        says = self._last.meaning._replace(subject="")
        self._place += 1
        if self._place < len(self._row):
            entry = self._row[self._place]
        elif self._current is not None:
            entry = self._current
        else:
            return
        self._say(entry, mention, says)

    def _begin_row(
        self, paragraph: int, mention: Mention, says: Meaning, names: Sequence[str]
    ) -> None:
        self._row = [self._begin(paragraph, mention, says, name) for name in names]
        for place, entry in enumerate(self._row):
            entry.row = self._row[0].number + 1
            entry.marked = says.marked and not place
            entry.broken_down = entry.broken_down if not place else ""
        self._place = 0
        self._say(self._row[0], mention, says)

    def _begin(self, paragraph: int, mention: Mention, says: Meaning, subject: str) -> Entry:
        number = len(self.entries)
        behind = subject_of(mention.behind)
        subject = self._without_place(subject)
        entry = Entry(subject, number, paragraph, mention.sentence, mention.part)
        entry.marked = says.marked
        entry.newly = says.newly
        entry.aside, entry.ahead = mention.aside, mention.ahead
        entry.behind = behind
        entry.period = self._period
        if not subject and says.says is Says.LEVEL and not mention.aside:
            entry.subject = behind
        for clause in (*mention.before, mention.phrase):
            if match := compiled("^(", "broken-down-by", ")").match(re.sub(r"\s", "", clause)):
                entry.broken_down = match[1]
        self.entries.append(entry)
        if not mention.aside:
            self._current = entry
        return entry

    def _without_place(self, name: str) -> str:
        """Return a name without that of the place that the document is about."""
        for place in self._places:
            name = name.removeprefix(place) or name
        return name

    def _say(self, entry: Entry, mention: Mention, says: Meaning) -> None:
        said = Said(mention, says._replace(against=self._without_place(says.against)))
        entry.said.append(said)
        if not mention.aside:
            self._last = said


_NAMED = 0.9


def _growth_in_points(says: Meaning) -> Meaning:
    """Return growth of a quantity that is printed as points, as some do; rates have points."""
    if says.says is not Says.POINTS or not says.subject or is_plain(says.subject):
        return says
    rate = compiled("", "rate-words").search(says.subject)
    return says if rate else says._replace(says=Says.GROWTH)


def arrives(phrase: str) -> bool:
    """Tell whether a phrase ends with words for what is reached: 增加到, 提高到2020年的."""
    ending = f"{pattern('time-between')}$"
    return compiled("", "arrives", ending).search(re.sub(r"\s", "", phrase)) is not None


def _period(mention: Mention) -> str:
    """Return the period that the words before a figure name, empty if none."""
    for clause in (mention.phrase, *reversed(mention.before)):
        found = find_period(clause)
        if found:
            return f"{found.year or ''}/{found.part}/{found.offset}"
    return ""


def _length_of_list(mention: Mention, found: Sequence[Mention]) -> int:
    """Return how many figures stand in a list that begins with this one."""
    start = next(n for n, each in enumerate(found) if each is mention)
    count = 1
    for each in found[start + 1 :]:
        bare = compiled("^", "joined-by", "$").sub("", each.phrase)
        if not each.item or bare or each.clause != mention.clause:
            break
        count += 1
    return count


def _names(subject: str, count: int) -> tuple[str, ...]:
    """Return the names of a list that has as many of them as figures, none if it has not."""
    if not subject:
        return ()
    item, both = f"[{signs('item-end')}]", f"[{signs('item-end')}]|{pattern('joined-by')}"
    for parting in (item, both):
        names = [each for each in re.split(parting, subject) if each]
        if len(names) == count:
            return tuple(_with_common_end(names))
    return ()


def _with_common_end(names: Sequence[str]) -> list[str]:
    """Return names of which only the last says what they number: 一、二、三产业."""
    numbered = all(len(each) == 1 and each in letters("numerals") for each in names[:-1])
    end = names[-1][1:] if numbered else ""
    return [*(each + end for each in names[:-1]), names[-1]]


def entries_of(
    paragraphs: Iterable[tuple[int, Sequence[Mention]]], places: Sequence[str] = ()
) -> list[Entry]:
    """Return the entries of a document, in their order; names lose the place it is about."""
    reader = Reader(places)
    for number, found in paragraphs:
        reader.paragraph(number, found)
    return reader.entries
