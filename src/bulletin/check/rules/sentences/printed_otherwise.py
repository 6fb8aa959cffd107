"""The rule printed-otherwise."""

from collections.abc import Iterator

from bulletin.check.rule import Failure, rule
from bulletin.check.sentence_failures import JudgedText, failure
from bulletin.model.findings.report import Severity
from bulletin.model.findings.text_claim import TextClaimKind


@rule(Severity.ERROR)
def printed_otherwise(said: JudgedText) -> Iterator[Failure]:
    """
    A number of a sentence that a table or another sentence prints with another value.

    Why it matters:
        A bulletin prints many figures twice, in a table and in its sentences. Whoever quotes
        it takes either.

    What it allows:
        Other units, and rounding: 12.35 in a table is 12.3 or 12.4 in a sentence. Only
        figures that label, period and unit show to be the same quantity are compared.

    What it cannot see:
        Which of the two is right, unless other figures tell.
    """
    for each in said.failed((TextClaimKind.REPEAT,)):
        yield failure(said, each)
