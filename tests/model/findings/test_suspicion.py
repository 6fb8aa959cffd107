from fractions import Fraction

import pytest

from bulletin.model.figures.interval import Interval
from bulletin.model.files.position import Position
from bulletin.model.findings.diagnosis import Change, Diagnosis, Hypothesis
from bulletin.model.findings.report import Place
from bulletin.model.findings.slip_kind import SlipKind
from bulletin.model.findings.suspicion import Suspicion, listed, suspicion
from bulletin.model.table.table import Measure

ANYWHERE = Interval(Fraction(0), Fraction(1000))


def change(line: int, printed: str, proposed: str | None) -> Change:
    place = Place(Position(line, 2), f"item {line}", Measure.LEVEL, printed)
    return Change(place, proposed, SlipKind.NONE, ANYWHERE)


ONE, OTHER = change(3, "304.9", "340.9"), change(4, "12.0", None)
SAME = change(5, "304.9", "304.9")


def test_a_cell_that_keeps_its_text_is_not_altered() -> None:
    """A shifted row may bring a figure to where the same one is printed."""
    assert Hypothesis(0.9, (ONE, SAME, OTHER)).altered == (ONE, OTHER)
    assert Hypothesis(0.9, (SAME,)).altered == (SAME,)


@pytest.mark.parametrize(
    ("hypotheses", "said"),
    [
        ([], Suspicion.NONE),
        ([(0.95, [ONE])], Suspicion.THIS),
        ([(0.95, [ONE, OTHER])], Suspicion.THESE),
        ([(0.95, [ONE, SAME])], Suspicion.THIS),
        ([(0.5, [ONE]), (0.4, [OTHER])], Suspicion.ONE_OF),
        ([(0.5, [ONE]), (0.4, [ONE, OTHER])], Suspicion.SOME_OF),
        ([(0.5, [ONE]), (0.4, [ONE])], Suspicion.THIS),
        ([(0.3, [ONE]), (0.2, [ONE])], Suspicion.PERHAPS),
        ([(0.3, [ONE]), (0.009, [ONE, OTHER])], Suspicion.PERHAPS),
    ],
)
def test_no_more_is_said_than_the_probabilities_allow(
    hypotheses: list[tuple[float, list[Change]]], said: Suspicion
) -> None:
    causes = tuple(Hypothesis(probability, tuple(each)) for probability, each in hypotheses)

    assert suspicion(Diagnosis((1,), causes)) is said
    assert said.sure == (said in (Suspicion.THIS, Suspicion.THESE))


def test_what_is_below_one_per_cent_gets_no_line_unless_it_is_the_likeliest() -> None:
    likely, rare = Hypothesis(0.95, (ONE,)), Hypothesis(0.009, (OTHER,))

    assert listed(Diagnosis((1,), (rare, likely))) == [likely]
    assert listed(Diagnosis((1,), (rare,))) == [rare]
    assert listed(Diagnosis((1,), ())) == []
