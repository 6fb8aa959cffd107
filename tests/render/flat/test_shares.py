import csv
from io import StringIO

from bulletin.model.findings.report import Report
from tests.render.derived_lines import SHARES
from tests.render.reports import written


def test_a_row_a_part_with_its_bounds_and_what_the_print_says(sectors: Report) -> None:
    first, second, weight = csv.DictReader(StringIO(written(sectors, "csv", "shares", SHARES)))

    assert (first["item"], first["whole"], first["share"]) == ("第一产业", "地区生产总值", "5.43")
    assert (first["share_low"], first["share_high"]) == ("5.4235", "5.4276")
    assert (second["printed"], second["outcome"]) == ("53.16", "failed")
    assert (weight["basis"], weight["share"], weight["outcome"]) == ("implied weight", "", "")


def test_without_lines_there_is_a_head(sectors: Report) -> None:
    assert written(sectors, "csv", "shares").startswith("path,line,column,group,head,item,whole,")
