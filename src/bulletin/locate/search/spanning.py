"""
Operations that explain several cases at once.

Rows of vital rates or of shares have no figure in common, so each is a case of its own; a
column that slipped by one row upsets many of them. What mends several cases is sought
before each of them is explained by itself, for one movement of the hand is likelier than
many.
"""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from bulletin.locate.cases import Case, Clash
from bulletin.locate.chances import MOST_CASES
from bulletin.locate.search.repairs import Repairs
from bulletin.locate.search.suspects import Trial
from bulletin.locate.slips.moves import moves
from bulletin.locate.weigh.hypothesis import Cause, Weighed
from bulletin.locate.weigh.weighing import Weighing
from bulletin.relate.network import Network

_SEVERAL = 2


class _Span(NamedTuple):
    """An operation and the cases, by their numbers, that it explains."""

    cases: frozenset[int]
    cause: Cause


class Spanned(NamedTuple):
    """Cases that one operation explains, as one case, and the operations that do."""

    case: Case
    members: tuple[Case, ...]
    weighed: list[Weighed]


def spanned(network: Network, cases: Sequence[Case]) -> Iterator[Spanned]:
    """Yield groups of cases that one operation explains, no case in two of them."""
    if not _SEVERAL <= len(cases) <= MOST_CASES:
        return
    spans = sorted(_spans(network, cases), key=lambda each: -len(each.cases))
    taken: set[int] = set()
    for span in spans:
        if span.cases & taken:
            continue
        members = tuple(cases[number] for number in sorted(span.cases))
        case = _joined(members)
        weighing = Weighing(Trial(network, case.constraints))
        alike = [each.cause for each in spans if each.cases == span.cases]
        weighed = [found for cause in alike for found in weighing.together((cause,))]
        if weighed:
            taken |= span.cases
            yield Spanned(case, members, weighed)


def _spans(network: Network, cases: Sequence[Case]) -> list[_Span]:
    whole = _joined(cases)
    trial = Trial(network, whole.constraints)
    owned = [(number, each) for number, case in enumerate(cases) for each in _clashes(case)]
    owners, clashes = [number for number, _ in owned], [each for _, each in owned]
    weighing, repairs = Weighing(trial), Repairs(trial, clashes)
    found = []
    for operation in moves(trial, clashes):
        cause = weighing.meant_by(operation)
        changed = {each.variable: each.ends for each in cause}
        left = repairs.left(changed) if cause else repairs.clashes
        spoilt = {owners[each] for each in left}
        explained = frozenset(range(len(cases))) - spoilt
        odd = {each for number in explained for each in cases[number].odd}
        settled = repairs.relations(repairs.clashes - left) >= operation.least
        # Two figures that look odd where they stand, and do not in each other's place.
        enough = settled or len(odd) >= _SEVERAL
        if len(explained) >= _SEVERAL and enough and not repairs.breaks(changed):
            found.append(_Span(explained, cause))
    return found


def _clashes(case: Case) -> list[Clash]:
    return [*case.clashes, *(Clash((each,)) for each in case.odd)]


def _joined(cases: Sequence[Case]) -> Case:
    return Case(
        [each for case in cases for each in case.constraints],
        [each for case in cases for each in case.clashes],
        [each for case in cases for each in case.odd],
        sorted(each for case in cases for each in case.explains),
    )
