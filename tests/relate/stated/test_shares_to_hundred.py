from tests.relate.judging import FAILED, HELD, outcomes, verdicts

SECTORS = "三次产业结构\n指标,比重（%）\n第一产业,5.4\n第二产业,53.6\n第三产业,41.0\n"
YEARS = (
    "能源消费构成\n年份,原煤占比(%),原油占比(%),其他能源占比(%)\n2019,60.1,19.9,20.0\n"
    "2020,58.8,19.0,22.1\n2021,56.0,18.5,25.5\n2022,56.2,17.9,25.9\n"
)


def test_three_sectors_add_to_a_hundred_without_a_total() -> None:
    assert outcomes("hundred", SECTORS) == [HELD]
    assert outcomes("hundred", SECTORS.replace("53.6", "56.3")) == [FAILED]


def test_shares_far_from_a_hundred_are_of_something_else() -> None:
    assert verdicts("hundred", SECTORS.replace("53.6", "13.6")) == []


def test_another_share_beside_the_sectors_leaves_the_list_open() -> None:
    assert verdicts("hundred", f"{SECTORS}城乡居民生活用电,9.9\n") == []


def test_shares_of_groups_of_people_need_the_word_composition() -> None:
    text = "Share of people with a degree (%)\nNation,Share (%)\n"
    nations = "England,28.1\nWales,24.9\nScotland,27.0\nNorthern Ireland,22.0\n"

    assert verdicts("hundred", text + nations) == []
    text = "Distribution of people (%)\nNation,Share (%)\n"
    assert outcomes("hundred", text + nations) == [FAILED]


def test_shares_that_fill_a_hundred_year_after_year_must_do_so_each_year() -> None:
    assert outcomes("hundred", YEARS) == [HELD] * 4
    assert outcomes("hundred", YEARS.replace("56.0", "65.0")) == [HELD, HELD, FAILED, HELD]


def test_shares_across_regions_are_lists_too() -> None:
    text = (
        "县区,一产占比（%）,二产占比（%）,三产占比（%）\n甲县,10.1,40.2,49.7\n乙县,20.3,30.3,49.4\n"
        "丙县,5.0,50.1,44.9\n丁县,3.3,60.1,36.6\n"
    )

    assert outcomes("hundred", text) == [HELD] * 4


def test_shares_each_of_its_own_whole_make_no_hundred() -> None:
    assert (
        verdicts("hundred", "年份,出口占比（%）,进口占比（%）\n2020,5.1,6.2\n2021,95.0,4.9\n") == []
    )


def test_a_share_of_less_than_nothing_or_more_than_all_spoils_its_line() -> None:
    """The bounds of a share are no reason to leave the line untested that breaks them."""
    for wrong in ("118.5", "189", "-18.5"):
        text = YEARS.replace("18.5", wrong)
        assert outcomes("hundred", text) == [HELD, HELD, FAILED, HELD]
        assert outcomes("hundred", SECTORS.replace("53.6", wrong)) == [FAILED]


def test_a_composition_far_from_a_hundred_in_one_year_is_tested_like_the_others() -> None:
    text = (
        "三次产业构成\n单位：%\n年份,第一产业,第二产业,第三产业\n2018,10.6,70.8,18.6\n"
        "2019,11.5,66.7,21.8\n2020,13.2,45.3,41.5\n2021,12.4,58.9,28.7\n"
    )

    assert outcomes("hundred", text) == [HELD] * 4
    for wrong in ("158.9", "118.9", "189", "-18.9", "5.9"):
        assert outcomes("hundred", text.replace("58.9", wrong)) == [HELD, HELD, HELD, FAILED]


def test_changes_of_shares_are_no_composition() -> None:
    text = "三次产业结构变动\n指标,比重变动\n第一产业,-0.3\n第二产业,0.1\n第三产业,0.2\n"

    assert verdicts("hundred", text) == []


ENERGY = (
    "年份,能源消费总量（万吨标准煤）,煤炭（%）,石油（%）,天然气（%）,一次电力及其他能源（%）\n"
    "2016,441492,62.2,18.7,6.1,13.0\n2017,455827,60.6,18.9,6.9,13.6\n"
    "2018,471925,59.0,18.9,7.6,14.5\n2019,487488,57.7,19.0,8.0,15.3\n"
    "2020,498314,56.9,18.8,8.4,15.9\n"
)
CONTRIBUTIONS = (
    "三次产业贡献率和拉动\n指标,增长速度（%）,贡献率（%）,拉动（百分点）\n"
    "地区生产总值,6.1,100.0,6.1\n第一产业,3.1,4.2,0.3\n第二产业,5.7,39.6,2.4\n"
    "第三产业,7.0,56.2,3.4\n"
)


def test_rates_that_fill_a_hundred_in_every_line_are_shares_whatever_their_heads_say() -> None:
    assert outcomes("hundred", ENERGY) == [HELD] * 5
    for wrong in ("95.0", "159.0", "-59.0"):
        found = outcomes("hundred", ENERGY.replace("59.0", wrong))
        assert found == [HELD, HELD, FAILED, HELD, HELD]


def test_two_rates_or_whole_numbers_that_come_near_a_hundred_may_do_so_by_chance() -> None:
    pairs = "年份,城镇化率（%）,恩格尔系数（%）\n2019,60.1,39.9\n2020,61.2,38.8\n2021,62.0,38.0\n"
    whole = "县,甲率（%）,乙率（%）,丙率（%）,丁率（%）\n"
    whole += "东,20,30,41,10\n西,30,30,20,19\n南,15,25,30,30\n"

    assert verdicts("hundred", pairs) == []
    assert verdicts("hundred", whole) == []


def test_contributions_to_a_growth_add_to_all_of_it() -> None:
    assert outcomes("hundred", CONTRIBUTIONS) == [HELD]
    assert outcomes("hundred", CONTRIBUTIONS.replace("39.6", "36.9")) == [FAILED]
    assert verdicts("hundred", CONTRIBUTIONS.replace("100.0", "98.0")) == []
    assert verdicts("hundred", CONTRIBUTIONS.replace("39.6", "…")) == []
