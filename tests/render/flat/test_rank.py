import csv
from io import StringIO

from bulletin.model.findings.report import Report
from tests.render.derived_lines import RANKS
from tests.render.reports import written


def test_a_row_an_item_with_ties_and_what_may_change_places(sectors: Report) -> None:
    first, second = csv.DictReader(StringIO(written(sectors, "csv", "rank", RANKS)))

    assert (first["rank"], first["item"], first["tied"], first["open_with"]) == (
        "1",
        "盐酸",
        "",
        "",
    )
    assert (second["tied"], second["open_with"]) == ("yes", "塑料制品")
