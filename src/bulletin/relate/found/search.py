"""The search of a whole table: what labels do not tell, as relations of its network."""

from collections.abc import Iterator, Sequence

from bulletin.model.relation_kind import RelationKind
from bulletin.relate.found import averages, ratios, sums
from bulletin.relate.found.evidence import Claim, Pattern, discounted, weigh
from bulletin.relate.found.integer_matrix import Direction, IntegerMatrix
from bulletin.relate.found.refuted import without_refuted
from bulletin.relate.found.stated_series import StatedSeries, by_target, stated_series
from bulletin.relate.found.to_relations import of_rate, of_sum
from bulletin.relate.network import Network
from bulletin.relate.relation import Relation


def with_arithmetic(
    network: Network, relations: Sequence[Relation], sights: Sequence[IntegerMatrix]
) -> list[Relation]:
    """
    Return the relations that labels tell, and those that only the figures show.

    What labels tell goes before; only where most of its lines are refuted, and the
    figures bear out another relation of the same target, does that take its place.
    """
    known = stated_series(network, relations)
    found: list[Relation] = []
    wrong: set[int] = set()
    for sight in sights:
        for each, replaced in _in_direction(sight, network, known):
            found.append(each)
            wrong.update(id(member) for other in replaced for member in other.members)
    same = {(each.kind, each.target, frozenset(each.parts)) for each in relations}
    kept = [each for each in relations if id(each) not in wrong]
    return [
        *without_refuted(network, kept),
        *(each for each in found if (each.kind, each.target, frozenset(each.parts)) not in same),
    ]


def _in_direction(
    sight: IntegerMatrix, network: Network, known: Sequence[StatedSeries]
) -> Iterator[tuple[Relation, Sequence[StatedSeries]]]:
    """Yield each relation found, with what it shows to be wrong of what labels tell."""
    summed = by_target(known, sight.direction, RelationKind.SUM)
    every = [each for group in summed.values() for each in group]
    believed = {(each.target, frozenset(each.parts)) for each in every if each.believed}
    doubted = {(each.target, frozenset(each.parts)) for each in every} - believed
    patterns = [*sums.find(sight, believed, doubted), *_further_lines(sight, every)]
    for pattern in patterns:
        wrong = [
            each
            for each in summed.get(pattern.target, ())
            if not each.believed
            and set(each.parts) & set(pattern.parts)
            and set(each.parts) != set(pattern.parts)
            and not _refines(sight, pattern, each, network)
        ]
        for relation in of_sum(sight, pattern, network):
            yield relation, wrong
    rated = by_target(known, sight.direction, RelationKind.SHARE, RelationKind.GROWTH)
    taken = {target for target, group in rated.items() if any(each.believed for each in group)}
    for target, parts in (*believed, *((each.target, each.parts) for each in patterns)):
        taken |= {target, *parts}
    for pattern in averages.find(sight, taken):
        taken.add(pattern.target)
        yield from ((relation, ()) for relation in of_sum(sight, pattern, network))
    for rate in ratios.find(sight, taken):
        ends = {rate.tie.base, rate.tie.result}
        others = [each for each in rated.get(rate.tie.rate, ()) if set(each.parts) != ends]
        for relation in of_rate(sight, rate, network):
            yield relation, others


def _refines(sight: IntegerMatrix, pattern: Pattern, told_: StatedSeries, network: Network) -> bool:
    """
    Tell whether a sum only takes the parts of some told parts instead of these themselves.

    It then does not contradict what indentation says: the part that was left out is wrong.
    """
    if sight.direction is not Direction.ITEMS:
        return False
    items, tops = network.table.items, []
    for part in pattern.parts:
        place: int | None = part
        while place is not None and place not in told_.parts:
            place = items[place].parent
        if place is None or (place != part and place in pattern.parts):
            return False
        tops.append(place)
    return set(tops) == set(told_.parts)


def _further_lines(sight: IntegerMatrix, told_here: Sequence[StatedSeries]) -> Iterator[Pattern]:
    """Yield the sums that labels tell of some lines, in those other lines where they hold."""
    for each in told_here:
        pattern = weigh(sight, Claim(each.target, each.parts), 0.0)
        new = tuple(line for line in pattern.held if line not in each.lines)
        further = discounted(sight, pattern._replace(held=new, failed=(), open=()))
        if new and each.believed and further.convincing:
            yield further
