import pytest

from bulletin.model.figures.unit import Dimension
from bulletin.understand.labels.unit_grammar import points, unit_of, unlisted_unit, whole_unit


@pytest.mark.parametrize(
    ("text", "base", "exponent"),
    [
        ("万吨", "吨", 4),
        ("亿元", "元", 8),
        ("人民币亿元", "元", 8),
        ("百万千瓦", "千瓦", 6),
        ("元/吨", "元/吨", 0),
        ("thousand tonnes", "tonne", 3),
        ("£ million", "GBP", 6),
        ("US$ billion", "USD", 9),
        ("kg", "千克", 0),
    ],
)
def test_a_multiplier_and_a_base_are_a_unit(text: str, base: str, exponent: int) -> None:
    unit = whole_unit(text, text)

    assert unit is not None
    assert (unit.base, unit.exponent, unit.printed) == (base, exponent, text)


@pytest.mark.parametrize(
    "text", ["百货", "千克力士", "G", "million thousand", "2023", "Coal mining"]
)
def test_a_word_that_begins_like_a_multiplier_is_no_unit(text: str) -> None:
    assert whole_unit(text, text) is None


def test_per_cent_per_mille_and_points_are_dimensions_of_their_own() -> None:
    assert unit_of("%", 0, "%").dimension is Dimension.PER_CENT
    assert unit_of("‰", 0, "‰").dimension is Dimension.PER_MILLE
    assert unit_of(points(), 0, "pp").dimension is Dimension.POINTS
    assert unit_of("吨", 4, "万吨").dimension is Dimension.QUANTITY


def test_where_a_unit_is_due_an_unknown_word_is_a_base_of_its_own() -> None:
    unit = unlisted_unit("thousand widgets", "thousand widgets")

    assert unit is not None
    assert (unit.base, unit.exponent) == ("widgets", 3)
    assert unlisted_unit("12", "12") is None
    assert unlisted_unit("—", "—") is None


@pytest.mark.parametrize(
    ("text", "base", "exponent"),
    [
        ("100 million yuan", "元", 8),
        ("RMB 100 million", "元", 8),
        ("10 000 tons", "ton", 4),
        ("10,000 tons", "ton", 4),
        ("USD10000", "USD", 4),
        ("Rs. crore", "INR", 7),
        ("lakh tonnes", "tonne", 5),
        ("1 000", "", 3),
    ],
)
def test_a_round_number_ahead_counts_by_tens(text: str, base: str, exponent: int) -> None:
    unit = whole_unit(text, text)

    assert unit is not None
    assert (unit.base, unit.exponent) == (base, exponent)


@pytest.mark.parametrize("text", ["$10,000", "100", "Top 10", "100 m", "10 000"])
def test_a_number_alone_or_behind_a_currency_sign_is_no_unit(text: str) -> None:
    assert whole_unit(text, text) is None
