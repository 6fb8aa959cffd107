from bulletin.declare.language.statement import read_statement
from bulletin.declare.placing import placed_on_lines
from tests.declare.declared_tables import SECTORS, SEXES, table

MIXED = """\
指标,2021年（亿元）,增长（%）
进出口总额,100,5.0
出口总额,60,7.0
进口总额,40,2.0
"""
RATES = """\
,人口出生率,人口死亡率,人口自然增长率
1978年,18.25,6.25,12.00
1979年,17.82,6.21,11.61
"""
INDICES = """\
item,index (previous year=100),change (%)
Food,103.0,3.0
Clothing,99.0,-1.0
"""


def columns(text: str, relation: str) -> list[int]:
    return sorted({column for each in _placed(text, relation) for _, column in each.values()})


def _placed(text: str, relation: str) -> list[dict[str, tuple[int, int]]]:
    return [dict(each) for each in placed_on_lines(table(text), read_statement(relation, "x"))]


def test_items_are_related_in_every_column_that_adds_up() -> None:
    assert columns(SECTORS, "地区生产总值 = 第一产业 + 第二产业 + 第三产业") == [0, 1]


def test_growth_is_never_added() -> None:
    assert columns(MIXED, "进出口总额 = 出口总额 + 进口总额") == [0]


def test_columns_are_related_in_every_item() -> None:
    assert _placed(SEXES, "Total = Male + Female") == [
        {"Total": (0, 0), "Male": (0, 1), "Female": (0, 2)},
        {"Total": (1, 0), "Male": (1, 1), "Female": (1, 2)},
    ]


def test_rates_are_taken_where_nothing_else_is() -> None:
    assert len(_placed(RATES, "人口自然增长率 = 人口出生率 - 人口死亡率")) == 2


def test_an_index_is_related_to_its_change_by_a_constant() -> None:
    relation = '"index (previous year=100)" = "change (%)" + 100'

    assert len(_placed(INDICES, relation)) == 2


def test_levels_that_are_withheld_are_related_all_the_same() -> None:
    text = "指标,2021年（亿元）,增长（%）\n投资,—,10.4\n#住宅投资,—,12.8\n面积,1460.8,2.9\n"

    assert columns(text, "住宅投资 <= 投资") == [0]


def test_lines_without_any_figure_are_left_out() -> None:
    text = "item,2020,2021\nTotal,5,\nNorth,2,\nSouth,3,\nWest,,7\n"

    assert columns(text, "Total = North + South") == [0]
