"""What may have been meant in one figure, within the range that the others leave for it."""

from fractions import Fraction

from bulletin.locate.weigh.candidates import Choices
from bulletin.model.findings.slip_kind import SlipKind
from bulletin.relate.constraints.ranges import Range
from tests.relate.judging import judged

TABLE = "item,2023\nTotal,900.0\nA,149.8\nB,1408.2\nC,1131.2\nD,220.0\nE,61.7\n"


def choices(item: int) -> tuple[Choices, int]:
    network = judged(TABLE).network
    return Choices(network), network.figure(item, 0)


def between(low: str, high: str) -> Range:
    return Fraction(low), Fraction(high)


def test_texts_inside_the_range_from_which_one_slip_leads_here_are_named_by_it() -> None:
    known, figure = choices(2)
    found = known.slips_within(figure, between("1480", "1480.5"))

    assert [(each.text, each.slip) for each in found] == [("1480.2", SlipKind.TRANSPOSED)]


def test_texts_keep_the_decimals_of_their_column() -> None:
    known, figure = choices(2)

    assert {(each.text or "").partition(".")[2].__len__() for each in known.slips(figure)} == {1}


def test_other_texts_of_a_narrow_range_are_listed_as_no_slip() -> None:
    known, figure = choices(2)
    found = {each.text: each.slip for each in known.within(figure, between("1480", "1480.5"))}

    assert found["1480.2"] is SlipKind.TRANSPOSED
    assert found["1480.3"] is SlipKind.ANOTHER_FIGURE
    assert "1408.2" not in found


def test_of_a_wide_range_only_the_range_is_told_and_less_likely_than_any_slip() -> None:
    known, figure = choices(2)
    *slips, rest = known.within(figure, between("1000", "2000"))

    assert (rest.text, rest.slip) == (None, SlipKind.NONE)
    assert rest.ends == between("1000", "2000")
    assert all(each.chance > 0 for each in slips)


def test_what_prints_like_a_neighbour_may_have_been_copied_from_it() -> None:
    network = judged(TABLE.replace("B,1408.2", "B,149.8")).network
    figure = network.figure(2, 0)
    found = Choices(network).within(figure, between("1480", "1480.5"))

    assert SlipKind.NEIGHBOUR_COPIED in {each.slip for each in found}
