"""The rule claim-not-reproducible."""

from collections.abc import Iterator

from bulletin.check.rule import Failure, rule
from bulletin.check.sentence_failures import JudgedText, failure
from bulletin.model.findings.report import Severity
from bulletin.model.findings.text_claim import TextClaimKind

_KINDS = (
    TextClaimKind.SHARE,
    TextClaimKind.GROWTH,
    TextClaimKind.SUM,
    TextClaimKind.CHANGE,
    TextClaimKind.POINTS,
    TextClaimKind.STRUCTURE,
    TextClaimKind.RATIO,
    TextClaimKind.PER_HEAD,
    TextClaimKind.BALANCE,
    TextClaimKind.RATE,
)


@rule(Severity.ERROR)
def claim_not_reproducible(said: JudgedText) -> Iterator[Failure]:
    """
    A number of a sentence that the other numbers it is said to follow from cannot give.

    Why it matters:
        Sentences say that a level is so many per cent of a whole, has grown by so much, or
        is made up of parts. When no numbers inside the rounding of what is printed make
        that true, one of them is wrong.

    What it allows:
        Every number may be off by half of its last printed place, and hedges (about, over,
        nearly) widen it. A claim is tested only where the text makes it certain enough that
        the same quantity is meant: period, area, prices and coverage.

    What it cannot see:
        Claims whose base is not printed, and numbers that were changed in step. What was
        found and not tested says why (`bulletin claims`).
    """
    for each in said.failed(_KINDS):
        yield failure(said, each)
