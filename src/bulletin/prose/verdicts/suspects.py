"""Which figure of a failed claim is likely the wrong one, and what it was meant to be."""

from collections.abc import Mapping, Sequence

from bulletin.model.files.position import Position
from bulletin.model.findings.report import Outcome
from bulletin.model.findings.text_claim import Suspect, TextClaim
from bulletin.prose.numbers.terms import Term
from bulletin.prose.verdicts.mending import Mending, mendings
from bulletin.prose.verdicts.screening import about_fits
from bulletin.prose.verdicts.stated import StatedClaim
from bulletin.relate.constraints.ties import representatives

_SPOILS = 0.02  # how much less likely a text is that spoils a claim that held
_LEAVES = 0.01  # and one that leaves another claim that failed: a second slip
_SHOWN = 5
_WEIGHED = 80  # the likeliest slips by themselves; the rest have no chance
_LEAST = 0.01
_TOGETHER = 64  # claims

Judged = tuple[StatedClaim, TextClaim]


def seconded(judged: Sequence[Judged]) -> list[Judged]:
    """Return the claims, those failed too of which a slip explains one that surely failed."""
    failed = [stated for stated, claim in judged if claim.outcome is Outcome.FAILED]
    return [
        (stated, claim._replace(outcome=Outcome.FAILED, reason=""))
        if stated.seconded and _explained_with(stated, claim, failed)
        else (stated, claim)
        for stated, claim in judged
    ]


def _explained_with(stated: StatedClaim, claim: TextClaim, failed: Sequence[StatedClaim]) -> bool:
    if claim.outcome is not Outcome.NOT_TESTABLE:
        return False
    return any(
        each.term.figure.position in {term.figure.position for term in other.terms}
        and not _broken(each, [(other, claim)])
        for each in mendings(stated)
        for other in failed
    )


def with_suspects(judged: Sequence[Judged]) -> list[TextClaim]:
    """
    Return the claims, those that failed with the figures that may be wrong, likeliest first.

    Where very many claims fail together, none of their figures is likelier than another.
    """
    around: dict[Position, list[Judged]] = {}
    for each in judged:
        for term in each[0].terms:
            around.setdefault(term.figure.position, []).append(each)
    failed = [each for each in judged if each[1].outcome is Outcome.FAILED]
    places = {position: number for number, position in enumerate(around)}
    heads = representatives([_numbers(each, places) for each in failed]) if failed else {}
    groups: dict[int, list[Judged]] = {}
    for each in failed:
        groups.setdefault(heads[_numbers(each, places)[0]], []).append(each)
    said = dict[int, TextClaim]()
    for group in groups.values():
        for stated, claim in group if len(group) <= _TOGETHER else ():
            said[id(stated)] = claim._replace(suspects=_suspects(stated, group, around))
    return [said.get(id(stated), claim) for stated, claim in judged]


def with_own_suspects(stated: StatedClaim, claim: TextClaim) -> TextClaim:
    """Return a claim against another file, with the figures of its own text that may be wrong."""
    if claim.outcome is not Outcome.FAILED:
        return claim
    around = {each.figure.position: list[Judged]() for each in stated.terms}
    every = _suspects(stated, [(stated, claim)], around)
    return claim._replace(suspects=tuple(each for each in every if not each.figure.path))


def _numbers(judged: Judged, places: Mapping[Position, int]) -> list[int]:
    """Return the numbers of the figures of a claim, to tell which claims share any."""
    return [places[term.figure.position] for term in judged[0].terms]


def _suspects(
    stated: StatedClaim, group: Sequence[Judged], around: Mapping[Position, Sequence[Judged]]
) -> tuple[Suspect, ...]:
    weighed: dict[tuple[Position, str], tuple[float, Mending]] = {}
    for each in mendings(stated)[:_WEIGHED]:
        position = each.term.figure.position
        held = [other for other in around[position] if other[1].outcome is Outcome.HELD]
        weight = each.chance * _LEAVES ** _broken(each, group) * _SPOILS ** _broken(each, held)
        old = weighed.get((position, each.text), (0.0, each))[0]
        weighed[position, each.text] = weight + old, each
    total = sum(weight for weight, _ in weighed.values())
    ranked = sorted(weighed.values(), key=lambda each: (-each[0], each[1].term.figure.position))
    return tuple(
        Suspect(each.term.figure, each.text, weight / total)
        for weight, each in ranked[:_SHOWN]
        if weight >= _LEAST * total
    )


def _broken(mending: Mending, others: Sequence[Judged]) -> int:
    """Return how many claims a text does not let hold."""
    return sum(
        not about_fits(
            stated.constraints, [_meant(each, mending) for each in stated.terms], stated.latent
        )
        for stated, _ in others
    )


def _meant(term: Term, mending: Mending) -> Term:
    """Return a figure of another claim as it would be."""
    if term.figure.position != mending.term.figure.position:
        return term
    return mending.meant
