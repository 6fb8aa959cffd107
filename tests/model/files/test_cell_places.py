from bulletin.model.files.cell_places import Places
from bulletin.model.files.position import Position
from bulletin.tables.from_source import read_text


def test_each_cell_is_found_at_its_first_character() -> None:
    sheet = read_text('指标, "2,020" ,备注\n合计,5.0,\n')

    assert dict(Places(sheet)) == {
        (1, 1): (1, 1), (1, 2): (1, 6), (1, 3): (1, 14),
        (2, 1): (2, 1), (2, 2): (2, 4), (2, 3): (2, 8),
    }  # fmt: skip


def test_blanks_beside_bars_and_in_wide_gaps_are_left_out() -> None:
    bars = read_text("| 指标 | 亿元 |\n|----|----|\n|  | 5.0 |\n| 合计 | 5.0 |\n")
    gaps = read_text("item   2020  2021\nCoal    5.0   6.0\nOre     7.0   8.0\n")

    assert Places(bars)[Position(4, 2)] == (4, 8)
    assert (Places(gaps)[Position(2, 2)], Places(gaps)[Position(3, 3)]) == ((2, 9), (3, 15))
    assert len(Places(gaps)) == 9
