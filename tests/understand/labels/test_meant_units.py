from bulletin.model.figures.unit import MeantUnit, Unit
from bulletin.model.files.position import Position
from bulletin.understand.labels.unit_slips import meant_units
from bulletin.understand.labels.units import read_unit


def cells(*texts: str) -> dict[Position, Unit]:
    read = ((Position(line, 2), read_unit(text, lenient=True)) for line, text in enumerate(texts))
    return {position: unit for position, unit in read if unit}


def meant(*texts: str) -> list[MeantUnit]:
    return list(meant_units(cells(*texts)).values())


def test_a_stray_piece_is_taken_away_wherever_it_stands() -> None:
    assert meant("9 万吨", "万吨 盐") == [MeantUnit("9", "万吨"), MeantUnit("盐", "万吨")]


def test_a_wrong_letter_counts_only_where_most_units_are_known() -> None:
    assert meant("万吨", "万件", "万屯") == [MeantUnit("屯", "万吨")]
    assert meant("万吨", "万屯") == []


def test_units_as_they_should_be_mean_themselves() -> None:
    assert meant("万吨", "亿元", "%") == []
