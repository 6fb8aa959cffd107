import pytest

from bulletin.relate.column_pairs import level_of, previous_of
from bulletin.tables.from_source import read_text
from bulletin.understand.understand import understand


def linked(head: str) -> tuple[list[int | None], list[int | None]]:
    """Return for every column the level it belongs to, and the level of a year before."""
    (table,) = understand(read_text(f"{head}\nA{',1.5' * head.count(',')}\n", "<text>"))
    columns = range(len(table.columns))
    return [level_of(table, each) for each in columns], [previous_of(table, e) for e in columns]


@pytest.mark.parametrize(
    ("head", "levels"),
    [
        ("指标,绝对数（亿元）,比重（%）", {1: 0}),
        ("指标,出口额（亿元）,增长（%）,进口额（亿元）,增长（%）", {1: 0, 3: 2}),
        ("item,growth (%),level", {0: 1}),
        ("item,2023,2022,growth (%)", {2: 0}),
        ("item,2022,2023,growth (%)", {2: 1}),
        ("item,2022,share (%),2023,share (%)", {1: 0, 3: 2}),
        ("指标,比重（%）", {0: None}),
        ("国家,出口额（亿元）,进口额（亿元）,出口额增速（%）", {2: 0}),
        ("国家,出口额（亿元）,进口额（亿元）,增速（%）", {2: 1}),
        ("country,exports,imports,exports growth (%)", {2: 0}),
        ("commodity,total,exports,imports,percent of total", {3: 0}),
        ("item,2021,2022,2023,growth 2022 (%),growth 2023 (%)", {3: 1, 4: 2}),
        ("item,2021,2022,growth 2021 (%),2023,growth 2022 (%)", {2: 0, 4: 1}),
        ("item,2023Q1,2023Q2,growth 2023Q1 (%)", {2: 0}),
        ("item,2021,2022,growth 2024 (%)", {2: 1}),
        ("item,rate (%),growth (%)", {1: None}),
        ("item,x,rate (%),growth (%)", {2: None}),
        ("item,growth (%),rank,exports,imports", {0: 2, 1: 2}),
        ("item,exports,imports,x growth (%)", {2: 1}),
    ],
)
def test_a_share_or_growth_belongs_to_the_latest_level_beside_it(
    head: str, levels: dict[int, int | None]
) -> None:
    found, _ = linked(head)

    assert {column: found[column] for column in levels} == levels


@pytest.mark.parametrize(
    ("head", "level", "previous"),
    [
        ("item,2023,2022,growth (%)", 0, 1),
        ("item,2022,2023,growth (%)", 1, 0),
        ("item,2023,2021,growth (%)", 0, None),
        ("指标,2023年,上年,增长（%）", 0, 1),
        ("item,2023Q2,2022Q2,growth (%)", 0, 1),
        ("item,2023Q2,2023Q1,growth (%)", 0, None),
        ("item,2023 (t),2022 (kg),growth (%)", 0, None),
        ("item,2023 (t),2022 (kg),2022 (t)", 0, 2),
        ("item,growth 2022 (%),2023,2022", 1, 2),
    ],
)
def test_the_earlier_level_is_that_of_the_same_part_of_the_year_before(
    head: str, level: int, previous: int | None
) -> None:
    _, found = linked(head)

    assert found[level] == previous
