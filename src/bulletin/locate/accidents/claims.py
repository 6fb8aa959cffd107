"""What a table claims of its figures: families of relations that are meant together or not."""

from collections.abc import Sequence
from enum import Enum
from statistics import median
from typing import NamedTuple

from bulletin.locate.accidents.forms import Form, Linear, Quotient
from bulletin.locate.accidents.grid import Family, Grid, Spot
from bulletin.locate.chances import NOT_MEANT, ROUNDED_OTHERWISE
from bulletin.model.table import Measure
from bulletin.relate.network import Network
from bulletin.relate.relation import Relation

_ALL = 100


class Sort(Enum):
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

    sort: Sort
    not_meant: float
    otherwise: float
    column: int | None = None


class Claim(NamedTuple):
    """
    One relation between figures, and its family by number.

    `shares`: all or one of them are shares. `listed` shares add up together; `whole`: to
    all there is. `relation` is what was found, None where only words claim it.
    """

    form: Form
    family: int
    shares: bool = False
    whole: bool = False
    listed: int = 1
    relation: Relation | None = None


class Claims:
    """All claims of a table, gathered by family."""

    def __init__(self, network: Network, grid: Grid) -> None:
        self.grid = grid
        self.network = network
        self.families: list[FamilyOfClaims] = []
        self.claims: list[Claim] = []
        self._numbers: dict[tuple[Sort, object], int] = {}
        self._sizes = _sizes(grid)

    def family(self, sort: Sort, key: object, not_meant: float | None = None) -> int:
        """Return the number of a family, a new one where there is none of this key."""
        number = self._numbers.get((sort, key))
        if number is None:
            number = self._numbers[sort, key] = len(self.families)
            chance = NOT_MEANT[sort.value] if not_meant is None else not_meant
            column = key if isinstance(key, int) else None
            otherwise = ROUNDED_OTHERWISE.get(sort.value, 0.0)
            self.families.append(FamilyOfClaims(sort, chance, otherwise, column))
        return number

    def put(self, form: Form | None, family: int, relation: Relation | None = None) -> None:
        """Take a claim, if it has a form at all."""
        if form is not None:
            self.claims.append(Claim(form, family, relation=relation))

    def put_shares(
        self, form: Form | None, family: int, listed: int, relation: Relation | None = None
    ) -> None:
        """Take a claim of which some figures are shares, so many of which add up together."""
        if form is not None:
            whole = isinstance(form, Linear) and self._of_all(form)
            self.claims.append(Claim(form, family, True, whole, listed, relation))  # noqa: FBT003

    def spots(self, variables: Sequence[int]) -> list[Spot] | None:
        """Return where variables are printed, or left blank; None where one is neither."""
        keys = (self.network.cells[each] for each in variables)
        spots = [spot for key in keys if key and (spot := self.grid.spot.get(key))]
        return spots if len(spots) == len(variables) else None

    def linear(
        self, variables: Sequence[int], signs: Sequence[int], constant: float, spread: float = 0.0
    ) -> Linear | None:
        """Return that figures weighted with signs make a constant; None if one has no place."""
        spots = self.spots(variables)
        if spots is None or len(set(spots)) < len(spots):
            return None
        powers = [self.network.scale(each) for each in variables]
        weights = [s * 10.0 ** (p - powers[0]) for s, p in zip(signs, powers, strict=True)]
        sizes = (self._sizes.get(self.grid.like[each], 1.0) for each in spots[1:])
        return Linear(spots, weights, constant, spread or 2 * max(sizes, default=1.0))

    def quotient(
        self, members: tuple[int, int, int], divisor: int, offset: int, spread: float
    ) -> Quotient | None:
        """Return that a rate is result over base; `members` are these three."""
        spots = self.spots(members)
        if spots is None or len(set(spots)) < len(members):
            return None
        of_rate, of_result, of_base = (self.network.scale(each) for each in members)
        factor = divisor * 10.0 ** (of_result - of_base - of_rate)
        rate, result, base = spots
        return Quotient((rate, result, base), factor, offset * 10.0**-of_rate, spread)

    def items(self, variables: Sequence[int]) -> tuple[int, ...]:
        """Return the items of variables that stand behind cells."""
        cells = (self.network.cells[each] for each in variables)
        return tuple(cell[0] for cell in cells if cell)

    def of_shares(self, variable: int) -> bool:
        """Tell whether a variable stands behind a share."""
        cell = self.network.cells[variable]
        return cell is not None and self.network.table.measure(*cell) is Measure.SHARE

    def _of_all(self, form: Linear) -> bool:
        """Tell whether shares add to 100, or to a printed 100."""
        first = self.grid.values[form.cells[0]]
        return form.constant == _ALL or (first is not None and first.middle == _ALL)


def _sizes(grid: Grid) -> dict[Family, float]:
    """Return how large the figures of each family usually are."""
    sizes: dict[Family, list[float]] = {}
    for spot, value in grid.values.items():
        if value:
            sizes.setdefault(grid.like[spot], []).append(abs(value.middle))
    return {key: median(each) or 1.0 for key, each in sizes.items()}
