from fractions import Fraction

from bulletin.check.wording import in_print, place, place_of, places, printed_decimals
from bulletin.model.figures.interval import Interval
from bulletin.model.table.table import Measure
from tests.relate.judging import judged

SECTORS = (
    "2020年地区生产总值\n指标,绝对数（亿元）,比重（%）\n地区生产总值, 2761.1 ,\n"
    "第一产业,149.8,5.43\n第二产业,1480.2,53.61\n第三产业,1131.2,40.97\n"
)


def test_a_place_has_the_names_that_a_reader_sees_and_the_line_of_the_file() -> None:
    found = place(judged(SECTORS).table, 1, 1)

    assert (found.item, found.measure, found.printed) == ("第一产业", Measure.SHARE, "5.43")
    assert found.position == (4, 3)


def test_printed_text_is_shown_without_the_blanks_around_it() -> None:
    assert place(judged(SECTORS).table, 0, 0).printed == "2761.1"


def test_places_leave_out_what_stands_behind_no_cell() -> None:
    found = judged(SECTORS)
    level = found.network.figure(0, 0)
    latent = found.network.latent()

    assert [each.item for each in places(found, (level, latent))] == ["地区生产总值"]
    assert place_of(found, level).item == "地区生产总值"


def test_ranges_are_said_in_the_unit_of_print() -> None:
    found = judged(SECTORS)
    level, share = found.network.figure(0, 0), found.network.figure(1, 1)

    assert in_print(found, level, Interval(Fraction(10**8), Fraction(10**9))) == Interval(1, 10)
    assert in_print(found, share, Interval(Fraction(1), Fraction(2))) == Interval(1, 2)


def test_decimals_are_those_printed() -> None:
    found = judged(SECTORS)

    assert printed_decimals(found, found.network.figure(0, 0)) == 1
    assert printed_decimals(found, found.network.figure(1, 1)) == 2
    assert printed_decimals(found, found.network.latent()) == 0
