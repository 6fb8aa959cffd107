"""
Lists, balances and their changes whose other figures stand in other sentences.

Tests `prose/claims/sums/list_elsewhere.py`, `prose/claims/sums/of_all_shares.py`,
`prose/claims/sums/greatest_parts.py`,
`prose/claims/sums/balance.py` and `prose/claims/sums/of_those_named.py`.
"""

from tests.prose.texts import lines

PEOPLE = (
    "The population increased by 88,800, while 120,700 people entered the State in the year.\n"
    "There was positive net migration of 61,100 in the year, compared with 11,200 in 2021.\n"
    "The number of immigrants consisted of 28,900 returning nationals, 24,300 other EU nationals, "
    "4,500 UK nationals, and 63,000 other nationals.\n"
    "The rest of the rise in population came from a natural increase of 27,700, as there were "
    "60,700 births and 33,000 deaths."
)


def test_a_list_of_which_nothing_is_left_out_has_its_whole_in_another_sentence() -> None:
    assert "sum 120,700 <- 28,900, 24,300, 4,500, 63,000" in lines(PEOPLE, "sum")
    assert len(lines(PEOPLE.replace("24,300", "24,900"), "sum")) < len(lines(PEOPLE, "sum"))


def test_what_a_rise_came_from_is_no_earlier_figure() -> None:
    assert lines(PEOPLE, "balance") == ["balance 27,700 <- 60,700, 33,000"]
    assert "sum 88,800 <- 27,700, 61,100" in lines(PEOPLE, "sum")


def test_the_change_of_a_balance_is_that_of_its_sides() -> None:
    text = (
        "The goods and services deficit was $54.0 billion in July, down $1.5 billion from June.\n"
        "July exports were $207.4 billion, $1.2 billion more than June exports. July imports were "
        "$261.4 billion, $0.4 billion less than June imports."
    )

    assert "balance 1.5 billion <- 1.2 billion, 0.4 billion" in lines(text)
    assert "balance 1.5 billion" not in " ".join(lines(text.replace("$0.4", "$0.9")))


def test_a_quarter_is_a_part_of_the_year_so_far() -> None:
    text = (
        "There were 1,885 live births in the third quarter of 2016. In the first three quarters of "
        "2016, a total of 5,188 live births were recorded."
    )

    assert lines(text) == ["part 1,885 <- 5,188"]


def test_those_of_a_quantity_that_is_named_are_a_part_of_it() -> None:
    text = (
        "In January, 2,484 persons immigrated and 1,283 persons emigrated.\n"
        "In all, 646 of the immigrants and 921 of the emigrants were citizens."
    )

    assert lines(text, "part") == ["part 646 <- 2,484", "part 921 <- 1,283"]


def test_a_figure_of_a_heading_and_one_that_a_word_refers_to_are_the_same() -> None:
    text = (
        "EXPORTED GOODS INCREASE BY 5.1 PERCENT IN SEPTEMBER\n"
        "Export sales saw a 5.1 percent increase from those of 2015."
    )
    assert lines(text) == ["repeat 5.1 percent <- 5.1 PERCENT"]

    text = (
        "Study visas granted rose 7% (+13,885 to 218,295). The 13,885 increase includes higher "
        "numbers for China (+3,979, +7%)."
    )
    assert "repeat 13,885 <- 13,885" in lines(text)


APPLICATIONS = (
    "There was a 5% (+1,101) increase in asylum applications in the year (23,731) compared with "
    "the 12 months before (22,630).\n"
    "The largest number of asylum applications was from nationals of Pakistan (3,285), Iran "
    "(2,233) and Syria (1,722)."
)


def test_signs_in_brackets_are_changes_and_a_noun_behind_them_says_of_what() -> None:
    assert "growth 5% <- 23,731, 22,630" in lines(APPLICATIONS)
    assert "change 1,101 <- 23,731, 22,630" in lines(APPLICATIONS)
    assert "change 1,101 <- 23,731, 22,360 FAILED" in lines(
        APPLICATIONS.replace("22,630", "22,360")
    )


def test_the_greatest_parts_are_of_the_total_before() -> None:
    assert lines(APPLICATIONS, "part") == [
        "part 3,285 <- 23,731",
        "part 2,233 <- 23,731",
        "part 1,722 <- 23,731",
    ]
    assert not lines(APPLICATIONS.replace("3,285", "33,285"), "part")


def test_growth_that_two_levels_of_another_sentence_bear_out() -> None:
    text = (
        "The output of the mines grew by 5.7% in the second quarter.\n"
        "The output of the mines was GBP 39,952.6 million, compared to GBP 37,804.9 million before."
    )

    assert lines(text) == ["growth 5.7% <- 39,952.6 million, 37,804.9 million"]
    assert not lines(text.replace("5.7%", "7.5%"))


def test_changes_behind_of_which_make_the_change_before_it() -> None:
    text = (
        "与上年相比，用水总量减少63.0亿立方米，其中，农业用水量减少84.2亿立方米，"
        "工业用水量减少26.8亿立方米，生活用水量增加28.1亿立方米，补水量增加19.9亿立方米。"
    )

    assert lines(text, "sum") == [
        "sum 63.0亿立方米 <- 84.2亿立方米, 26.8亿立方米, 28.1亿立方米, 19.9亿立方米"
    ]
    assert lines(text.replace("19.9", "18.9"), "sum") == []


def test_parts_whose_shares_make_a_hundred_make_their_whole() -> None:
    text = (
        "全国总供水量6095亿立方米。\n"
        "南方4区供水量3314.7亿立方米，占全国总供水量的54.4%；"
        "北方6区供水量2780.2亿立方米，占全国总供水量的45.6%。"
    )

    assert lines(text) == [
        "sum 6095亿立方米 <- 3314.7亿立方米, 2780.2亿立方米",
        "share 54.4% <- 3314.7亿立方米, 6095亿立方米",
        "bound 45.6% <- 54.4%",
        "share 45.6% <- 2780.2亿立方米, 6095亿立方米",
    ]


def test_a_quantity_behind_another_of_its_kind_is_no_part_of_it() -> None:
    text = (
        "南方供水量3314.7亿立方米，其中农业供水量1314.2亿立方米；北方供水量2780.2亿立方米，"
        "其中农业供水量1525.1亿立方米。"
    )

    assert lines(text, "part") == [
        "part 1314.2亿立方米 <- 3314.7亿立方米",
        "part 1525.1亿立方米 <- 2780.2亿立方米",
    ]


def test_shares_in_turn_are_those_of_the_levels_in_turn() -> None:
    text = "小学、初中在校生总数2.39万人。分别为1.73万人、5904人，占在校生总数的72.38%、24.70%。"

    assert lines(text, "share") == [
        "share 72.38% <- 1.73万人, 2.39万人",
        "share 24.70% <- 5904人, 2.39万人",
    ]


def test_a_rate_of_attainment_is_one_count_of_another() -> None:
    text = "对16个断面进行了评价；对11个水库进行了评价，9个水库达标，达标率为81.8%。"

    assert lines(text) == ["rate 81.8% <- 9个, 11个"]


def test_what_uses_water_has_a_share_of_all_that_is_used() -> None:
    text = "全国用水总量6040.2亿立方米。其中，生活用水821.6亿立方米，占用水总量的13.6%。"

    assert "share 13.6% <- 821.6亿立方米, 6040.2亿立方米" in lines(text)


def test_behind_a_semicolon_nothing_is_part_of_a_whole_that_others_there_exceed() -> None:
    text = (
        "年末参加养老保险人数16.65万人。其中，参加养老保险的离退休人数4.78万人；"
        "参加失业保险人数7.65万人；参加医疗保险人数26.76万人。"
    )

    assert lines(text, "part") == ["part 4.78万人 <- 16.65万人"]


def test_a_whole_is_none_that_has_the_name_of_a_part() -> None:
    text = (
        "保险业实现保费收入19103.02亿元，同比下降5.86%。\n"
        "其中，财产保险公司原保费收入4961.28亿元，寿险公司原保费收入14141.71亿元。\n"
        "财产保险业务原保费收入4474.77亿元；寿险业务原保费收入11735.1亿元；"
        "健康保险业务原保费收入2448.79亿元；意外保险业务原保费收入444.35亿元。"
    )

    assert lines(text, "sum") == [
        "sum 19103.02亿元 <- 4474.77亿元, 11735.1亿元, 2448.79亿元, 444.35亿元"
    ]


def test_insurance_of_persons_is_the_sum_of_its_own_kinds() -> None:
    text = (
        "全年保费收入200.0亿元。其中财产险保费收入80.0亿元，人身险保费收入120.0亿元。"
        "人身险中，寿险保费收入75.5亿元，健康险保费收入34.5亿元，意外险保费收入10.0亿元。"
    )

    assert "sum 120.0亿元 <- 75.5亿元, 34.5亿元, 10.0亿元" in lines(text, "sum")


def test_the_part_of_a_year_is_read_behind_of_which() -> None:
    text = (
        "2022年上半年，国内旅游人次14.55亿人次。分季度看，其中一季度国内旅游人次8.30亿人次，"
        "同比下降19.0%；二季度国内旅游人次6.25亿人次，同比下降26.2%。\n"
        "2022年一季度，国内旅游总人次8.30亿人次，比上年同期下降19.0%。"
    )

    assert lines(text, "repeat") == [
        "repeat 8.30亿人次 <- 8.30亿人次",
        "repeat 19.0% <- 19.0%",
    ]


def test_rates_of_names_that_are_mostly_alike_are_one_beside_levels_that_agree() -> None:
    text = (
        "截至2013年末，全国共有从事第二产业和第三产业的法人单位1085.7万个，比2008年末增长52.9%。\n"
        "到2013年年末，我国共有从事第二、第三产业的法人单位1085.7万个，较2008年末增长52.9%。"
    )

    assert "repeat 52.9% <- 52.9%" in lines(text, "repeat")
