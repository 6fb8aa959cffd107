"""Indices chained and re-based, worked out a second time with fractions."""

from fractions import Fraction

import pytest

from bulletin.api.public import growth
from tests.national import national, path_of

CONSUMER = "居民消费价格指数(上年=100)"


@pytest.mark.parametrize("base", [1978, 1990, 2014])
def test_indices_of_the_year_before_are_chained_from_any_base(base: int) -> None:
    indices = national("prices")[CONSUMER]
    frame = growth(path_of("prices"), base=str(base))
    rows = {
        int(each["period"]): each for each in frame[frame["item"] == CONSUMER].to_dict("records")
    }

    assert sorted(rows) == [year for year in range(1977, 2015) if year != base]
    for year, row in rows.items():
        low = high = Fraction(1)
        for between in range(min(base, year) + 1, max(base, year) + 1):
            low, high = low * indices[between].low / 100, high * indices[between].high / 100
        if year < base:
            low, high = 1 / high, 1 / low
        exact = [float(100 * each - 100) for each in (low, high)]
        outward = 1e-6 + (exact[1] - exact[0]) / 100  # ends are rounded where they are written
        assert exact[0] - outward <= row["implied_growth_low"] <= exact[0] + 1e-9
        assert exact[1] - 1e-9 <= row["implied_growth_high"] <= exact[1] + outward
        assert row["unit"] == f"{base}=100"


def test_the_average_of_indices_is_their_geometric_mean() -> None:
    indices = national("prices")[CONSUMER]
    frame = growth(path_of("prices"), average=True)
    (row,) = frame[frame["item"] == CONSUMER].to_dict("records")

    low = high = 1.0
    for each in indices.values():
        low, high = low * float(each.low) / 100, high * float(each.high) / 100
    years = len(indices)
    expected = (100 * low ** (1 / years) - 100, 100 * high ** (1 / years) - 100)
    assert (row["implied_growth_low"], row["implied_growth_high"]) == pytest.approx(expected)
    assert (row["period"], row["against"]) == ("2014", "1977")


FIXED = "年份,国内生产总值指数(1978年=100)\n2001年,823.6\n2002年,898.8\n2003年,989.0\n"


def test_an_index_on_a_fixed_base_is_turned_back_and_re_based() -> None:
    back = growth(FIXED)
    assert back["implied_growth"].tolist() == ["9.13", "10.04"]

    anew = growth(FIXED, base="2001")
    assert anew["implied_growth"].tolist() == ["9.13", "20.08"]


@pytest.mark.parametrize(
    "head", ["国内生产总值指数", "国内生产总值指数（上年=100）"], ids=["no base", "chain"]
)
def test_indices_that_say_no_base_and_chains_without_one_are_left_alone(head: str) -> None:
    frame = growth(f"年份,{head}\n2001年,108.3\n2002年,109.1\n2003年,110.0\n", against="year")

    assert len(frame) == 0


def test_a_chain_ends_where_a_year_is_missing() -> None:
    text = "年份,价格指数(上年=100)\n2001年,108.3\n2002年,109.1\n2004年,110.0\n2005年,101.0\n"
    frame = growth(text, base="2005")

    assert frame["period"].tolist() == ["2003", "2004"]
