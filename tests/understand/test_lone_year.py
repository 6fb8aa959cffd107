import pytest

from bulletin.api.public import check


@pytest.mark.parametrize("stub", ["name", "type", "学校", "品种"])
def test_a_lone_year_beside_any_word_is_a_head(stub: str) -> None:
    report = check(f"{stub},2023\nAlpha,12.3\nBeta,18.0\nTotal,30.3\n")

    assert [item.label for item in report.tables[0].items] == ["Alpha", "Beta", "Total"]
    assert report.findings == ()


def test_a_first_item_that_counts_about_as_much_as_the_others_is_no_head() -> None:
    report = check("Alpha,2023\nBeta,1998\nGamma,2100\n")

    assert [item.label for item in report.tables[0].items] == ["Alpha", "Beta", "Gamma"]


def test_a_lone_year_above_figures_of_which_few_could_be_years_is_a_head() -> None:
    report = check("Gebiet;2011\nA;380\nB;1 090\nC;1 795\nD;1 020\nZusammen;4 285\n")

    assert [item.label for item in report.tables[0].items] == ["A", "B", "C", "D", "Zusammen"]
    assert report.findings == ()
