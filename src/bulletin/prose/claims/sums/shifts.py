"""Points by which the shares of a complete list moved: what one wins the others lose."""

from collections.abc import Iterator, Sequence

from bulletin.model.figures.unit import Dimension
from bulletin.model.findings.text_claim import TextClaimKind
from bulletin.prose.context import Prose
from bulletin.prose.parts.complete_lists import complete_lists, listed
from bulletin.prose.subjects.entries import Entry, Said
from bulletin.prose.subjects.meaning import Says
from bulletin.prose.verdicts.screening import fits
from bulletin.prose.verdicts.stated import StatedClaim
from bulletin.relate.constraints.constraint import Sum

_MOVES = (Says.POINTS, Says.GROWTH)
_FEWEST = 3


def find(prose: Prose) -> Iterator[StatedClaim]:
    """Yield shifts by structures before and now, and the largest by the others; none is accused."""
    for entry in prose.entries:
        yield from _between_structures(prose, entry)
    for number in dict.fromkeys(each.sentence for each in prose.entries):
        entries = [each for each in prose.of_sentence(number) if _shift(each)]
        if len(entries) < _FEWEST or not _complete(entries):
            continue
        terms = [said.term for each in entries if (said := _shift(each))]
        terms.sort(key=lambda each: -abs(each.value))
        whole = Sum(tuple(range(len(terms))), (1,) * len(terms))
        if fits((whole,), *terms):
            yield StatedClaim(TextClaimKind.SUM, terms[0], tuple(terms[1:]), (whole,))


def _between_structures(prose: Prose, entry: Entry) -> Iterator[StatedClaim]:
    """Yield the shift of a part whose list a sentence gives twice: 由17:32:51调整为16:34:50."""
    shift = _shift(entry)
    near = [e for e in prose.of_paragraph(entry.paragraph) if entry.sentence - e.sentence in (0, 1)]
    shares = [said.term for each in near for said in each.all(Says.STRUCTURE)]
    for stems in complete_lists() if shift and shares else ():
        count = len(stems)
        told = [place for place, stem in enumerate(stems) if stem.search(entry.subject)]
        if shift is None or len(told) != 1 or len(shares) != _TWICE * count:
            continue
        operands = shares[count + told[0]], shares[told[0]]
        if fits(_MOVED, shift.term, *operands):
            yield StatedClaim(TextClaimKind.POINTS, shift.term, operands, _MOVED)
            return


_MOVED = (Sum((1, 2, 0), (1, -1, -1)),)
_TWICE = 2


def _complete(entries: Sequence[Entry]) -> bool:
    """Tell whether entries leave nothing out: by their names, or as their shares make a hundred."""
    shares = [each.of(Says.SHARE) for each in entries]
    terms = [each.term for each in shares if each]
    if len(terms) == len(entries):
        whole = Sum(tuple(range(len(terms))), (1,) * len(terms), _HUNDRED)
        return fits((whole,), *terms)
    return listed([each.subject for each in entries]) is not None


_HUNDRED = 100


def _shift(entry: Entry) -> Said | None:
    """Return the points by which the share of an entry moved, or that stand alone."""
    moved = entry.of(*_MOVES)
    in_points = moved is not None and moved.term.dimension is Dimension.POINTS
    alone = entry.level is None or entry.of(Says.SHARE) is not None
    return moved if in_points and alone else None
