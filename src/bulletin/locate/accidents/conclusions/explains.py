"""Which findings an accident of several figures explains."""

from collections.abc import Collection, Sequence

from bulletin.locate.chances import NAMED
from bulletin.model.findings.accident import Happened
from bulletin.model.findings.report import Diagnosis, Finding, Hypothesis
from bulletin.model.findings.slip_kind import SlipKind
from bulletin.relate.judge import Judged

_CLEARLY = 2.0  # times as likely as what a part of the table tells
_UNKNOWN = (SlipKind.NONE, SlipKind.ANOTHER_FIGURE, SlipKind.NEIGHBOUR_COPIED)


def of_several(judged: Judged, found: Sequence[Finding]) -> Diagnosis | None:
    """
    Return the diagnosis of all that accidents of several figures explain, if likely.

    Only such accidents are named as leave no claim broken, so that all is explained that
    was found of figures that they touch, and of what follows from those.
    """
    weighed = judged.accidents
    if weighed is None or not weighed.named or not weighed.hypotheses[0].changes:
        return None
    positions = _cells(weighed.hypotheses[0])
    touched = _touched(judged, positions)
    rules = {each.value for each in Happened} | {"column-slipped"}
    explains = tuple(
        each.id
        for each in found
        if each.rule in rules
        or any(place.position in positions for place in (each.place, *each.cells))
        or (each.relations and touched.issuperset(each.relations))
    )
    if not explains:
        return None
    return Diagnosis(explains, weighed.hypotheses, cells=_of_first(weighed.hypotheses))


def without_touched(judged: Judged, happened: Diagnosis) -> Judged:
    """
    Return the table without what figures say that an accident touched.

    As they stand they are no witnesses of what else is wrong.
    """
    touched = _touched(judged, _cells(happened.hypotheses[0]))
    return judged._replace(
        verdicts=tuple(
            each._replace(certainty=0.0) if number in touched else each
            for number, each in enumerate(judged.verdicts)
        )
    )


def _touched(judged: Judged, positions: Collection[tuple[int, int]]) -> frozenset[int]:
    """
    Return the numbers of the relations in which a figure stands at one of these places.

    Or one that is not printed, such as a whole, which the figures of a column leave.
    """
    network = judged.network
    cells = network.table.cells
    keys = {key for key, cell in cells.items() if cell.position in positions}
    lines = {network.table.series(*key) for key in keys}
    found = set[int]()
    for number, each in enumerate(judged.verdicts):
        variables = {v for c in each.relation.constraints for v in c.variables}
        members = {network.cells[v] for v in variables}
        beside = None in members and lines & {network.table.series(*k) for k in members if k}
        if keys & members or beside:
            found.add(number)
    return frozenset(found)


def _of_first(hypotheses: Sequence[Hypothesis]) -> float:
    """Return how likely just the cells of the first hypothesis are wrong."""
    first = _cells(hypotheses[0])
    return sum(each.probability for each in hypotheses if _cells(each) == first)


def _cells(hypothesis: Hypothesis) -> frozenset[tuple[int, int]]:
    return frozenset(each.place.position for each in hypothesis.changes)


def surer(judged: Judged, found: Diagnosis) -> Diagnosis:
    """
    Return a diagnosis with what was weighed over the whole table, where that is surer.

    Only single figures, one of which the diagnosis suspects too.
    """
    weighed = judged.accidents
    if weighed is None or not weighed.whole:
        return found
    if not weighed.hypotheses or not found.hypotheses:
        return found
    first = weighed.hypotheses[0]
    suspected = {place for each in found.hypotheses for place in _cells(each)}
    happened = max(1 - weighed.nothing, first.probability)
    better = _of_first(weighed.hypotheses) >= NAMED * happened  # whatever text was meant
    texts = [each.proposed for each in first.changes]
    if first.accident or not better or not all(texts) or not texts:
        return found
    before = found.hypotheses[0]
    sure = max(first.probability, before.probability) >= NAMED
    clearer = first.probability >= _CLEARLY * before.probability or _cells(first) == _cells(before)
    if not (sure or clearer) or _typed(before) == _typed(first):
        return found
    kinds = {each.kind for each in before.changes}
    typed = all(each.mistyped or each in _UNKNOWN for each in kinds)
    if not typed or not _cells(first) <= suspected:
        return found
    return found._replace(hypotheses=weighed.hypotheses, cells=_of_first(weighed.hypotheses))


def _typed(hypothesis: Hypothesis) -> frozenset[tuple[tuple[int, int], str | None]]:
    return frozenset((each.place.position, each.proposed) for each in hypothesis.changes)
