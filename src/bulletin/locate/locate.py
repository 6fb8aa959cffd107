"""Findings with a common cause, and the figures that may have caused them."""

from collections.abc import Iterable, Sequence
from fractions import Fraction
from math import floor

from bulletin.locate.accidents.conclusions.explains import (
    bounded,
    of_several,
    surer,
    without_touched,
)
from bulletin.locate.cases import Case, cases_of
from bulletin.locate.chances import FURTHER_CAUSE, MOST_SHOWN, MOST_SHOWN_OF_SETS, NOT_MET
from bulletin.locate.rereading import Proofs, Reread
from bulletin.locate.search.shared import Answer, with_shared_causes
from bulletin.locate.search.spanning import spanned
from bulletin.locate.search.stages import PAIR, Explanations
from bulletin.locate.search.suspects import Trial
from bulletin.locate.slips.printable_texts import model_of_style, styled
from bulletin.locate.weigh.hypothesis import (
    FigureChange,
    UnitChange,
    Weighed,
    figures_of,
    probabilities,
    typed,
)
from bulletin.locate.weigh.selection import of_first, worth_telling
from bulletin.locate.weigh.weighing import Weighing
from bulletin.messages.message import Message
from bulletin.model.figures.interval import ANYTHING
from bulletin.model.findings.diagnosis import Change, Diagnosis, Hypothesis
from bulletin.model.findings.report import Finding, Outcome, Place, Severity
from bulletin.model.table.relation_kind import RelationKind
from bulletin.relate.constraints.constraint import Constraint
from bulletin.relate.constraints.propagation import interval, left_for
from bulletin.relate.constraints.ranges import Range
from bulletin.relate.judge import Judged
from bulletin.relate.network import Network


def diagnoses(
    judged: Judged, found: Sequence[Finding], reread: Reread | None = None
) -> tuple[Diagnosis, ...]:
    """
    Return a diagnosis for every group of findings that one cause may explain.

    `reread` says what is found once cells hold other texts; where it is None, only the
    relations found already are asked.
    """
    doubtful = [each for each in found if each.severity is not Severity.NOTE]
    if not doubtful:
        return ()
    network = judged.network
    happened = of_several(judged, doubtful)
    if happened:
        explained = frozenset(happened.explains)
        doubtful = [each for each in doubtful if each.id not in explained]
        judged = without_touched(judged, happened)
    cases = [case for case in cases_of(judged, doubtful) if case.conflicts or case.odd]
    answers = list[Answer]()
    for group in spanned(network, cases):
        answers.append(Answer(group.case, probabilities(group.weighed), ""))
        cases = [case for case in cases if all(case is not each for each in group.members)]
    answers += [_answer(network, case, doubtful, reread) for case in cases]
    answers.sort(key=lambda each: each.case.explains)
    shared = with_shared_causes(network, answers)
    first = (happened,) if happened else ()
    weighed_again = (_weighed_again(judged, each, doubtful) for each in shared)
    told = first + _merged(each for each in weighed_again if each.hypotheses or each.note)
    undone = judged.accidents.undone if judged.accidents else ""
    return tuple(each if each.note else each._replace(note=undone) for each in told)


def _merged(told: Iterable[Diagnosis]) -> tuple[Diagnosis, ...]:
    """Return diagnoses, those with the same hypotheses as one."""
    merged: dict[object, Diagnosis] = {}
    for each in told:
        key = each.hypotheses or each
        before = merged.get(key)
        explains = tuple(sorted({*before.explains, *each.explains})) if before else each.explains
        merged[key] = (before or each)._replace(explains=explains)
    return tuple(merged.values())


def _answer(
    network: Network, case: Case, found: Sequence[Finding], reread: Reread | None
) -> Answer:
    weighing = Weighing(Trial(network, case.constraints))
    weighed, note = Explanations(weighing, case).found()
    ranked = probabilities(weighed)
    if not reread:
        return Answer(case, ranked, note)
    trying = Proofs(weighing, case, found, reread)
    proofs = trying.instead_of(ranked)
    if not proofs:
        return Answer(case, probabilities(trying.unrefuted(ranked)), note)
    case.explains = sorted({*case.explains, *proofs[0][1]})
    proved = [each for each, _ in proofs]
    known = {typed(each.meant) for each in proved}
    others = weighed if len(ranked[0][0].meant) == 1 else []
    rivals = [each for each in others if typed(each.meant) not in known]
    return Answer(case, probabilities([*proved, *rivals]), note, proved=True)


def _weighed_again(judged: Judged, answer: Answer, found: Sequence[Finding]) -> Diagnosis:
    """
    Return a diagnosis with what was weighed over the whole table.

    Instead of it where that is surer, and else no surer than that leaves it; a table that was read
    anew may hold relations that were not weighed.
    """
    diagnosis = _diagnosis(judged, answer)
    better = surer(judged, diagnosis, found)
    alone = better is not diagnosis or answer.proved
    return better if alone else bounded(judged, diagnosis, found)


def _diagnosis(judged: Judged, answer: Answer) -> Diagnosis:
    network, case = judged.network, answer.case
    sure = _slipped(judged, case, min((each.causes for each, _ in answer.ranked), default=1))
    ranked = [(each, sure * probability) for each, probability in answer.ranked]
    several = all(len(each.meant) > PAIR for each, _ in ranked)
    hypotheses = tuple(
        Hypothesis(floor(probability * 10_000) / 10_000, _changes(network, case.constraints, each))
        for each, probability in worth_telling(
            ranked, MOST_SHOWN_OF_SETS if several else MOST_SHOWN
        )
    )
    return Diagnosis(tuple(case.explains), hypotheses, answer.note, of_first(ranked))


def _slipped(judged: Judged, case: Case, causes: int) -> float:
    """
    Return how likely the figures of a case were mistyped at all, by so many slips at least.

    Where only rates clash they may be of another base. A declared condition alone may as well
    just not be met: the more slips it would take, the likelier.
    """
    clashing = {each for clash in case.clashes for each in clash.constraints}
    failed = (each for each in judged.verdicts if each.outcome is Outcome.FAILED)
    mine = [each for each in failed if not clashing.isdisjoint(each.relation.constraints)]
    if mine and all(each.relation.kind is RelationKind.CONDITION for each in mine):
        slips = FURTHER_CAUSE ** (causes - 1)
        return slips / (slips + NOT_MET)
    return max((each.slipped for each in mine), default=1.0)


def _changes(
    network: Network, constraints: Sequence[Constraint], weighed: Weighed
) -> tuple[Change, ...]:
    """Return the changes of a hypothesis in table order, with the exact ranges left for them."""
    figures = figures_of(weighed.meant)
    variables = [each.variable for each in figures]
    left = left_for(variables, constraints, network.exact) or [each.ends for each in figures]
    changes = [_change(network, each, ends) for each, ends in zip(figures, left, strict=True)] + [
        Change(each.where, each.text, each.slip, ANYTHING, each.gaps)
        for each in weighed.meant
        if isinstance(each, UnitChange)
    ]
    return tuple(sorted(changes, key=lambda each: each.place.position))


def _change(network: Network, meant: FigureChange, left: Range) -> Change:
    table, where = network.table, network.cells[meant.variable]
    if where is None:
        message = Message.of("locate.only.printed")
        raise LookupError(message)
    cell = table.cells[where]
    label, measure = table.items[where[0]].label, table.measure(*where)
    return Change(
        Place(cell.position, label, measure, cell.text.strip()),
        None if meant.text is None else styled(meant.text, model_of_style(table, where)),
        meant.slip,
        interval(left).scaled(Fraction(1, 10) ** network.scale(meant.variable)),
        plain=meant.text or "",
    )
