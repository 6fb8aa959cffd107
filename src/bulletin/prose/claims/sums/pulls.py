"""Points that parts contribute to growth: they add up to it, and are its shares."""

from collections.abc import Iterator, Sequence

from bulletin.model.findings.text_claim import TextClaimKind
from bulletin.prose.context import Prose
from bulletin.prose.parts.complete_lists import counted, listed
from bulletin.prose.subjects.entries import Entry, Said
from bulletin.prose.subjects.meaning import Says
from bulletin.prose.verdicts.screening import fits
from bulletin.prose.verdicts.stated import StatedClaim
from bulletin.relate.constraints.constraint import Product, Sum
from bulletin.relate.constraints.ranges import EVERYTHING

_SHARE = (Product(1, 2, 0),)  # contribution rate; points, growth
_BACK = 14  # entries before the points in which the growth may stand
_FEWEST = 2


def find(prose: Prose) -> Iterator[StatedClaim]:
    """Yield both, with the nearest growth before them that they just give."""
    for number in dict.fromkeys(each.sentence for each in prose.entries):
        entries = [each for each in prose.of_sentence(number) if each.of(Says.PULL)]
        if not entries:
            continue
        first = entries[0].number
        before = prose.entries[max(0, first - _BACK) : first + 1]
        growths = [each.growth for each in reversed(before) if each.growth]
        yield from _summed(entries, growths)
        for entry in entries:
            yield from _by_levels(prose, entry)
            near = prose.entries[max(0, entry.number - 1) : entry.number + 1]
            rates = [rate for each in near for rate in each.all(Says.CONTRIBUTION)]
            for rate, pull in _in_turn(rates, entry.all(Says.PULL)):
                yield from _contributed(rate, pull, growths)


# Variables: points, part, its growth, whole, its growth; then, unprinted, part and whole a year
# ago, and by how much the part grew.
_BY_LEVELS = (
    Product(1, 5, 2, 100),
    Product(3, 6, 4, 100),
    Sum((1, 5, 7), (1, -1, -1)),
    Product(7, 6, 0),
)
_CANDIDATES = 6
_DIGITS = 2


def _by_levels(prose: Prose, entry: Entry) -> Iterator[StatedClaim]:
    """Yield the points by level and growth of an entry and of the nearest whole that gives them."""
    pull, level, growth = entry.of(Says.PULL), entry.level, entry.growth
    if pull is None or level is None or growth is None or pull.term.digits < _DIGITS:
        return
    before = prose.levels_before(level, level.term.base)[:_CANDIDATES]
    for whole, its in before:
        if whole is entry or whole.growth is None or its.term.value < level.term.value:
            continue
        operands = level.term, growth.term, its.term, whole.growth.term
        latent = (EVERYTHING,) * 3
        if fits(_BY_LEVELS, pull.term, *operands, latent=latent):
            yield StatedClaim(TextClaimKind.POINTS, pull.term, operands, _BY_LEVELS, latent=latent)
            return


def _in_turn(rates: Sequence[Said], pulls: Sequence[Said]) -> Iterator[tuple[Said, Said]]:
    """Yield each rate with the points that belong to it: all in turn, or the nearest one."""
    if len(rates) == len(pulls):
        yield from zip(rates, pulls, strict=True)
    elif rates and pulls:
        yield rates[-1], pulls[0]


def _summed(entries: Sequence[Entry], growths: Sequence[Said]) -> Iterator[StatedClaim]:
    pulls = [said for each in entries for said in each.said if said.meaning.says is Says.PULL]
    names = [each.subject for each in entries]
    alone = len(entries) == 1 and counted(entries[0].subject, len(pulls))
    if len(pulls) < _FEWEST or not (alone or listed(names)):
        return
    operands = tuple(each.term for each in pulls)
    whole = Sum(tuple(range(len(pulls) + 1)), (-1, *[1] * len(pulls)))
    for growth in growths:
        if fits((whole,), growth.term, *operands):
            yield StatedClaim(TextClaimKind.SUM, growth.term, operands, (whole,))
            return


def _contributed(rate: Said, pull: Said, growths: Sequence[Said]) -> Iterator[StatedClaim]:
    for growth in growths:
        if fits(_SHARE, rate.term, pull.term, growth.term):
            operands = pull.term, growth.term
            yield StatedClaim(TextClaimKind.SHARE, rate.term, operands, _SHARE)
            return
