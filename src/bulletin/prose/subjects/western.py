"""Sentences of languages that part words by blanks: what figures say, and of what."""

import re
from collections.abc import Sequence
from itertools import pairwise

from bulletin.prose.subjects.compared_with import comparisons
from bulletin.prose.subjects.entries import Entry, Said
from bulletin.prose.subjects.in_turn import name_in_turn
from bulletin.prose.subjects.meaning import Meaning, Says
from bulletin.prose.subjects.mentions import Mention
from bulletin.prose.subjects.western_meaning import (
    Around,
    is_at_once,
    lead_of,
    western_meaning,
)
from bulletin.prose.wording.clauses import BEFORE_A_FIGURE, spoken_of
from bulletin.prose.wording.vocabulary import compiled

_NO_CURRENCY = str.maketrans("", "", "£€¥’‘“”–—")


def is_western(text: str) -> bool:
    """Tell whether a text parts its words by blanks."""
    return sum(each.isascii() for each in text) > 0.9 * len(text)


def western_entries(paragraph: int, text: str, found: Sequence[Mention], first: int) -> list[Entry]:
    """Return what a paragraph says, subject by subject; entries are numbered from `first`."""
    entries = list[Entry]()
    for place, mention in enumerate(found):
        last = _before(entries, mention)
        before = _said_before(last, mention) if last else None
        around = _around(text, found, place)._replace(moved=_moved(entries, mention))
        says = western_meaning(mention, before, around)
        if last is None or not _continues(last, mention, says):
            last = Entry("", first + len(entries), paragraph, mention.sentence, mention.part)
            last.aside = _is_aside(mention, found[:place])
            entries.append(last)
        last.said.append(Said(mention, says))
        if name := _named_behind(mention, around):
            last.behind = name[1]
        last.marked = last.marked or _is_marked(mention) or _opens_parts(entries, around)
    _name(entries)
    name_in_turn(entries, text)
    return entries


def _before(entries: Sequence[Entry], mention: Mention) -> Entry | None:
    """Return the entry with which a figure may go on: outside of brackets none that is in them."""
    for each in reversed(entries[-_INSIDE:]):
        if mention.aside or not each.aside or each.sentence != mention.sentence:
            return each
    return entries[-1] if entries else None


_INSIDE = 8  # entries in brackets


def _said_before(entry: Entry, mention: Mention) -> Said | None:
    """Return what was said last in the sentence, outside of brackets what was said there."""
    if entry.sentence != mention.sentence:
        return None
    outside = [each for each in entry.said if mention.aside or not each.mention.aside]
    return (outside or entry.said)[-1]


def _is_aside(mention: Mention, before: Sequence[Mention]) -> bool:
    """Tell whether brackets say more of a figure before them, and not what a name counts."""
    mine = [each for each in before if each.clause == mention.clause]
    return mention.aside and any(not each.aside for each in mine)


def _moved(entries: Sequence[Entry], mention: Mention) -> int:
    """Return the sign of the last growth that the sentence of a figure names, 0 if none."""
    mine = [each for each in entries[-_BACK:] if each.sentence == mention.sentence]
    signs = [each.growth.meaning.sign for each in mine if each.growth]
    return signs[-1] if signs else 0


_BACK = 4  # entries


def _named_behind(mention: Mention, around: Around) -> re.Match[str] | None:
    """Return what a figure is said of in the clause behind it: at 13,155, the number of births."""
    at = compiled("", "at-a-figure").search(lead_of(mention))
    return _NEXT_CLAUSE.match(around.rest) if at else None


_NEXT_CLAUSE = re.compile(r",?\s+(the [^,;.\d]+)")


def _around(text: str, found: Sequence[Mention], place: int) -> Around:
    """Return the words between a figure and those beside it, in its sentence."""
    mine = found[place]
    start, close = mine.figure.start, mine.figure.start + len(mine.figure.text)
    before = found[place - 1] if place else None
    behind = found[place + 1] if place + 1 < len(found) else None
    begin = before.figure.start + len(before.figure.text) if before else 0
    end = behind.figure.start if behind else len(text)
    if before and before.sentence != mine.sentence:
        begin = max(begin, start - len(" ".join((*mine.before, mine.phrase))) - 1)
    rest = _SENTENCE.split(text[close:])[0]
    aside_next = behind is not None and behind.aside and not behind.phrase.strip(_SIGNS)
    over = text[behind.figure.start + len(behind.figure.text) :] if aside_next and behind else ""
    return Around(text[begin:start], rest[: end - close], _SENTENCE.split(over)[0], rest)


def _opens_parts(entries: Sequence[Entry], around: Around) -> bool:
    """Tell whether the last of entries is a part of the one before it: of the 12, 7; 12 beds: 7."""
    mine = [each for each in entries[-2:] if each.sentence == entries[-1].sentence]
    whole = mine[0].level if len(mine) > 1 else None
    if whole is None or entries[-1].aside or whole.mention.aside or not entries[-1].level:
        return False
    named = compiled("", "of-the-whole").search(lead_of(whole.mention))
    return named is not None or _COLON.match(around.before) is not None


_COLON = re.compile(r"(?: [a-z-]+){1,4}: ?[£$€¥]?$")


def _is_marked(mention: Mention) -> bool:
    return any(
        spoken_of("of-which-in-text", each)
        for each in (*mention.before, mention.ahead, mention.phrase)
    )


_SENTENCE = re.compile(rf"(?<=[a-z)%0-9])[.!?](?=\s+[A-Z]|\s*$)|{BEFORE_A_FIGURE}")
_SIGNS = "£$€¥ +"


def _name(entries: Sequence[Entry]) -> None:
    """Give entries the words around them; what a figure is compared with is called as that is."""
    heads = dict[int, str]()
    for entry, following in pairwise(entries):
        if not entry.behind and _only_bracket(entry, following):
            entry.behind = following.said[0].mention.behind.strip(") ")
    for entry in entries:
        entry.subject = _subject(entry).translate(_NO_CURRENCY)
        head = heads.setdefault(entry.sentence, _head(entry.said[0].mention))
        if head not in entry.subject:
            entry.ahead = head
    homes = {id(said): entry for entry in entries for said in entry.said}
    for now, earlier in comparisons([said for entry in entries for said in entry.said]):
        one, other = homes[id(earlier)], homes[id(now)]
        if now.mention.figure.start > earlier.mention.figure.start:
            one, other = other, one
        if one is not other:
            one.subject = other.subject


def _only_bracket(entry: Entry, following: Entry) -> bool:
    """Tell whether brackets right behind a figure part it from its noun: 7 (39%) were men."""
    first, last = following.said[0].mention, entry.said[-1].mention
    alone = len(following.said) == 1 and following.aside and not (first.phrase or first.ahead)
    return alone and last.behind.strip(" (") == "" and first.clause == last.clause


def _head(mention: Mention) -> str:
    return " ".join((*mention.before, mention.phrase))


def _continues(entry: Entry, mention: Mention, says: Meaning) -> bool:
    if entry.sentence != mention.sentence or says.earlier:
        return False
    kinds = {each.meaning.says for each in entry.said}
    if says.says in kinds:
        return False
    tied = {Says.CHANGE, Says.GROWTH, Says.LEVEL}
    if says.says is Says.SHARE:
        goes_on = kinds <= tied and Says.LEVEL in kinds and _has_no_subject(entry, mention)
        return (is_at_once(mention) and kinds == {Says.LEVEL}) or (
            goes_on and (is_at_once(mention) or _in_apposition(mention, says))
        )
    if says.says in tied and Says.SHARE in kinds:
        return says.says is not Says.LEVEL and _has_no_subject(entry, mention)
    return (says.says in tied and kinds <= tied) or says.says is Says.POINTS


def _in_apposition(mention: Mention, says: Meaning) -> bool:
    """Tell whether a share of something named says a figure before it anew: 671, 21% of deaths."""
    return bool(says.against) and not mention.item and not spoken_of("of-them", says.against)


def _has_no_subject(entry: Entry, mention: Mention) -> bool:
    """Tell whether the clause of a figure names nothing, so that it goes on: and rose by."""
    behind = entry.said[-1].mention.behind
    before = [each for each in mention.before if not each or each not in behind]
    words = " ".join((*before, lead_of(mention)))
    return not re.search(r"\w", compiled("", "goes-on-with").sub("", words))


def _subject(entry: Entry) -> str:
    """Return all words around the figures of an entry."""
    words = list[str]()
    for place, said in enumerate(entry.said):
        mention = said.mention
        words += [*mention.before, mention.ahead, mention.phrase if place else _own(mention)]
    behind = _AND.split(entry.behind or entry.said[-1].mention.behind)[0]
    first = entry.said[0]
    named_behind = first.meaning.says is Says.LEVEL and not _named(_own(first.mention))
    named = _AND.split(entry.behind or first.mention.behind)[0]
    return named if named_behind and _named(named) else " ".join((*words, behind))


def _named(words: str) -> bool:
    """Tell whether words name anything, or only lead to a number: there were, and."""
    return bool(compiled("", "small-words").sub("", words).strip(" ,.()"))


_AND = re.compile(r"\s+and(?:\s+(?=\w+\s+\w+$)|\s*\(?$)|^and\s+|\s+compared\b.*$|,? and$")


def _own(mention: Mention) -> str:
    """Return the words that lead to a figure without those that still belong to the one before."""
    return _AND.split(mention.phrase)[-1]
