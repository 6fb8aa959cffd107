"""A figure, what it is compared with, and how far it is from that: 510, compared with 500 (2%)."""

from collections.abc import Iterator, Sequence

from bulletin.model.findings.text_claim import TextClaimKind
from bulletin.prose.context import Prose
from bulletin.prose.subjects.compared_with import comparisons
from bulletin.prose.subjects.entries import Entry, Said
from bulletin.prose.subjects.meaning import Says
from bulletin.prose.subjects.western_meaning import lead_of
from bulletin.prose.verdicts.stated import StatedClaim
from bulletin.prose.wording.vocabulary import compiled
from bulletin.relate.constraints.constraint import Product, Sum

_GROWN = (Product(1, 2, 0, 100),)
_OF_CHANGE = (Product(1, 2, 0),)
_APART = (Sum((1, 2, 0), (1, -1, -1)),)
_OF_LEVELS = (
    (Says.GROWTH, TextClaimKind.GROWTH, _GROWN),
    (Says.CHANGE, TextClaimKind.CHANGE, _APART),
)
_OF_RATES = ((Says.POINTS, TextClaimKind.POINTS, _APART),)


def find(prose: Prose) -> Iterator[StatedClaim]:
    """Yield how far a figure is from one of its sentence that it is compared with."""
    sentences: dict[int, list[Said]] = {}
    for entry in prose.entries:
        sentences.setdefault(entry.sentence, []).extend(entry.said)
    for found in sentences.values():
        found.sort(key=lambda each: each.mention.figure.start)
        for now, earlier in comparisons(found):
            yield from _compared(found, now, earlier)
    for entry in prose.entries:
        if entry.level and entry.level.meaning.earlier and entry.of(Says.CHANGE):
            yield from _since(prose, entry, entry.level)


def _compared(found: Sequence[Said], now: Said, earlier: Said) -> Iterator[StatedClaim]:
    for far, kind, constraints in _OF_LEVELS if now.meaning.says is Says.LEVEL else _OF_RATES:
        apart = _apart(found, now, earlier, far)
        if apart:
            operands = now.term, earlier.term
            yield StatedClaim(kind, apart.term, operands, constraints, mended=True)


def _since(prose: Prose, entry: Entry, earlier: Said) -> Iterator[StatedClaim]:
    """Yield what became of an earlier level: its growth by its change, the change by the level."""
    change, growth, base = entry.of(Says.CHANGE), entry.growth, earlier.term.base
    if change is None or change.term.base != base:
        return
    if growth:
        operands = change.term, earlier.term
        yield StatedClaim(TextClaimKind.GROWTH, growth.term, operands, _OF_CHANGE, mended=True)
    for likely, other, now in prose.named(entry.subject, base, entry):
        if likely == 1.0 and other is not entry and not now.meaning.earlier:
            operands = now.term, earlier.term
            yield StatedClaim(TextClaimKind.CHANGE, change.term, operands, _APART, mended=True)
            return


def _apart(found: Sequence[Said], now: Said, earlier: Said, far: Says) -> Said | None:
    """Return how far two figures are said to be apart: between them, or beside them."""
    first, last = sorted((found.index(now), found.index(earlier)))
    between = [each for each in found[first + 1 : last] if each.meaning.says is far]
    if between:
        return between[-1]
    departs = _only_departs(found[first])
    in_two_words = {each.meaning.says for each in found[max(0, first - _AHEAD) : first]} == _MOVED
    back = _AHEAD if departs or in_two_words else 1
    ahead = [each for each in found[max(0, first - back) : first] if each.meaning.says is far]
    if ahead and departs:
        return ahead[-1]
    for each in found[last + 1 : last + 3]:
        if each.meaning.says is far:
            return each
        if each.meaning.says is Says.LEVEL:
            break
    return ahead[-1] if ahead else None


def _only_departs(said: Said) -> bool:
    """Tell whether nothing but a word for where something started stands before a figure: from."""
    return compiled(r"^\W*", "departs").match(lead_of(said.mention)) is not None


_MOVED = {Says.CHANGE, Says.GROWTH}
_AHEAD = 2  # figures before two that say how far apart they are: 28,189 (5.6%), from 501,424 to
