"""Which of several readings of a column nearly all of its lines show."""

from collections.abc import Iterable, Sequence

from bulletin.relate.constraints.propagation import feasible, left_for
from bulletin.relate.network import Network
from bulletin.relate.relation import Relation

_LEAST = 3  # lines that show it
_ONE_IN = 4  # lines that may fail


def shown_by_most(network: Network, ways: Iterable[Sequence[Relation]]) -> Sequence[Relation]:
    """
    Return the relations of the way in which most lines hold, of equal ones the first.

    Nothing unless at least three lines hold by more than rounding, and no more than one in four
    fails. Errs by not testing.
    """
    best = max(ways, key=lambda way: _held(network, way), default=())
    telling = [each for each in best if not _near_nothing(network, each)]
    held = _held(network, telling)
    return best if held >= _LEAST and (len(telling) - held) * _ONE_IN <= len(telling) else ()


def _near_nothing(network: Network, relation: Relation) -> bool:
    """
    Tell whether a target is no larger than what rounding lets pass.

    That whole points are within a point and a half of no change, chance brings about.
    """
    low, high = network.floats[relation.target]
    left = left_for((relation.target,), relation.constraints, network.floats)
    if left is None:
        return False
    ((least, most),) = left
    return abs(low + high) <= high - low + float(most - least)


def _held(network: Network, relations: Iterable[Relation]) -> int:
    return sum(feasible(each.constraints, network) for each in relations)
