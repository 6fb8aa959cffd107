"""The rule residual."""

from collections.abc import Iterator
from fractions import Fraction

from bulletin.check.rule import Failure, rule
from bulletin.check.wording import in_print, place_of, places, printed_decimals
from bulletin.model.figures.decimals import fixed, spelt
from bulletin.model.figures.interval import Interval
from bulletin.model.findings.report import Outcome, Severity
from bulletin.model.table.relation_kind import RelationKind
from bulletin.relate.judge import Judged, Verdict

_LIST = 2  # a single of-which item does not pretend to list anything


@rule(Severity.NOTE, aside=True)
def residual(judged: Judged) -> Iterator[Failure]:
    """
    How much an incomplete list leaves of its whole.

    Why it matters:
        Lists marked 其中, # or of which show a choice of parts. What they leave tells a
        reader whether much is missing, and a clerk whether a part was forgotten.

    What it allows:
        Rounding of all figures: a list whose parts may reach the whole within rounding
        leaves nothing. Where the same parts are tested as the whole, no more is said.

    What it cannot see:
        Whether the list was meant to be complete. This is information, not an
        accusation.
    """
    tested = {
        (each.relation.target, frozenset(each.relation.parts))
        for each in judged.verdicts
        if each.relation.kind is RelationKind.SUM and each.outcome is Outcome.FAILED
    }
    for verdict in judged.verdicts:
        relation = verdict.relation
        if relation.kind is not RelationKind.OF_WHICH or verdict.outcome is not Outcome.HELD:
            continue
        if len(relation.parts) < _LIST or (relation.target, frozenset(relation.parts)) in tested:
            continue
        left = _left(judged, verdict)
        if left.low <= 0:
            continue
        whole = place_of(judged, relation.target)
        finest = max(printed_decimals(judged, each) for each in (relation.target, *relation.parts))
        printed = in_print(judged, relation.target, left)
        low, high = judged.network.exact[relation.target]
        share = Fraction(left.low + left.high) * 100 / Fraction(low + high)
        gaps = {
            "item": whole.item,
            "printed": whole.printed,
            "implied": spelt(printed, finest + 1),
            "share": fixed(share, 1),
        }
        yield Failure(whole, gaps, printed, places(judged, relation.parts))


def _left(judged: Judged, verdict: Verdict) -> Interval:
    """Return the whole less its listed parts, in base units."""
    ends = judged.network.exact
    whole = ends[verdict.relation.target]
    parts = [ends[part] for part in verdict.relation.parts]
    return Interval(
        whole[0] - sum((high for _, high in parts), Fraction(0)),
        whole[1] - sum((low for low, _ in parts), Fraction(0)),
    )
