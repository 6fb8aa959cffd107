"""Which findings an accident of several figures explains."""

from collections.abc import Collection, Sequence
from math import floor

from bulletin.locate.chances import LEAST_SHOWN, NAMED
from bulletin.model.files.position import Position
from bulletin.model.findings.accident import Rival
from bulletin.model.findings.diagnosis import Change, Diagnosis, Hypothesis
from bulletin.model.findings.happened import Happened
from bulletin.model.findings.report import Finding, Outcome
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


def bounded(judged: Judged, found: Diagnosis, findings: Sequence[Finding]) -> Diagnosis:
    """
    Return a sure diagnosis no surer than the outcomes leave it that explain the same otherwise.

    And break nothing that held. As it is where it is about a relation that was not weighed over
    the whole table.
    """
    explained = (each for each in findings if each.id in found.explains)
    asked = {number for each in explained for number in each.relations}
    weighed = judged.accidents
    unasked = not asked or weighed is None or not weighed.asked.issuperset(asked)
    if weighed is None or unasked or not _is_sure(found):
        return found
    elsewhere = _elsewhere(judged, weighed.asked)
    verdicts = enumerate(judged.verdicts)
    failed = {number for number, each in verdicts if each.outcome is Outcome.FAILED}
    rivals = [
        each
        for each in weighed.rivals
        if each.failing <= failed - asked and elsewhere.isdisjoint(each.texts)
    ]
    hypotheses = [
        each._replace(probability=min(each.probability, _left_by(rivals, each)))
        for each in found.hypotheses
    ]
    hypotheses.sort(key=lambda each: -each.probability)
    shown = [each for each in hypotheses if each.probability >= LEAST_SHOWN]
    if not shown:  # all that explains it is among what was weighed
        shown = list(weighed.hypotheses)
    cells = found.cells if shown[:1] == [*found.hypotheses[:1]] else _of_first(shown)
    return found._replace(hypotheses=tuple(shown), cells=cells)


def _is_sure(found: Diagnosis) -> bool:
    return any(each.probability >= NAMED for each in found.hypotheses[:1])


def _elsewhere(judged: Judged, asked: Collection[int]) -> frozenset[Position]:
    """
    Return the places of figures of relations that were tested, and not weighed.

    And those that are trusted more, or less, than others: what changes them is no rival.
    """
    network = judged.network
    variables = {
        variable
        for number, each in enumerate(judged.verdicts)
        if number not in asked and each.outcome in (Outcome.HELD, Outcome.FAILED)
        for constraint in each.relation.constraints
        for variable in constraint.variables
    }
    variables |= {each for each in range(len(network.cells)) if network.weight(each) != 1}
    keys = (network.cells[each] for each in variables)
    return frozenset(network.table.cells[key].position for key in keys if key)


def _left_by(rivals: Sequence[Rival], hypothesis: Hypothesis) -> float:
    """Return the chance that rival outcomes leave a hypothesis on single figures."""
    if not all(_of_one_figure(each) for each in hypothesis.changes):
        return 1.0
    against = sum(each.chance for each in rivals if _contradicts(each, hypothesis))
    return max(floor((1 - against) * 10_000) / 10_000, 0.0)


def _contradicts(rival: Rival, hypothesis: Hypothesis) -> bool:
    """Tell whether an outcome leaves a figure of a hypothesis, or has another text for it."""
    for each in hypothesis.changes:
        place = each.place.position
        if place not in rival.texts or rival.texts[place] not in (None, each.plain):
            return True
    return False


def _of_one_figure(change: Change) -> bool:
    return change.kind.mistyped or change.kind in _UNKNOWN


def surer(judged: Judged, found: Diagnosis, findings: Sequence[Finding]) -> Diagnosis:
    """
    Return a diagnosis with what was weighed over the whole table, where that is surer.

    Only single figures, one of which the diagnosis suspects too, or what it explains is about.
    """
    weighed = judged.accidents
    if weighed is None or not weighed.whole:
        return found
    if not weighed.hypotheses or not found.hypotheses:
        return found
    first = weighed.hypotheses[0]
    suspected = {place for each in found.hypotheses for place in _cells(each)}
    suspected |= _asked(judged, found, findings)
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
    if suspected.isdisjoint(_cells(first)) or not all(map(_of_one_figure, before.changes)):
        return found
    return found._replace(hypotheses=weighed.hypotheses, cells=_of_first(weighed.hypotheses))


def _asked(
    judged: Judged, found: Diagnosis, findings: Sequence[Finding]
) -> frozenset[tuple[int, int]]:
    """Return the places of all figures that what a diagnosis explains is about; none trusted."""
    network = judged.network
    numbers = {n for each in findings if each.id in found.explains for n in each.relations}
    variables = {
        variable
        for number in numbers
        for constraint in judged.verdicts[number].relation.constraints
        for variable in constraint.variables
    }
    keys = (network.cells[each] for each in variables if network.weight(each) == 1)
    return frozenset(network.table.cells[key].position for key in keys if key)


def _typed(hypothesis: Hypothesis) -> frozenset[tuple[tuple[int, int], str | None]]:
    return frozenset((each.place.position, each.proposed) for each in hypothesis.changes)
