"""Paragraphs read into entries: which figure goes on with which subject."""

import re
from collections.abc import Sequence

from bulletin.prose.numbers.hedges import Hedge
from bulletin.prose.numbers.terms import term_of
from bulletin.prose.subjects.entries import Entry, Said
from bulletin.prose.subjects.lists import length_of_list, names_of_list, times_of_list
from bulletin.prose.subjects.meaning import (
    Meaning,
    Says,
    in_per_cents,
    is_plain,
    meaning,
    subject_of,
)
from bulletin.prose.subjects.mentions import Mention
from bulletin.prose.subjects.names import alike
from bulletin.prose.wording.vocabulary import compiled, pattern
from bulletin.understand.labels.periods import find_period
from bulletin.understand.labels.unit_grammar import unit_of


class ParagraphReader:
    """Reads the mentions of a document in their order into entries."""

    def __init__(self, places: Sequence[str] = ()) -> None:
        self._places = tuple(places)
        self.entries: list[Entry] = []
        self._current: Entry | None = None
        self._last: Said | None = None
        self._row: list[Entry] = []
        self._place = 0
        self._period = self._now = ""

    def paragraph(self, number: int, found: Sequence[Mention]) -> None:
        """Read the mentions of one paragraph."""
        self._current, self._last, self._row, self._period = None, None, [], ""
        for mention in found:
            self._read(number, mention, meaning(mention), found)

    def _read(
        self, paragraph: int, mention: Mention, says: Meaning, found: Sequence[Mention]
    ) -> None:
        self._now = _period(mention) or self._period
        if not mention.aside and self._now.endswith("/0"):
            self._period = self._now
        if self._goes_on(mention, says):
            self._next_of_row(mention)
            return
        says = self._inherited(mention, _growth_in_points(says))
        says = self._named_before(mention, says)
        count = length_of_list(mention, found)
        names = names_of_list(says.subject, says.shared, count) if count > 1 else ()
        times = times_of_list(mention.phrase, count) if says.in_turn and not says.subject else ()
        if names:
            self._begin_row(paragraph, mention, says, names)
        elif times:
            subject = self._current.subject if self._current else ""
            self._begin_row(paragraph, mention, says, [subject] * count)
            for entry, time in zip(self._row, times, strict=True):
                entry.period = _named_in(time)
        elif count > 1 and len(self._row) == count and not says.subject:
            self._place = 0
            self._say(self._row[0], mention, says)
        elif count > 1 and says.in_turn and self._last_entries(mention, count):
            self._row, self._place = self._last_entries(mention, count), 0
            self._say(self._row[0], mention, says)
        else:
            self._row = []
            self._single(paragraph, mention, says)

    def _last_entries(self, mention: Mention, count: int) -> list[Entry]:
        """Return the last entries of a sentence, which have a figure in turn: none if fewer."""
        found = [each for each in self.entries[-count:] if each.sentence == mention.sentence]
        told = all(each.level or each.growth for each in found)
        return found if len(found) == count and told else []

    def _single(self, paragraph: int, mention: Mention, says: Meaning) -> None:
        entry = self._inside(mention, says) if mention.aside else self._current
        if entry is not None and entry.aside:
            self._say(entry, mention, says)
            return
        if mention.aside or entry is None or not self._continues(mention, says, entry):
            if entry and not says.subject and self._of_another_time(mention, says, entry):
                says = says._replace(subject=entry.subject)
            entry = self._begin(paragraph, mention, says, says.subject)
        self._say(entry, mention, says)

    def _inside(self, mention: Mention, says: Meaning) -> Entry | None:
        """Return the entry of the same brackets with which a share goes on, None if it does not."""
        last = self.entries[-1] if self.entries else None
        level = last.level if last and last.aside and last.marked else None
        same = level is not None and level.mention.clause == mention.clause
        return last if same and says.says is Says.SHARE and not says.subject else None

    def _continues(self, mention: Mention, says: Meaning, entry: Entry) -> bool:
        """Tell whether a figure is said of the entry before."""
        if entry.sentence != mention.sentence or says.marked:
            return False
        if says.earlier:
            return not says.subject
        if self._of_another_time(mention, says, entry):
            return False
        if says.says is Says.LEVEL or arrives(mention.phrase):
            return not says.subject and (
                self._arrives(mention, entry)
                or self._departs(mention, entry)
                or _passes(mention, entry)
            )
        subject = says.subject
        if not subject or is_plain(subject):
            return True
        return says.says is not Says.RATE and subject in entry.subject

    @staticmethod
    def _of_another_time(mention: Mention, says: Meaning, entry: Entry) -> bool:
        """Tell whether words name another time for what an entry has said already: 二季度增长."""
        own = "" if mention.aside or arrives(mention.phrase) else _named_in(mention.phrase)
        return bool(own) and own != entry.period and entry.of(says.says) is not None

    @staticmethod
    def _arrives(mention: Mention, entry: Entry) -> bool:
        """Tell whether a figure is what an entry came to, from the one before: 由100增加到120."""
        last = entry.said[-1].mention
        if last.numeral.base != mention.numeral.base:
            return False
        bare = compiled("^", "reaches", "+$").match(mention.phrase)
        departs = compiled("", "departs").search(last.phrase)
        return bool(bare or (departs and arrives(mention.phrase)))

    @staticmethod
    def _departs(mention: Mention, entry: Entry) -> bool:
        """Tell whether a figure is where what an entry grew by started: 翻一番，由2015年的100."""
        return entry.level is None and compiled("^", "departs").match(mention.phrase) is not None

    def _named_before(self, mention: Mention, says: Meaning) -> Meaning:
        """Return a share with the subject that a comma parts from it: 第三产业，占..."""
        if says.says is not Says.SHARE or says.subject or not mention.before or mention.aside:
            return says
        name = subject_of(mention.before[-1])
        if name and any(alike(name, each.subject) >= _NAMED for each in self.entries):
            return says._replace(subject=name)
        return says

    def _inherited(self, mention: Mention, says: Meaning) -> Meaning:
        """Return a number of which no word says what it is as one more of those before it."""
        if self._ends_structure(mention):
            return says._replace(says=Says.STRUCTURE)
        if says.says is not Says.UNKNOWN or self._last is None or mention.numeral.worded:
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

    def _ends_structure(self, mention: Mention) -> bool:
        """Tell whether a colon right before a bare number ties it to a structure: 13.7:36.3:50."""
        last = self._last
        return (
            last is not None
            and last.meaning.says is Says.STRUCTURE
            and last.mention.behind == ":"
            and not (mention.phrase or mention.numeral.unit)
        )

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
        entry.period = self._now
        if not subject and says.says is Says.LEVEL and not mention.aside:
            entry.subject = behind
        for clause in (*mention.before, mention.phrase):
            bare = re.sub(r"\s", "", clause)
            if match := compiled("^(", "broken-down-by", ")").match(bare):
                entry.broken_down = match[1]
            if match := compiled("", "within-named").match(subject_of(bare)):
                entry.within = self._without_place(subject_of(match[1]))
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
        says = says._replace(against=self._without_place(says.against))
        said = Said(_in_unit_of(mention, says, entry), says)
        entry.said.append(said)
        if not mention.aside:
            self._last = said


_NAMED = 0.9


def _passes(mention: Mention, entry: Entry) -> bool:
    """Tell whether a figure is a threshold that the level of an entry passes: 856.97, past 800."""
    level = entry.level
    return (
        level is not None
        and mention.numeral.hedge is Hedge.LEAST
        and level.mention.numeral.dimension is mention.numeral.dimension
        and level.term.value >= term_of(mention.figure, mention.numeral, 1).value
    )


def _in_unit_of(mention: Mention, says: Meaning, entry: Entry) -> Mention:
    """Return a change with the unit of its level, where it has none, and multiples as per cents."""
    mention = mention._replace(numeral=in_per_cents(mention.numeral, says.says))
    level, unit = entry.level, mention.numeral.unit
    if says.says is not Says.CHANGE or level is None or unit is None or unit.base:
        return mention
    unit = unit_of(level.mention.numeral.base, unit.exponent, unit.printed)
    return mention._replace(numeral=mention.numeral._replace(unit=unit))


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
    found = map(_named_in, (mention.phrase, *reversed(mention.before)))
    return next((each for each in found if each), "")


def _named_in(clause: str) -> str:
    bare = compiled("", "compared-period").sub("", clause)
    found = find_period(bare) or find_period(compiled("^", "of-which-in-text").sub("", bare))
    return f"{found.year or ''}/{found.part}/{found.offset}" if found else ""
