import pytest

from bulletin.render.page.charts.scale import scale, ticks


@pytest.mark.parametrize(
    ("numbers", "texts"),
    [
        ([3.0, 10.0], ["0", "2", "4", "6", "8", "10"]),
        ([-1.2, 10.4], ["0", "5", "10"]),
        ([-8.0, -1.0], ["-8", "-6", "-4", "-2", "0"]),
        ([0.0], ["0.0", "0.2", "0.4", "0.6", "0.8", "1.0"]),
        ([0.011, 0.012], ["0.000", "0.005", "0.010"]),
    ],
)
def test_round_numbers_stand_along_what_is_drawn(numbers: list[float], texts: list[str]) -> None:
    along = scale(numbers, 0, 300, zero=True)

    assert [text for _, text in ticks(along)] == texts
    assert all(0 <= along.at(number) <= 300 for number in numbers)


def test_a_course_needs_no_zero() -> None:
    along = scale([1990.0, 2010.0], 300, 0, zero=False)

    assert along.low > 1900
    assert along.at(1990) > along.at(2010)
