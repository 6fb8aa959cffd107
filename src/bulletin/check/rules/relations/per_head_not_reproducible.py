"""The rule per-head-not-reproducible."""

from collections.abc import Iterator

from bulletin.check.failures import around
from bulletin.check.rule import Failure, rule
from bulletin.check.wording import in_print, place_of, places
from bulletin.messages.message import Message
from bulletin.model.findings.report import Severity
from bulletin.model.table.relation_kind import RelationKind
from bulletin.relate.constraints.propagation import interval
from bulletin.relate.judge import Judged


@rule(Severity.ERROR)
def per_head_not_reproducible(judged: Judged) -> Iterator[Failure]:
    """
    A level per head that implies an impossible population.

    Why it matters:
        The level over the level per head is the population. A unit typed one line too
        high (万元 for 亿元) turns a city of millions into a village.

    What it allows:
        Where the population is printed, it may differ by a tenth, because a level per
        head uses the mean population of the year. Where it is not, anything from a
        thousand people to ten thousand million is possible.

    What it cannot see:
        A slip in the last digits of either figure.
    """
    for verdict in judged.failed(RelationKind.PER_HEAD):
        target, level = verdict.relation.target, verdict.relation.parts[0]
        constraint, *of_people = verdict.relation.constraints
        population, ranges = constraint.variables[1], judged.network.exact
        implied = interval(constraint.implied(ranges)[1])
        low, high = of_people[0].implied(ranges)[0] if of_people else ranges[population]
        place, whole = place_of(judged, target), place_of(judged, level)
        gaps = {
            "item": place.item,
            "printed": place.printed,
            "whole": whole.item,
            "level": whole.printed,
            "people": around(implied),
            "possible": Message.of("range.between", low=f"{round(low):,}", high=f"{round(high):,}"),
        }
        yield Failure(
            place,
            gaps,
            in_print(judged, target, verdict.implied),
            places(judged, verdict.relation.parts),
            relations=(verdict.relation,),
        )
