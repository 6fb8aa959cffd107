"""What a relation between figures says of them: the closed set of kinds, one line a kind."""

from enum import Flag, StrEnum, auto
from typing import Self


class Trait(Flag):
    """What may be true of a kind of relation."""

    NONE = 0
    EXACT = auto()
    ADDITIVE = auto()
    ONE_UNIT = auto()
    ONE_DEFINITION = auto()
    IN_FIGURES = auto()


_EXACT, _ADDITIVE, _ONE_UNIT = Trait.EXACT, Trait.ADDITIVE, Trait.ONE_UNIT
_ONE_DEFINITION, _IN_FIGURES = Trait.ONE_DEFINITION, Trait.IN_FIGURES


class RelationKind(StrEnum):
    """What a relation says of its target and parts; what else follows of a kind stands with it."""

    SUM = "sum", _EXACT | _ADDITIVE | _ONE_UNIT | _IN_FIGURES
    OF_WHICH = "of-which", _ADDITIVE | _ONE_UNIT  # at most the whole
    DIFFERENCE = "difference", _EXACT | _ADDITIVE | _ONE_UNIT | _ONE_DEFINITION
    CHANGE = "change", _EXACT | _ONE_UNIT  # later less earlier
    AVERAGE = "average", _EXACT | _ONE_UNIT | _ONE_DEFINITION | _IN_FIGURES
    SHARE = "share", _EXACT | _ONE_DEFINITION | _IN_FIGURES
    HUNDRED = "hundred", _EXACT | _ONE_UNIT  # shares that add to 100
    GROWTH = "growth", _EXACT | _ONE_DEFINITION | _IN_FIGURES
    SINCE = "since", _EXACT | _ONE_DEFINITION  # growth over an earlier line of a series
    INDEX = "index", _EXACT | _ONE_UNIT | _ONE_DEFINITION  # 100 plus the change
    CONTRIBUTION = "contribution", _EXACT | _ONE_DEFINITION  # of a part to the growth of its whole
    PER_HEAD = "per-head", _EXACT
    HULL = "hull", _ONE_UNIT  # between the lowest and the highest of its parts
    WEIGHTED = "weighted"  # a mean of its parts, weighted by their levels
    RANK = "rank"
    SAME = "same", _ONE_UNIT  # one figure printed in two tables
    CONDITION = "condition"  # a declared bound

    traits: Trait

    def __new__(cls, value: str, traits: Trait = Trait.NONE) -> Self:
        """Make the member of this value; the text alone is its name in reports and scripts."""
        member = str.__new__(cls, value)
        member._value_ = value
        member.traits = traits
        return member

    @property
    def exact(self) -> bool:
        """
        Tell whether it pins its figures down.

        A range, an upper bound or a weighting by assumption does not: a figure ten times
        too high may satisfy each of them.
        """
        return _EXACT in self.traits

    @property
    def additive(self) -> bool:
        """Tell whether it adds its parts up, so that it is one claim with others that do."""
        return _ADDITIVE in self.traits

    @property
    def one_unit(self) -> bool:
        """Tell whether its parts are in the unit of its target, with about its decimals."""
        return _ONE_UNIT in self.traits

    @property
    def one_definition(self) -> bool:
        """Tell whether a figure can be the target of one such relation only."""
        return _ONE_DEFINITION in self.traits

    @property
    def in_figures(self) -> bool:
        """Tell whether figures alone can show it where no label tells it."""
        return _IN_FIGURES in self.traits

    @property
    def orders(self) -> bool:
        """Tell whether it says only which figure is ahead, and cannot be solved for any."""
        return self is RelationKind.RANK

    @property
    def repeats(self) -> bool:
        """Tell whether it is one figure printed twice, so that either may be the wrong one."""
        return self is RelationKind.SAME
