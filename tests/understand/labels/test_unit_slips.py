import pytest

from bulletin.understand.labels.known_units import known_bases
from bulletin.understand.labels.unit_slips import unit_slip


@pytest.mark.parametrize(
    ("printed", "meant"),
    [
        ("万屯", "万吨"),
        ("方吨", "万吨"),
        ("亿无", "亿元"),
        ("公倾", "公顷"),
        ("亿立万米", "亿立方米"),
    ],
)
def test_a_letter_that_looks_or_sounds_alike_is_told(printed: str, meant: str) -> None:
    slip = unit_slip(printed)

    assert slip is not None
    assert slip.meant == meant


@pytest.mark.parametrize(
    "printed",
    ["万车公里", "标台", "万两", "万听", "日圆", "万方", "公尺", "万立方", "重量包", "车次"],
)
def test_a_rare_unit_is_no_slip(printed: str) -> None:
    assert unit_slip(printed) is None


def test_no_listed_unit_is_a_slip_for_another() -> None:
    assert [name for name in known_bases() if unit_slip(name)] == []
