"""Marked rows below a line that was lost: a table in, its parents out."""

import pytest

from bulletin.tables.from_source import read_text
from bulletin.understand.understand import understand

TABLE = (
    "指标,绝对数（亿元）,比重（%）\n地区生产总值,5432.1,100.0\n第一产业,{},7.6\n"
    "#工业,{},34.5\n建筑业,421.5,7.8\n第三产业,2729.7,50.3\n"
)


@pytest.mark.parametrize(
    ("primary", "industry", "parent"),
    [
        ("412.6", "1876.4", None),  # the secondary sector is lost, and the primary holds it not
        ("4126.0", "1876.4", "第一产业"),  # what fits is left as it is printed
    ],
)
def test_industry_is_no_part_of_agriculture(
    primary: str, industry: str, parent: str | None
) -> None:
    text = TABLE.format(primary, industry).replace("34.5", "3.5" if parent else "34.5")
    (table,) = understand(read_text(text, "<text>"))
    (item,) = (each for each in table.items if each.label == "工业")

    assert (item.parent is not None and table.items[item.parent].label) == (parent or False)
