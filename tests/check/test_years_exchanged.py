from tests.check.rule_findings import flagged

PEOPLE = """\
年份,年末总人口（万人）,男性人口（万人）,女性人口（万人）
1982年,101654,52352,49302
1983年,103008,53152,49856
1984年,104357,53848,50509
1985年,107507,55581,51926
1986年,105851,54725,51126
1987年,109300,56290,53010
1988年,111026,57201,53825
1989年,112704,58099,54605
1990年,114333,58904,55429
"""


def test_of_several_series_the_one_that_speaks_least_for_it_is_told() -> None:
    """Exchanged, the three score .44, .50 and 1.25."""
    (found,) = flagged("years-exchanged", PEOPLE)

    assert "exchanged in 3 series" in found.message
    assert found.message.endswith("exchanged, no step around them scores more than 1.3.")
