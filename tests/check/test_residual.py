from bulletin.model.findings.report import Severity
from tests.check.rule_findings import cells, flagged

RULE = "residual"
MEAT = "指标,产量（万吨）\n肉类,100\n其中：猪肉,{}\n牛肉,20\n"


def test_what_a_list_leaves_is_a_note_with_its_share() -> None:
    (found,) = flagged(RULE, MEAT.format("60"))

    assert found.severity is Severity.NOTE
    assert found.message == (
        "The parts listed under 肉类 leave 18.5 to 21.5 of its 100 unlisted (20.0 per cent)."
    )


def test_a_list_that_may_reach_its_whole_leaves_nothing() -> None:
    assert not cells(RULE, MEAT.format("79"))
    assert cells(RULE, MEAT.format("78")) == [(2, 2)]


def test_a_single_item_of_a_whole_is_no_list() -> None:
    assert not cells(RULE, "指标,产量（万吨）\n肉类,100\n其中：猪肉,60\n")


def test_parts_that_fail_as_a_sum_leave_nothing_besides() -> None:
    text = (
        "零售额（亿元）\n指标,本月,累计\n总额,1478.53,11864.63\n  # 批发零售,{},11055.38\n"
        "    住宿餐饮,114.60,809.25\n  # 吃的商品,329.11,2635.30\n    穿的商品,291.88,2673.21\n"
        "    用的商品,805.42,6205.66\n    烧的商品,52.12,350.45\n"
    )

    assert not cells("total-not-additive", text.format("1363.93"))
    assert cells("total-not-additive", text.format("1336.93")) == [(3, 2)]
    assert not cells(RULE, text.format("1336.93"))
