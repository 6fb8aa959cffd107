"""Rates of so many: infant deaths per thousand live births, in languages that part words."""

from collections.abc import Iterator

from bulletin.model.findings.text_claim import TextClaimKind
from bulletin.prose.context import Prose
from bulletin.prose.subjects.entries import Entry, Said
from bulletin.prose.subjects.meaning import Says
from bulletin.prose.verdicts.screening import fits
from bulletin.prose.verdicts.stated import StatedClaim
from bulletin.prose.wording.telling_words import words_of
from bulletin.prose.wording.vocabulary import compiled
from bulletin.relate.constraints.constraint import Product
from bulletin.words.lexicon import power_of

_BACK = 30  # entries before a rate in which what it is of may stand
_SENTENCES = 2  # before that of a rate, in which the events that it counts stand
_DIGITS = 2


def find(prose: Prose) -> Iterator[StatedClaim]:
    """Yield each rate with the two levels before it that words name and that just give it."""
    for entry in prose.entries:
        for said in entry.said:
            per = compiled("", "per-many").search(said.mention.behind)
            if per and said.meaning.says is Says.LEVEL and said.term.digits >= _DIGITS:
                yield from _given(prose, entry, said, per[1], per[2])


def _given(prose: Prose, entry: Entry, rate: Said, many: str, of: str) -> Iterator[StatedClaim]:
    base = words_of(_head_noun(of))
    own = words_of(f"{entry.subject} {entry.ahead}") - base
    before = prose.entries[max(0, entry.number - _BACK) : entry.number + 1]
    levels = [
        (each, said)
        for each in reversed(before)
        for said in each.all(Says.LEVEL)
        if said is not rate and said.meaning.earlier == rate.meaning.earlier
    ]
    events = [
        said.term
        for each, said in levels
        if entry.sentence - each.sentence <= _SENTENCES and own & words_of(each.subject)
    ]
    people = [said.term for each, said in levels if base and base <= words_of(each.subject)]
    constraint = Product(1, 2, 0, divisor=10 ** _power(many))
    pairs = ((a, b) for a in events for b in people if a is not b and a.value < b.value)
    for operands in (each for each in pairs if fits((constraint,), rate.term, *each)):
        yield StatedClaim(TextClaimKind.RATE, rate.term, operands, (constraint,))
        return


def _head_noun(of: str) -> str:
    """Return the noun that is counted, without what is said of it: births, of live births in."""
    return (compiled("", "noun-ends").split(of)[0].split() or [""])[-1]


def _power(many: str) -> int:
    """Return the power of ten of a number of noughts, or of a word for one."""
    return power_of(many) or many.count("0")
