"""
What is said of the suspected cells where a format has no room for a list of hypotheses.

Also of `render/flat/check.py`.
"""

import csv
import json
from io import StringIO

import pytest

from bulletin.api.examine import examine_text
from bulletin.model.findings.report import FileReport, Report
from bulletin.render.flat_table import rectangles
from bulletin.render.form import Result
from bulletin.render.phrases.suspicion import sentence
from tests.render.reports import written

ONE = "item,2023,Share (%)\nTotal,253.7,100.0\nNorth,150.3,59.2\nSouth,13.4,40.8\n"
OPEN = "item,2023\nTotal,290.0\nNorth,150.0\nSouth,100.0\n"


def examined(text: str) -> FileReport:
    return examine_text(text, path="x.csv")


def said(text: str) -> str:
    file = examined(text)
    return sentence(file, file.findings[0])


def test_a_sure_text_is_proposed() -> None:
    assert said(ONE) == (
        "This cell is wrong: 4:2 South: 13.4; probably 103.4 was meant (to be verified), "
        "one digit dropped, more than 99 % likely."
    )


def test_where_the_cells_are_open_they_are_named_and_nothing_is_proposed() -> None:
    assert said(OPEN) == (
        "One of these cells is wrong: 2:2 Total: 290.0, 3:2 North: 150.0, 4:2 South: 100.0."
    )


def test_what_has_no_diagnosis_is_said_to_be_of_nobody() -> None:
    file = examined(OPEN)._replace(diagnoses=())

    assert sentence(file, file.findings[0]) == ""


def test_a_note_alone_is_said() -> None:
    file = examined(OPEN)
    noted = file.diagnoses[0]._replace(hypotheses=(), note="too many figures are wrong")

    assert sentence(file._replace(diagnoses=(noted,)), file.findings[0]) == (
        "No cell can be named: too many figures are wrong."
    )


@pytest.mark.parametrize("text", [ONE, OPEN])
def test_every_format_of_one_line_a_finding_carries_the_diagnosis(text: str) -> None:
    file = examined(text)
    report = Report((file,))
    severities = frozenset(each.severity for each in file.findings)
    told = said(text)

    assert told in written(report, "annotations")
    assert told in written(report, "junit", failing=severities)
    assert json.loads(written(report, "sarif"))["runs"][0]["results"][0]["message"][
        "text"
    ].endswith(told)


def test_sarif_holds_the_hypotheses_as_json_does() -> None:
    results = json.loads(written(Report((examined(ONE),)), "sarif"))["runs"][0]["results"]

    hypotheses = results[0]["properties"]["diagnosis"]["hypotheses"]
    assert hypotheses[0]["changes"][0]["proposed"] == "103.4"


def flat(text: str) -> list[dict[str, str]]:
    (rectangle,) = rectangles(Result("check", Report((examined(text),))))
    out = StringIO()
    csv.writer(out).writerows([rectangle.head, *rectangle.rows])
    return list(csv.DictReader(StringIO(out.getvalue())))


def test_csv_holds_the_likeliest_explanation_of_each_finding() -> None:
    for row in flat(ONE):
        assert (row["suspect_line"], row["suspect_column"]) == ("4", "2")
        assert (row["suspect_item"], row["suspect_printed"]) == ("South", "13.4")
        assert (row["proposed"], row["slip"]) == ("103.4", "one digit dropped")
        assert float(row["probability"]) > 0.95


def test_csv_joins_cells_that_are_wrong_together() -> None:
    rows = "Total,115.4\n  A,34.3\n    C,12.1\n    D,31.2\n  B,71.2\n    E,44.4\n    F,27.7\n"
    (row, *_) = flat(f"item,2023\n{rows}")

    assert row["suspect_line"] == "3; 6"
    assert row["suspect_item"] == "A; B"
    assert row["proposed"].count("; ") == row["slip"].count("; ") == 1


def test_a_cell_that_keeps_its_text_is_not_said_to_change() -> None:
    file = examined(ONE)
    (found,) = file.diagnoses
    first, *others = found.hypotheses
    same = first.changes[0]._replace(proposed="150.3", place=file.findings[0].cells[0])
    moved = first._replace(changes=(*first.changes, same))
    shifted = file._replace(diagnoses=(found._replace(hypotheses=(moved, *others)),))

    assert sentence(shifted, file.findings[0]) == said(ONE)
    assert rectangles(Result("check", Report((shifted,)))) == rectangles(
        Result("check", Report((file,)))
    )
