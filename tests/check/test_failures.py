from fractions import Fraction

from bulletin.check.failures import around, failure, weakened
from bulletin.check.rule import Failure
from bulletin.model.figures.interval import Interval
from bulletin.model.findings.report import Severity
from bulletin.model.table.relation_kind import RelationKind
from tests.relate.judging import judged


def failed(kind: RelationKind, text: str) -> Failure:
    found = judged(text)
    (verdict,) = found.failed(kind)
    return failure(found, verdict)


def test_the_gaps_are_in_the_printed_unit() -> None:
    found = failed(RelationKind.SUM, "指标,产值（亿元）\n总计,290\n  甲,150\n  乙,100\n")

    assert found.gaps == {
        "item": "总计", "printed": "290", "implied": "249.0 to 251.0", "gap": "38.5",
    }  # fmt: skip
    assert found.implied == Interval(249, 251)


def test_the_gap_is_the_distance_of_both_ranges() -> None:
    found = failed(RelationKind.SUM, "item,2023\nTotal,11.0\n  North,3.33\n  South,3\n  West,2\n")

    assert found.gaps["implied"] == "7.325 to 9.335"
    assert Fraction(str(found.gaps["gap"])) == Fraction("10.95") - Fraction("9.335")


def test_a_small_gap_shows_as_many_decimals_as_it_needs() -> None:
    found = failed(
        RelationKind.SHARE, "item,2023,share (%)\nTotal,30000,\n  A,10004,33.4\n  B,19996,66.7\n"
    )

    assert found.gaps["gap"] == "0.001"


def test_a_range_without_an_end_is_said_in_words() -> None:
    found = failed(RelationKind.OF_WHICH, "指标,产量（万吨）\n肉类,100\n其中：猪肉,106\n")

    assert found.gaps["implied"] == "at least 105.5"


def test_a_relation_by_assumption_or_by_arithmetic_alone_is_a_warning() -> None:
    firm = judged("item,2023\nTotal,290\n  North,150\n  South,100\n")
    loose = judged("item,2023,real growth (%)\nTotal,200.0,6.5\nNorth,150.0,4.0\nSouth,50.0,8.0\n")

    assert weakened(firm.failed(RelationKind.SUM)[0]) is None
    assert weakened(loose.failed(RelationKind.WEIGHTED)[0]) is Severity.WARNING


def test_a_rough_number_is_the_middle_with_thousands_set_apart() -> None:
    assert around(Interval(Fraction(3_593_000), Fraction(3_595_000))) == "3,594,000"
