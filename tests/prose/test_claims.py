"""
Sentences in, claims out: one test a kind of claim.

Tests `prose/claims/agreement/rank.py`, `prose/claims/agreement/repeat.py`,
`prose/claims/agreement/twice.py`, `prose/claims/change/comparison.py`,
`prose/claims/change/growth.py`, `prose/claims/change/points.py`,
`prose/claims/change/two_flows.py`, `prose/claims/missing/unprinted.py`,
`prose/claims/shares/rate.py`, `prose/claims/shares/ratio.py`, `prose/claims/shares/remainder.py`,
`prose/claims/shares/share.py`, `prose/claims/shares/structure.py`, `prose/claims/sums/addition.py`,
`prose/claims/sums/balance.py`, `prose/claims/sums/in_brackets.py`,
`prose/claims/sums/parts_by_name.py`, `prose/claims/sums/table_parts.py`, and on their way
`prose/beside_tables/rows.py`, `prose/beside_tables/tabled.py`, `prose/comparable/likeness.py`,
`prose/comparable/periods.py`, `prose/comparable/price_basis.py`, `prose/context.py`,
`prose/finding.py`, `prose/numbers/numerals.py`, `prose/numbers/terms.py`,
`prose/parts/additions.py`, `prose/parts/breakdowns.py`, `prose/parts/complete_lists.py`,
`prose/parts/groups.py`, `prose/parts/listed_groups.py`, `prose/subjects/entries.py`,
`prose/subjects/lists.py`, `prose/subjects/meaning.py`, `prose/subjects/mentions.py`,
`prose/subjects/names.py`, `prose/subjects/paragraph_reader.py`, `prose/subjects/western.py`,
`prose/verdicts/judging.py`, `prose/verdicts/mending.py`, `prose/verdicts/screening.py`,
`prose/verdicts/slips.py`, `prose/verdicts/stated.py`, `prose/verdicts/suspects.py`,
`prose/wording/clauses.py`, `prose/wording/places.py`, `prose/wording/vocabulary.py`.
"""

from bulletin.model.findings.report import Outcome
from bulletin.prose.verdicts.slips import slips_of, traces
from tests.prose.texts import claims, line, lines


def test_a_share_finds_its_whole_in_brackets() -> None:
    text = "城区工业增加值完成212.5亿元、占全市（511亿元）41.6%。"

    assert lines(text) == ["share 41.6% <- 212.5亿元, 511亿元"]


def test_a_share_finds_its_whole_by_name_in_another_sentence() -> None:
    text = (
        "一般公共预算收入1697.9亿元，增长11.7%。其中税收收入1272.9亿元，占一般公共预算收入的75.0%。"
    )

    assert lines(text) == ["share 75.0% <- 1272.9亿元, 1697.9亿元"]


def test_a_share_of_another_whole_is_no_contradiction() -> None:
    text = "民生支出12.6亿元，占一般公共预算支出的74.8%。项目总投资969亿元。"

    assert lines(text) == ["share 74.8% <- 12.6亿元 untested"]


def test_a_unit_that_slipped_makes_a_share_fail() -> None:
    text = (
        "技改资金共6.9亿元，我市29个项目共获批1.01亿元（占14.6%）。"
        "各城区共获批技改资金4652亿元，占全市资金总数的46.1%。"
    )

    assert lines(text, "share") == [
        "share 14.6% <- 1.01亿元, 6.9亿元",
        "share 46.1% <- 4652亿元, 1.01亿元 FAILED",
    ]


def test_three_sectors_add_up_and_have_a_structure_and_shares_of_a_hundred() -> None:
    text = (
        "全年地区生产总值19917.0亿元，按可比价格计算，增长8.6%。其中，第一产业增加值582.8亿元，增长4.8%；"
        "第二产业增加值6114.3亿元，增长8.2%；第三产业增加值13219.9亿元，增长9.0%。"
        "三次产业结构为2.9:30.7:66.4。"
    )

    assert lines(text) == [
        "sum 19917.0亿元 <- 582.8亿元, 6114.3亿元, 13219.9亿元",
        "bound 8.6% <- 4.8%, 8.2%, 9.0%",
        "structure 2.9 <- 582.8亿元, 19917.0亿元",
        "structure 30.7 <- 6114.3亿元, 19917.0亿元",
        "bound 66.4 <- 2.9, 30.7",
        "structure 66.4 <- 13219.9亿元, 19917.0亿元",
    ]


def test_a_known_list_that_does_not_add_up_fails() -> None:
    text = "全年货物进出口总额8292.0亿元。其中出口总额4841.2亿元；进口总额3380.8亿元。"

    assert lines(text) == ["sum 8292.0亿元 <- 4841.2亿元, 3380.8亿元 FAILED"]


def test_a_list_that_may_be_incomplete_only_has_parts() -> None:
    text = "专利授权88414件，其中发明14996件，实用新型60586件。"

    assert lines(text) == ["part 14996件 <- 88414件", "part 60586件 <- 88414件"]


def test_growth_of_trade_is_weighted_from_its_parts() -> None:
    text = (
        "社会消费品零售总额9251.8亿元，增长14.0%。按经营地统计，城镇消费品零售额8868.1亿元，增长13.4%；"
        "乡村消费品零售额833.7亿元，增长27.4%。"
    )

    assert lines(text) == [
        "sum 9251.8亿元 <- 8868.1亿元, 833.7亿元 FAILED",
        "bound 14.0% <- 13.4%, 27.4% FAILED",
    ]


def test_words_of_falling_turn_the_sign() -> None:
    text = "年末存栏980头，比上年末减少20头，下降2.0%。"

    assert lines(text) == ["growth 2.0% <- 980头, 20头"]


def test_a_figure_that_stands_in_a_table_as_well() -> None:
    text = """商品房销售面积3644.1万平方米，下降8.0%。
| 指标 | 单位 | 2021年 | 比上年增长（%） |
| 商品房销售面积 | 万平方米 | 3644.1 | -1.0 |
| 商品房销售额 | 亿元 | 4685.8 | 4.8 |
"""

    assert lines(text) == [
        "repeat 3644.1万平方米 <- 3644.1",
        "repeat 8.0% <- -1.0 FAILED",
    ]


def test_growth_is_the_index_of_a_table_less_a_hundred() -> None:
    text = """居民消费价格比上年上涨0.5%，其中食品烟酒类下降1.1%。
| 指标 | 指数 |
| 居民消费价格 | 100.5 |
| 其中:食品烟酒 | 98.9 |
| 衣着 | 98.5 |
"""

    assert lines(text) == ["growth 0.5% <- 100.5", "growth 1.1% <- 98.9"]


def test_points_above_the_rate_in_brackets() -> None:
    text = "市区工业增加值增速5.7%（全市5.8%），高于全省（5.4%）0.3个百分点。"

    assert lines(text, "points") == ["points 0.3个百分点 <- 5.7%, 5.4%"]


def test_a_list_in_turn_shares_the_unit_that_only_its_last_item_spells_out() -> None:
    text = (
        "2019年规模以上工业增加值同比增长8.6%。"
        "高技术产业和战略性新兴产业增加值分别同比增长13.8%、98.2%，"
        "分别高于规模以上工业增加值增速4.9个、89.3个百分点。"
    )

    assert lines(text, "points") == [
        "points 4.9个 <- 13.8%, 8.6% FAILED",
        "points 89.3个百分点 <- 98.2%, 8.6% FAILED",
    ]


def test_a_quarter_is_not_compared_with_a_year() -> None:
    text = (
        "2019年，规模以上工业增加值同比增长8.6%。\n"
        "今年一季度，规模以上工业增加值增长2.0%，高于全市平均增幅9.4个百分点。"
    )

    assert lines(text, "points") == ["points 9.4个百分点 <- 2.0% untested"]


def test_rates_of_completion() -> None:
    text = "房屋施工面积30146.1万平方米，竣工面积6565.1万平方米，房屋竣工率21.8%。"

    assert lines(text) == ["rate 21.8% <- 6565.1万平方米, 30146.1万平方米"]


def test_the_plan_is_the_whole_of_what_was_fulfilled() -> None:
    text = "年度计划投资163.3亿元，截至6月底完成投资109.2亿元，完成年度投资进度的66.9%。"

    assert lines(text) == ["rate 66.9% <- 109.2亿元, 163.3亿元"]


def test_income_of_town_is_a_multiple_of_that_of_the_country() -> None:
    text = (
        "城镇居民人均可支配收入52633元，农村居民人均可支配收入29126元。城乡居民人均收入倍差为1.81。"
    )

    assert lines(text) == ["ratio 1.81 <- 52633元, 29126元"]


def test_averages_of_all_lie_between_those_of_its_parts() -> None:
    text = (
        "全体居民人均可支配收入45755元，增长8.7%。城镇居民人均可支配收入52633元，增长8.3%。"
        "农村居民人均可支配收入29126元，增长10.2%。"
    )

    assert lines(text) == ["bound 45755元 <- 52633元, 29126元"]


def test_a_level_per_head_needs_the_population_of_both_ends_of_the_year() -> None:
    text = (
        "地区生产总值19917.0亿元。人均地区生产总值94622元。\n"
        "年末常住人口2119.2万人，比上年末增加24.5万人，增长1.2%。"
    )

    assert lines(text) == [
        "perhead 94622元 <- 19917.0亿元, 2119.2万人, 24.5万人",
        "growth 1.2% <- 2119.2万人, 24.5万人",
    ]


def test_english_levels_with_change_and_growth() -> None:
    text = (
        "Civil Service employment on 31 March 2014 was 439,942, down 8,893 (2.0%) on 2013.\n"
        "The number of full-time civil servants fell by 7,353 to 332,692. "
        "The number of civil servants working part-time fell by 1,540 to 107,250."
    )

    assert lines(text) == [
        "sum 439,942 <- 332,692, 107,250",
        "sum 8,893 <- 7,353, 1,540",
        "growth 2.0% <- 439,942, 8,893",
    ]


def test_the_rest_leaves_a_hundred() -> None:
    text = (
        "43% declared themselves as British, 40% as English and 15% as Scottish or Welsh. "
        "The remaining 2% recorded another national identity."
    )

    assert lines(text, "bound") == ["bound 2% <- 43%, 40%, 15%"]


def test_the_largest_is_ahead_of_those_that_follow() -> None:
    text = (
        "The regions with the largest percentage decreases were the North East (7.8%) "
        "and East Midlands (5.3%)."
    )

    assert lines(text) == ["rank 7.8% <- 5.3%"]


def test_what_is_implied_is_in_the_unit_of_the_target() -> None:
    (claim,) = claims("全年货物进出口总额8292.0亿元。其中出口总额4841.2亿元；进口总额3380.8亿元。")

    assert [float(end) for end in claim.implied] == [8221.9, 8222.1]


def test_a_failing_sentence_and_a_sentence_alike_in_which_other_figures_agree() -> None:
    text = (
        "Civil Service employment on 31 March 2014 was 439,942, down 8,893 (2.0%) on 2013.\n"
        "At 31 March 2014 there were 439,942 civil servants, down 8,803 (2.0%) on 2013."
    )

    assert "repeat 8,803 <- 8,893 FAILED" in lines(text)


def test_a_share_of_what_is_not_printed_implies_its_whole() -> None:
    (claim,) = claims("全年民生支出12.6亿元，占一般公共预算支出的75.0%。")

    assert line(claim) == "share 75.0% <- 12.6亿元 untested"
    assert claim.reason == "the whole is not printed; it would be 16.7 to 16.9"


def test_a_rate_ahead_of_one_that_is_not_printed_implies_it() -> None:
    (claim,) = claims("制造业投资增长16.6%，高于全国平均水平13.1个百分点。")

    assert claim.reason == "the other rate is not printed; it would be 3.4 to 3.6"


def test_growth_that_contributes_points_implies_a_weight_and_accuses_nobody() -> None:
    found = claims("工业增加值增长8.4%，其中汽车制造业增长9.0%，拉动全市工业增长8.6个百分点。")

    assert [each.reason for each in found if each.reason] == [
        "its weight is not printed; it would be 94 to 97 per cent"
    ]


def test_a_change_finer_than_its_level_is_questioned() -> None:
    (claim,) = claims("2020年地区生产总值为2761.1亿元，相比2019年减少了0.01亿元。")

    assert line(claim) == "change 0.01亿元 <- 2761.1亿元 untested"
    assert claim.reason == "the change is printed finer than the level it is of"


def test_shares_of_plans_of_other_programmes_are_kept_apart() -> None:
    text = (
        "重点项目195个、数量占全市（499个）39%，年度计划投资163.3亿元，截至6月底完成投资109.2亿元、"
        "占全市已完成投资（323亿元）的33.8%，完成年度投资进度的66.9%。"
        "158个改造项目、数量占全市（386个）40.9%，年度计划投资142.5亿元，完成投资94.8亿元、"
        "占全市已完成投资（248.8亿元）的38.1%，完成年度投资计划66.5%。"
    )

    assert lines(text) == [
        "share 39% <- 195个, 499个",
        "share 33.8% <- 109.2亿元, 323亿元",
        "rate 66.9% <- 109.2亿元, 163.3亿元",
        "share 40.9% <- 158个, 386个",
        "share 38.1% <- 94.8亿元, 248.8亿元",
        "rate 66.5% <- 94.8亿元, 142.5亿元",
    ]


def test_both_differences_that_fail_point_to_the_rate_that_they_share() -> None:
    text = (
        "2019年规模以上工业增加值同比增长8.6%。"
        "高技术产业和战略性新兴产业增加值分别同比增长13.8%、98.2%，"
        "分别高于规模以上工业增加值增速4.9个、89.3个百分点。"
    )
    failed = [each for each in claims(text) if each.suspects]

    assert [(each.suspects[0].figure.text, each.suspects[0].proposed) for each in failed] == [
        ("8.6%", "8.9%"),
        ("8.6%", "8.9%"),
    ]


def test_the_unit_that_slipped_is_proposed() -> None:
    text = (
        "技改资金共6.9亿元，我市29个项目共获批1.01亿元（占14.6%）。"
        "各城区共获批技改资金4652亿元，占全市资金总数的46.1%。"
    )
    (failed,) = [each for each in claims(text) if each.suspects]

    assert failed.suspects[0].proposed == "4652万元"


def test_the_figure_in_several_failed_claims_is_the_first_suspect() -> None:
    text = (
        "全年货物进出口总额8292.0亿元。其中出口总额4841.2亿元；进口总额3380.8亿元。"
        "对沿线国家进出口2599.6亿元，占全市进出口总额的31.6%。"
    )
    failed = [each for each in claims(text) if each.suspects]

    assert [each.suspects[0].proposed for each in failed] == ["8222.0亿元", "8222.0亿元"]


def test_balances() -> None:
    text = (
        "出口600.0亿元，进口290.0亿元，贸易顺差310.0亿元。\n"
        "出生率为4.98‰，死亡率为6.97‰；自然增长率为-1.99‰。"
    )

    assert lines(text, "balance") == [
        "balance 310.0亿元 <- 600.0亿元, 290.0亿元",
        "balance -1.99‰ <- 4.98‰, 6.97‰",
    ]


def test_a_share_of_days() -> None:
    assert lines("空气质量优良天数为310天，优良率84.9%。") == ["share 84.9% <- 310天"]


def test_units_of_text_and_table_may_differ() -> None:
    text = """新能源汽车12.35万辆，增长88.7%；液晶显示屏1.2亿片，下降5.0%；成品钢材820.4万吨。
| 产品名称 | 单位 | 产量 | 比上年增长(%) |
| 新能源汽车 | 辆 | 123487 | 88.7 |
| 液晶显示屏 | 万片 | 12034 | -5.0 |
| 钢材 | 万吨 | 820.36 | 4.9 |
"""

    assert lines(text) == [
        "repeat 12.35万辆 <- 123487",
        "repeat 88.7% <- 88.7",
        "repeat 1.2亿片 <- 12034",
        "repeat 5.0% <- -5.0",
        "repeat 820.4万吨 <- 820.36",
    ]


def test_a_structure_of_last_year_is_not_held_against_this_year() -> None:
    text = (
        "地区生产总值4800.0亿元。分产业看，第一产业增加值480.0亿元；第二产业增加值1920.0亿元；"
        "第三产业增加值2400.0亿元。三次产业增加值比重由上年的10.2：40.5：49.3调整为10.0：40.0：50.0。"
    )

    assert lines(text, "structure") == [
        "structure 10.0 <- 480.0亿元, 4800.0亿元",
        "structure 40.0 <- 1920.0亿元, 4800.0亿元",
        "structure 50.0 <- 2400.0亿元, 4800.0亿元",
    ]


def test_what_a_quantity_was_and_came_to() -> None:
    text = (
        "粮食产量由2015年的100.0万吨增加到2020年的120.0万吨，增长20.0%。"
        "常住人口城镇化率由上年的45.1%提高到46.2%，提高1.1个百分点。"
    )

    assert lines(text) == [
        "growth 20.0% <- 120.0万吨, 100.0万吨",
        "points 1.1个百分点 <- 46.2%, 45.1%",
    ]


def test_the_whole_may_stand_behind_its_parts() -> None:
    text = (
        "一、二、三产业增加值分别为48.0、192.0和240.0亿元，地区生产总值突破470亿元，达到480.0亿元。"
    )

    assert lines(text) == ["sum 480.0亿元 <- 48.0, 192.0, 240.0亿元"]


def test_english_figures_that_are_compared() -> None:
    text = (
        "In 2013 there were 506,790 deaths, compared with 499,331 in 2012 (an increase of 1.5%). "
        "There were 245,585 male deaths and 261,205 female deaths.\n"
        "The employment rate was 75.9%, up 0.2 percentage points from 75.7% a year earlier."
    )

    assert lines(text) == [
        "sum 506,790 <- 245,585, 261,205",
        "growth 1.5% <- 506,790, 499,331",
        "points 0.2 percentage points <- 75.9%, 75.7%",
    ]


def test_a_share_in_brackets_behind_its_part() -> None:
    text = "Of the 15,300 marriages, 10,710 (70.0%) were civil and 4,590 (30.0%) religious."

    assert lines(text, "share", "rate") == [
        "share 70.0% <- 10,710, 15,300",
        "share 30.0% <- 4,590, 15,300",
    ]


def test_an_index_base_is_no_figure_and_a_share_of_large_industry_is() -> None:
    text = (
        "分轻重工业看，轻工业增加值增长14.3%，占规模以上工业增加值的比重为23.5%；"
        "重工业增加值增长12.8%，占规模以上工业增加值的比重为76.5%。性别比（以女性为100）为104.1。"
    )

    assert lines(text, "bound") == ["bound 76.5% <- 23.5%"]


def test_parts_in_a_table_add_up_to_the_whole_of_a_sentence() -> None:
    text = """全年货物运输总量49342.25万吨，比上年增长2.6%。
| 指标 | 计量单位 | 绝对量 | 比上年增长（%） |
| 货物运输总量 | 万吨 | 49342.25 | 2.6 |
| 公路 | 万吨 | 24418.67 | 3.4 |
| 水运 | 万吨 | 18974.89 | 1.3 |
| 铁路 | 万吨 | 684.69 | 2.1 |
| 民航 | 万吨 | 5.77 | -13.5 |
| 管道 | 万吨 | 5258.23 | 3.6 |
"""

    assert lines(text, "sum", "bound") == [
        "sum 49342.25万吨 <- 24418.67, 18974.89, 684.69, 5.77, 5258.23",
        "bound 2.6% <- 3.4, 1.3, 2.1, -13.5, 3.6",
    ]


def test_parts_in_brackets_add_up() -> None:
    text = "年末共有4.83万人享受最低生活保障（城市2.17万人、农村2.66万人）。"

    assert lines(text) == ["sum 4.83万人 <- 2.17万人, 2.66万人"]


def test_growth_of_trade_with_a_country_from_both_ways() -> None:
    text = """对美国进出口总额增长12.6%。
| 国别 | 出口额（亿元） | 比上年增长（%） | 进口额（亿元） | 比上年增长（%） |
| 合计 | 3989.9 | 17.4 | 2376.9 | 22.4 |
| 美国 | 713.8 | 10.1 | 106.3 | 33.2 |
| 韩国 | 278.7 | 17.8 | 414.4 | 9.2 |
"""

    assert lines(text) == ["growth 12.6% <- 713.8, 106.3, 10.1, 33.2"]


def test_what_was_added_is_a_part_of_all_there_is() -> None:
    assert lines("全年净增高新技术企业1300家、总数达7800家。") == ["part 1300家 <- 7800家"]


def test_a_list_in_turn_goes_to_the_subjects_before_it() -> None:
    text = (
        "外贸进出口总额2616万美元，比上年下降57.3%。"
        "其中：出口2395万美元，进口221万美元，分别比上年下降48.2%、85.2%。"
    )

    assert lines(text) == [
        "sum 2616万美元 <- 2395万美元, 221万美元",
        "bound 57.3% <- 48.2%, 85.2%",
    ]


def test_what_one_slip_sets_apart_is_found_by_what_is_left_without_a_digit() -> None:
    for text in ("2761.1", "149.8", "1300", "0.55", "31.44", "98.29"):
        assert all(traces(text) & traces(each) for each in slips_of(text))


def test_figures_that_contradict_hundreds_of_others_are_reported_without_a_suspect() -> None:
    said = "全年青溪市工业增加值1234.{}亿元，占全国的88.88%。"

    found = claims("\n".join(said.format(number % 10) for number in range(35)))

    failed = [each for each in found if each.outcome is Outcome.FAILED]
    assert len(failed) > 300
    assert not any(each.suspects for each in failed)
