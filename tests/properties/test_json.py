"""What a script reads back is what was found."""

import json

from hypothesis import given

from bulletin.api.examine import examine_text
from bulletin.model.files.position import Position
from bulletin.model.findings.report import Outcome, Report
from tests.properties.strategies import Drawn, slipped
from tests.render.reports import written


@given(slipped())
def test_json_read_back_gives_the_same_findings(drawn: Drawn) -> None:
    report = examine_text(drawn.text())
    (read,) = json.loads(written(Report((report,)), "json"))["files"]

    assert [
        (each["rule"], each["severity"], each["message"], each["printed"])
        for each in read["findings"]
    ] == [(each.rule, each.severity, each.message, each.place.printed) for each in report.findings]
    assert [Position(each["line"], each["column"]) for each in read["findings"]] == [
        each.place.position for each in report.findings
    ]
    assert read["relations"] == {each.value: report.count(each) for each in Outcome}


@given(slipped())
def test_every_diagnosis_explains_findings_of_its_file(drawn: Drawn) -> None:
    report = examine_text(drawn.text())
    (read,) = json.loads(written(Report((report,)), "json"))["files"]
    numbers = {each["id"] for each in read["findings"]}

    for diagnosis in read["diagnoses"]:
        assert set(diagnosis["explains"]) <= numbers
        assert sum(each["probability"] for each in diagnosis["hypotheses"]) <= 1
