"""The rule shares-off-hundred."""

from collections.abc import Iterator
from fractions import Fraction

from bulletin.check.failures import weakened
from bulletin.check.rule import Failure, rule
from bulletin.check.wording import places, printed_decimals
from bulletin.model.figures.decimals import fixed, spelt
from bulletin.model.figures.interval import Interval
from bulletin.model.findings.report import Severity
from bulletin.model.table.relation_kind import RelationKind
from bulletin.relate.judge import Judged


@rule(Severity.ERROR)
def shares_off_hundred(judged: Judged) -> Iterator[Failure]:
    """
    Shares of a complete breakdown that no rounding could make add up to 100.

    Why it matters:
        The parts of a whole are all of it. A sum far from 100 is a mistyped share or a
        missing part. Contributions to a growth (贡献率) are shares of it, and so are three
        or more rates beside each other that add to 100 in nearly every line.

    What it allows:
        Each share may be off by half of its last printed place, so that three shares
        adding to 99.9 or 100.1 are consistent. Publishers who force their shares to
        exactly 100 have a profile of their own: `--rounding adjusted`.

    What it cannot see:
        Two slips that cancel each other out.
    """
    for verdict in judged.failed(RelationKind.HUNDRED):
        relation = verdict.relation
        shares = (relation.target, *relation.parts)
        finest = max(printed_decimals(judged, share) for share in shares) + 1
        (constraint,) = relation.constraints
        ends = [judged.network.exact[share] for share in constraint.variables]
        total = Interval(
            sum((Fraction(low) for low, _ in ends), Fraction(0)),
            sum((Fraction(high) for _, high in ends), Fraction(0)),
        )
        gap = total.gap(Interval(Fraction(100), Fraction(100)))
        first, *rest = places(judged, shares)
        gaps = {"implied": spelt(total, finest), "gap": fixed(Fraction(gap), finest)}
        yield Failure(
            first, gaps, total, tuple(rest), severity=weakened(verdict), relations=(relation,)
        )
