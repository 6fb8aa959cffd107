"""Growth of a whole between that of its parts, where other sentences print either of them."""

from collections.abc import Iterator, Sequence

from bulletin.model.findings.text_claim import TextClaimKind
from bulletin.prose.context import Prose
from bulletin.prose.parts.additions import addition
from bulletin.prose.parts.breakdowns import groups_of
from bulletin.prose.parts.complete_lists import told_apart
from bulletin.prose.subjects.entries import Entry, Said
from bulletin.prose.verdicts.screening import fits
from bulletin.prose.verdicts.stated import StatedClaim
from bulletin.relate.constraints.means import Hull

_NEAR = 8  # entries around one in which its growth may stand
_ALIKE = 0.7


def find(prose: Prose) -> Iterator[StatedClaim]:
    """
    Yield bounds, in languages that part words, that just hold; none is accused.

    The parts are those whose levels add up to the whole, or that words tell apart behind a
    mark such as: within this total.
    """
    for group in groups_of(prose):
        if not (group.whole.subject and group.whole.subject.isascii()):
            continue
        found = addition(group, prose.partners)
        if found and found.adds_up and found.complete:
            whole = _growth(prose, group.whole, group.parts)
            parts = [_growth(prose, each, (*group.parts, group.whole)) for each in group.parts]
            yield from _between(whole, parts)
    for number in dict.fromkeys(each.sentence for each in prose.entries):
        yield from _behind_a_mark(prose, prose.of_sentence(number))
        yield from _in_one_sentence(prose.of_sentence(number))


def _growth(prose: Prose, entry: Entry, others: Sequence[Entry]) -> Said | None:
    """Return the growth of an entry, or of the likest one that is called so and has no level."""
    if entry.growth or entry.level is None or entry.level.meaning.earlier:
        return entry.growth
    around = prose.entries[max(0, entry.number - _NEAR) : entry.number + _NEAR]
    alone = [each for each in around if each.growth and not each.level and each not in others]
    likely = [(prose.likeness.alike(entry, e), -abs(e.number - entry.number), e) for e in alone]
    best = max((each for each in likely if each[0] >= _ALIKE), key=lambda e: e[:2], default=None)
    return best[2].growth if best else None


def _behind_a_mark(prose: Prose, sentence: Sequence[Entry]) -> Iterator[StatedClaim]:
    """Yield the growth that a sentence before prints, between what a marked one says of parts."""
    parts = [each for each in sentence if each.growth and not each.level]
    if not (parts and parts[0].marked and told_apart([each.subject for each in parts])):
        return
    before = [each for each in prose.of_sentence(parts[0].sentence - 1) if each.growth]
    if before:
        yield from _between(before[-1].growth, [each.growth for each in parts])


def _in_one_sentence(sentence: Sequence[Entry]) -> Iterator[StatedClaim]:
    """Yield growth before that of the two parts that a sentence tells apart: of trade, exports."""
    grown = [each for each in sentence if each.growth and each.subject.isascii()]
    for whole, *parts in zip(grown, grown[1:], grown[2:], strict=False):
        names = [_lead(each) for each in parts]
        rival = any(told_apart([_lead(whole), each]) for each in names)
        if told_apart(names) and not rival:
            yield from _between(whole.growth, [each.growth for each in parts])


def _lead(entry: Entry) -> str:
    """Return the words that lead to the growth of an entry."""
    mention = entry.growth.mention if entry.growth else entry.said[0].mention
    return " ".join((*mention.before, mention.phrase))


def _between(whole: Said | None, parts: Sequence[Said | None]) -> Iterator[StatedClaim]:
    terms = tuple(each.term for each in parts if each)
    hull = Hull(tuple(range(len(terms) + 1)))
    if whole and len(terms) == len(parts) > 1 and fits((hull,), whole.term, *terms):
        yield StatedClaim(TextClaimKind.BOUND, whole.term, terms, (hull,))
