"""Of which unit a cell is: `model/table/table.py`."""

import pytest

from bulletin.model.table.table import Measure, Table
from tests.relate.judging import judged

TEXT = "指标,2020年（亿元）\n地区生产总值,100\n第三产业,50\n"


def of_measure(measure: Measure) -> Table:
    """Return the table with a row whose own words say what it measures, and no unit."""
    table = judged(TEXT).table
    return table._replace(items=(table.items[0], table.items[1]._replace(measure=measure)))


@pytest.mark.parametrize("measure", [Measure.SHARE, Measure.GROWTH, Measure.INDEX])
def test_what_compares_is_none_of_what_its_column_counts(measure: Measure) -> None:
    assert of_measure(measure).unit(1, 0) is None


def test_a_row_of_levels_is_of_the_unit_of_its_column() -> None:
    table = of_measure(Measure.LEVEL)

    assert table.unit(1, 0) == table.unit(0, 0) == table.columns[0].unit is not None
