from bulletin.model.findings.severity import Severity


def test_an_error_is_the_gravest_and_a_note_the_lightest() -> None:
    assert sorted(Severity, key=lambda each: each.lightness) == [
        Severity.ERROR,
        Severity.WARNING,
        Severity.NOTE,
    ]
