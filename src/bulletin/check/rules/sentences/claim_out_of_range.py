"""The rule claim-out-of-range."""

from collections.abc import Iterator

from bulletin.check.rule import Failure, rule
from bulletin.check.sentence_failures import JudgedText, failure
from bulletin.model.findings.report import Severity
from bulletin.model.findings.text_claim import TextClaimKind

_KINDS = (TextClaimKind.PART, TextClaimKind.BOUND, TextClaimKind.RANK)


@rule(Severity.WARNING)
def claim_out_of_range(said: JudgedText) -> Iterator[Failure]:
    """
    A number of a sentence that lies outside what others leave for it.

    Why it matters:
        A part is no greater than its whole, the growth of a whole lies between those of its
        parts, and a rank follows from the levels that are printed. These do not give the
        number, but they bound it.

    What it allows:
        Rounding of every number involved. Parts are compared with their whole only where the
        text says that they are parts of it.

    What it cannot see:
        Anything inside the bounds. It is a warning, because a whole may also hold what the
        text does not list.
    """
    for each in said.failed(_KINDS):
        yield failure(said, each)
