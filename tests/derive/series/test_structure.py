"""
Shares over time and changes of structure, worked out a second time with fractions.

Also of `derive/arithmetic/absolute.py`.
"""

from fractions import Fraction

import pytest

from bulletin.api.public import shares
from bulletin.errors import UsageError
from tests.national import Printed, national, path_of

SECTORS = ("第一产业增加值", "第二产业增加值", "第三产业增加值")
TOTAL = "国内生产总值"
Ends = tuple[Fraction, Fraction]


def share(part: Printed, whole: Printed) -> Ends:
    return 100 * part.low / whole.high, 100 * part.high / whole.low


def change(now: Ends, then: Ends) -> Ends:
    return now[0] - then[1], now[1] - then[0]


def size(ends: Ends) -> Ends:
    low, high = sorted(map(abs, ends))
    return (Fraction(0) if ends[0] <= 0 <= ends[1] else low), high


@pytest.mark.parametrize(("base", "span"), [(None, 1), ("1978", 0)])
def test_shares_and_structure_are_those_of_the_printed_levels(base: str | None, span: int) -> None:
    levels = national("gross-product")
    frame = shares(path_of("gross-product"), change=True, base=base)
    rows = {(each["item"], each["period"]): each for each in frame.to_dict("records")}

    for year in range(1979, 2014):
        then = year - span if span else 1978
        moved = []
        for sector in SECTORS:
            mine = levels[sector], levels[TOTAL]
            now, before = (share(*(each[at] for each in mine)) for at in (year, then))
            moved.append(change(now, before))
            row = rows[sector, str(year)]
            assert row["against"] == str(then)
            assert (row["share_low"], row["share_high"]) == pytest.approx(list(map(float, now)))
            expected = list(map(float, moved[-1]))
            assert (row["change_low"], row["change_high"]) == pytest.approx(expected, abs=1e-5)
        row = rows[TOTAL, str(year)]
        halves = [float(sum(each[end] for each in map(size, moved)) / 2) for end in (0, 1)]
        assert row["basis"] == "structure"
        assert (row["change_low"], row["change_high"]) == pytest.approx(halves, abs=1e-5)


def test_lists_of_one_whole_have_a_structure_each() -> None:
    frame = shares(path_of("population"), change=True)
    last = frame[(frame["basis"] == "structure") & (frame["period"] == "2014")]

    assert sorted(last["item"]) == [
        "年末总人口: 乡村人口, 城镇人口",
        "年末总人口: 女性人口, 男性人口",
    ]
    assert sorted(last["change"]) == ["0.01", "1.04"]


def test_a_whole_in_another_currency_is_no_whole() -> None:
    frame = shares(path_of("trade"), change=True)
    last = frame[(frame["period"] == "2014") & (frame["basis"] == "levels")]

    assert sorted(zip(last["item"], last["share"], strict=True)) == [
        ("出口总额", "54.45"),
        ("出口总额", "54.45"),
        ("进口总额", "45.55"),
        ("进口总额", "45.55"),
    ]


def test_tables_of_two_years_make_one_structure() -> None:
    rows = "".join(
        f"{year},{item},{level}\n"
        for year, levels in ((2022, (4000.1, 1000.2, 2999.9)), (2023, (5000.3, 1000.1, 4000.2)))
        for item, level in zip(("Total", "North", "South"), levels, strict=True)
    )
    frame = shares(f"year,item,value (tonnes)\n{rows}", change=True)
    found = dict(zip(frame["item"], frame["change"], strict=True))

    assert found == {"North": "-5.00", "South": "5.00", "Total": "5.00"}


def test_an_unknown_base_is_named() -> None:
    with pytest.raises(UsageError):
        shares(path_of("gross-product"), base="1066")
