"""A figure of a sentence that stands in a table of another file as well."""

from collections import Counter
from collections.abc import Iterator
from fractions import Fraction

from bulletin.prose.beside_tables.tabled import SURE, matches_of
from bulletin.prose.claims.agreement.repeat import agreeing, repeats
from bulletin.prose.context import Prose
from bulletin.prose.verdicts.screening import fits
from bulletin.prose.verdicts.stated import StatedClaim

_REVISED = Fraction(1, 50)  # of a figure: by less it may have been revised since


def find(prose: Prose) -> Iterator[StatedClaim]:
    """
    Yield each figure that tables of other files print too, where these are of its year.

    One that they print otherwise is accused if one slip explains that, further figures of its
    sentence agree, no table bears it out, and it is too far off to have been revised.
    """
    found = [
        matches_of(prose.entries, other.rows)
        for other in prose.others
        if other.year in (None, prose.year)
    ]
    agreed = agreeing([*prose.matches, *(match for each in found for match in each)])
    for matches in found:
        told = {match.entry.sentence for match in matches if match.equal}
        often = Counter(match.row.table for match in matches if match.equal)
        for match, stated in repeats(matches, agreed):
            if fits(stated.constraints, *stated.terms):
                if match.likely >= SURE or match.equal > 1 or often[match.row.table] > 1:
                    yield stated
                continue
            borne_out = stated.target.figure in agreed or match.entry.sentence not in told
            if not borne_out and _differs(stated):
                yield stated


def _differs(stated: StatedClaim) -> bool:
    """Tell whether two figures are too far from each other for one to be the other revised."""
    (other,) = stated.operands
    apart = abs(stated.target.value - other.value)
    return apart > _REVISED * abs(other.value)
