from bulletin.understand.labels.known_units import thing_bases
from bulletin.understand.labels.units import read_unit


def base(text: str) -> str:
    unit = read_unit(text)
    assert unit
    return unit.base


def test_tonnes_are_things_and_money_is_none() -> None:
    assert base("万吨") in thing_bases()
    assert base("亿元") not in thing_bases()
    assert base("USD million") not in thing_bases()
