"""What holds for every table of accounts in which a hand went wrong."""

import csv
from io import StringIO

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from bulletin.api.examine import examine_text
from bulletin.model.findings.report import FileReport, Outcome
from tests.locate.profit_and_loss import Accounts

amounts = st.integers(1_000, 999_999)
rows = st.lists(st.tuples(amounts, amounts), min_size=4, max_size=7)


@st.composite
def mistaken(draw: st.DrawFn) -> Accounts:
    """Draw accounts with columns exchanged in some rows, or running totals, or both."""
    accounts = Accounts(draw(rows))
    last = len(accounts.cells) - 1
    for row in draw(st.sets(st.integers(0, last), max_size=3)):
        accounts.exchange(row)
    if draw(st.booleans()):
        accounts.add_up(draw(st.integers(0, last - 1)), from_top=False)
    return accounts


def corrected(text: str, report: FileReport) -> str:
    """Return a table with the likeliest hypothesis of every diagnosis typed into it."""
    table = list(csv.reader(StringIO(text)))
    assume(all(each.hypotheses for each in report.diagnoses))  # some are beyond any proposal
    for diagnosis in report.diagnoses:
        for change in diagnosis.hypotheses[0].changes:
            assume(change.proposed is not None)
            line, column = change.place.position
            table[line - 1][column - 1] = change.proposed or ""
    return "\n".join(",".join(row) for row in table) + "\n"


@given(rows)
def test_honest_accounts_are_given_no_diagnosis(drawn: list[tuple[int, int]]) -> None:
    accounts = Accounts(drawn)

    assert examine_text(accounts.text(), accounts.options()).diagnoses == ()


@pytest.mark.slow
@given(mistaken())
def test_a_table_corrected_as_proposed_has_no_failure(accounts: Accounts) -> None:
    text, options = accounts.text(), accounts.options()
    report = examine_text(text, options)

    again = examine_text(corrected(text, report), options)

    assert again.count(Outcome.FAILED) == 0
