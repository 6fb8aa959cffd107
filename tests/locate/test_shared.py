"""Findings that no relation ties together, and one cause of them all."""

from tests.locate.told import diagnosed

HEAD = "2020年某市地区生产总值\n指标,绝对数（亿元）,比上年增长（%）,比重（%）\n"
ROWS = (
    "地区生产总值,2761.1,{},100.0\n第一产业,149.8,{},{}\n"
    "第二产业,1480.2,3.6,53.6\n第三产业,1131.2,4.0,41.0\n"
)


def test_figures_in_each_others_column_explain_shares_and_growth_at_once() -> None:
    (found,) = diagnosed(HEAD + ROWS.format("3.6", "5.4", "2.1"))

    assert found.explains == (1, 2, 3)
    assert [change.proposed for change in found.hypotheses[0].changes] == ["2.1", "5.4"]


def test_a_second_error_is_found_beside_the_exchange() -> None:
    """A growth of 9.7 is outside of that of all parts, whichever way they stand."""
    (found,) = diagnosed(HEAD + ROWS.format("9.7", "5.4", "2.1"))

    assert found.explains == (1, 2, 3)
    for each in found.hypotheses:
        assert {"2.1", "5.4"} < {change.proposed for change in each.changes}
        assert each.probability < 0.95
    assert "3.7" in {change.proposed for change in found.hypotheses[1].changes}
