"""Code-scanning logs, held against the published schema of the standard."""

import json
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from bulletin.api.examine import examine
from bulletin.model.findings.report import Report
from tests.render.reports import SECTORS, report_of, written

SAMPLES = Path(__file__).parents[3] / "samples"


@cache
def schema() -> dict[str, Any]:
    path = Path(__file__).parent / "schemas" / "sarif-2.1.0.json"  # of the standard's committee
    found: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return found


def results(paths: Sequence[Path]) -> list[Any]:
    """Return the results of a log on files, once the schema has been asked about it."""
    log = json.loads(written(examine([str(each) for each in paths]), "sarif"))
    jsonschema.validate(log, schema())
    found: list[Any] = log["runs"][0]["results"]
    return found


def mistyped(folder: Path, *lines: str, second: str = "1408.2") -> Path:
    text = (
        "2020年焦作市地区生产总值及构成\n指标,绝对数（亿元）,比重（%）\n地区生产总值,2761.1,\n"
        f"第一产业,149.8,5.43\n第二产业,{second},53.61\n第三产业,1131.2,40.97\n"
    )
    path = folder / "t.csv"
    path.write_text("".join(f"{each}\n" for each in lines) + text, encoding="utf-8")
    return path


def test_logs_on_all_samples_are_valid() -> None:
    assert results(sorted(SAMPLES.glob("*.csv")))


def test_regions_and_fixes_are_characters_of_the_text(tmp_path: Path) -> None:
    path = mistyped(tmp_path)
    lines = path.read_text(encoding="utf-8").split("\n")
    (first, *_) = results([path])
    (change,) = first["fixes"][0]["artifactChanges"]
    (replacement,) = change["replacements"]
    region = replacement["deletedRegion"]
    deleted = lines[region["startLine"] - 1][region["startColumn"] - 1 : region["endColumn"] - 1]

    assert (deleted, replacement["insertedContent"]["text"]) == ("1408.2", "1480.2")
    assert first["locations"][0]["physicalLocation"]["region"] == {
        "startLine": 3,
        "startColumn": 8,
        "endLine": 3,
        "endColumn": 14,
    }


def test_a_finding_keeps_its_fingerprint_as_lines_are_added_and_the_figure_changes(
    tmp_path: Path,
) -> None:
    before = [each["partialFingerprints"] for each in results([mistyped(tmp_path)])]
    after = results([mistyped(tmp_path, "A note", "", second="1840.2")])

    assert len({str(each) for each in before}) == len(before)
    assert [each["partialFingerprints"] for each in after] == before


@pytest.mark.parametrize("typed", ['"1,408.2"', "1408.2"])
def test_a_fix_stays_within_the_quotes_of_its_cell(typed: str, tmp_path: Path) -> None:
    (first, *_) = results([mistyped(tmp_path, second=typed)])
    fixes = first.get("fixes", [])

    # a proposal with the delimiter in it would have to be quoted, so it is no fix
    assert bool(fixes) == ("," not in typed)


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
        "region": {"startLine": 3},
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
