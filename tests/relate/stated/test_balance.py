"""
The balance of two parts of a printed total: exports less imports, beside their sum.

Also of `relate/differences_seen.py`.
"""

from tests.relate.judging import FAILED, HELD, outcomes, verdicts

TRADE = (
    "Foreign trade of goods by country (million USD)\nCountry,Exports,Imports,Total trade,{}\n"
    "Germany,1201.3,800.2,2001.5,401.1\nFrance,502.1,610.4,1112.5,{}\n"
    "Italy,300.0,250.5,550.5,49.5\nOthers,996.6,1338.9,2335.5,-342.3\n"
)
BY_YEAR = (
    "Foreign trade (million USD)\n,2019,2020,2021,2022\nTotal trade,2001.5,1112.5,1950.5,2335.5\n"
    "Exports,1201.3,502.1,1000.0,996.6\nImports,800.2,610.4,950.5,1338.9\n"
    "{},401.1,{},49.5,-342.3\n"
)


def test_a_balance_beside_the_total_of_both_is_their_difference() -> None:
    for head in ("Balance", "Saldo", "Surplus"):
        assert outcomes("difference", TRADE.format(head, "-108.3")) == [HELD] * 4
        assert outcomes("difference", TRADE.format(head, "-103.8")) == [HELD, FAILED, HELD, HELD]


def test_a_balance_may_have_a_line_of_its_own() -> None:
    for label in ("Net of both", "Saldo"):
        assert outcomes("difference", BY_YEAR.format(label, "-108.3")) == [HELD] * 4
        assert outcomes("difference", BY_YEAR.format(label, "-103.8")) == [HELD, FAILED, HELD, HELD]


def test_what_is_no_difference_of_the_parts_is_none() -> None:
    text = TRADE.format("Balance", "-108.3").replace("401.1", "12.0").replace("49.5", "88.8")

    assert verdicts("difference", text) == []


def test_small_figures_do_not_make_a_balance() -> None:
    text = (
        "Sector,2013,2014,2015,2016\nFoxfield,0.2,-0.1,0.1,0.3\n  Birchwick,0.2,-0.1,0.1,0.3\n"
        "  Coldworth,0.0,0.0,0.0,0.0\nHazelworth,0.1,-0.1,0.1,0.0\nNet stock,0.2,-0.1,0.1,0.2\n"
    )

    assert outcomes("difference", text) == []
