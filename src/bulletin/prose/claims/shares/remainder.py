"""The rest of a hundred: shares before it in its paragraph leave just that."""

from collections.abc import Iterator

from bulletin.model.findings.text_claim import TextClaimKind
from bulletin.prose.context import Prose
from bulletin.prose.subjects.meaning import Says
from bulletin.prose.verdicts.screening import fits
from bulletin.prose.verdicts.stated import StatedClaim
from bulletin.prose.wording.clauses import spoken_of
from bulletin.relate.constraints.constraint import Sum

_RATES = (Says.RATE, Says.SHARE, Says.GROWTH)
_HUNDRED = 100


def find(prose: Prose) -> Iterator[StatedClaim]:
    """Yield the remaining share with the run of shares before it that it completes."""
    for paragraph in prose.paragraphs:
        rates = prose.of_paragraph(paragraph[0].paragraph) if paragraph else []
        found = [said for entry in rates for said in entry.said if said.meaning.says in _RATES]
        for place, said in enumerate(found):
            if not spoken_of("the-remaining", said.mention.phrase):
                continue
            for count in range(2, place + 1):
                run = [each.term for each in found[place - count : place]]
                whole = Sum(tuple(range(count + 1)), (1,) * (count + 1), _HUNDRED)
                if fits((whole,), said.term, *run):
                    yield StatedClaim(TextClaimKind.BOUND, said.term, tuple(run), (whole,))
                    break
