"""Whether a sum fails of those whose total is printed at one of some places."""

from bulletin.model.files.position import Position
from bulletin.readings.decide import decide_structure
from bulletin.relate.failing_sums import some_sum_fails
from bulletin.tables.from_source import read_text
from bulletin.understand.understand import understand

TABLE = (
    "指标,2020年,2019年\n地区生产总值,{},2736.3\n第一产业,149.8,131.3\n第二产业,1480.2,1479.6\n"
    "第三产业,1131.2,1125.4\n"
)


def fails(printed: str, *places: Position) -> bool:
    (table,) = understand(read_text(TABLE.format(printed), "<text>"))
    return some_sum_fails(decide_structure(table), places)


def test_a_total_that_its_parts_do_not_reach_fails() -> None:
    assert fails("2716.1", Position(2, 2))
    assert not fails("2761.1", Position(2, 2))


def test_only_totals_at_these_places_are_asked() -> None:
    assert not fails("2716.1", Position(2, 3), Position(4, 2))
