"""
Findings that no relation ties together, and one cause of them all.

Also of `locate/search/spanning.py`.
"""

from tests.locate.thinking import diagnosed

HEAD = "2020年某市地区生产总值\n指标,绝对数（亿元）,比上年增长（%）,比重（%）\n"
ROWS = (
    "地区生产总值,2761.1,{},100.0\n第一产业,149.8,{},{}\n"
    "第二产业,1480.2,3.6,53.6\n第三产业,1131.2,4.0,41.0\n"
)


def test_figures_in_each_others_column_explain_shares_and_growth_at_once() -> None:
    (found,) = diagnosed(HEAD + ROWS.format("3.6", "5.4", "2.1"))

    assert found.explains == (1, 2, 3)
    assert [change.proposed for change in found.hypotheses[0].changes] == ["2.1", "5.4"]


def test_what_the_first_cause_leaves_wrong_stays_a_finding_of_its_own() -> None:
    """A growth of 9.7 is outside of that of all parts, whichever way they stand."""
    found = diagnosed(HEAD + ROWS.format("9.7", "5.4", "2.1"))

    assert sorted(each.explains for each in found) == [(1,), (2, 3)]


def test_a_sure_error_lends_no_certainty_to_what_rests_on_prices() -> None:
    """50 for 5.0 is plain; of the growth several figures may be wrong, and none is sure."""
    text = (
        "2023年某市地区生产总值及其增长速度\n指标,绝对数（亿元）,比上年增长（%）,比重（%）\n"
        "地区生产总值,78,-0.8,100.0\n第一产业,4,7.6,50\n第二产业,60,-2.2,76.6\n第三产业,14,13.0,18.4\n"
    )
    sure, open_ = diagnosed(text)

    assert [change.proposed for change in sure.hypotheses[0].changes] == ["5.0"]
    assert sure.hypotheses[0].probability >= 0.95
    assert all(each.probability < 0.5 for each in open_.hypotheses)
