"""Tables whose periods or measures run down the side."""

from bulletin.model.files.position import Position
from bulletin.model.table.table import Measure
from tests.understand.understood_table import table


def test_periods_down_the_side_turn_the_table() -> None:
    read = table("Year,Working days lost (000s),Stoppages\n1995,415,235\n1996,1303,244\n")

    assert read.transposed
    assert [item.label for item in read.items] == ["Working days lost", "Stoppages"]
    assert read.items[1].key == Position(1, 3)
    assert read.cells[1, 0].position == Position(2, 3)
    assert [column.period.year for column in read.columns if column.period] == [1995, 1996]


def test_measures_down_the_side_turn_it_too() -> None:
    read = table(
        "指标,地区生产总值,第一产业,第二产业,第三产业\n绝对数（亿元）,2761.1,149.8,1480.2,1131.2\n比重（%）,,5.43,53.61,40.97\n"
    )

    assert read.transposed
    assert [column.measure for column in read.columns] == [Measure.LEVEL, Measure.SHARE]
    assert read.breakdowns[0].exhaustive


def test_years_across_leave_it_as_it_is() -> None:
    assert not table("指标,2020年,2021年\n出生率,9,8\n死亡率,7,7\n").transposed
