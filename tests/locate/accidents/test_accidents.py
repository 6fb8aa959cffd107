"""
What is said of a table to which something happened, and of honest ones that look like it.

Also of `locate/accidents/hypotheses/events.py`, `locate/accidents/hypotheses/moved.py`,
`locate/accidents/hypotheses/doubled.py`,
`locate/accidents/hypotheses/pasted_aside.py`, `check/rules/accidents/block_pasted_aside.py`,
`locate/accidents/hypotheses/other_unit.py`, `locate/accidents/hypotheses/relabelled.py`,
`locate/accidents/hypotheses/one_slip.py`, `locate/accidents/conclusions/with_accidents.py`,
`locate/accidents/conclusions/certainty.py`, `locate/accidents/conclusions/refuted_columns.py`,
`locate/accidents/conclusions/named.py`, `locate/accidents/conclusions/line_names.py`,
`locate/accidents/conclusions/changes.py`, `locate/accidents/conclusions/explains.py`,
`locate/accidents/claims/from_relations.py`, `locate/accidents/claims/from_words.py`,
`locate/accidents/claims/from_custom.py`, `locate/accidents/claims/closed_lists.py`,
`check/known_lists/missing.py`, `check/known_lists/engaged.py`, `check/known_lists/label_style.py`,
`check/known_lists/order.py`, `check/known_lists/labels.py`, `check/reasons.py`,
`api/tables/accidents.py`, `check/accident_failures.py`, `model/findings/accident.py`,
`check/rules/accidents/column_slipped.py`, `check/rules/accidents/figures_exchanged.py`,
`check/rules/accidents/run_in_other_unit.py`, `check/rules/accidents/line_doubled.py`,
`check/rules/accidents/line_lost.py`, `check/rules/accidents/labels_exchanged.py`,
`check/rules/accidents/column_does_not_follow.py`.
"""

import pytest

from bulletin.api.examine import examine_text
from bulletin.model.findings.report import Severity
from tests.locate.accidents.tables import (
    PRICES,
    RETAIL,
    SECTORS,
    exchanged,
    mended,
    rules,
    shifted,
)


@pytest.mark.parametrize("text", [RETAIL, SECTORS, PRICES])
def test_the_tables_themselves_are_right(text: str) -> None:
    assert rules(examine_text(text)) == []


@pytest.mark.parametrize("down", [False, True])
@pytest.mark.parametrize(("text", "column"), [(RETAIL, 1), (RETAIL, 3), (SECTORS, 2), (PRICES, 2)])
def test_a_column_that_slipped_is_named_and_typed_back(
    text: str, column: int, *, down: bool
) -> None:
    first = 3
    report = examine_text(shifted(text, column, first, down=down))

    assert "column-slipped" in rules(report)
    true = {
        (line + 1, column + 1): row.split(",")[column]
        for line, row in enumerate(text.splitlines())
        if line >= first
    }
    typed = mended(shifted(text, column, first, down=down))
    wrong = [place for place, figure in typed.items() if figure not in (None, true[place])]
    assert wrong == []
    assert len(typed) == len(true)


def test_two_columns_exchanged_from_a_line_on_are_one_accident() -> None:
    text = exchanged(RETAIL, 1, 2, 3)

    assert "figures-exchanged" in rules(examine_text(text))
    assert mended(text)[4, 2] == "2254.9"
    assert len(mended(text)) == 8


def test_a_run_in_the_smaller_unit_is_one_power_of_ten() -> None:
    text = RETAIL.replace("889.7", "8897000").replace("2654.7", "26547000")
    text = text.replace("489.9", "4899000")

    assert "run-in-other-unit" in rules(examine_text(text))
    assert mended(text) == {(5, 2): "889.7", (6, 2): "2654.7", (7, 2): "489.9"}


def test_a_line_typed_over_the_next_leaves_that_open_within_what_the_rest_implies() -> None:
    text = RETAIL.replace("　餐饮收入,489.9,493.7,-0.8", "　餐饮收入,2654.7,2501.1,6.1")
    (found, *_) = examine_text(text).diagnoses
    changes = found.hypotheses[0].changes

    assert "line-doubled" in rules(examine_text(text))
    assert [each.place.item for each in changes] == ["餐饮收入"] * 3
    assert float(changes[0].interval.low) <= 489.9 <= float(changes[0].interval.high)


def test_a_line_lost_is_named_with_the_figures_implied_and_no_figure_is_accused() -> None:
    text = (
        "指标,绝对数（亿元）,比重（%）\n地区生产总值,5432.1,100.0\n第一产业,412.6,7.6\n"
        "#工业,1876.4,34.5\n建筑业,421.5,7.8\n第三产业,2729.7,50.3\n"
    )
    report = examine_text(text)

    assert rules(report) == ["line-lost"]
    (said,) = (each.message for each in report.findings if each.rule == "line-lost")
    assert "第二产业" in said
    assert "2289.7 to 2290.0" in said
    assert mended(text) == {}


def test_several_lines_left_out_are_a_choice() -> None:
    text = SECTORS.replace("第二产业,614.8,34.4\n", "").replace("第三产业,1118.9,62.6\n", "")

    assert rules(examine_text(text)) == []


def test_a_line_lost_from_a_numbered_list_shows_in_its_numerals() -> None:
    report = examine_text(PRICES.replace("四、生活用品及服务,101.6,1.6\n", ""))

    assert rules(report) == ["line-lost"]
    assert "四、生活用品及服务" in report.findings[0].message


def test_labels_exchanged_are_told_by_their_order() -> None:
    text = PRICES.replace("二、衣着", "?").replace("三、居住", "二、衣着").replace("?", "三、居住")
    report = examine_text(text)

    assert rules(report) == ["labels-exchanged"]
    assert report.findings[0].severity is Severity.WARNING


def test_a_mistyped_label_is_the_only_mistake() -> None:
    """The table is judged as if the label had been right."""
    text = SECTORS.replace("第二产业", "第二产也").replace("　工业", "#工业").replace("　建", "建")

    assert rules(examine_text(text)) == ["unknown-item"]


def test_shares_that_were_cut_are_no_error() -> None:
    cut = (
        SECTORS.replace(",3.0\n", ",2.9\n").replace(",34.4\n", ",34.4\n").replace(",30.0", ",29.9")
    )

    assert rules(examine_text(cut)) == []


def test_growth_on_another_base_is_one_remark_on_the_column() -> None:
    text = RETAIL
    for printed, other in (("5.0", "4.1"), ("6.0", "6.9"), ("2.6", "3.3"), ("6.1", "5.2")):
        text = text.replace(f",{printed}\n", f",{other}\n")
    report = examine_text(text.replace("-0.8", "0.3"))

    assert rules(report) == ["column-does-not-follow"]
    assert report.diagnoses == ()


def test_a_blank_is_no_trace_of_a_slip_by_itself() -> None:
    assert rules(examine_text(SECTORS.replace("1118.9,62.6", "1118.9,"))) == []


def test_two_lines_alike_by_chance_are_no_accident() -> None:
    text = PRICES.replace("三、居住,102.2,2.2", "三、居住,102.6,2.6")

    assert rules(examine_text(text)) == []


def test_signs_of_per_cent_under_a_head_that_claims_no_share_are_any_rate() -> None:
    text = (
        "学校,应到,实到,到校情况\n甲,42,40,95.2%\n乙,38,31,81.6%\n"
        "丙,55,49,89.1%\n合计,135,120,88.9%\n"
    )

    assert not examine_text(text).findings


def test_a_lost_line_is_named_with_what_its_total_leaves_for_it() -> None:
    text = (
        "指标,绝对数（亿元）,比重（%）\n地区生产总值,2677.0,100.0\n第一产业,84.4,3.2\n"
        "　工业,587.1,21.9\n　建筑业,269.6,10.1\n第三产业,1735.9,64.8\n"
    )
    (lost,) = (each for each in examine_text(text).findings if each.rule == "line-lost")

    assert "856.5 to 856.8" in lost.message
    assert "32.0" in lost.message


def test_what_labels_claim_is_weighed_though_a_doubled_line_lets_other_figures_add_up() -> None:
    text = (
        "指标,绝对数（亿元）,比上年增长（%）,比重（%）\n地区生产总值,1616.3,4.7,100.0\n"
        "第一产业,118.4,12.8,7.3\n第二产业,467.0,5.6,28.9\n　工业,318.9,5.7,19.7\n"
        "　建筑业,148.1,5.4,9.2\n第三产业,148.1,5.4,9.2\n　批发和零售业,82.8,7.2,5.1\n"
        "　交通运输、仓储和邮政业,156.0,1.9,9.7\n　住宿和餐饮业,244.2,3.1,15.1\n"
        "　金融业,117.8,-0.6,7.3\n　房地产业,185.8,9.1,11.5\n　其他服务业,244.3,1.6,15.1\n"
    )
    report = examine_text(text)

    assert rules(report) == ["line-doubled"]
    (first, *_) = report.diagnoses[0].hypotheses
    assert {each.place.position.line for each in first.changes} == {7}


def test_a_list_that_closes_with_the_rest_is_missed_where_a_line_stands_twice() -> None:
    text = (
        "指标,绝对数（亿元）,比重（%）\n地区生产总值,3317.2,100.0\n第一产业,93.0,2.8\n"
        "第二产业,1469.1,44.3\n　工业,644.5,19.4\n　建筑业,824.6,24.9\n"
        "第三产业,1755.1,52.9\n　批发和零售业,210.1,6.3\n　交通运输、仓储和邮政业,161.1,4.9\n"
        "　住宿和餐饮业,195.9,5.9\n　金融业,195.9,5.9\n　房地产业,401.6,12.1\n"
        "　其他服务业,340.0,10.3\n"
    )

    assert rules(examine_text(text)) == ["line-doubled"]


def test_a_slipped_column_is_named_though_a_total_above_it_is_mistyped() -> None:
    text = (
        "2023年末人口数及其构成\n指标,年末数（万人）,比重（%）\n常住人口,1103.91,500.00\n"
        "其中：城镇,821.63,74.43\n　　　乡村,282.28,25.57\n其中：男性,544.82,49.35\n"
        "　　　女性,559.08,50.65\n其中：0—15岁,151.08,\n　　　16—59岁,725.99,13.69\n"
        "　　　60岁及以上,226.84,65.77\n"
    )
    report = examine_text(text)

    assert "column-slipped" in rules(report)
    changed = {c.place.position.line: c.proposed for c in report.diagnoses[0].hypotheses[0].changes}
    assert changed == {3: "100.00", 8: "13.69", 9: "65.77", 10: "20.55"}


def test_a_total_mistyped_above_parts_in_a_smaller_unit_is_not_made_as_large_as_they_are() -> None:
    text = (
        "2023年末人口数及其构成\n指标,年末数（万人）,比重（%）\n常住人口,168.78,100.00\n"
        "其中：城镇,7582200,64.87\n　　　乡村,4105600,35.13\n其中：男性,6132600,52.47\n"
        "　　　女性,5555200,47.53\n其中：0—15岁,1593800,13.64\n　　　16—59岁,7648000,65.44\n"
        "　　　60岁及以上,2446000,20.93\n"
    )
    (first, *_) = examine_text(text).diagnoses[0].hypotheses
    proposed = {each.place.position.line: each.proposed for each in first.changes}

    assert proposed == {
        3: "1168.78", 4: "758.22", 5: "410.56", 6: "613.26", 7: "555.52", 8: "159.38",
        9: "764.80", 10: "244.60",
    }  # fmt: skip


def _years(total: list[float], lines: list[list[float]]) -> str:
    names = [
        "农业",
        "工业",
        "建筑业",
        "批发业",
        "运输业",
        "住宿业",
        "金融业",
        "房地产业",
        "公共管理",
    ]
    head = "行业," + ",".join(f"{2013 + n}年" for n in range(10))
    body = [
        f"　{name}," + ",".join(map(str, line)) for name, line in zip(names, lines, strict=True)
    ]
    return "\n".join([head, "合计," + ",".join(map(str, total)), *body, ""])


def test_of_many_parts_the_series_tells_which_is_mistyped_though_any_may_be() -> None:
    lines = [[round((100 + 37 * k) * 1.06**n, 1) for n in range(10)] for k in range(9)]
    total = [round(sum(line[n] for line in lines), 1) for n in range(10)]
    lines[7][9] -= 200  # the first digit of six hundred
    lines[7][9] = round(lines[7][9], 1)
    (first, *_) = examine_text(_years(total, lines)).diagnoses[0].hypotheses

    assert [each.place.position for each in first.changes] == [(10, 11)]
    assert first.probability > 0.9


def test_blanks_side_by_side_that_nothing_implies_leave_the_slip_to_the_rest() -> None:
    lines = [[round((100 + 37 * k) * 1.06**n, 1) for n in range(10)] for k in range(9)]
    total = [round(sum(line[n] for line in lines), 1) for n in range(10)]
    lines[5] = lines[4]
    text = _years(total, lines).splitlines()
    for at, columns in ((2, (4, 5)), (3, (5,))):
        cells = text[at].split(",")
        text[at] = ",".join("" if n in columns else cell for n, cell in enumerate(cells))

    assert "line-doubled" in rules(examine_text("\n".join([*text, ""])))


def test_a_slip_that_a_doubled_line_takes_in_is_told_by_the_series_on_both_sides() -> None:
    lines = [[round((100 + 37 * k) * 1.06**n, 1) for n in range(10)] for k in range(9)]
    total = [round(sum(line[n] for line in lines), 1) for n in range(10)]
    lines[5] = lines[4]
    lines[2][6] = 264.8  # for 246.8
    (first, *_) = examine_text(_years(total, lines)).diagnoses[0].hypotheses

    assert (5, 8) in {each.place.position for each in first.changes}


@pytest.mark.parametrize(
    ("unit", "figures", "meant"),
    [
        ("亿元", "412.6,3122000,1004000", {4: "312.2", 5: "100.4"}),
        ("亿元", "412.6,3122000,100.4", {4: "312.2"}),
        ("万元", "412.6,3122000,1004000", {3: "4126000"}),
    ],
)
def test_of_one_sum_in_two_units_the_head_says_which_is_meant(
    unit: str, figures: str, meant: dict[int, str]
) -> None:
    names = ("一般公共预算收入", "税收收入", "非税收入")
    rows = [f"{name},{figure}" for name, figure in zip(names, figures.split(","), strict=True)]
    report = examine_text("\n".join(["财政", f"指标,数值（{unit}）", *rows, ""]))
    (first, *_) = report.diagnoses[0].hypotheses

    assert {each.place.position.line: each.proposed for each in first.changes} == meant


def test_a_group_lost_from_numbered_ones_keeps_its_numeral() -> None:
    lines = [each for each in PRICES.splitlines() if "一、" not in each]
    report = examine_text("\n".join(lines))

    assert any("一、食品烟酒" in each.message for each in report.findings)


def test_a_line_without_a_label_is_no_reason_to_stop() -> None:
    text = SECTORS.replace("第三产业", "")

    assert examine_text(text).tables


def test_a_block_one_column_too_far_is_typed_back_and_what_it_covered_left_open() -> None:
    lines = RETAIL.splitlines()
    for number in (5, 6):
        label, now, before, _ = lines[number].split(",")
        lines[number] = f"{label},,{now},{before}"
    text = "\n".join(lines)

    assert "block-pasted-aside" in rules(examine_text(text))
    true = {
        (number + 1, column + 1): figure
        for number in (5, 6)
        for column, figure in enumerate(RETAIL.splitlines()[number].split(","))
    }
    typed = mended(text)
    assert {each: true[each] for each in typed} == {
        each: figure or true[each] for each, figure in typed.items()
    }
    assert len(typed) == 6


def test_a_block_one_line_too_low_is_one_accident() -> None:
    lines = [each.split(",") for each in RETAIL.splitlines()]
    below = [list(each) for each in lines]
    for column in (1, 2):
        below[4][column] = ""
        for number in (5, 6):
            below[number][column] = lines[number - 1][column]
    text = "\n".join(map(",".join, below))

    assert "block-pasted-aside" in rules(examine_text(text))


OF_MORE = """品种,产量（万吨）,比重（%）
合计,6169,97.8
玉米,2612,{}
水稻,2109,{}
小麦,848,{}
大豆,379,6.0
薯类,221,3.5
"""


def test_shares_of_more_than_the_printed_total_are_no_column_that_does_not_follow() -> None:
    assert rules(examine_text(OF_MORE.format("41.4", "33.4", "13.4"))) == []
    assert "column-does-not-follow" in rules(examine_text(OF_MORE.format("39.1", "36.4", "17.7")))


ELSEWHERE = (
    "Sector,One-person firms founded,Share of all firms founded (%)\nAll,1203,76.9\n"
    "Industry,73,80.2\nConstruction,237,74.8\nTrade and services,739,74.3\nCare,154,95.7\n"
)


def test_shares_none_of_which_follows_are_of_a_whole_that_is_elsewhere() -> None:
    assert rules(examine_text(ELSEWHERE)) == []


def test_what_a_level_rose_by_is_no_level_of_the_year() -> None:
    text = (
        "居民收入\n指标,2023年水平（元）,2022年水平（元）,增量（元）,同比增长（%）\n"
        "可支配收入,40962,38361,2601,6.8\n工资性收入,26837,25244,1593,6.3\n"
        "经营净收入,5347,4810,537,11.2\n财产净收入,3381,3171,210,6.6\n"
    )

    assert rules(examine_text(text)) == []


def test_a_lost_line_is_called_as_its_siblings_are() -> None:
    text = "指标,人数（万人）\n常住人口,656.3\n男性,334.2\n"
    (lost,) = (each for each in examine_text(text).findings if each.rule == "line-lost")
    assert "女性" in lost.message


def test_a_list_in_which_another_one_stands_lacks_no_line() -> None:
    text = (
        "指标,年末数（万人）\n常住人口,656.3\n城镇,418.7\n乡村,237.6\n"
        "0-15岁,117.5\n16-59岁,404.3\n65岁及以上,97.1\n"
    )
    assert "16-64" not in str(examine_text(text).findings)


def test_the_lines_between_which_a_column_slipped_are_named() -> None:
    found = examine_text(shifted(RETAIL, 3, 3)).findings[0]

    assert found.rule == "column-slipped"
    assert (found.gaps["first"], found.gaps["last"]) == ("城镇", "餐饮收入")
