"""
A sheet as the tables that stand in it.

Also of `understand/assemble.py`.
"""

import pytest

from bulletin.errors import InputError, UsageError
from bulletin.tables.from_source import read_text
from bulletin.understand.understand import understand
from tests.understand.understood_table import parents, table


def test_a_sheet_without_anything_beside_a_label_is_refused_by_name() -> None:
    with pytest.raises(InputError, match="<text>: no line with a label"):
        understand(read_text("地区生产总值\n"))


def test_an_unknown_kind_is_refused_with_the_nearest_name() -> None:
    with pytest.raises(UsageError, match="sectors"):
        understand(read_text("a,1\nb,2\n"), kind="sector")


def test_units_with_stray_pieces_are_kept_with_their_places() -> None:
    read = table("产品名称,单位,产量\n盐酸,万吨 盐,21.73\n合成氨,9 万吨,57.11\n水泥,万吨,588.36\n")

    assert [(place.line, unit.stray) for place, unit in read.unit_cells.items()] == [
        (2, "盐"), (3, "9"), (4, ""),
    ]  # fmt: skip


def test_a_row_in_per_cent_among_levels_is_a_rate() -> None:
    read = table("指标,单位,绝对数\n从业人员,万人,203.33\n城镇登记失业率（%）,%,3.25\n")

    assert read.measure(1, 0).value == "rate"
    assert not parents(read)
