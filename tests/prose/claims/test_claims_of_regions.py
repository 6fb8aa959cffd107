"""
Sentences as bulletins of regions write them: wholes and parts that stand apart.

Tests `prose/claims/shares/by_definition.py`, `prose/claims/shares/quotient.py`,
`prose/parts/across_paragraphs.py`, `prose/parts/runs_behind_marks.py`.
"""

from tests.prose.texts import lines


def test_a_threshold_that_is_passed_is_no_quantity_of_its_own() -> None:
    text = (
        "全年实现地区生产总值856.97亿元，首次突破800亿元大关，比上年增长11.9%。经济总量突破800亿元。"
        "其中，第一产业增加值202.70亿元，增长5.8%；第二产业增加值243.41亿元，增长13.1%；"
        "第三产业增加值410.86亿元，增长14.2%。"
    )

    assert lines(text, "sum") == ["sum 856.97亿元 <- 202.70亿元, 243.41亿元, 410.86亿元"]
    assert lines(text, "bound") == ["bound 11.9% <- 5.8%, 13.1%, 14.2%"]


def test_a_breakdown_that_opens_a_paragraph_is_of_what_the_text_is_about() -> None:
    text = (
        "固定资产投资180608亿元，增长25.0%。其中，国有控股投资62422亿元，增长12.1%。\n"
        "分地区看，东部地区投资增长22.6%，中部地区投资增长30.1%，西部地区投资增长29.4%。\n"
        "在登记注册类型中，内资企业投资168112亿元，增长25.6%；港澳台商投资5767亿元，增长24.2%；"
        "外商投资6729亿元，增长18.7%。"
    )

    assert "bound 25.0% <- 22.6%, 30.1%, 29.4%" in lines(text, "bound")
    assert lines(text, "sum") == ["sum 180608亿元 <- 168112亿元, 5767亿元, 6729亿元"]


def test_a_list_may_give_each_part_a_paragraph() -> None:
    text = (
        "地区生产总值744.94亿元，增长6.3%。\n"
        "农业稳定，第一产业增加值145.88亿元，增长3.8%。蔬菜产量增长4.5%。\n"
        "工业向好，第二产业增加值222.80亿元，增长6.2%。\n"
        "服务业恢复，第三产业增加值376.26亿元，增长7.3%。"
    )

    assert lines(text, "sum") == ["sum 744.94亿元 <- 145.88亿元, 222.80亿元, 376.26亿元"]


def test_what_words_before_parts_name_may_be_another_sentence_s() -> None:
    text = (
        "固定资产投资26082亿元。其中，城镇累计完成投资21844亿元，农村投资4238亿元。"
        "在上半年城镇投资中，中央投资3370亿元，地方投资18474亿元。"
    )

    assert "sum 21844亿元 <- 3370亿元, 18474亿元" in lines(text, "sum")


def test_two_shares_of_one_whole_make_a_hundred_beside_those_of_another() -> None:
    text = (
        "税务部门完成13866万元，占调整预算100.93%，占一般公共预算收入的48.51%；"
        "财政部门完成14717万元，占调整预算110.14%，占一般公共预算收入的51.49%。"
    )

    assert lines(text, "bound") == ["bound 51.49% <- 48.51%"]


def test_a_share_that_is_marked_is_no_part_of_a_hundred_but_of_its_whole() -> None:
    text = "汉族人口占75.63%；各少数民族人口占24.37%，其中回族人口占23.45%。"

    assert lines(text, "bound") == ["bound 24.37% <- 75.63%"]
    assert lines(text, "part") == ["part 23.45% <- 24.37%"]


def test_points_in_turn_are_between_rates_of_one_measure() -> None:
    text = (
        "规模以上工业企业实现主营业务收入9233.16亿元，增长12.6%；实现利税721.57亿元，增长21.6%；"
        "实现利润443.11亿元，增长23.1%。其中，电子行业实现主营业务收入467.49亿元、"
        "利税50.11亿元、利润35.20亿元，同比分别增长19.3%、39.7%和57.1%，"
        "高于全部规上工业6.7、18.1和34.0个百分点。"
    )

    assert lines(text, "points") == [
        "points 6.7 <- 19.3%, 12.6%",
        "points 18.1 <- 39.7%, 21.6%",
        "points 34.0个百分点 <- 57.1%, 23.1%",
    ]


def test_the_engel_coefficient_is_food_of_spending() -> None:
    text = (
        "城镇居民人均消费支出19860元，其中，食品烟酒支出7078元，衣着支出1332元。"
        "城镇居民恩格尔系数为35.6%。"
    )

    assert lines(text, "share") == ["share 35.6% <- 7078元, 19860元"]


def test_a_mean_per_household_is_of_people_in_households() -> None:
    text = (
        "31个省、自治区、直辖市共有家庭户40152万户，家庭户人口124461万人，"
        "平均每个家庭户的人口为3.10人。"
    )

    assert lines(text, "ratio") == ["ratio 3.10人 <- 124461万人, 40152万户"]


def test_a_change_finds_its_level_in_the_sentence_before() -> None:
    text = (
        "汉族人口为568238人，各少数民族人口为183151人。"
        "与2010年第六次全国人口普查相比，汉族人口减少10134人，下降1.75%。"
    )

    assert lines(text, "growth") == ["growth 1.75% <- 568238人, 10134人"]


def test_what_is_new_is_a_part_of_all_there_is_and_what_is_done_of_all_that_was_meant() -> None:
    assert lines("新增市级研发机构80家，累计达401家。") == ["part 80家 <- 401家"]
    assert lines("示范项目110个，已建成86个。") == ["part 86个 <- 110个"]


def test_cereals_are_a_part_of_grain_by_definition() -> None:
    text = "粮食总产量46695吨。全年谷物产量39603吨，稻谷产量26765吨。"

    assert lines(text) == ["part 39603吨 <- 46695吨", "part 26765吨 <- 39603吨"]


def test_express_parcels_are_not_ahead_and_stable_is_not_unchanged() -> None:
    assert lines("同城快递业务量的比重下降1.4个百分点。整体经济保持平稳。") == []
    assert lines("第三产业占比提高了2.6个百分点。", "points") == []


def test_points_that_a_part_contributes_follow_from_levels_and_growth() -> None:
    text = (
        "全年完成投资额23.68亿元，增长56.26%。完成工业性投资9.53亿元，增长109.82%，"
        "拉动投资增长32.9个百分点。"
    )

    assert lines(text, "points") == ["points 32.9个百分点 <- 9.53亿元, 109.82%, 23.68亿元, 56.26%"]


def test_a_breakdown_of_growth_is_of_all_months_where_that_of_one_month_stands_between() -> None:
    text = (
        "1-10月，全市规模以上工业增加值929.48亿元，同比下降1.2%。10月当月完成增加值107.51亿元，"
        "同比增长13.9%。分企业规模看，大型企业下降0.3%，中型企业下降3.4%，小型企业下降0.7%，"
        "微型企业增长4.5%。"
    )

    assert lines(text, "bound") == ["bound 1.2% <- 0.3%, 3.4%, 0.7%, 4.5%"]


def test_a_shift_is_between_two_structures() -> None:
    text = (
        "三次产业结构由上年的17.1:32.4:50.5调整为16.2:34.1:49.7，"
        "第一产业比重下降0.9个百分点，第二产业比重提高1.7个百分点，第三产业比重下降0.8个百分点。"
    )

    assert lines(text, "points") == [
        "points 0.9个百分点 <- 16.2, 17.1",
        "points 1.7个百分点 <- 34.1, 32.4",
        "points 0.8个百分点 <- 49.7, 50.5",
    ]


def test_urbanisation_is_of_people_in_another_paragraph() -> None:
    text = (
        "年末常住人口2400.0万人。\n"
        "城镇常住人口1637.04万人，乡村常住人口762.96万人。常住人口城镇化率68.21%。"
    )

    assert "share 68.21% <- 1637.04万人, 2400.0万人" in lines(text)
