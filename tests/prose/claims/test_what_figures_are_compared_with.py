"""Earlier figures that sentences compare theirs with, wherever these stand."""

from tests.prose.texts import claims, lines


def test_growth_since_the_figure_compared_with_is_of_that_and_of_no_other() -> None:
    text = (
        "全市常住人口为751389人。\n全市常住人口与2010年第六次全国人口普查的725482人相比，"
        "增加25907人，增长3.57%。"
    )

    assert lines(text) == [
        "change 25907人 <- 751389人, 725482人",
        "growth 3.57% <- 25907人, 725482人",
    ]


def test_growth_over_ten_years_is_said_of_the_level_before() -> None:
    text = "全市常住人口为1961.2万人，同2000年人口普查相比，十年共增加604.3万人，增长44.5%。"

    assert "growth 44.5% <- 1961.2万人, 604.3万人" in lines(text)


def test_last_year_in_brackets_is_no_part() -> None:
    assert not lines("转移性收入285.78亿元（上年同期为233.11亿元）。", "part")


def test_a_threshold_is_no_whole() -> None:
    text = (
        "货物进出口总值20.10万亿元。进出口规模首次突破20万亿元。"
        "民营企业进出口10.59万亿元，占进出口总值的52.7%。"
    )

    assert lines(text, "share") == ["share 52.7% <- 10.59万亿元, 20.10万亿元"]


def test_exports_are_no_share_of_exports_and_imports() -> None:
    text = "民营企业进出口102亿元。机电产品出口30.6亿元，占出口总值的30.0%。"

    assert lines(text, "share") == ["share 30.0% <- 30.6亿元 untested"]


def test_a_change_that_stands_before_what_it_went_from_and_to() -> None:
    text = (
        "Figures show an increase of 28,189 deaths (5.6%), from 501,424 deaths to 529,613 deaths."
    )

    assert lines(text) == [
        "change 28,189 <- 529,613, 501,424",
        "growth 5.6% <- 529,613, 501,424",
    ]


def test_a_few_words_may_stand_between_a_change_and_the_same_in_per_cent() -> None:
    text = (
        "The total was 4,757,976 persons, compared with 4,588,252 persons in 2011, "
        "an increase of 169,724 persons since 2011 or 3.7 per cent."
    )

    assert "growth 3.7 per cent <- 4,757,976, 4,588,252" in lines(text)


def test_the_largest_fall_is_no_greatest_level() -> None:
    assert not lines("The largest falls were seen in Lithuania (17.5% to 14.3%).", "rank")


def test_two_shares_that_make_all_of_what_is_announced() -> None:
    text = "在批发和零售业从业人员中，批发业占58%，零售业占42%。"

    assert lines(text) == ["bound 42% <- 58%"]


def test_the_rest_of_a_share_goes_by_what_the_one_before_is_of() -> None:
    text = (
        "货物进出口总值20.10万亿元。对东盟进出口3.08万亿元，占进出口总值的15.3%；"
        "对欧盟进出口2.75万亿元，占13.7%。"
    )

    assert lines(text, "share") == [
        "share 15.3% <- 3.08万亿元, 20.10万亿元",
        "share 13.7% <- 2.75万亿元, 20.10万亿元",
    ]


def test_all_names_of_a_list_end_with_what_stands_behind_in_turn() -> None:
    text = "机电产品出口6.66万亿元；其中，电工器材、汽车分别出口6360.6亿、6211.9亿元。"

    assert lines(text, "part") == [
        "part 6360.6亿 <- 6.66万亿元",
        "part 6211.9亿元 <- 6.66万亿元",
    ]


def test_a_lead_over_the_whole_is_held_against_its_growth_and_never_fails() -> None:
    text = "货物进出口总值20.10万亿元，增长2.1%。沿线国家进出口增长9.8%，高出整体增速{}个百分点。"

    assert lines(text.format("7.7")) == ["points 7.7个百分点 <- 9.8%, 2.1%"]
    assert not [each for each in lines(text.format("4.7")) if each.endswith("FAILED")]


def test_shares_that_leave_a_little_out_are_not_accused() -> None:
    text = "东部地区人口占39.93%，中部地区占25.83%，西部地区占27.12%，东北地区占{}%。"

    assert lines(text.format("6.98")) == ["bound 6.98% <- 39.93%, 25.83%, 27.12% untested"]
    assert lines(text.format("9.12")) == ["bound 9.12% <- 39.93%, 25.83%, 27.12% FAILED"]


def test_shares_of_a_sentence_may_have_been_made_a_hundred() -> None:
    text = (
        "生产总值914326万元。其中，第一产业增加值37952万元，占生产总值的比重为4.1%；第二产业增加值"
        "624710万元，占生产总值的比重为68.3%；第三产业增加值251664万元，占生产总值的比重为27.6%。"
    )

    assert not [each for each in lines(text, "share") if each.endswith("FAILED")]


def test_suspects_of_growth_by_a_change_make_it_true() -> None:
    (claim,) = claims("旅游人数28.79亿人次，比上年同期减少30.22亿人次，下降52.1%。")

    assert [each.proposed for each in claim.suspects][:2] == ["27.79亿人次", "51.2%"]
