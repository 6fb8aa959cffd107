import pytest

from tests.check.rule_findings import cells, flagged

RULE = "unlike-decimals"
COLUMN = ["118.3", "97.0", "455.9", "64.1", "203.4", "88.8", "140.6", "12.5"]


def table(figures: list[str]) -> str:
    rows = [f"Region {chr(65 + n)},{figure}" for n, figure in enumerate(figures)]
    return "\n".join(["region,2023", *rows, ""])


@pytest.mark.parametrize("slip", ["4559", "45.59", "455.99", "0.04559"])
def test_a_figure_with_other_decimals_than_its_column_is_flagged(slip: str) -> None:
    assert cells(RULE, table([*COLUMN[:2], slip, *COLUMN[3:]])) == [(4, 2)]


def test_the_finding_says_what_the_custom_is() -> None:
    (found,) = flagged(RULE, table([*COLUMN, "123.45"]))

    assert found.gaps["decimals"] == "2"
    assert (found.gaps["others"], found.gaps["custom"]) == ("8", "1")


def test_plain_nought_and_a_plain_hundred_are_left_alone() -> None:
    assert not cells(RULE, table([*COLUMN, "0"]))
    assert not cells(RULE, table([*COLUMN, "100"]))


def test_where_no_closing_zero_is_printed_a_whole_number_is_no_slip() -> None:
    assert not cells(RULE, table(["118.3", "97.2", "456", "64.1", "203.4", "88.8", "140.6"]))


def test_a_figure_too_small_for_the_custom_may_have_more_decimals() -> None:
    assert not cells(RULE, table([*COLUMN, "0.47"]))


def test_two_unlike_figures_among_eight_show_that_decimals_vary() -> None:
    assert not cells(RULE, table([*COLUMN[:6], "45.59", "4.599"]))


def test_a_row_keeps_its_own_custom() -> None:
    years = "item," + ",".join(str(year) for year in range(2015, 2023))
    rows = ["Coal", "Salt", "Wool", "Jute", "Zinc", "Lead"]
    body = [f"{row}," + ",".join(f"{10 * n + 3}.{n}" for n in range(8)) for row in rows]
    whole = "Crew," + ",".join(str(13 * n + 30) for n in range(8))

    assert not cells(RULE, "\n".join([years, *body, whole, ""]))


def test_a_slip_in_a_series_is_seen_against_its_own_row() -> None:
    years = "item," + ",".join(str(year) for year in range(2015, 2023))
    prices = "Price,103.0,104.1,99.8,101.22,100.7,102.5,101.9,103.3"
    crew = "Crew,30,31,35,41,46,51,57,60"

    assert cells(RULE, f"{years}\n{prices}\n{crew}\n") == [(2, 5)]


def test_rows_in_other_units_are_not_alike() -> None:
    text = (
        "产品名称,单位,产量\n水泥,万吨,588.36\n钢材,万吨,96.30\n纯碱,万吨,64.48\n原煤,万吨,268.70\n"
        "铝材,万吨,45.03\n盐酸,万吨,21.73\n汽车,辆,1772\n"
    )

    assert not cells(RULE, text)


def test_zeros_added_by_a_conversion_make_no_custom() -> None:
    assert not cells(RULE, table(["405.0", "318.0", "97.0", "455.0", "64.0", "203.4", "88.82"]))


def test_the_smallest_of_whole_numbers_may_keep_a_decimal() -> None:
    assert not cells(RULE, table(["247713", "36438", "73950", "129951", "283.6", "7091"]))


def test_the_largest_of_figures_with_a_decimal_may_drop_it() -> None:
    assert not cells(RULE, table(["557", "50.1", "403.4", "93.0", "9.5", "41.2", "33.3"]))


def test_another_small_figure_that_keeps_to_the_custom_shows_that_size_is_no_excuse() -> None:
    assert cells(RULE, table([*COLUMN, "0.4", "0.33"])) == [(11, 2)]


def test_a_table_careless_with_its_decimals_is_not_held_to_them() -> None:
    text = (
        "指标,单位,绝对数,增长（%）\n施工面积,万平方米,308.06,5.9\n竣工面积,万平方米,111.17,12\n"
        "销售面积,万平方米,318.49,-2.6\n新开工面积,万平方米,288.55,10.7\n开发投资,亿元,140.30,13.3\n"
        "住宅投资,亿元,77.4,1.9\n到位资金,亿元,140.60,-4.5\n国内贷款,亿元,80.85,18.6\n"
        "自筹资金,亿元,29.69,5.62\n销售额,亿元,90.18,14.6\n待售面积,万平方米,76.35,-57.3\n"
        "土地款,亿元,20.11,7.0\n"
    )

    assert not cells(RULE, text)


def test_five_figures_alike_show_a_custom_and_four_show_none() -> None:
    assert cells(RULE, table([*COLUMN[:5], "45.59"])) == [(7, 2)]
    assert not cells(RULE, table([*COLUMN[:4], "45.59"]))


def test_of_twenty_figures_two_may_be_slips_and_of_nineteen_one() -> None:
    alike = [f"{31 * number + 112}.{number % 10}" for number in range(18)]

    assert cells(RULE, table([*alike, "45.59", "77.13"])) == [(20, 2), (21, 2)]
    assert not cells(RULE, table([*alike[1:], "45.59", "77.13"]))
    assert cells(RULE, table([*alike[1:], "45.59"])) == [(19, 2)]


def test_a_rate_without_a_point_far_above_its_like_has_lost_it() -> None:
    """No closing zero is printed, so that 7 may stand for 7.0: but 69 for no rate of these."""
    rates = ["6.1", "5.2", "-3.3", "4.8", "7.4", "2.9", "5.7"]

    def column(rate: str) -> str:
        rows = [f"Region {chr(65 + n)},{each}" for n, each in enumerate([*rates, rate])]
        return "\n".join(["region,growth (%)", *rows, ""])

    assert cells(RULE, column("69")) == [(9, 2)]
    assert cells(RULE, column("-69")) == [(9, 2)]
    assert cells(RULE, column("74")) == [(9, 2)]
    assert not cells(RULE, column("75"))  # with a point in it, it would still be above its like
    assert not cells(RULE, column("29"))  # less than four times the largest
    assert not cells(RULE, column("7"))


def test_people_have_no_fractions_however_few_figures_are_beside_them() -> None:
    text = "学校,在校学生数（人）\n普通高校,12345\n中等职业学校,692.4\n普通高中,8123\n"

    assert cells(RULE, text) == [(3, 2)]
    assert not cells(RULE, text.replace("在校学生数", "平均在校学生数"))
    assert not cells(RULE, text.replace("692.4", "2.4"))
