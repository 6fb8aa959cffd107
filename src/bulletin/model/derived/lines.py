"""
What a table implies: one line a figure that was worked out rather than printed.

Every line names the cell it starts from (`origin`, `group`, `item`, `place`), so that a
reader finds it in the file. Texts called `shown_...` carry only the decimals that the
inputs justify; the intervals beside them are exact. A line that could not be worked
out stands all the same, with its `reason`.
"""

from dataclasses import dataclass
from enum import StrEnum

from bulletin.model.figures.interval import Interval
from bulletin.model.files.position import Origin, Position
from bulletin.model.findings.report import Outcome
from bulletin.model.table.table import Measure, Role


class ShareBasis(StrEnum):
    """What a share was worked out from."""

    LEVELS = "levels"
    IMPLIED_WEIGHT = "implied weight"  # from the growths or indices of all parts together
    STRUCTURE = "structure"  # half the sum of the changes of all shares of a whole, signs left out
    QUOTIENT = "location quotient"  # a share in one place against the share in all places


@dataclass(frozen=True, slots=True)
class ShareLine:
    """
    A part as a share of its whole, in per cent.

    `place` is the cell of the part's level (of its growth or index for an implied
    weight). `share` is what rounding leaves, None where `reason` says why nothing
    follows. `shown` is empty where not even a whole per cent is certain; for an implied
    weight it is the whole per cent in the middle, as long as that is within ten points.
    `printed` is the share that the table prints, empty if none, and `outcome` says
    whether it can be reproduced. `whole` is the label of the item that the share is of.
    Over time, `period` is that of the share and `against` the one that it is compared with;
    `earlier` is the share there and `change` how many points lie between, in the line of a
    whole (basis `structure`) how much of its structure changed. `quotient` is the share against
    that of all places together (basis `location quotient`), 1 where they are alike.
    """

    origin: Origin
    group: str
    item: str
    whole: str
    place: Position
    share: Interval | None = None
    shown: str = ""
    level: str = ""
    printed: str = ""
    outcome: Outcome | None = None
    basis: ShareBasis = ShareBasis.LEVELS
    depth: int = 0
    role: Role = Role.ALONE
    column: str = ""
    reason: str = ""
    period: str = ""
    against: str = ""
    earlier: Interval | None = None
    shown_earlier: str = ""
    change: Interval | None = None
    shown_change: str = ""
    quotient: Interval | None = None
    shown_quotient: str = ""

    @property
    def path(self) -> str:
        """The path of the file, as the user named it."""
        return self.origin.path


@dataclass(frozen=True, slots=True)
class GrowthLine:
    """
    What a level and its growth imply.

    `place` is the cell of the growth (of the level where no growth column is printed).
    `previous` is the level of the earlier period, implied or printed, `change` the
    absolute change, both in the unit of the level; `implied_growth`, in per cent, is
    there where both levels are printed. `contribution` is to the growth of `total`, in
    percentage points; `weight` the item's implied share of `total` in the earlier
    period, in per cent, and `contribution_rate` the item's part of the change of `total`, in
    per cent too (贡献率). `reason` says why something is None, and what was assumed.
    `subject` is the head of the column that the growth is said of, `measure` what the
    figure in `growth` is: a growth, or an index. Of a series, `period` is that of the level
    and `against` the one that it is compared with; `basis` is 年均 where the growth is an
    average over the years between.
    """

    origin: Origin
    group: str
    item: str
    place: Position
    level: str = ""
    growth: str = ""
    previous: Interval | None = None
    shown_previous: str = ""
    change: Interval | None = None
    shown_change: str = ""
    contribution: Interval | None = None
    shown_contribution: str = ""
    weight: Interval | None = None
    shown_weight: str = ""
    depth: int = 0
    role: Role = Role.ALONE
    column: str = ""
    unit: str = ""
    reason: str = ""
    implied_growth: Interval | None = None
    shown_growth: str = ""
    total: str = ""
    subject: str = ""
    measure: Measure = Measure.GROWTH
    period: str = ""
    against: str = ""
    basis: str = ""
    contribution_rate: Interval | None = None
    shown_contribution_rate: str = ""

    @property
    def path(self) -> str:
        """The path of the file, as the user named it."""
        return self.origin.path


@dataclass(frozen=True, slots=True)
class RankLine:
    """
    One place in a standard competition ranking (1, 2, 2, 4).

    `place` is the cell of the figure ranked, `printed` its text (for a contribution,
    which is worked out, the shown text). `by` is the measure ranked by. `tied` marks a
    rank that several items share. `open_with` lists items whose order against this one
    rounding leaves open, in the order of the ranking. `subject` is the head of the column
    that a growth or share is said of, empty for a level. `among` tells the list whose items
    compete from the other lists of the table, empty if there is one; `left_out` names the
    items of the column that compete with none of it. `before` is the rank in the period
    before, where rankings of several periods are printed. `worked_out` tells that the figure
    is a growth between two printed levels, of which `place` is the later.
    """

    origin: Origin
    group: str
    rank: int
    item: str
    place: Position
    printed: str
    by: str
    tied: bool = False
    open_with: tuple[str, ...] = ()
    unit: str = ""
    column: str = ""
    depth: int = 0
    role: Role = Role.ALONE
    subject: str = ""
    among: str = ""
    left_out: tuple[str, ...] = ()
    before: int | None = None
    worked_out: bool = False

    @property
    def path(self) -> str:
        """The path of the file, as the user named it."""
        return self.origin.path
