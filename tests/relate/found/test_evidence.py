"""What figures say for and against a supposed sum, in bits."""

import pytest

from bulletin.relate.found.evidence import MARGIN, Pattern, SupposedPattern, discounted, pattern_of
from bulletin.relate.found.integer_matrix import integer_matrix
from tests.relate.judging import judged

ROWS = ((4823.1, 1207.4, 3615.7), (9051.9, 4480.2, 4571.7), (2764.5, 1900.8, 863.7))
CLAIM = SupposedPattern(0, (1, 2))


def pattern(*columns: tuple[float | str, ...], cost: float = 0.0) -> Pattern:
    """Return what columns say for it that their first item is the sum of the others."""
    head = ",".join(f"c{number}" for number in range(len(columns)))
    rows = [
        f"P{at}," + ",".join(map(str, row)) for at, row in enumerate(zip(*columns, strict=True))
    ]
    matrix = integer_matrix(judged("\n".join([f"item,{head}", *rows, ""])).network)
    return pattern_of(matrix, CLAIM, cost)


def test_every_line_that_adds_up_to_the_last_digit_tells_more_the_more_digits_it_has() -> None:
    long, short = pattern(*ROWS), pattern((48.0, 12.0, 36.0), (90.0, 45.0, 45.0))

    assert (long.held, long.failed) == ((0, 1, 2), ())
    assert long.convincing
    assert long.bits / 3 > short.bits / 2


def test_a_column_with_more_decimals_changes_nothing_of_what_others_say() -> None:
    finer = [(*row, f"{at}.123") for at, row in enumerate(ROWS)]

    assert pattern(*finer).bits == pytest.approx(pattern(*ROWS).bits)


def test_lines_that_do_not_add_up_speak_against_it() -> None:
    wrong = pattern(*ROWS, (4823.1, 1207.4, 3615.0))

    assert wrong.failed == (3,)
    assert wrong.score < pattern(*ROWS).score


def test_a_choice_among_many_has_to_be_paid_for() -> None:
    found = pattern(*ROWS)

    assert not found._replace(cost=found.bits - MARGIN + 0.1).convincing
    assert found._replace(cost=found.bits - MARGIN).convincing


def test_zeros_and_single_equal_figures_tell_next_to_nothing() -> None:
    assert pattern((0, 0, 0), (0, 0, 0)).bits == 0
    assert not pattern((4823.1, 4823.1, 0), (9051.9, 9051.9, 0)).convincing


def test_a_line_with_a_figure_that_is_kept_from_us_is_open() -> None:
    assert pattern(*ROWS, (4823.1, "…", 3615.7)).open == (3,)


def test_lines_in_one_proportion_count_as_hardly_more_than_one() -> None:
    alike = [tuple(figure * times for figure in ROWS[0]) for times in (1.0, 2.0, 4.0)]
    head = "item,c0,c1,c2"
    rows = [
        f"P{at}," + ",".join(f"{each:.1f}" for each in row)
        for at, row in enumerate(zip(*alike, strict=True))
    ]
    matrix = integer_matrix(judged("\n".join([head, *rows, ""])).network)
    found = pattern_of(matrix, CLAIM, 0.0)

    assert discounted(matrix, found).bits < found.bits / 2
