from bulletin.api.examine import examine_text
from bulletin.api.options.options import Options
from tests.check.rule_findings import cells, flagged

RULE = "part-exceeds-whole"
MEAT = "指标,产量（万吨）\n肉类,100\n其中：猪肉,{}\n"


def test_a_part_may_be_its_whole_within_rounding() -> None:
    assert not cells(RULE, MEAT.format("101"))
    assert cells(RULE, MEAT.format("102")) == [(2, 2)]
    assert cells(RULE, MEAT.format("101.0")) == [(2, 2)]


def test_the_finding_says_what_the_parts_already_are() -> None:
    (found,) = flagged(RULE, MEAT.format("106"))

    assert found.message == (
        "肉类 is printed as 100, but the parts listed under it come to at least 105.5: "
        "5 more than rounding explains."
    )
    assert [each.item for each in found.cells] == ["猪肉"]


def test_a_list_that_falls_short_is_no_error() -> None:
    assert not cells(RULE, MEAT.format("3"))


def test_growth_of_a_part_may_exceed_that_of_its_whole() -> None:
    text = "指标,增长（%）\n工业增加值,5.0\n#采矿业,50.0\n"

    assert not cells(RULE, text)


def test_a_part_in_another_unit_is_not_compared() -> None:
    text = "产品名称,单位,产量\n发电设备,万千瓦,100\n#风机,台,5000\n"

    assert not cells(RULE, text)


def test_a_withheld_whole_is_left_alone() -> None:
    assert not cells(RULE, MEAT.format("106").replace("肉类,100", "肉类,…"))


def test_of_a_declared_relation_it_is_not_said_that_anything_is_listed() -> None:
    text = "指标,绝对数（亿元）\n第二产业,1480.2\n第三产业,1131.2\n"
    options = Options(select=(RULE,), relations=("第三产业 >= 第二产业",))
    (found,) = examine_text(text, options).findings

    assert found.message == (
        "第三产业 is printed as 1131.2, but by the relation that was declared it should be at "
        "least 1480.15: 348.9 more than rounding explains."
    )
