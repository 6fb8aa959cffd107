from bulletin.model.table.table import Table
from tests.understand.understood_table import table


def _units(read: Table) -> dict[str, str]:
    return {item.label: item.unit.base for item in read.items if item.unit}


def test_parts_have_the_unit_of_their_total_where_only_its_label_states_one() -> None:
    read = table(
        "指标,2022,2021\n用水总量（亿立方米）,11.20,11.90\n其中：农业用水,6.10,6.50\n"
        "工业用水,2.20,2.40\n万元产值用水量（立方米）,45,50\n"
    )

    assert _units(read) == {
        "用水总量": "立方米", "农业用水": "立方米", "工业用水": "立方米",
        "万元产值用水量": "立方米",
    }  # fmt: skip
    assert [item.unit.exponent for item in read.items if item.unit] == [8, 8, 8, 0]


def test_a_national_series_states_the_unit_of_its_sectors_once() -> None:
    read = table(
        "年份,地区生产总值（亿元）,第一产业,第二产业,第三产业\n2021,100.0,10.0,40.0,50.0\n"
        "2022,110.0,11.0,44.0,55.0\n"
    )

    assert set(_units(read)) == {"地区生产总值", "第一产业", "第二产业", "第三产业"}


def test_rows_set_in_that_do_not_fit_into_the_row_above_keep_no_unit() -> None:
    read = table("Item,2022\nHospitals (number),12\n  Beds,830\n  Doctors,410\n")

    assert set(_units(read)) == {"Hospitals"}


def test_nothing_is_inherited_where_columns_state_their_units() -> None:
    read = table("Item,Value (EUR million)\nTotal (GBP million),12\nof which: Food,8\n")

    assert set(_units(read)) == {"Total"}
