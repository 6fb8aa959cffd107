"""A claim before it is judged."""

from typing import NamedTuple

from bulletin.model.findings.text_claim import TextClaimKind
from bulletin.prose.numbers.terms import Term
from bulletin.relate.constraints.constraint import Constraint
from bulletin.relate.constraints.ranges import Range


class StatedClaim(NamedTuple):
    """
    A claim before it is judged.

    The variables of its constraints are 0 for the target and 1, 2, ... for the operands, then
    for `beside`, figures that it needs and does not speak of (levels that weigh growth);
    `latent` are the ranges of further ones, which are nowhere printed. `sure`: the words make
    it certain enough that a failure is an error; `mended`: they do so if one slip explains it.
    `seconded`: it does so if the slip explains another claim that fails as well. `untested`
    says why it cannot be tested at all, and what it implies then; `implies` what else
    follows of one that holds.
    """

    kind: TextClaimKind
    target: Term
    operands: tuple[Term, ...]
    constraints: tuple[Constraint, ...]
    sure: bool = False
    latent: tuple[Range, ...] = ()
    beside: tuple[Term, ...] = ()
    mended: bool = False
    untested: str = ""
    implies: str = ""
    seconded: bool = False

    @property
    def terms(self) -> tuple[Term, ...]:
        """Return all its figures, in the order of their variables."""
        return (self.target, *self.operands, *self.beside)
