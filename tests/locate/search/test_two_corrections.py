from dataclasses import dataclass

from hypothesis import given
from hypothesis import strategies as st

from bulletin.locate.search.two_corrections import matching
from bulletin.relate.constraints.constraint import Product, Sum
from bulletin.relate.constraints.ranges import EVERYTHING, Range


@dataclass(frozen=True, slots=True)
class Text:
    variable: int
    middle: float
    chance: float = 0.1


def texts(variable: int, numbers: list[int]) -> list[Text]:
    return [Text(variable, float(each)) for each in numbers]


@given(
    st.lists(st.integers(0, 60), max_size=20),
    st.lists(st.integers(0, 60), max_size=20),
    st.integers(0, 100),
)
def test_two_parts_of_one_total_are_matched_as_by_trying_all_of_them(
    first: list[int], second: list[int], total: int
) -> None:
    """Four figures, each printed as a whole number: two units may be lost to rounding."""
    ranges: list[Range] = [(each - 0.5, each + 0.5) for each in (total, 0, 0, 7)]
    constraint = Sum((0, 1, 2, 3), (-1, 1, 1, 1))

    found = matching(texts(1, first), texts(2, second), [constraint], ranges)

    assert sorted((one.middle, other.middle) for one, other in found) == sorted(
        (one, other) for one in first for other in second if abs(one + other + 7 - total) <= 2
    )


def test_a_total_and_its_part_are_matched_by_their_signs() -> None:
    ranges: list[Range] = [(99.5, 100.5), (49.5, 50.5), (29.5, 30.5)]

    found = matching(texts(0, [100, 120]), texts(1, [70, 90]), [Sum((0, 1, 2), (-1, 1, 1))], ranges)

    assert [(one.middle, other.middle) for one, other in found] == [(100, 70), (120, 90)]


def test_figures_that_share_no_sum_are_combined_from_their_likeliest_texts() -> None:
    one = [Text(0, float(each), 1 / (1 + each)) for each in range(500)]
    other = texts(1, [1, 2])
    found = list(matching(one, other, [Product(0, 2, 1)], [EVERYTHING] * 3))

    assert {first.middle for first, _ in found} == set(range(20))
    assert {second.middle for _, second in found} == {1, 2}


def test_a_sum_with_an_open_figure_matches_nothing_away() -> None:
    ranges: list[Range] = [(99.5, 100.5), (49.5, 50.5), (29.5, 30.5), EVERYTHING]
    constraint = Sum((0, 1, 2, 3), (-1, 1, 1, 1))

    assert len(list(matching(texts(1, [1, 2]), texts(2, [3]), [constraint], ranges))) == 2


def test_without_proposals_there_are_no_pairs() -> None:
    assert not list(matching([], texts(1, [1]), [], [EVERYTHING] * 2))
