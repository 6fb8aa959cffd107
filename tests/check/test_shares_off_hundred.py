from tests.check.rule_findings import cells, flagged

RULE = "shares-off-hundred"


def shares(*printed: str) -> str:
    rows = "".join(f"  Part {number},…,{share}\n" for number, share in enumerate(printed))
    return f"item,2023,share (%)\nTotal,900,\n{rows}"


def test_rounding_of_every_share_is_allowed() -> None:
    assert not cells(RULE, shares("33.3", "33.3", "33.3"))
    assert not cells(RULE, shares("16.7", "16.7", "16.7", "16.7", "16.7", "16.7"))


def test_half_a_unit_a_share_is_the_edge() -> None:
    assert not cells(RULE, shares("33.4", "33.4", "33.3"))
    assert not cells(RULE, shares("50.0", "50.1"))
    assert cells(RULE, shares("50.1", "50.1")) == [(3, 3)]


def test_the_finding_says_what_the_shares_add_up_to() -> None:
    (found,) = flagged(RULE, shares("50.1", "30.0", "20.2"))

    assert found.message == (
        "The shares add up to 100.15 to 100.45, 0.15 further from 100 than rounding explains."
    )
    assert [each.item for each in found.cells] == ["Part 1", "Part 2"]


def test_a_printed_total_is_a_sum_and_not_accused_twice() -> None:
    text = shares("50.1", "30.0", "20.2").replace("Total,900,", "Total,900,100.0")

    assert not cells(RULE, text)
    assert cells("total-not-additive", text) == [(2, 3)]


def test_a_list_of_some_shares_need_not_add_up() -> None:
    assert not cells(RULE, "指标,比重（%）\n就业人员,\n其中：城镇,60.0\n个体,10.0\n")
