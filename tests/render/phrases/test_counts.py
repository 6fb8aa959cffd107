from bulletin.model.findings.report import FileReport, Outcome, Report
from bulletin.render.phrases.counts import counts, summary, verdict


def test_everything_is_counted(unreadable: Report) -> None:
    total = counts(unreadable)

    assert (total.files, total.unreadable) == (2, 1)
    assert (total.held, total.failed, total.not_testable) == (1, 1, 1)
    assert (total.errors, total.warnings, total.notes) == (1, 0, 0)


def test_the_summary_is_one_line_of_at_most_eighty_cells(unreadable: Report) -> None:
    line = summary(unreadable)

    assert line == (
        "2 files (1 unreadable) | 1 held, 1 failed, 1 not testable | 1 error, 0 warnings, 0 notes"
    )


def test_a_file_in_which_nothing_was_tested_is_never_called_consistent() -> None:
    said = verdict(FileReport("x.csv", untested="it prints no total with its parts"))

    assert said == "Nothing could be tested: it prints no total with its parts."


def test_relations_that_could_not_be_tested_are_named_beside_those_that_held(
    sectors: Report,
) -> None:
    (file,) = sectors.files
    passed = tuple(each for each in file.judgements if each.outcome is not Outcome.FAILED)
    said = verdict(file._replace(findings=(), judgements=passed))

    assert said == "1 relation held, 1 not testable, nothing found."
