"""
All readings of a table, weighed against one another: who gives way to whom.

Each reading by itself has its own file beside this one.
"""

from bulletin.model.table.table import Evidence
from tests.understand.understood_table import parents, table


def breakdowns(text: str) -> list[tuple[str, list[str], Evidence, bool]]:
    found = table(text)
    label = [each.label for each in found.items]
    return [
        (label[each.total], [label[part] for part in each.parts], each.evidence, each.exhaustive)
        for each in found.breakdowns
    ]


def test_what_is_known_of_the_kind_goes_before_indents() -> None:
    text = "2020年地区生产总值\n指标,2020\n地区生产总值,10\n第一产业,2\n第二产业,3\n第三产业,5\n"

    assert breakdowns(text) == [
        (
            "地区生产总值",
            ["第一产业", "第二产业", "第三产业"],
            Evidence.CLASSIFICATION,
            True,
        )
    ]


def test_a_list_that_is_set_in_and_marked_keeps_its_mark_outside_the_sum() -> None:
    text = "item,2023\nTotal,10\n  North,6\n  South,4\n  of which: Coast,3\n"

    assert ("Total", ["North", "South"], True) in [
        (total, members, exhaustive) for total, members, _, exhaustive in breakdowns(text)
    ]
    assert all(
        "Coast" not in members for _, members, _, exhaustive in breakdowns(text) if exhaustive
    )


def test_nobody_is_his_own_ancestor() -> None:
    text = "item,2023\nTotal,10\n  North,6\n    Total,6\n      North,3\n  South,4\n"
    found = table(text)

    for item in found.items:
        seen, above = {item.index}, item.parent
        while above is not None:
            assert above not in seen
            seen.add(above)
            above = found.items[above].parent


def test_averages_do_not_add_up_however_they_are_set_in() -> None:
    text = "item,2023\nAverage wage,500\n  Men,510\n  Women,490\n"

    assert all(not each.additive for each in table(text).breakdowns)


def test_flat_rows_hang_under_the_heading_above_them() -> None:
    text = "item,2023\nCrops\nWheat,5\nMaize,6\nAnimals\nPigs,7\n"

    assert parents(table(text)) == {"Wheat": "Crops", "Maize": "Crops", "Pigs": "Animals"}
