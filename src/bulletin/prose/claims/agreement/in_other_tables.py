"""A figure of a sentence that stands in a table of another file as well."""

from collections.abc import Iterator

from bulletin.model.findings.text_claim import TextClaimKind
from bulletin.prose.beside_tables.tabled import SURE, matches_of
from bulletin.prose.context import Prose
from bulletin.prose.verdicts.stated import StatedClaim
from bulletin.relate.constraints.constraint import Sum

_SAME = (Sum((0, 1), (1, -1)),)
_OF_INDEX = (Sum((0, 1), (1, -1), -100),)


def find(prose: Prose) -> Iterator[StatedClaim]:
    """Yield each figure that tables of other files bear out; none that they do not."""
    for other in prose.others:
        if other.year not in (None, prose.year):
            continue
        for match in matches_of(prose.entries, other.rows):
            for pair in match.pairs:
                if pair.equal and (match.likely >= SURE or match.equal > 1):
                    kind = TextClaimKind.GROWTH if pair.of_index else TextClaimKind.REPEAT
                    constraints = _OF_INDEX if pair.of_index else _SAME
                    yield StatedClaim(kind, pair.said.term, (pair.cell.term,), constraints)
