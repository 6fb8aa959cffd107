from bulletin.api.examine import examine_text
from bulletin.api.options.severities import reweighed, with_severity
from bulletin.model.findings.report import Severity

# Levels that labels bind: an error. A leading zero: a warning.
TABLE = "item,2023\nTotal,290.0\nNorth,150.0\nSouth,0100.0\n"


def test_findings_are_ordered_by_their_new_weights_and_numbered_anew() -> None:
    found = examine_text(TABLE).findings
    heavy, *_ = found
    again = reweighed(found, {heavy.rule: Severity.NOTE}, first=7)

    assert [each.id for each in again] == [7 + number for number in range(len(found))]
    assert again[-1].rule == heavy.rule
    assert again[-1].severity is Severity.NOTE
    assert list(again) == sorted(again, key=lambda each: each.severity.lightness)


def test_what_rests_on_weak_evidence_is_only_ever_made_lighter() -> None:
    heavy, *_ = examine_text(TABLE).findings
    weak = heavy._replace(severity=Severity.WARNING)

    assert with_severity(weak, {weak.rule: Severity.ERROR}).severity is Severity.WARNING
    assert with_severity(weak, {weak.rule: Severity.NOTE}).severity is Severity.NOTE
    assert with_severity(heavy, {}) is heavy
