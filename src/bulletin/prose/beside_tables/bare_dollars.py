"""Which dollar a bare sign means: the one that a document names elsewhere, if it names but one."""

from collections.abc import Sequence
from functools import cache

from bulletin.prose.beside_tables.rows import TermRow
from bulletin.prose.subjects.mentions import Mention
from bulletin.understand.labels.unit_grammar import unit_of
from bulletin.words.lexicon import entries

_BARE = "$"
Read = list[tuple[int, list[Mention]]]


def in_named_dollars(read: Read, rows: Sequence[TermRow]) -> Read:
    """Return what was read with bare dollars in those that sentences or tables name, if any."""
    named = {mention.numeral.base for _, found in read for mention in found}
    if _BARE not in named:
        return read
    named |= {cell.term.base for row in rows for cell in row.cells}
    known = named & _dollars()
    return (
        [(n, [_as(each, *known) for each in found]) for n, found in read]
        if len(known) == 1
        else read
    )


def _as(mention: Mention, base: str) -> Mention:
    unit = mention.numeral.unit
    if unit is None or unit.base != _BARE:
        return mention
    unit = unit_of(base, unit.exponent, unit.printed)
    return mention._replace(numeral=mention.numeral._replace(unit=unit))


@cache
def _dollars() -> frozenset[str]:
    """Return the bases that are called dollars of some country."""
    named = entries("bases").items()
    return frozenset(b for b, names in named if any(e.endswith((_BARE, " dollar")) for e in names))
