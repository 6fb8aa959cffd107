from bulletin.model.figures.figure import Rounding
from tests.relate.judging import FAILED, HELD, outcomes

PEOPLE = "指标,人数（人）,比重（%）\n合计,1000,100.0\n男,333,33.3\n女,{},66.7\n"


def test_exact_counts_must_add_up_to_the_last_unit() -> None:
    assert outcomes("sum", PEOPLE.format(668), Rounding.NEAREST)[:1] == [HELD]
    assert outcomes("sum", PEOPLE.format(668), Rounding.EXACT)[:1] == [FAILED]
    assert outcomes("sum", PEOPLE.format(667), Rounding.EXACT)[:1] == [HELD]


def test_shares_stay_rounded_where_counts_are_exact() -> None:
    """33.3 is not a third of anything counted in whole persons, but it rounds one."""
    assert outcomes("share", PEOPLE.format(667), Rounding.EXACT) == [HELD, HELD, HELD]
