"""
Sentences of censuses and releases in, claims out: comparisons, far wholes, means, shifts.

Tests `prose/claims/sums/changes.py`, `prose/parts/called_after_parts.py`,
`prose/parts/runs_of_bands.py`,
`prose/parts/wholes_that_add_up.py`, `prose/claims/shares/quotient.py` and, on their way,
`prose/subjects/compared_with.py`, `prose/subjects/meaning.py`,
`prose/subjects/western_meaning.py`, `prose/claims/change/comparison.py`,
`prose/claims/sums/balance.py`, `prose/claims/sums/pulls.py`, `prose/claims/sums/shifts.py` and
`prose/claims/shares/structure.py`.
"""

from tests.prose.texts import lines

CENSUS = (
    "全国人口共141178万人，与2010年的133972万人相比，增加7206万人，增长{growth}%，"
    "年平均增长率为0.53%，比2000年到2010年的年平均增长率0.57%下降0.04个百分点。\n"
    "全国共有家庭户49416万户，家庭户人口为129281万人。平均每个家庭户的人口为2.62人，"
    "比2010年的3.10人减少0.48人。\n"
    "东部地区人口占39.93%，中部地区占25.83%，西部地区占27.12%，东北地区占7.12%。\n"
    "男性人口为72334万人，占51.24%；女性人口为68844万人，占48.76%。总人口性别比为105.07。\n"
    "0—14岁人口为25338万人，占17.95%；15—59岁人口为89438万人，占63.35%；"
    "60岁及以上人口为26402万人，占18.70%。"
)


def test_a_figure_with_what_it_is_compared_with_grew_and_changed() -> None:
    found = lines(CENSUS.format(growth="5.38"), "growth", "change", "points")

    assert found == [
        "change 7206万人 <- 141178万人, 133972万人",
        "growth 5.38% <- 141178万人, 133972万人",
        "growth 0.53% <- 5.38%",
        "points 0.04个百分点 <- 0.53%, 0.57%",
        "change 0.48人 <- 2.62人, 3.10人",
    ]


def test_growth_that_a_comparison_does_not_give_fails() -> None:
    found = lines(CENSUS.format(growth="5.88"), "growth")

    assert found == ["growth 5.88% <- 141178万人, 133972万人 FAILED"]


def test_complete_lists_make_a_total_far_before_them() -> None:
    found = lines(CENSUS.format(growth="5.38"), "sum", "share", "ratio")

    assert found == [
        "sum 141178万人 <- 25338万人, 89438万人, 26402万人",
        "sum 141178万人 <- 72334万人, 68844万人",
        "ratio 2.62人 <- 129281万人, 49416万户",
        "share 51.24% <- 72334万人, 141178万人",
        "share 48.76% <- 68844万人, 141178万人",
        "ratio 105.07 <- 72334万人, 68844万人",
        "share 17.95% <- 25338万人, 141178万人",
        "share 63.35% <- 89438万人, 141178万人",
        "share 18.70% <- 26402万人, 141178万人",
    ]


def test_a_whole_called_after_its_parts_is_made_of_them() -> None:
    text = (
        "全区第二产业和第三产业法人单位从业人员43.08万人，比2013年末增加4.76万人，增长12.4%，"
        "其中女性从业人员14.15万人。第二产业的从业人员为25.14万人，增加1.99万人，增长8.6%；"
        "第三产业的从业人员为17.94万人，增加2.77万人，增长18.3%。"
    )

    assert lines(text, "sum") == [
        "sum 43.08万人 <- 25.14万人, 17.94万人",
        "sum 4.76万人 <- 1.99万人, 2.77万人",
    ]


def test_a_distance_is_what_passengers_travelled_by_their_number() -> None:
    text = "全年完成公路客运量185.35亿人、旅客周转量11250.94亿人公里，平均运距60.70公里。"

    assert lines(text) == ["ratio 60.70公里 <- 11250.94亿人公里, 185.35亿人"]


def test_shares_that_make_a_hundred_win_what_the_others_lose() -> None:
    text = (
        "东部地区法人单位1280.2万个，占58.8%，比2013年末下降了0.5个百分点；"
        "中部地区492.9万个，占22.6%，提高了0.1个百分点；西部地区405.8万个，占18.6%，提高了0.4个百分点。"
    )

    assert "sum 0.5个百分点 <- 0.4个百分点, 0.1个百分点" in lines(text)


def test_contributions_and_points_of_one_list_go_in_turn() -> None:
    text = (
        "全区生产总值增长6.7%。三次产业贡献率分别为24.5%、35.8%、39.7%，"
        "分别拉动经济增长1.64个百分点、2.4个百分点和2.66个百分点。"
    )

    assert lines(text, "share") == [
        "share 24.5% <- 1.64个百分点, 6.7%",
        "share 35.8% <- 2.4个百分点, 6.7%",
        "share 39.7% <- 2.66个百分点, 6.7%",
    ]


def test_the_last_figure_of_a_structure_may_have_no_decimals() -> None:
    text = (
        "全市生产总值1218.4亿元。其中：第一产业增加值167.6亿元；第二产业增加值442.1亿元；"
        "第三产业增加值608.7亿元。三次产业结构为13.7:36.3:50。按常住人口计算，人均生产总值41388元。"
    )

    assert "structure 50 <- 608.7亿元, 1218.4亿元" in lines(text)
    assert "bound 50 <- 13.7, 36.3" in lines(text)


def test_a_change_printed_without_its_unit_has_that_of_its_level() -> None:
    text = "保险公司总资产23.3万亿元，较年初增加2.7万亿，较年初增长13.3%。"

    assert lines(text) == ["growth 13.3% <- 23.3万亿元, 2.7万亿"]


def test_a_part_in_a_smaller_unit_is_one_if_it_is_called_as_the_whole() -> None:
    text = "保险公司总资产23.3万亿元。其中，再保险公司总资产4956亿元，增长16.3%。"

    assert lines(text, "part") == ["part 4956亿元 <- 23.3万亿元"]


def test_net_migration_and_natural_increase_are_balances() -> None:
    text = (
        "Emigration in the twelve months to April 2010 is estimated at 65,300 while the number of "
        "immigrants fell sharply, from 57,300 to 30,800 over the same period. These changes "
        "resulted in an increase in net outward migration from 7,800 in April 2009 to 34,500 in "
        "April 2010. The number of births was 74,100 in the twelve months to April 2010, while "
        "deaths stood at 28,200, resulting in a natural increase of {increase}."
    )

    assert lines(text.format(increase="45,900"), "balance") == [
        "balance 34,500 <- 30,800, 65,300",
        "balance 45,900 <- 74,100, 28,200",
    ]
    assert "balance 49,500 <- 74,100, 28,200 FAILED" in lines(text.format(increase="49,500"))


def test_a_deficit_in_goods_and_services_is_made_up_of_both() -> None:
    text = (
        "The goods and services deficit increased from $73.0 billion in June to $78.8 billion in "
        "July. The goods deficit increased $5.6 billion to $103.1 billion, and the services "
        "surplus decreased $0.2 billion to $24.3 billion."
    )

    assert "balance 78.8 billion <- 103.1 billion, 24.3 billion" in lines(text)


def test_growth_goes_with_the_figures_on_either_side_of_from_and_to() -> None:
    text = (
        "There were 639,721 live births in 2004, an increase of 2.9 per cent on the 2003 figure "
        "of 621,469. The conception rate rose by 2 per cent between 2002 and 2003, from 72.2 to "
        "73.7 conceptions per 1,000 women."
    )

    assert lines(text, "growth") == [
        "growth 2.9 per cent <- 639,721, 621,469",
        "growth 2 per cent <- 73.7, 72.2",
    ]


def test_a_share_in_brackets_behind_its_level_is_of_what_it_names() -> None:
    text = (
        "In the quarter 8,674 deaths and 14,371 births were registered. The highest number of "
        "births was seen in Dublin (1,585 or 11% of all births)."
    )

    assert "share 11% <- 1,585, 14,371" in lines(text)


def test_rates_of_a_sentence_that_make_a_hundred_are_said_to() -> None:
    text = (
        "The majority (77%) of mothers identified as Irish, while 12% came from the Union, 2% "
        "from the UK and 9% identified as other nationalities."
    )

    assert lines(text) == ["bound 9% <- 77%, 12%, 2%"]


def test_points_in_turn_are_from_the_rates_in_brackets() -> None:
    text = (
        "全市生产总值440.26亿元，增长8.4%，增速同比提高0.8个百分点，"
        "比全省（7.7%）和全国平均水平（7.0%）分别高0.7、{last}个百分点，增幅居全省第3位。"
    )

    assert lines(text.format(last="1.4"), "points") == [
        "points 0.7 <- 8.4%, 7.7%",
        "points 1.4个百分点 <- 8.4%, 7.0%",
    ]
    assert "points 1.9个百分点 <- 8.4%, 7.0% FAILED" in lines(text.format(last="1.9"))


def test_mean_growth_of_a_whole_lies_between_that_of_its_parts() -> None:
    text = (
        "生产总值735.4亿元，同比增长12.8%；两年平均增长6.0%。分产业看，第一产业增加值31.4亿元，"
        "同比增长8.1%，两年平均增长4.0%；第二产业增加值378.0亿元，同比增长11.1%，两年平均增长5.5%；"
        "第三产业增加值326.0亿元，同比增长15.3%，两年平均增长6.7%。"
    )

    assert lines(text, "bound") == [
        "bound 12.8% <- 8.1%, 11.1%, 15.3%",
        "bound 6.0% <- 4.0%, 5.5%, 6.7%",
    ]


def test_a_list_of_growth_alone_stands_under_the_whole_it_is_known_by() -> None:
    text = (
        "社会消费品零售总额完成1554.4亿元，增长7.2%。城镇消费品零售额增长7.3%，"
        "乡村消费品零售额增长7.1%。"
    )

    assert lines(text) == ["bound 7.2% <- 7.3%, 7.1%"]


def test_people_are_counted_by_either_word_for_them() -> None:
    text = "年末在宁两院院士97名，其中中国科学院院士52人，中国工程院院士45人。"

    assert lines(text) == ["sum 97名 <- 52人, 45人"]


def test_changes_of_a_list_make_a_change_far_before_them() -> None:
    text = (
        "全国人口141178万人，比上年增加7206万人。\n其中，医院增加1170个，公共卫生机构减少1624个。\n"
        "公立医院减少76个，民营医院增加1246个。城镇人口增加23642万人，乡村人口减少16436万人。"
    )

    assert lines(text) == [
        "sum 7206万人 <- 23642万人, 16436万人",
        "sum 1170个 <- 76个, 1246个",
    ]


def test_each_part_is_of_what_it_is_called_after() -> None:
    text = (
        "医疗卫生机构总诊疗人次95.5亿人次；入院人次30187.3万人次。"
        "其中，医院总诊疗人次42.6亿人次，入院人次24500.1万人次。"
    )

    assert lines(text) == [
        "part 42.6亿人次 <- 95.5亿人次",
        "part 24500.1万人次 <- 30187.3万人次",
    ]


def test_a_part_is_still_one_where_its_share_cannot_be_tested() -> None:
    text = "固定资产投资完成232.88亿元。其中工业投资75.11亿元（占总投资的35.1%）。"

    assert "part 75.11亿元 <- 232.88亿元" in lines(text)


def test_a_sentence_on_these_goes_on_with_the_last_level() -> None:
    text = (
        "The number of unemployed persons was 9.6 million. The number of long-term unemployed "
        "declined by 192,000 to 3.0 million in August. These individuals accounted for 31.2 "
        "percent of the unemployed."
    )

    assert lines(text) == ["share 31.2 percent <- 3.0 million, 9.6 million"]


def test_a_figure_may_be_named_in_the_clause_behind_it() -> None:
    text = (
        "There were 13,155 births and 13,585 deaths registered. The publication shows that at "
        "13,155, the number of births was the second lowest since 1855."
    )

    assert lines(text) == ["repeat 13,155 <- 13,155"]


def test_more_deaths_than_births_is_a_balance() -> None:
    text = (
        "8,245 more deaths than births were registered in 2019.\n49,863 births were registered.\n"
        "58,108 deaths were registered."
    )

    assert lines(text) == ["balance 8,245 <- 49,863, 58,108"]


def test_a_deficit_in_goods_is_none_of_all_trade() -> None:
    text = (
        "Exports were $18.6 billion and imports were $22.7 billion. The goods deficit was $6.2 "
        "billion, and the services surplus was $2.1 billion."
    )

    assert lines(text) == []


def test_both_sides_of_a_balance_are_figures_of_their_own() -> None:
    text = (
        "In the year, 12,300 people immigrated while 9,800 emigrated, so that net migration was "
        "2,500, compared with 1,900 in 2020."
    )

    assert lines(text) == ["balance 2,500 <- 12,300, 9,800"]


def test_fewer_than_before_is_a_change_with_its_growth_in_brackets() -> None:
    text = "There were 8,412 births in 2021, 196 (2.3%) fewer than the 8,608 in 2020."

    assert lines(text) == ["change 196 <- 8,412, 8,608", "growth 2.3% <- 8,412, 8,608"]


def test_changes_since_several_times_are_no_sum() -> None:
    text = (
        "There were 31.84 million people in work, 37,000 more than for the quarter before and "
        "302,000 more than for a year earlier. There were 23.29 million people working full-time, "
        "218,000 more than for a year earlier. There were 8.55 million people working part-time, "
        "84,000 more than for a year earlier."
    )

    assert lines(text, "sum") == [
        "sum 31.84 million people <- 23.29 million people, 8.55 million people"
    ]


def test_what_a_balance_says_is_no_sum_as_well() -> None:
    text = "全年出生人口4318人，死亡人口2907人，自然增长人口1411人。"

    assert lines(text) == ["balance 1411人 <- 4318人, 2907人"]


def test_a_part_in_brackets_is_of_the_level_before_them_and_its_share_of_the_whole() -> None:
    text = (
        "全国人口共141178万人。\n0—14岁人口为25338万人，占17.95%；15—59岁人口为89438万人，占63.35%；"
        "60岁及以上人口为26402万人，占18.70%（其中，65岁及以上人口为19064万人，占13.50%）。"
    )

    assert "part 19064万人 <- 26402万人" in lines(text)
    assert "share 13.50% <- 19064万人, 141178万人" in lines(text)
    assert "bound 18.70% <- 17.95%, 63.35%" in lines(text)


def test_households_and_others_make_up_a_population() -> None:
    text = "全市常住人口为751389人。\n家庭户人口为703095人，集体户人口为48294人。"

    assert lines(text) == ["sum 751389人 <- 703095人, 48294人"]


def test_a_population_grew_by_births_less_deaths() -> None:
    text = "年末总人口139538万人，比上年末增加530万人。出生人口1523万人；死亡人口993万人。"

    assert "balance 530万人 <- 1523万人, 993万人" in lines(text)


def test_points_of_natural_growth_are_those_of_births_less_those_of_deaths() -> None:
    text = (
        "出生率为6.13‰，比上年下降0.62个千分点；死亡率为8.38‰，比上年上升0.65个千分点；"
        "自然增长率为-2.25‰，比上年下降1.27个千分点。"
    )

    assert "balance 1.27个千分点 <- 0.62个千分点, 0.65个千分点" in lines(text)


def test_natural_increase_and_migration_make_up_the_growth_of_a_population() -> None:
    text = (
        "The population grew by 76,000 in the year. The driver of growth was net migration of "
        "49,400, with 145,300 migrant arrivals and 95,900 migrant departures. Natural increase "
        "contributed 26,600."
    )

    assert lines(text) == [
        "sum 76,000 <- 26,600, 49,400",
        "balance 49,400 <- 145,300, 95,900",
    ]


def test_growth_between_two_years_that_a_text_names() -> None:
    text = (
        "2020年国内旅游情况\n2020年国内旅游人数28.79亿人次。\n"
        "2021年，国内旅游人数达到39.15亿人次，增长36%。"
    )

    assert lines(text) == ["growth 36% <- 39.15亿人次, 28.79亿人次"]


def test_numbers_of_a_name_in_quotes_are_no_figures() -> None:
    assert not lines("“3 13 N”产业链群增长9.0%。“3 13 N”产业链群共13个。", "repeat")
