"""Sentences of languages that part words by blanks: what figures say, and of what."""

import re
from collections.abc import Sequence

from bulletin.model.figures.unit import Dimension
from bulletin.prose.subjects.entries import Entry, Said
from bulletin.prose.subjects.meaning import Meaning, Says
from bulletin.prose.subjects.mentions import Mention
from bulletin.prose.wording.vocabulary import compiled

_RATES = (Dimension.PER_CENT, Dimension.PER_MILLE)
_CURRENCY = "£$€¥ ("
_NO_CURRENCY = str.maketrans("", "", "£€¥’‘“”–—")


def is_western(text: str) -> bool:
    """Tell whether a text parts its words by blanks."""
    return sum(each.isascii() for each in text) > 0.9 * len(text)


def western_entries(paragraph: int, found: Sequence[Mention], first: int) -> list[Entry]:
    """Return what a paragraph says, subject by subject; entries are numbered from `first`."""
    entries = list[Entry]()
    for mention in found:
        last = entries[-1] if entries else None
        before = last.said[-1] if last and last.sentence == mention.sentence else None
        says = _meaning(mention, before)
        if last is None or not _continues(last, mention, says):
            last = Entry("", first + len(entries), paragraph, mention.sentence, mention.part)
            entries.append(last)
        last.said.append(Said(mention, says))
    heads = dict[int, str]()
    for entry in entries:
        entry.subject = _subject(entry).translate(_NO_CURRENCY)
        head = heads.setdefault(entry.sentence, _head(entry.said[0].mention))
        if head not in entry.subject:
            entry.ahead = head
    return entries


def _head(mention: Mention) -> str:
    return " ".join((*mention.before, mention.phrase))


def _continues(entry: Entry, mention: Mention, says: Meaning) -> bool:
    if entry.sentence != mention.sentence:
        return False
    kinds = {each.meaning.says for each in entry.said}
    if says.says in kinds:
        return False
    tied = {Says.CHANGE, Says.GROWTH, Says.LEVEL}
    return (says.says in tied and kinds <= tied) or says.says is Says.POINTS


def _subject(entry: Entry) -> str:
    """Return all words around the figures of an entry."""
    words = list[str]()
    for place, said in enumerate(entry.said):
        mention = said.mention
        words += [*mention.before, mention.ahead, mention.phrase if place else _own(mention)]
    behind = _AND.split(entry.said[-1].mention.behind)[0]
    first = entry.said[0]
    named_behind = first.meaning.says is Says.LEVEL and not _named(_own(first.mention))
    return behind if named_behind and _named(behind) else " ".join((*words, behind))


def _named(words: str) -> bool:
    """Tell whether words name anything, or only lead to a number: there were, and."""
    return bool(compiled("", "small-words").sub("", words).strip(" ,.()"))


_AND = re.compile(r"\s+and(?:\s+(?=\w+\s+\w+$)|\s*\(?$)|^and\s+|\s+compared\b.*$|,? and$")


def _own(mention: Mention) -> str:
    """Return the words that lead to a figure without those that still belong to the one before."""
    return _AND.split(mention.phrase)[-1]


def _meaning(mention: Mention, before: Said | None) -> Meaning:
    lead = mention.phrase.rstrip(_CURRENCY)
    moved = _sign(lead)
    if mention.numeral.dimension is Dimension.POINTS:
        return Meaning(Says.POINTS, "", moved or 1)
    if mention.numeral.dimension in _RATES:
        return _rate(mention, before, lead, moved)
    if (
        moved
        and not compiled("", "arrives").search(lead)
        and not compiled("", "departs").search(lead)
    ):
        return Meaning(Says.CHANGE, "", moved)
    if mention.item and before and not _words(lead) and before.meaning.says is Says.CHANGE:
        return Meaning(Says.CHANGE, "", before.meaning.sign)
    if compiled(r"^\s*", "more-or-fewer").match(mention.behind):
        return Meaning(Says.UNKNOWN)
    return Meaning(Says.LEVEL)


def _words(lead: str) -> str:
    return compiled("", "joined-by").sub("", lead).strip()


def _rate(mention: Mention, before: Said | None, lead: str, moved: int) -> Meaning:
    if mention.aside:
        close = before is not None and before.mention.clause == mention.clause
        if (
            close
            and before is not None
            and before.meaning.says is Says.CHANGE
            and not mention.ahead
        ):
            return Meaning(Says.GROWTH, "", before.meaning.sign)
        moved = moved or _sign(mention.ahead)
        return Meaning(Says.GROWTH, "", moved) if moved else Meaning(Says.RATE)
    if (
        moved
        and not compiled("", "arrives").search(lead)
        and not compiled("", "departs").search(lead)
    ):
        return Meaning(Says.GROWTH, "", moved)
    return Meaning(Says.RATE)


def _sign(lead: str) -> int:
    """Return -1 or 1 by the last word for a fall or a rise, 0 where there is none."""
    falls = [match.start() for match in compiled("", "falls").finditer(lead)]
    rises = [match.start() for match in compiled("", "rises").finditer(lead)]
    if not falls and not rises:
        return 0
    return -1 if max(falls, default=-1) > max(rises, default=-1) else 1
