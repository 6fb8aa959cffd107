import csv
from io import StringIO

from bulletin.model.findings.report import Report
from tests.render.derived_lines import GROWTHS
from tests.render.reports import written


def test_a_row_an_item_with_what_follows_or_why_nothing_does(sectors: Report) -> None:
    acid, coal = csv.DictReader(StringIO(written(sectors, "csv", "growth", GROWTHS)))

    assert (acid["previous"], acid["previous_low"], acid["previous_high"]) == (
        "16.30",
        "16.29",
        "16.311",
    )
    assert (acid["change"], acid["change_low"], acid["change_high"]) == ("5.43", "5.42", "5.44")
    assert (coal["previous"], coal["reason"]) == ("", "the level is withheld")
