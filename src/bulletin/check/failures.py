"""From a failed relation to what its rule reports: the target, its cells, what they imply."""

from fractions import Fraction

from bulletin.check.rule import Failure
from bulletin.check.wording import in_print, place_of, places, printed_decimals
from bulletin.model.figures.decimals import fixed, spelt
from bulletin.model.figures.interval import Interval
from bulletin.model.findings.report import Severity
from bulletin.model.table.relation_kind import RelationKind
from bulletin.model.table.table import Evidence
from bulletin.relate.constraints.propagation import interval
from bulletin.relate.judge import Judged, Verdict

_DOUBTFUL, _CERTAIN = 0.95, 0.995  # chances that a relation is meant as it was tested


def failure(judged: Judged, verdict: Verdict, **more: str) -> Failure:
    """
    Return the failure of a relation at its target.

    Gaps: item, printed, implied (what the parts leave, in the printed unit, ends
    rounded outward) and gap (by how much the two intervals miss each other).
    """
    relation = verdict.relation
    implied = in_print(judged, relation.target, verdict.implied)
    printed = in_print(judged, relation.target, interval(judged.network.exact[relation.target]))
    places_after = _justified(judged, verdict)
    target = place_of(judged, relation.target)
    return Failure(
        target,
        {
            "item": target.item,
            "printed": target.printed,
            "implied": spelt(implied, places_after),
            "gap": _trimmed(Fraction(printed.gap(implied)), places_after),
            **more,
        },
        implied,
        places(judged, relation.parts),
        severity=weakened(verdict),
        relations=(relation,),
    )


def weakened(verdict: Verdict) -> Severity | None:
    """
    Return a warning where a relation is too weakly founded for an error, else None.

    A note where it may as well be meant otherwise: a claim that can be read in two ways.
    """
    relation = verdict.relation
    if verdict.certainty < _DOUBTFUL:
        return Severity.NOTE
    shown = relation.evidence is Evidence.ARITHMETIC and relation.kind is not RelationKind.SUM
    weak = verdict.certainty < _CERTAIN or not relation.firm or shown
    return Severity.WARNING if weak else None


def _justified(judged: Judged, verdict: Verdict) -> int:
    """Return one decimal more than the finest of the target and of parts in its unit."""
    relation = verdict.relation
    alike = [printed_decimals(judged, relation.target)]
    if relation.kind.one_unit:
        alike += [printed_decimals(judged, part) for part in relation.parts]
    return max(alike) + 1


def _trimmed(gap: Fraction, places_after: int) -> str:
    """Return a gap with its decimals, more of them where it would otherwise read as nothing."""
    while 0 < gap < Fraction(1, 10**places_after):
        places_after += 1
    text = fixed(gap, places_after)
    return text.rstrip("0").rstrip(".") if "." in text else text


def around(middle: Interval) -> str:
    """Return a range as one rough whole number, thousands set apart."""
    return f"{round((middle.low + middle.high) / 2):,}"
