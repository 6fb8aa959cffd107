"""A figure of a sentence that stands in a table of another file as well."""

from collections import Counter
from collections.abc import Iterator
from fractions import Fraction

from bulletin.prose.beside_tables.tabled import SURE, matches_of
from bulletin.prose.claims.agreement.repeat import agreeing, repeats
from bulletin.prose.context import Prose
from bulletin.prose.verdicts.screening import fits
from bulletin.prose.verdicts.slips import bare
from bulletin.prose.verdicts.stated import StatedClaim

_REVISED = Fraction(1, 50)  # of a figure: by less it may have been revised since


def find(prose: Prose) -> Iterator[StatedClaim]:
    """
    Yield each figure that tables of other files print too, where these are of its year.

    One that they print otherwise is accused if one slip explains that, further figures of its
    sentence agree, no table bears it out, and it was not revised since.
    """
    found = [
        matches_of(prose.entries, other.rows)
        for other in prose.others
        if other.year in (None, prose.year)
    ]
    agreed = agreeing([*prose.matches, *(match for each in found for match in each)])
    for matches in found:
        told = Counter(match.entry.sentence for match in matches if match.equal)
        around = Counter(match.entry.paragraph for match in matches if match.equal)
        often = Counter(match.row.table for match in matches if match.equal)
        for match, stated in repeats(matches, agreed):
            if fits(stated.constraints, *stated.terms):
                if match.likely >= SURE or match.equal > 1 or often[match.row.table] > 1:
                    yield stated
                continue
            borne_out = stated.target.figure in agreed or not told[match.entry.sentence]
            if not borne_out and _is_no_revision(stated, around[match.entry.paragraph]):
                yield stated


def _is_no_revision(stated: StatedClaim, agreeing: int) -> bool:
    """Tell whether two figures are too far apart for one, or two digits of one are exchanged."""
    (other,) = stated.operands
    apart = abs(stated.target.value - other.value) > _REVISED * abs(other.value)
    exchanged = sorted(bare(stated.target)) == sorted(bare(other))
    return apart or (exchanged and agreeing > 1)
