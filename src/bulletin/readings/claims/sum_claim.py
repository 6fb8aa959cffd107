"""Claims: a total and the parts that are said to make it up, and what the lines say of them."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from enum import StrEnum
from operator import itemgetter
from typing import NamedTuple

from bulletin.model.table.table import Evidence
from bulletin.readings.claims.priors import KNOWN_LIST
from bulletin.readings.claims.view import mask_of

TELLS = 1.5  # what a line says that holds, and could have failed


class Proposer(StrEnum):
    """What proposed a claim."""

    BESIDE = "beside"  # a run right above or below its total
    APART = "apart"  # a run anywhere
    PAIR = "pair"
    STRIDE = "stride"
    SINGLE = "single"
    SOLE = "sole"  # the only word for total, before or after all rows
    SCOPE = "scope"  # a word for total, and all rows up to the next one
    PREFIX = "prefix"
    HEAD = "head"  # the same lower head
    CODES = "codes"
    LABELS = "labels"  # marks, numerals, indentation, codes, classification
    ALIKE = "alike"  # the names of other lists, which add up
    MARKED = "marked"  # a list of some parts, which may be all of them
    VARIED = "varied"
    REFINED = "refined"
    EXCLUDING = "excluding"  # a total over one that leaves something out, and this


class Misfit(NamedTuple):
    """
    A line in which a claim does not hold.

    `gap` is the total less the parts, `room` what rounding explains, both in halves of
    the finest place; `chance` is how likely one such gap is, a step wide, if nothing was meant.
    """

    line: int
    gap: int
    room: int
    chance: float
    step: int
    gain: float = 0.0
    corrected: bool = False


def _picker(parts: Sequence[int]) -> Callable[[Sequence[int]], tuple[int, ...]]:
    """Return what takes the parts out of a line."""
    if len(parts) > 1:
        return itemgetter(*parts)
    (only,) = parts
    return lambda line: (line[only],)


class LineTest(NamedTuple):
    """
    A claim in one line, before anything is learned of the table.

    Its figures, its gap, how far rounding lets it miss, how likely the gap is by chance, the
    step of the finest figure, and how likely rounding alone leaves the gap.
    """

    line: int
    figures: tuple[int, ...]
    gap: int
    room: int
    chance: float
    step: int
    rounded: float

    @property
    def holds(self) -> bool:
        """Tell whether rounding explains the gap."""
        return -self.room <= self.gap <= self.room


class SumClaim:
    """
    A total and its parts.

    `mask` holds a bit a part. `gains` are what each line that holds adds to the score,
    `empty` the lines in which nothing is printed that could fail. `repeated`: other totals
    have parts of the same names at the same places.
    """

    __slots__ = (
        "as_mean", "empty", "evidence", "failures", "gains", "gaps", "mask", "parts", "pick",
        "place", "prior", "repeated", "score", "slips", "source", "tests", "total", "whole",
    )  # fmt: skip

    def __init__(
        self,
        total: int,
        parts: tuple[int, ...],
        source: Proposer,
        prior: float,
        evidence: Evidence = Evidence.ARITHMETIC,
    ) -> None:
        """Take what is proposed; nothing of it is weighed yet."""
        self.total, self.parts, self.mask = total, parts, mask_of(parts)
        self.whole = self.mask | 1 << total  # of total and parts
        self.source, self.prior, self.evidence = source, prior, evidence
        self.score = -99.0
        self.gains: dict[int, float] = {}
        self.gaps: dict[int, int] = {}
        self.failures: list[Misfit] = []
        self.empty: list[int] = []
        self.place, self.repeated = 0.0, False
        self.pick = _picker(parts)
        self.tests: dict[int, LineTest] = {}  # by line, worked out when it is first asked
        # By line and gap: how likely one slip in each figure leaves it. Rounds ask again.
        self.slips: dict[tuple[int, int], dict[int, float]] = {}
        self.as_mean: dict[int, float] = {}  # by line: how likely a mean of parts leaves its gap

    @property
    def known(self) -> bool:
        """Tell whether words leave no doubt that the list is meant whole."""
        return self.source is Proposer.LABELS and self.prior >= KNOWN_LIST

    @property
    def worded(self) -> bool:
        """Tell whether words alone propose the claim, whatever the figures."""
        return self.source in (Proposer.LABELS, Proposer.CODES, Proposer.SOLE, Proposer.ALIKE)

    @property
    def set_in(self) -> bool:
        """Tell whether the parts are set in under their total."""
        return self.source is Proposer.LABELS and self.evidence is Evidence.INDENT

    @property
    def telling(self) -> int:
        """Return in how many lines the claim holds that could have failed."""
        return len(self.borne_out())

    def borne_out(self) -> list[int]:
        """Return the lines in which the claim holds and could have failed."""
        failing = {each.line for each in self.failures}
        return [line for line, gain in self.gains.items() if gain > TELLS and line not in failing]

    def fails(self) -> Iterator[Misfit]:
        """Yield the failures that no other claim explains."""
        return (each for each in self.failures if not each.corrected)


class ClaimPool:
    """All claims proposed, each once, under the best prior."""

    def __init__(self) -> None:
        self.claims: dict[tuple[int, int], SumClaim] = {}
        self._per_head = 0
        self._inside: dict[int, int] = {}

    def add(
        self,
        total: int,
        parts: Sequence[int],
        source: Proposer,
        prior: float,
        evidence: Evidence = Evidence.ARITHMETIC,
    ) -> None:
        """Take up a claim, or raise the prior of the same one; nothing is a part of itself."""
        mask = mask_of(parts)
        twice = [part for part, above in self._inside.items() if mask >> part & 1 and mask & above]
        if twice:
            parts = [part for part in parts if part not in twice]
            mask = mask_of(parts)
        if not mask or mask >> total & 1 or self._adds_averages(total, mask):
            return
        known = self.claims.get((total, mask))
        if known is None:
            self.claims[total, mask] = SumClaim(
                total, tuple(sorted(parts)), source, prior, evidence
            )
        else:
            if evidence is not Evidence.ARITHMETIC and known.evidence is Evidence.ARITHMETIC:
                known.evidence = evidence
            if known.prior < prior:
                known.score += prior - known.prior
                known.prior, known.source = prior, source

    def worded(self, total: int, parts: Sequence[int]) -> bool:
        """Tell whether words alone propose a claim already."""
        known = self.claims.get((total, mask_of(parts)))
        return known is not None and known.worded

    def count_once(self, inside: Mapping[int, int]) -> None:
        """Leave out from now on what is marked as a part of another one of the same list."""
        self._inside = dict(inside)

    def keep_apart(self, per_head: int) -> None:
        """Take no claim from now on in which these series are parts of a total that is none."""
        self._per_head = per_head
        self.drop(lambda claim: not self._adds_averages(claim.total, claim.mask))

    def _adds_averages(self, total: int, mask: int) -> bool:
        return bool(mask & self._per_head) and not self._per_head >> total & 1

    def drop(self, keep: Callable[[SumClaim], bool]) -> None:
        """Forget the claims that are not kept."""
        self.claims = {key: claim for key, claim in self.claims.items() if keep(claim)}
