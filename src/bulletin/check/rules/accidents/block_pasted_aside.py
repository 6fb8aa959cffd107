"""The rule block-pasted-aside."""

from collections.abc import Iterator

from bulletin.check.accident_failures import happened
from bulletin.check.rule import Failure, rule
from bulletin.model.findings.happened import Happened
from bulletin.model.findings.report import Severity
from bulletin.relate.judge import Judged


@rule(Severity.ERROR)
def block_pasted_aside(judged: Judged) -> Iterator[Failure]:
    """
    A block of figures that was pasted a line or a column too far.

    Why it matters:
        Whoever copies a block of cells and clicks one place beside it puts many figures
        beside wrong labels or under wrong heads at once, and overwrites others.

    What it allows:
        Cells that are blank because nothing was published. A block of one column, which
        is a column that slipped.

    What it cannot see:
        A block that leaves nothing blank and repeats nothing, and what it overwrote.
    """
    yield from happened(judged, Happened.PASTED_ASIDE)
