from bulletin.model.findings.fingerprint import fingerprints
from tests.render.reports import SECTORS, report_of


def test_findings_alike_in_all_are_told_apart_by_their_order() -> None:
    file = report_of(SECTORS)
    (finding,) = file.findings
    twice = type(file)(file.path, file.sheet, file.tables, (), (finding, finding._replace(id=2)))
    found = fingerprints(twice)

    assert len(set(found.values())) == 2
    assert found[1] == fingerprints(file)[1]
