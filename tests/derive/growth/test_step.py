from fractions import Fraction

from bulletin.derive.growth.step import Step, StepColumns, step, steps_of
from bulletin.model.table.table import Prices
from tests.derive.made_tables import BEFORE, GROWTH, INDEX, LEVEL, NOW, SHARE, judged, made


def only(steps: list[StepColumns]) -> StepColumns:
    (found,) = steps
    return found


def test_a_rate_belongs_to_the_level_beside_it() -> None:
    found = only(steps_of(made([LEVEL, GROWTH], {"Coal": "110 10.0"})))

    assert found.head.measure is GROWTH.measure
    assert found.levels == 0
    assert found.previous is None


def test_two_levels_without_a_rate_are_a_step_by_themselves() -> None:
    found = only(steps_of(made([NOW, BEFORE], {"Coal": "110 100"})))

    assert (found.rate, found.levels, found.previous) == (None, 0, 1)


def test_a_rate_without_levels_goes_with_shares_or_alone() -> None:
    assert only(steps_of(made([SHARE, GROWTH], {"Coal": "40 10.0"}))).size is not None
    assert only(steps_of(made([GROWTH], {"Coal": "10.0"}))).size is None


def only_step(columns: list[object], row: str) -> Step:
    table = judged(columns, {"Coal": row})  # type: ignore[arg-type]
    return step(table, 0, steps_of(table.table)[0])


def test_a_printed_earlier_level_goes_before_the_one_that_a_rate_implies() -> None:
    printed = only_step([NOW, BEFORE], "110 100")

    assert printed.previous is not None
    assert printed.previous.point == 100
    assert printed.growth is not None
    assert printed.growth.point == 10


def test_the_earlier_level_follows_from_level_and_rate_and_says_what_was_assumed() -> None:
    implied = only_step([LEVEL, GROWTH._replace(prices=Prices.UNKNOWN)], "110 10")

    assert implied.previous is not None
    assert implied.previous.point == 100
    assert implied.previous.ends.low < 100 < implied.previous.ends.high
    assert implied.growth is None
    assert implied.caveat


def test_an_index_of_the_year_before_is_a_rate_and_one_of_a_place_is_none() -> None:
    earlier = only_step([LEVEL, INDEX._replace(base="上年")], "110 110")
    place = only_step([LEVEL, INDEX._replace(base="UK")], "110 110")

    assert earlier.previous is not None
    assert earlier.previous.point == Fraction(100)
    assert place.previous is None
    assert place.reason


def test_what_is_missing_is_said() -> None:
    assert only_step([GROWTH], "10").reason
    assert only_step([LEVEL, GROWTH], "… 10").reason
    assert only_step([LEVEL, GROWTH], "110 …").reason
