from bulletin.api.examine import examine_text
from tests.check.rule_findings import cells, flagged

RULE = "repeated-item"


def test_a_second_line_of_one_product_names_the_place_of_the_first() -> None:
    (found,) = flagged(
        RULE,
        "2019年主要工业产品产量\n产品名称,单位,产量\n原煤,万吨,268.70\n纯碱,万吨,64.48\n"
        "水泥,万吨,588.36\n纯碱,万吨,61.73\n",
    )

    assert found.place.position == (6, 1)
    assert (found.gaps["line"], found.gaps["column"]) == ("4", "1")


def test_one_label_under_two_headlines_is_two_items() -> None:
    assert not cells(
        RULE,
        "指标,计量单位,绝对量\n货物运输总量,万吨,49342.25\n公路,万吨,24418.67\n水运,万吨,18974.89\n"
        "铁路,万吨,684.69\n货物运输周转量,万吨公里,38437447.52\n公路,万吨公里,3291339.47\n",
    )


def test_a_label_under_an_unmarked_heading_may_come_back() -> None:
    assert not cells(
        RULE,
        "item,2023\nAll fuels,120.4\nCoal,50.1\nOil,40.2\nWood,30.1\n"
        "All exports,44.1\nOil,20.0\nSteam,14.1\nPower,10.0\n",
    )


def test_a_group_of_a_single_part_may_bear_its_name() -> None:
    assert not cells(
        RULE,
        "region,2023\nMainland,57.4\nKent,12.4\nSurrey,13.1\nEssex,9.9\nNorfolk,8.2\n"
        "Devon,7.7\nDorset,6.1\nWight,1.4\nWight,1.4\n",
    )


def test_several_labels_that_come_back_are_a_pattern() -> None:
    assert not cells(
        RULE,
        "item,2023\nRoads,12.4\nPublic,8.1\nPrivate,4.3\nHousing,9.9\nPublic,5.2\nPrivate,4.7\n",
    )


def test_a_remainder_may_close_every_section() -> None:
    assert not cells(
        RULE,
        "产品名称,单位,产量\n原煤,万吨,268.70\n其他,万吨,4.48\n水泥,万吨,588.36\n其他,万吨,61.73\n",
    )


def test_one_item_of_several_groups_is_no_repetition() -> None:
    text = (
        "Occupation,2006,2007\nAll occupations,5121,5204\nManagers,1631,1650\nSales,3490,3554\n"
        "Males - all occupations,2893,2922\nManagers,1032,1040\nSales,1861,1882\n"
        "Females - all occupations,2228,2282\nManagers,599,610\nSales,1629,1672\n"
    )

    assert not examine_text(text).findings
