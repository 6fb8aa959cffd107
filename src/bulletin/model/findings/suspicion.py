"""
How surely a diagnosis names the wrong cells.

"One of these cells is wrong", "this cell may be wrong" and "this cell is wrong" are three
sentences: the last needs nine tenths of the probability on the same cells. Others are said
of what is worth a line only, so that a headline counts the cells that stand below it.
"""

from collections.abc import Mapping
from enum import StrEnum

from bulletin.model.findings.diagnosis import Diagnosis, Hypothesis
from bulletin.model.findings.report import FileReport

_SURE = 0.9
_WORTH = 0.01


class Suspicion(StrEnum):
    """What may be said of the cells that a diagnosis names."""

    NONE = "none"  # no cell can be named
    ONE_OF = "one of"
    SOME_OF = "some of"
    PERHAPS = "perhaps"
    THIS = "this"
    THESE = "these"

    @property
    def sure(self) -> bool:
        """Tell whether just the cells of the likeliest hypothesis are wrong."""
        return self in (Suspicion.THIS, Suspicion.THESE)


_OF_CELLS: Mapping[Suspicion, str] = {
    Suspicion.NONE: "diagnosis.unexplained",
    Suspicion.ONE_OF: "diagnosis.one.of",
    Suspicion.SOME_OF: "diagnosis.some.of",
    Suspicion.PERHAPS: "diagnosis.perhaps",
    Suspicion.THIS: "diagnosis.this",
    Suspicion.THESE: "diagnosis.these",
}
_OF_NUMBERS: Mapping[Suspicion, str] = {
    Suspicion.NONE: "diagnosis.unexplained.number",
    Suspicion.ONE_OF: "diagnosis.one.of.numbers",
    Suspicion.SOME_OF: "diagnosis.some.of.numbers",
    Suspicion.PERHAPS: "diagnosis.perhaps.number",
    Suspicion.THIS: "diagnosis.this.number",
    Suspicion.THESE: "diagnosis.these.numbers",
}


def headline_key(file: FileReport, found: Diagnosis) -> str:
    """Return the sentence ahead of suspected cells, or numbers of sentences, by its key."""
    keys = _OF_CELLS if file.claims is None else _OF_NUMBERS
    return keys[suspicion(found)]


def likeliest_first(found: Diagnosis) -> list[Hypothesis]:
    """Return the hypotheses, equals in the order of the diagnosis."""
    return sorted(found.hypotheses, key=lambda each: -each.probability)


def listed(found: Diagnosis) -> list[Hypothesis]:
    """Return the hypotheses worth a line, likeliest first: not those below one per cent."""
    ordered = likeliest_first(found)
    return ordered[:1] + [each for each in ordered[1:] if each.probability >= _WORTH]


def suspicion(found: Diagnosis) -> Suspicion:
    """Return how many cells are wrong, and how surely just these."""
    hypotheses = likeliest_first(found)
    if not hypotheses:
        return Suspicion.NONE
    likeliest = _cells(hypotheses[0])
    together = sum(each.probability for each in hypotheses if _cells(each) == likeliest)
    if max(found.cells, together) >= _SURE:
        return Suspicion.THIS if len(likeliest) == 1 else Suspicion.THESE
    shown = {_cells(each) for each in listed(found)}
    if any(len(cells) > 1 for cells in shown):
        return Suspicion.SOME_OF
    return Suspicion.ONE_OF if len(shown) > 1 else Suspicion.PERHAPS


def _cells(hypothesis: Hypothesis) -> frozenset[tuple[str, int, int]]:
    places = (each.place for each in hypothesis.altered)
    return frozenset((each.path, *each.position) for each in places)
