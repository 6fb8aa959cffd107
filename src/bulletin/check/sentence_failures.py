"""What sentences claim, judged, and the failures in it as rules report them."""

import os
from collections.abc import Collection, Iterator, Sequence
from typing import NamedTuple

from bulletin.check.rule import Failure
from bulletin.model.figures.decimals import spelt
from bulletin.model.figures.interval import ANYTHING
from bulletin.model.files.document import Document, Paragraph
from bulletin.model.files.words_around import clause_of
from bulletin.model.findings.report import Outcome, Place
from bulletin.model.findings.text_claim import TextClaim, TextClaimKind, TextClaims, TextFigure
from bulletin.model.table.table import Measure

_VARIANTS = {
    TextClaimKind.SHARE: "share",
    TextClaimKind.SUM: "sum",
    TextClaimKind.CHANGE: "change",
    TextClaimKind.POINTS: "points",
    TextClaimKind.STRUCTURE: "structure",
    TextClaimKind.BALANCE: "balance",
    TextClaimKind.PER_HEAD: "per-head",
    TextClaimKind.PART: "part",
    TextClaimKind.RANK: "rank",
}
_MOST = 6  # figures that a sentence names
_MEASURES = {
    TextClaimKind.SHARE: Measure.SHARE,
    TextClaimKind.STRUCTURE: Measure.SHARE,
    TextClaimKind.GROWTH: Measure.GROWTH,
    TextClaimKind.SUM: Measure.LEVEL,
    TextClaimKind.PART: Measure.LEVEL,
    TextClaimKind.CHANGE: Measure.CHANGE,
    TextClaimKind.POINTS: Measure.POINTS,
    TextClaimKind.RATE: Measure.RATE,
    TextClaimKind.RANK: Measure.RANK,
}


class JudgedText(NamedTuple):
    """A document and what its sentences claim, judged."""

    document: Document
    claims: TextClaims

    def failed(self, kinds: Collection[TextClaimKind]) -> Iterator[TextClaim]:
        """Yield the claims of some kinds that failed, in the order of their targets."""
        for each in self.claims.claims:
            if each.outcome is Outcome.FAILED and each.kind in kinds:
                yield each


def failure(said: JudgedText, claim: TextClaim) -> Failure:
    """
    Return the failure of a claim at its target.

    Gaps: item (the clause it stands in), printed, others (the figures it was recomputed
    from) and implied (what these leave, ends rounded outward). The kind of the claim chooses
    the sentence.
    """
    target = place_of(said.document, claim.target, _MEASURES.get(claim.kind, Measure.UNKNOWN))
    cells = tuple(place_of(said.document, each) for each in claim.operands if not each.path)
    known = None if claim.implied == ANYTHING else claim.implied
    return Failure(
        target,
        {
            "item": target.item,
            "printed": target.printed,
            "others": _named(claim.operands),
            "implied": spelt(claim.implied, _shown(claim)),
        },
        known,
        cells,
        variant=_VARIANTS.get(claim.kind, ""),
    )


def place_of(document: Document, figure: TextFigure, measure: Measure = Measure.UNKNOWN) -> Place:
    """Return the place of a figure; its item is the clause, or the label of the row, around it."""
    part = document.parts[figure.part]
    if isinstance(part, Paragraph):
        item = clause_of(part.text, figure.start)
    else:
        row = part.sheet.rows[part.sheet.lines.index(figure.cell.line)] if figure.cell else ()
        item = next((cell.strip() for cell in row if cell.strip()), "")
    return Place(figure.position, item, measure, figure.text)


def _named(figures: Sequence[TextFigure]) -> tuple[str, ...]:
    """Return the figures involved as printed, of a long list the first and last few."""
    texts = tuple(map(_with_its_file, figures))
    return texts if len(texts) <= _MOST else (*texts[: _MOST - 2], "…", texts[-1])


def _with_its_file(figure: TextFigure) -> str:
    name = os.path.basename(figure.path)  # noqa: PTH119 - pathlib costs 4 ms of start-up
    return f"{figure.text} ({name})" if name else figure.text


def _shown(claim: TextClaim) -> int:
    """Return how many decimals are shown of what is left for a target: none of a whole number."""
    low, high = claim.implied.low, claim.implied.high
    whole = low == high and low == low // 1
    return 0 if whole else claim.target.decimals + 1
