"""Percentage points: between two rates of the text, and between this year's share and the last."""

import re
from collections.abc import Iterator, Sequence

from bulletin.model.findings.text_claim import TextClaimKind
from bulletin.prose.comparable.periods import same_time
from bulletin.prose.context import Prose
from bulletin.prose.subjects.entries import Entry, Said
from bulletin.prose.subjects.meaning import Says, subject_of
from bulletin.prose.subjects.names import alike, core
from bulletin.prose.verdicts.stated import StatedClaim
from bulletin.prose.wording.vocabulary import any_of, compiled
from bulletin.relate.constraints.constraint import Product, Sum
from bulletin.relate.constraints.ranges import EVERYTHING

_RATES = (Says.GROWTH, Says.RATE, Says.SHARE, Says.UNKNOWN)
_NAMED_RATES = (Says.GROWTH, Says.RATE, Says.SHARE)
_AHEAD = (Sum((1, 2, 0), (1, -1, -1)),)
_NAMED = 0.9
_SHORTEST = 2  # letters of a name


def find(prose: Prose) -> Iterator[StatedClaim]:
    """Yield how far a rate is ahead of another one, or of a share a year ago."""
    for entry in prose.entries:
        for said in entry.said:
            if said.meaning.says is Says.AHEAD:
                yield from _ahead(prose, entry, said)
            if said.meaning.says is Says.POINTS:
                yield from _of_last_year(prose, entry, said)


def _ahead(prose: Prose, entry: Entry, said: Said) -> Iterator[StatedClaim]:
    if entry.aside:
        yield from _ahead_of_bracket(prose, entry, said)
        return
    other = _of_one_measure(prose, entry, said, _other(prose, entry, said))
    mine = [
        each
        for each in entry.said
        if other is not None
        and each.meaning.says in {other.meaning.says, Says.UNKNOWN}
        and each.mention.figure.start < said.mention.figure.start
    ]
    if mine and other:
        sure = len(mine) == 1 or mine[-1].mention.sentence == said.mention.sentence
        sure = sure and not compiled("", "taken-together").search(said.meaning.against)
        yield StatedClaim(
            TextClaimKind.POINTS, said.term, (mine[-1].term, other.term), _AHEAD, sure=sure
        )


def _of_one_measure(prose: Prose, entry: Entry, said: Said, other: Said | None) -> Said | None:
    """
    Return what one of several rates in turn is ahead of: the rate of what is called as it is.

    实现收入、利润分别增长3%、5%，高于全市1、2个百分点: the profits of the city are meant. Where a
    quantity of one name is named, it is that for all of them.
    """
    clause = said.mention.clause
    peers = [
        each
        for each in prose.of_sentence(entry.sentence)
        if any(one.mention.clause == clause for one in each.all(Says.AHEAD))
    ]
    if other is None or len(peers) == 1:
        return other
    beside = [each for each in prose.of_sentence(other.mention.sentence) if each.growth]
    name = _without_rate(said.meaning.against)
    named = any(each.growth is other and _one_end(each.subject, name) for each in beside)
    if named or other.mention.sentence == entry.sentence:
        return other
    likes = [_called_so(each, beside) for each in (entry, *peers)]
    return likes[0] or (other if all(each in (None, other) for each in likes) else None)


def _called_so(entry: Entry, others: Sequence[Entry]) -> Said | None:
    """Return the growth of the first of others whose name ends as that of an entry."""
    found = (each.growth for each in others if _one_end(each.subject, entry.subject))
    return next(found, None)


def _without_rate(name: str) -> str:
    """Return the name of a quantity without the word for its growth: 工业增加值增速."""
    moved = f"(?:{any_of('rises', 'falls')})+$"
    return subject_of(re.sub(moved, "", name))


def _one_end(one: str, other: str) -> bool:
    """Tell whether the names of two quantities end alike."""
    ends = core(one)[-_SHORTEST:], core(other)[-_SHORTEST:]
    return len(ends[0]) == _SHORTEST and ends[0] == ends[1]


def _ahead_of_bracket(prose: Prose, entry: Entry, said: Said) -> Iterator[StatedClaim]:
    """Yield points said in turn of rates in brackets: 比全省（7.7%）和全国（7.0%）高0.7、1.4."""
    other = entry.said[0]
    before = prose.of_sentence(entry.sentence)
    rates = [
        rate
        for each in before
        for rate in each.all(other.meaning.says)
        if not each.aside and rate.mention.figure.start < other.mention.figure.start
    ]
    if rates and other.meaning.says in _RATES:
        operands = rates[-1].term, other.term
        yield StatedClaim(TextClaimKind.POINTS, said.term, operands, _AHEAD, mended=True)


def _other(prose: Prose, entry: Entry, said: Said) -> Said | None:
    """Return the rate that another one is ahead of: in brackets behind its name, or by name."""
    for aside in prose.asides_after(said):
        rate = aside.of(*_RATES)
        named = compiled("", "above").search(aside.ahead) or compiled("", "below").search(
            aside.ahead
        )
        if rate and named:
            return rate
    name = _without_rate(said.meaning.against)
    if compiled("^", "taken-together", "$").match(name):
        return _of_everything(prose, entry)
    if len(core(name)) < _SHORTEST:
        return None
    found = [
        (alike(name, other.subject), -abs(entry.number - other.number), other.of(*_NAMED_RATES))
        for other in prose.entries
        if other is not entry and other.of(*_NAMED_RATES) and same_time(entry, other)
        if core(name) in core(other.subject)
    ]
    best = max(
        (each for each in found if each[0] >= _NAMED), key=lambda each: each[:2], default=None
    )
    return best[2] if best else None


def _of_everything(prose: Prose, entry: Entry) -> Said | None:
    """Return the growth of the first quantity whose name that of an entry ends with."""
    mine = core(entry.subject)
    for other in prose.entries[: entry.number]:
        name = core(other.subject)
        measure = name[-_SHORTEST:]
        if other.growth and other.level and len(name) < len(mine) and mine.endswith(measure):
            return other.growth if same_time(entry, other) else None
    return None


# Variables: points, part, whole, growth of the part, growth of the whole; then, unprinted, part
# and whole a year ago, the share now and then.
_SHARES = (
    Product(1, 5, 3, 100),
    Product(2, 6, 4, 100),
    Product(1, 2, 7),
    Product(5, 6, 8),
    Sum((7, 8, 0), (1, -1, -1)),
)


def _of_last_year(prose: Prose, entry: Entry, said: Said) -> Iterator[StatedClaim]:
    """Yield that a share rose by what levels and growth of part and whole imply."""
    share = entry.of(Says.SHARE)
    if share is None or entry.level is None or entry.growth is None or not share.meaning.against:
        return
    base = entry.level.mention.numeral.base
    for likely, whole, level in prose.named(share.meaning.against, base, entry):
        if likely >= _NAMED and whole.growth and whole is not entry:
            operands = (entry.level.term, level.term, entry.growth.term, whole.growth.term)
            latent = (EVERYTHING, EVERYTHING, EVERYTHING, EVERYTHING)
            yield StatedClaim(TextClaimKind.POINTS, said.term, operands, _SHARES, latent=latent)
            return
