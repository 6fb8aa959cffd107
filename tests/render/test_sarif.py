import json

from bulletin.model.report import Report
from tests.render.reports import SECTORS, report_of, written


def test_a_finding_names_its_rule_place_and_the_cells_involved(sectors: Report) -> None:
    log = json.loads(written(sectors, "sarif"))
    (run,) = log["runs"]
    (result,) = run["results"]

    assert log["version"] == "2.1.0"
    assert run["tool"]["driver"]["rules"] == [{"id": "total-not-additive"}]
    assert (result["ruleId"], result["ruleIndex"], result["level"]) == (
        "total-not-additive",
        0,
        "error",
    )
    assert result["locations"][0]["physicalLocation"] == {
        "artifactLocation": {"uri": "samples/x.csv"},
        "region": {"startLine": 3, "startColumn": 2},
    }
    assert [each["message"]["text"] for each in result["relatedLocations"]] == [
        "第一产业: 149.8",
        "第二产业: 1480.2",
        "第三产业: 1131.2",
    ]


def test_an_unreadable_file_makes_the_run_unsuccessful(unreadable: Report) -> None:
    (run,) = json.loads(written(unreadable, "sarif"))["runs"]
    (invocation,) = run["invocations"]

    assert invocation["executionSuccessful"] is False
    assert invocation["toolExecutionNotifications"][0]["message"]["text"].startswith("gone.csv")


def test_a_path_becomes_a_reference_that_every_reader_takes() -> None:
    report = Report((report_of(SECTORS, "表 1.csv"), report_of(SECTORS, "/tmp/a#b.csv")))  # noqa: S108
    results = json.loads(written(report, "sarif"))["runs"][0]["results"]
    places = [each["locations"][0]["physicalLocation"]["artifactLocation"] for each in results]

    assert places == [{"uri": "%E8%A1%A8%201.csv"}, {"uri": "file:///tmp/a%23b.csv"}]
