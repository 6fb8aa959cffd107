"""
The report as JSON, as scripts were promised it.

Also of `render/json/place.py`.
"""

import json
from collections.abc import Callable

from bulletin.model.findings.diagnosis import Hypothesis
from bulletin.model.findings.report import Report
from tests.render.reports import written


def part(line: int, item: str) -> dict[str, object]:
    return {"line": line, "column": 2, "item": item, "measure": "level"}


def test_the_document_is_the_one_that_scripts_were_promised(sectors: Report) -> None:
    text = written(sectors, "json")
    place = {"line": 3, "column": 2, "item": "地区生产总值", "measure": "level"}

    assert json.loads(text) == {
        "schema": "bulletin.check/1",
        "version": "0.1.0",
        "files": [
            {
                "path": "samples/x.csv",
                "kind": "sectors",
                "title": "2020年焦作市地区生产总值及构成",
                "relations": {"held": 1, "failed": 1, "not_testable": 1},
                "findings": [
                    {
                        "id": 1,
                        "rule": "total-not-additive",
                        "severity": "error",
                        "message": "地区生产总值 is printed as 2791.1, "
                        "but its parts add up to 2761.05 to 2761.35: 29.7 more than "
                        "rounding explains.",
                        **place,
                        "printed": "2791.1",
                        "implied": {"low": "2761.05", "high": "2761.35"},
                        "meant": None,
                        "cells": [
                            {**part(4, "第一产业"), "printed": "149.8"},
                            {**part(5, "第二产业"), "printed": "1480.2"},
                            {**part(6, "第三产业"), "printed": "1131.2"},
                        ],
                    }
                ],
                "diagnoses": [
                    {
                        "explains": [1],
                        "hypotheses": [
                            {
                                "probability": 0.97,
                                "changes": [
                                    {
                                        **place,
                                        "printed": "2791.1",
                                        "proposed": "2761.1",
                                        "slip": "two digits transposed",
                                        "interval": {"low": "2761.05", "high": "2761.15"},
                                    }
                                ],
                            }
                        ],
                    }
                ],
            }
        ],
        "summary": {
            "files": 1,
            "unreadable": 0,
            "held": 1,
            "failed": 1,
            "not_testable": 1,
            "errors": 1,
            "warnings": 0,
            "notes": 0,
        },
    }  # fmt: skip


def test_an_unreadable_file_has_an_error_and_nothing_else(unreadable: Report) -> None:
    read = json.loads(written(unreadable, "json"))

    assert read["files"][1] == {
        "path": "gone.csv",
        "error": {"message": "gone.csv: there is no such file."},
    }
    assert read["summary"]["unreadable"] == 1


def test_a_workbook_adds_sheet_and_cell_to_every_place(workbook: Report) -> None:
    (file,) = json.loads(written(workbook, "json"))["files"]
    finding = file["findings"][0]
    change = file["diagnoses"][0]["hypotheses"][0]["changes"][0]

    assert (finding["sheet"], finding["cell"]) == ("Sheet1", "B3")
    assert finding["cells"][0]["cell"] == "B4"
    assert change["cell"] == "B3"


def test_hypotheses_come_likeliest_first(sectors: Report) -> None:
    (file,) = sectors.files
    (found,) = file.diagnoses
    (likely,) = found.hypotheses
    both = (Hypothesis(0.1, likely.changes), Hypothesis(0.8, likely.changes))
    report = Report((file._replace(diagnoses=(found._replace(hypotheses=both),)),))
    (read,) = json.loads(written(report, "json"))["files"]

    assert [each["probability"] for each in read["diagnoses"][0]["hypotheses"]] == [0.8, 0.1]


def test_control_characters_are_written_by_number_and_read_back(
    labelled: Callable[[str], Report],
) -> None:
    label = "a\x1b[31m\x9b\u202e\x7fb"
    text = written(labelled(label), "json")

    assert "\\u202e" in text
    assert not any(letter in text for letter in "\x1b\x9b\u202e\x7f")
    assert json.loads(text)["files"][0]["findings"][0]["item"] == label


def test_one_object_a_line(unreadable: Report) -> None:
    text = written(unreadable, "jsonl")

    assert [json.loads(line)["path"] for line in text.splitlines()] == ["samples/x.csv", "gone.csv"]
