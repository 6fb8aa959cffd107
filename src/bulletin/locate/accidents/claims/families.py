"""What a table claims of its figures: families of relations that are meant together or not."""

from collections.abc import Sequence
from enum import Enum
from statistics import median
from typing import NamedTuple

from bulletin.locate.accidents.claims.equations import Equation, LinearEquation, RateEquation
from bulletin.locate.accidents.claims.printed_figures import Comparable, PrintedFigures, Slot
from bulletin.locate.chances import NOT_MEANT, ROUNDED_OTHERWISE
from bulletin.model.table.table import Measure
from bulletin.relate.network import Network
from bulletin.relate.relation import Relation

_ALL = 100


class ClaimKind(Enum):
    """What a family of claims is about."""

    SUM = "sum"
    LISTED = "listed"  # a list that does not say that it is complete
    SHARE = "share"
    GROWTH = "growth"
    INDEX = "index"
    BASES = "bases"
    HULL = "hull"
    CHANGE = "change"
    SERIES = "series"
    ORDER = "order"


class FamilyOfClaims(NamedTuple):
    """
    Claims that are meant together or not at all, with the chance that they are not.

    `otherwise` is the chance that they are rounded more loosely. `column` is the column of
    the table that depends on the others, where there is one.
    """

    kind: ClaimKind
    not_meant: float
    otherwise: float
    column: int | None = None


class Claim(NamedTuple):
    """
    One relation between figures, and its family by number.

    `shares`: all or one of them are shares. `listed` shares add up together; `whole`: to
    all there is; `absorbs`: it is of several, or of the largest, which may take up what the
    others miss. `relation` is what was found, None where only words claim it.
    """

    equation: Equation
    family: int
    shares: bool = False
    whole: bool = False
    listed: int = 1
    absorbs: bool = False
    relation: Relation | None = None


class Claims:
    """All claims of a table, gathered by family."""

    def __init__(self, network: Network, figures: PrintedFigures) -> None:
        self.figures = figures
        self.network = network
        self.families: list[FamilyOfClaims] = []
        self.claims: list[Claim] = []
        self._numbers: dict[tuple[ClaimKind, object], int] = {}
        self._sizes = _sizes(figures)

    def family(self, kind: ClaimKind, key: object, not_meant: float | None = None) -> int:
        """Return the number of a family, a new one where there is none of this key."""
        number = self._numbers.get((kind, key))
        if number is None:
            number = self._numbers[kind, key] = len(self.families)
            chance = NOT_MEANT[kind.value] if not_meant is None else not_meant
            column = key if isinstance(key, int) else None
            otherwise = ROUNDED_OTHERWISE.get(kind.value, 0.0)
            self.families.append(FamilyOfClaims(kind, chance, otherwise, column))
        return number

    def put(self, equation: Equation | None, family: int, relation: Relation | None = None) -> None:
        """Take a claim, if it has a equation at all."""
        if equation is not None:
            self.claims.append(Claim(equation, family, relation=relation))

    def put_shares(
        self, equation: Equation | None, family: int, listed: int, relation: Relation | None = None
    ) -> None:
        """Take a claim of which some figures are shares, so many of which add up together."""
        if equation is not None:
            one = isinstance(equation, RateEquation)
            whole = not one and isinstance(equation, LinearEquation) and self._of_all(equation)
            absorbs = not one or self._is_largest(equation.cells[0])
            claim = Claim(equation, family, shares=True, whole=whole, listed=listed)
            self.claims.append(claim._replace(absorbs=absorbs, relation=relation))

    def _is_largest(self, slot: Slot) -> bool:
        """Tell whether no share listed beside one in its column is larger."""
        item, column = self.figures.key[slot]
        items = self.network.table.items
        listed = (each.index for each in items if each.parent == items[item].parent)
        slots = (self.figures.slot.get((each, column)) for each in listed)
        values = [value for each in slots if each and (value := self.figures.values[each])]
        own = self.figures.values[slot]
        return own is None or own.middle >= max(each.middle for each in values)

    def supposing(self, slot: Slot, text: str) -> "Claims":
        """Return the same claims of a table that prints another text in one place."""
        other = Claims(self.network, self.figures.supposing(slot, text))
        other.families, other.claims = self.families, self.claims
        return other

    def slots(self, variables: Sequence[int]) -> list[Slot] | None:
        """Return where variables are printed, or left blank; None where one is neither."""
        keys = (self.network.cells[each] for each in variables)
        slots = [slot for key in keys if key and (slot := self.figures.slot.get(key))]
        return slots if len(slots) == len(variables) else None

    def linear(
        self, variables: Sequence[int], signs: Sequence[int], constant: float, spread: float = 0.0
    ) -> LinearEquation | None:
        """Return that figures weighted with signs make a constant; None if one has no place."""
        slots = self.slots(variables)
        if slots is None or len(set(slots)) < len(slots):
            return None
        powers = [self.network.scale(each) for each in variables]
        weights = [s * 10.0 ** (p - powers[0]) for s, p in zip(signs, powers, strict=True)]
        sizes = (self._sizes.get(self.figures.like[each], 1.0) for each in slots[1:])
        return LinearEquation(slots, weights, constant, spread or 2 * max(sizes, default=1.0))

    def quotient(
        self, members: tuple[int, int, int], divisor: int, offset: int, spread: float
    ) -> RateEquation | None:
        """
        Return that a rate is result over base; `members` are these three.

        None if one has no place, or the base is nought as far as it is printed: any rate follows.
        """
        slots = self.slots(members)
        if slots is None or len(set(slots)) < len(members):
            return None
        rate, result, base = slots
        printed = self.figures.values[base]
        if printed and abs(printed.middle) <= printed.half:
            return None
        of_rate, of_result, of_base = (self.network.scale(each) for each in members)
        factor = divisor * 10.0 ** (of_result - of_base - of_rate)
        return RateEquation((rate, result, base), factor, offset * 10.0**-of_rate, spread)

    def items(self, variables: Sequence[int]) -> tuple[int, ...]:
        """Return the items of variables that stand behind cells."""
        cells = (self.network.cells[each] for each in variables)
        return tuple(cell[0] for cell in cells if cell)

    def of_shares(self, variable: int) -> bool:
        """Tell whether a variable stands behind a share."""
        cell = self.network.cells[variable]
        return cell is not None and self.network.table.measure(*cell) is Measure.SHARE

    def _of_all(self, equation: LinearEquation) -> bool:
        """Tell whether shares add to 100, or to a printed 100."""
        first = self.figures.values[equation.cells[0]]
        return equation.constant == _ALL or (first is not None and first.middle == _ALL)


def _sizes(figures: PrintedFigures) -> dict[Comparable, float]:
    """Return how large the figures of each family usually are."""
    sizes: dict[Comparable, list[float]] = {}
    for slot, value in figures.values.items():
        if value:
            sizes.setdefault(figures.like[slot], []).append(abs(value.middle))
    return {key: median(each) or 1.0 for key, each in sizes.items()}
