"""Which hypotheses are shown: cells to look up first, then further texts for them."""

from collections.abc import Sequence

from bulletin.locate.weigh.hypothesis import FigureChange, Weighed, probabilities
from bulletin.locate.weigh.selection import of_first, worth_telling
from bulletin.model.findings.report import Place
from bulletin.model.findings.slip_kind import SlipKind


def hypothesis(*variables: int, text: str = "1", weight: float = 0.0) -> Weighed:
    meant = tuple(
        FigureChange(each, text, SlipKind.SUBSTITUTED, 0.1, (0.0, 1.0)) for each in variables
    )
    return Weighed(meant, weight, len(variables))


def cells(shown: Sequence[tuple[Weighed, float]]) -> list[int | Place]:
    return [each.meant[0].where for each, _ in shown]


def test_each_cell_that_may_be_wrong_is_named_before_one_gets_a_second_text() -> None:
    ranked = [
        (hypothesis(1, text="10"), 0.4),
        (hypothesis(1, text="11"), 0.3),
        (hypothesis(1, text="12"), 0.2),
        (hypothesis(2), 0.1),
    ]

    assert cells(worth_telling(ranked, 2)) == [1, 2]
    assert cells(worth_telling(ranked, 3)) == [1, 1, 2]


def test_cells_that_are_hardly_likely_do_not_push_a_text_aside() -> None:
    ranked = [
        (hypothesis(1, text="10"), 0.6),
        (hypothesis(1, text="11"), 0.39),
        (hypothesis(2), 0.01),
    ]

    assert cells(worth_telling(ranked, 2)) == [1, 1]


def test_what_is_not_worth_showing_is_not_shown_however_few_there_are() -> None:
    assert cells(worth_telling([(hypothesis(1), 0.9999), (hypothesis(2), 0.0001)], 5)) == [1]


def test_the_first_cells_are_as_likely_as_all_of_their_texts_together() -> None:
    ranked = [
        (hypothesis(1, text="10"), 0.5),
        (hypothesis(2), 0.3),
        (hypothesis(1, text="11"), 0.2),
    ]

    assert of_first(ranked) == 0.7
    assert of_first([]) == 0


def test_probabilities_add_up_to_one_likeliest_first_and_ties_keep_their_order() -> None:
    found = [hypothesis(3, weight=-900.0), hypothesis(1), hypothesis(2), hypothesis(4, weight=0.7)]
    ranked = probabilities(found)

    assert cells(ranked) == [4, 1, 2, 3]
    assert abs(sum(probability for _, probability in ranked) - 1) < 1e-12
    assert ranked[0][1] / ranked[1][1] - 2 < 0.1
    assert probabilities([]) == []
