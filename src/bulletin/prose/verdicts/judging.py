"""The verdict on a claim of a text, with the arithmetic of tables."""

from fractions import Fraction

from bulletin.messages.message import Message
from bulletin.model.figures.interval import ANYTHING, Interval
from bulletin.model.figures.unit import Dimension
from bulletin.model.findings.report import Outcome
from bulletin.model.findings.text_claim import TextClaim, TextClaimKind
from bulletin.model.table.relation_kind import RelationKind
from bulletin.model.table.table import Evidence, Table
from bulletin.prose.numbers.terms import Term, in_words
from bulletin.prose.verdicts.mending import mendings
from bulletin.prose.verdicts.screening import fits
from bulletin.prose.verdicts.stated import StatedClaim
from bulletin.relate.constraints.propagation import interval, left_for
from bulletin.relate.judge import judge
from bulletin.relate.network import Network
from bulletin.relate.relation import Relation

_NOTHING = Table("", (), (), {})
_KINDS = {
    TextClaimKind.SHARE: RelationKind.SHARE,
    TextClaimKind.GROWTH: RelationKind.GROWTH,
    TextClaimKind.SUM: RelationKind.SUM,
    TextClaimKind.CHANGE: RelationKind.CHANGE,
    TextClaimKind.POINTS: RelationKind.DIFFERENCE,
    TextClaimKind.STRUCTURE: RelationKind.SHARE,
    TextClaimKind.RATIO: RelationKind.CONDITION,
    TextClaimKind.PER_HEAD: RelationKind.PER_HEAD,
    TextClaimKind.BALANCE: RelationKind.DIFFERENCE,
    TextClaimKind.REPEAT: RelationKind.SAME,
    TextClaimKind.PART: RelationKind.OF_WHICH,
    TextClaimKind.RANK: RelationKind.RANK,
    TextClaimKind.RATE: RelationKind.SHARE,
    TextClaimKind.BOUND: RelationKind.HULL,
}


def judged(stated: StatedClaim) -> TextClaim:
    """Return a claim with what became of it; one that is not sure never fails."""
    network, relation = _related(stated)
    if stated.untested:
        return _claim(stated, Outcome.NOT_TESTABLE, ANYTHING, stated.untested)
    verdict = judge(relation, network)
    outcome = verdict.outcome
    reason = stated.implies if outcome is Outcome.HELD else ""
    if outcome is Outcome.FAILED and _could_be_rounded(stated):
        outcome, reason = Outcome.NOT_TESTABLE, Message.of("untested.coarse")
    elif outcome is Outcome.FAILED and not _meant(stated):
        outcome, reason = Outcome.NOT_TESTABLE, Message.of("untested.other.quantity")
    left = left_for([0], relation.constraints, network.exact)
    implied = interval(left[0]) if left else ANYTHING
    return _claim(stated, outcome, implied, reason)


def _meant(stated: StatedClaim) -> bool:
    """Tell whether a claim that fails is meant: by its words, or as one slip explains it."""
    if any(in_words(each) for each in stated.terms):
        return False  # nobody knows how far words were rounded
    return stated.sure or (stated.mended and bool(mendings(stated)))


def _could_be_rounded(stated: StatedClaim) -> bool:
    """Tell whether a claim holds once zeros at the end of whole numbers are taken as rounded."""
    whole = [each for each in stated.terms if _is_level(each)]
    rounded = [each for each in whole if each.figure.number.endswith("0")]
    if not rounded or 2 * len(rounded) < len(whole):
        return False
    terms = [_coarse(each) if _is_level(each) else each for each in stated.terms]
    return fits(stated.constraints, *terms, latent=stated.latent)


def _is_level(each: Term) -> bool:
    """Tell whether a figure is a whole number of something, which may have been rounded."""
    counted = each.dimension is Dimension.QUANTITY and not each.exact
    return counted and not each.figure.decimals


def _coarse(each: Term) -> Term:
    text = each.figure.bare
    zeros = 0 if each.figure.decimals else len(text) - len(text.rstrip("0"))
    if not zeros or each.exact:
        return each
    half = Fraction(10) ** (each.scale + zeros) / 2
    return each._replace(ends=Interval(each.ends.low - half, each.ends.high + half))


def _related(stated: StatedClaim) -> tuple[Network, Relation]:
    network = Network(_NOTHING)
    for each in stated.terms:
        network.latent((each.ends.low, each.ends.high))
    for ends in stated.latent:
        network.latent(ends)
    parts = tuple(range(1, len(stated.operands) + 1))
    kind = _KINDS[stated.kind]
    return network, Relation(kind, 0, parts, stated.constraints, Evidence.CLASSIFICATION)


def _claim(stated: StatedClaim, outcome: Outcome, implied: Interval, reason: str) -> TextClaim:
    back = Fraction(stated.target.sign, 1) * Fraction(10) ** -stated.target.scale
    return TextClaim(
        stated.kind,
        stated.target.figure,
        tuple(each.figure for each in stated.operands),
        outcome,
        implied.scaled(back),
        reason,
    )
