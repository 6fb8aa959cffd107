"""Whether one figure explains why a sum across the columns fails."""

from collections.abc import Sequence

from bulletin.messages.message import Message
from bulletin.relate.constraints.propagation import feasible, left_for
from bulletin.relate.found.evidence import Pattern
from bulletin.relate.found.integer_matrix import IntegerMatrix
from bulletin.relate.found.single_slip import explained
from bulletin.relate.found.to_relations import firm
from bulletin.relate.network import Network
from bulletin.relate.relation import Relation

_SEVERAL = 2
_UNEXPLAINED = Message.of("untested.not.listed")


class Crossing:
    """The sums down the columns of a table, by the figures that they tie."""

    def __init__(self, network: Network, relations: Sequence[Relation]) -> None:
        self.network = network
        self.at: dict[int, list[Relation]] = {}
        self._holds: dict[int, bool] = {}
        for each in relations:
            if each.kind.additive and each.kind.exact and each.firm and not each.reason:
                for figure in (each.target, *each.parts):
                    self.at.setdefault(figure, []).append(each)

    def tested(
        self, failed: Relation, sight: IntegerMatrix, pattern: Pattern, line: int
    ) -> Relation:
        """
        Return the sum of a line that fails: tested if one figure explains it, else not.

        Where sums down the columns cross the line and could see what it misses, another
        number in place of one figure must repair all of them there as well: a line that
        leaves something out fails alone, or with its grand total. A figure that none
        crosses must be wrong by a slip of a finger, among many lines that agree. Parts
        that only fall short are less than certain even then: a warning if no other line
        does, nothing if there are more.
        """
        series = pattern.target, *pattern.parts
        figures = dict(zip(series, (failed.target, *failed.parts), strict=True))
        miss = abs(self._off(failed))
        crossed = {figure for figure in figures.values() if self._seen(figure, miss)}
        if any(self._repairs(figure, failed) for figure in crossed):
            return failed
        free = [each for each, figure in figures.items() if figure not in crossed]
        short = [each for each in pattern.failed if _falls_short(sight, pattern, each)]
        slipped = firm(pattern) and explained(sight, line, pattern.target, pattern.parts, free)
        if not slipped or (line in short and len(short) > 1):
            return failed._replace(constraints=(), reason=_UNEXPLAINED)
        return failed._replace(firm=line not in short)

    def one_column(self, failed: Sequence[Relation]) -> bool:
        """
        Tell whether all that some lines miss is what one sum down a column misses.

        Then several figures of that column are wrong, and no line leaves anything out.
        """
        if len(failed) < _SEVERAL:
            return False
        off = sum(self._off(each) for each in failed)
        room = sum(self._room(each) for each in failed)
        for figures in zip(*(each.parts for each in failed), strict=True):
            for crossing in self.at.get(figures[0], ()):
                through = set(figures) <= set(crossing.parts) and not self._held(crossing)
                if through and abs(self._off(crossing) - off) <= room + self._room(crossing):
                    return True
        return False

    def _seen(self, figure: int, miss: float) -> bool:
        """Tell whether a sum down the columns would fail over a figure that is off by so much."""
        return any(self._room(each) < miss for each in self.at.get(figure, ()))

    def _room(self, relation: Relation) -> float:
        ends = (self.network.floats[each] for each in (relation.target, *relation.parts))
        return sum(high - low for low, high in ends) / 2

    def _off(self, relation: Relation) -> float:
        """Return by how much the parts of a sum exceed its target, as printed."""
        middles = [sum(self.network.floats[each]) / 2 for each in relation.parts]
        return sum(middles) - sum(self.network.floats[relation.target]) / 2

    def _repairs(self, figure: int, failed: Relation) -> bool:
        """Tell whether all sums of a figure fail, and one other number satisfies them all."""
        crossing = self.at[figure]
        if any(self._held(each) for each in crossing):
            return False
        constraints = [each for one in (failed, *crossing) for each in one.constraints]
        return left_for([figure], constraints, self.network.exact) is not None

    def _held(self, relation: Relation) -> bool:
        """Tell whether a sum down a column holds; asked anew by every line that it crosses."""
        known = self._holds.get(id(relation))
        if known is None:
            known = self._holds[id(relation)] = feasible(relation.constraints, self.network)
        return known


def _falls_short(sight: IntegerMatrix, pattern: Pattern, line: int) -> bool:
    middle = sight.middle[line]
    return sum(middle[part] for part in pattern.parts) < middle[pattern.target]
