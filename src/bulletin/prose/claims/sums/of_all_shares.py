"""Parts whose shares of one whole make a hundred: they leave nothing out, so they make it up."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from bulletin.model.findings.text_claim import TextClaimKind
from bulletin.prose.context import Prose
from bulletin.prose.numbers.terms import Term
from bulletin.prose.parts.additions import add_up
from bulletin.prose.subjects.entries import Entry
from bulletin.prose.subjects.meaning import Says
from bulletin.prose.subjects.names import core
from bulletin.prose.verdicts.screening import fits
from bulletin.prose.verdicts.stated import StatedClaim
from bulletin.relate.constraints.constraint import Sum

_HUNDRED = 100


class _Shared(NamedTuple):
    """A level, its share, and the name of what it is a share of."""

    entry: Entry
    level: Term
    share: Term
    against: str


def find(prose: Prose) -> Iterator[StatedClaim]:
    """
    Yield the sums of a paragraph's levels whose shares of one whole make a hundred.

    The whole is the nearest level in their unit that its name means, of those that they make
    up; where they make none, nobody is accused.
    """
    for paragraph in prose.paragraphs:
        runs: dict[tuple[str, str], list[_Shared]] = {}
        for each in filter(None, map(_shared, paragraph)):
            runs.setdefault((core(each.against), each.level.base), []).append(each)
        for run in runs.values():
            yield from _sum(prose, run)


def _shared(entry: Entry) -> _Shared | None:
    shares, levels = entry.all(Says.SHARE), entry.all(Says.LEVEL)
    if len(shares) != 1 or len(levels) != 1 or not shares[0].meaning.against:
        return None
    return _Shared(entry, levels[0].term, shares[0].term, shares[0].meaning.against)


def _sum(prose: Prose, run: Sequence[_Shared]) -> Iterator[StatedClaim]:
    count = len(run)
    hundred = Sum(tuple(range(count)), (1,) * count, _HUNDRED)
    if count < 2 or not fits((hundred,), *(each.share for each in run)):  # noqa: PLR2004
        return
    parts = tuple(each.level for each in run)
    mine = {each.entry.number for each in run}
    for _, entry, whole in prose.named(run[0].against, parts[0].base, run[0].entry):
        if entry.number not in mine and add_up(whole.term, parts):
            summed = Sum(tuple(range(count + 1)), (-1, *[1] * count))
            yield StatedClaim(TextClaimKind.SUM, whole.term, parts, (summed,))
            return
