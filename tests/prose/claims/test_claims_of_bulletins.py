"""
Sentences of bulletins in, claims out: what was seen first in texts that nobody had tuned on.

Tests `prose/parts/bands.py`, `prose/claims/sums/pulls.py`, `prose/claims/sums/shifts.py`,
`prose/claims/shares/vital_rate.py`, `prose/claims/change/against_last_year.py` and
`prose/claims/agreement/in_other_tables.py` (what stands in other files is tested with the
command) and, on their way, `prose/subjects/names.py`, `prose/subjects/paragraph_reader.py`.
"""

from tests.prose.texts import lines

AGES = (
    "年末全县户籍人口为112635人。其中，城镇人口54715人，乡村人口57920人；"
    "0-17岁、18-34岁、35-59岁、60岁及以上户籍人口分别为18891人、19099人、48951人和{last}人。"
)


def test_ages_from_nothing_to_no_end_are_all_of_a_population() -> None:
    found = "sum 112635人 <- 18891人, 19099人, 48951人, {}人"

    assert found.format("25694") in lines(AGES.format(last="25694"))
    assert found.format("25594") + " FAILED" in lines(AGES.format(last="25594"))


def test_ages_with_a_gap_are_no_list() -> None:
    text = AGES.format(last="25594").replace("35-59岁", "40-59岁")

    assert not any("FAILED" in each for each in lines(text))


def test_parts_of_output_are_no_parts_of_output_per_head() -> None:
    text = (
        "全县实现生产总值951435万元，按常住人口计算人均地区生产总值为74331元。其中，第一产业增加值57116"
        "万元；第二产业增加值445964万元；第三产业增加值448355万元。"
    )

    assert lines(text, "sum") == ["sum 951435万元 <- 57116万元, 445964万元, 448355万元"]


def test_points_that_the_sectors_contribute_add_up_to_growth() -> None:
    text = (
        "全县生产总值951435万元，比上年下降4.1%。三次产业对经济增长的拉动贡献分别为"
        "0.15、-5.64、1.34个百分点。"
    )

    assert lines(text, "sum") == ["sum 4.1% <- 0.15, -5.64, 1.34个百分点"]


def test_a_contribution_rate_is_the_points_of_growth() -> None:
    text = "国内生产总值同比增长3.0%。最终消费支出对经济增长贡献率为41.3%，拉动GDP增长1.2个百分点。"

    assert "share 41.3% <- 1.2个百分点, 3.0%" in lines(text)


def test_men_to_a_hundred_women() -> None:
    text = "男性人口57753人，女性人口54882人，男女性别比为105.23:100（女性为100）。"

    assert lines(text) == ["ratio 105.23 <- 57753人, 54882人"]


def test_natural_increase_per_thousand() -> None:
    text = "年末户籍人口112635人。全年出生人口580人，死亡人口939人，人口自然增长率为-3.19‰。"

    assert "rate -3.19‰ <- 580人, 939人, 112635人" in lines(text)


def test_parts_of_what_the_words_before_them_name() -> None:
    text = (
        "分产业看，第一产业增加值209.44亿元，增长4.4%；第二产业增加值384.17亿元，增长4.9%。"
        "第二产业中，工业增加值308.71亿元，增长4.4%；建筑业增加值77.10亿元，增长6.9%。"
    )

    assert lines(text, "part") == [
        "part 308.71亿元 <- 384.17亿元",
        "part 77.10亿元 <- 384.17亿元",
    ]


def test_the_economy_is_called_in_short() -> None:
    text = (
        "全市实现地区生产总值11413.8亿元，同比增长6.7%。"
        "第三产业增加值增长7.6%，快于全市经济增速0.9个百分点。"
    )

    assert lines(text, "points") == ["points 0.9个百分点 <- 7.6%, 6.7%"]


def test_how_much_faster_two_things_grew_in_turn() -> None:
    text = (
        "全国规模以上工业增加值同比增长6.0%。高技术产业和装备制造业增加值同比分别增长10.6%和9.1%，"
        "增速分别比规模以上工业快4.6和3.1个百分点。"
    )

    assert lines(text, "points") == [
        "points 4.6 <- 10.6%, 6.0%",
        "points 3.1个百分点 <- 9.1%, 6.0%",
    ]


def test_a_year_that_something_is_compared_with_is_not_the_year_spoken_of() -> None:
    text = (
        "2022年全县生产总值951435万元，与2020年相比，两年平均增长2.5%。其中，第一产业增加值57116万元；"
        "第二产业增加值445964万元；第三产业增加值448355万元。2022年生产总值951435万元。"
    )

    assert "repeat 951435万元 <- 951435万元" in lines(text)


def test_a_heading_speaks_of_the_paragraph_behind_it() -> None:
    text = "地区生产总值增长6.7%\n上半年全市实现地区生产总值11413.8亿元，同比增长6.7%。"

    assert lines(text) == ["repeat 6.7% <- 6.7%"]


def test_investment_of_the_sectors_is_no_part_of_output() -> None:
    text = (
        "全市实现地区生产总值11413.8亿元，增长6.7%。\n第一产业完成投资27.6亿元，下降56.6%。"
        "第二产业完成投资255.5亿元，增长17.7%。第三产业完成投资3078.5亿元，增长6.7%。"
    )

    assert lines(text, "sum", "bound") == []


def test_what_one_share_wins_the_others_lose() -> None:
    text = (
        "三次产业结构6.8:42.7:50.5，与上年相比，第一产业比重提高0.3个百分点，"
        "第二产业比重下降3.1个百分点，第三产业比重提高2.8个百分点。"
    )

    assert lines(text, "sum") == ["sum 3.1个百分点 <- 2.8个百分点, 0.3个百分点"]


SHARES = (
    "全市地区生产总值实现3216.1亿元。分产业看，第一产业增加值实现217.3亿元；第二产业增加值实现1288.7亿元；"
    "第三产业增加值实现1710.1亿元。第一、第二、第三产业增加值占GDP的比重分别为6.8%、40.1%、{last}%。"
)


def test_a_share_adjusted_so_that_all_make_a_hundred_is_no_error() -> None:
    assert "share 53.1% <- 1710.1亿元, 3216.1亿元" in lines(SHARES.format(last="53.1"))
    assert "share 53.7% <- 1710.1亿元, 3216.1亿元 FAILED" in lines(SHARES.format(last="53.7"))


def test_shares_of_what_the_sentence_is_said_to_be_of() -> None:
    text = (
        "2023年末，全省常住人口为3465.99万人。\n2023年末全省常住人口中，0—14岁人口为517.49万人，占14.93%；"
        "15—64岁人口为2421.53万人，占69.87%；65岁及以上人口为526.98万人，占15.20%。"
    )

    assert lines(text, "sum") == ["sum 3465.99万人 <- 517.49万人, 2421.53万人, 526.98万人"]
    assert lines(text, "share") == [
        "share 14.93% <- 517.49万人, 3465.99万人",
        "share 69.87% <- 2421.53万人, 3465.99万人",
        "share 15.20% <- 526.98万人, 3465.99万人",
    ]


def test_a_month_is_no_part_of_a_quarter() -> None:
    text = (
        "一季度，社会消费品零售总额108659亿元，同比增长3.3%。\n3月份，社会消费品零售总额34233亿元，同比下降3.5%。\n"
        "按经营单位所在地分，一季度城镇消费品零售额94292亿元，同比增长3.2%；乡村消费品零售额14367亿元，增长3.5%。"
        "3月份，城镇消费品零售额29699亿元，同比下降3.6%；乡村消费品零售额4534亿元，下降3.3%。"
    )

    assert lines(text, "sum", "bound") == [
        "sum 108659亿元 <- 94292亿元, 14367亿元",
        "bound 3.3% <- 3.2%, 3.5%",
        "sum 34233亿元 <- 29699亿元, 4534亿元",
        "bound 3.5% <- 3.6%, 3.3%",
    ]


def test_what_something_is_of_another_is_a_share() -> None:
    text = "全国居民人均可支配收入14063元。人均可支配收入中位数12186元，中位数是平均数的86.7%。"

    assert lines(text, "share") == ["share 86.7% <- 12186元, 14063元"]


def test_what_names_no_time_is_of_the_quarter_that_the_text_is_about() -> None:
    text = (
        "一季度，全市实现地区生产总值545.0亿元，同比增长10.2%。\n第一产业实现增加值41.99亿元；"
        "第二产业实现增加值313.14亿元；第三产业实现增加值189.87亿元。"
    )

    assert lines(text, "sum") == ["sum 545.0亿元 <- 41.99亿元, 313.14亿元, 189.87亿元"]
