"""What sentences claim of figures, and what became of each claim."""

import re
from enum import StrEnum
from functools import lru_cache
from typing import NamedTuple

from bulletin.model.figures.interval import ANYTHING, Interval
from bulletin.model.files.position import Position
from bulletin.model.findings.report import Outcome


class TextClaimKind(StrEnum):
    """What a sentence says of its target; what tables have relations for, and a few more."""

    SHARE = "share"
    GROWTH = "growth"
    SUM = "sum"
    CHANGE = "change"
    POINTS = "points"
    STRUCTURE = "structure"
    RATIO = "ratio"
    PER_HEAD = "perhead"
    BALANCE = "balance"
    REPEAT = "repeat"
    PART = "part"
    RANK = "rank"
    RATE = "rate"
    BOUND = "bound"


@lru_cache(maxsize=1 << 12)
def bare_number(number: str) -> str:
    """
    Return a number as printed with a decimal point and nothing that parts its thousands.

    >>> bare_number("1,234.5"), bare_number("793 610"), bare_number("−6,4")
    ('1234.5', '793610', '-6.4')
    """
    pointed = _DECIMAL_COMMA.sub(r"\1.\2", number.replace("−", "-"))
    return _PARTING.sub("", pointed).lstrip("+")


_DECIMAL_COMMA = re.compile(r"^([+-]?\d+),(\d{1,2})$")
_PARTING = re.compile(r"[,，\s]")


class TextFigure(NamedTuple):
    """
    A number of a document with its unit as printed, and where it stands.

    `part` is the number of the paragraph or table among the parts of the document; `start`
    the offset of its first digit or sign in the text of the paragraph (or of the cell, whose
    place in its sheet is `cell`). `number` is the number alone. `path` names the file where
    that is another one than the claim stands in.
    """

    text: str
    position: Position
    part: int
    start: int
    number: str = ""
    cell: Position | None = None
    path: str = ""

    @property
    def bare(self) -> str:
        """Return the number alone, with a decimal point and nothing that parts thousands."""
        return bare_number(self.number)

    @property
    def decimals(self) -> int:
        """Return how many decimals are printed."""
        return len(self.bare.partition(".")[2])

    @property
    def spot(self) -> str:
        """Return where it stands, `4:28`, with the name of another file before it."""
        place = f"{self.position.line}:{self.position.column}"
        return f"{self.path}:{place}" if self.path else place


class Suspect(NamedTuple):
    """A figure that, had it been another text, would make the claim true."""

    figure: TextFigure
    proposed: str
    probability: float


class TextClaim(NamedTuple):
    """
    A claim, its outcome, and what its operands leave for the target in the target's unit.

    `reason` says why it could not be tested, or what was assumed. `suspects` are given for
    failed claims only, the likeliest first.
    """

    kind: TextClaimKind
    target: TextFigure
    operands: tuple[TextFigure, ...]
    outcome: Outcome
    implied: Interval = ANYTHING
    reason: str = ""
    suspects: tuple[Suspect, ...] = ()


class TextClaims(NamedTuple):
    """
    All claims found in a document, in the order of their targets, and the numbers read.

    `figures` are all numbers of sentences that were read as figures (years, numerals of lists
    and names such as 十四五 are none), and those of tables that a claim speaks of; how
    many of them stand in a tested claim is `tested`.
    """

    figures: tuple[TextFigure, ...]
    claims: tuple[TextClaim, ...]

    def at(self, position: Position) -> TextFigure | None:
        """Return the figure at a place of the document, None where none was read or claimed."""
        claimed = (each for one in self.claims for each in (one.target, *one.operands))
        every = (*self.figures, *claimed)
        return next((each for each in every if each.position == position), None)

    @property
    def tested(self) -> int:
        """Return how many figures stand in a claim that was held or failed."""
        return len(self.tested_positions)

    @property
    def tested_positions(self) -> frozenset[Position]:
        """Return where the figures stand that are in a claim that was held or failed."""
        tested = (each for each in self.claims if each.outcome is not Outcome.NOT_TESTABLE)
        used = (f for each in tested for f in (each.target, *each.operands))
        return frozenset(each.position for each in used if not each.path)
