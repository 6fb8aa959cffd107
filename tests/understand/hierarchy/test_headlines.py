"""Which item is the total of a run that a classification knows; more in test_classification.py."""

from bulletin.model.table.table import Evidence, Table
from tests.understand.understood_table import table


def totals(found: Table) -> list[tuple[str, str]]:
    """Return total and first part of the breakdowns that a classification vouches for."""
    label = [each.label for each in found.items]
    return [
        (label[each.total], label[each.parts[0]])
        for each in found.breakdowns
        if each.evidence is Evidence.CLASSIFICATION
    ]


SECTORS = "第一产业,{}\n第二产业,{}\n第三产业,{}\n"


def test_a_total_that_the_list_names_goes_before_any_headline() -> None:
    text = "指标,2020\n地区生产总值,10\n年末人口,99\n" + SECTORS.format(2, 3, 5)

    assert totals(table(text)) == [("地区生产总值", "第一产业")]


def test_a_headline_that_most_parts_exceed_is_the_total_of_something_else() -> None:
    text = "投资\n指标,2020\n固定资产投资增量,1\n" + SECTORS.format(20, 30, 50)

    assert ("固定资产投资增量", "第一产业") not in totals(table(text))
