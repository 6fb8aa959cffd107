"""What `check` is asked for; statuses, formats, remarks and trust have tests of their own."""

import json

import pytest

from tests.cli.conftest import Run


def rules(run: Run, *arguments: str) -> list[str]:
    files = json.loads(run(["check", *arguments, "-f", "json"]).stdout)["files"]
    return [finding["rule"] for file in files for finding in file["findings"]]


def test_only_the_rules_that_are_selected_are_asked(run: Run, mistyped: str) -> None:
    assert set(rules(run, mistyped)) == {"total-not-additive", "share-not-reproducible"}
    assert rules(run, mistyped, "--select", "total-not-additive") == ["total-not-additive"]
    assert rules(run, mistyped, "--ignore", "total-not-additive,residual") == [
        "share-not-reproducible"
    ]


def test_two_files_of_one_series_are_compared(run: Run, honest: str, mistyped: str) -> None:
    assert "unlike-in-two-tables" in rules(run, honest, mistyped)
    assert "unlike-in-two-tables" not in rules(run, mistyped)


def test_a_rounding_profile_can_be_said(run: Run) -> None:
    table = "item,2023\nTotal,10\nA,5\nB,4\n"

    assert run(["check", "-"], table).returncode == 0
    assert run(["check", "-", "--rounding", "exact"], table).returncode == 1


@pytest.mark.parametrize(
    "arguments", [["--select", "no-such-rule"], ["--kind", "cpj"], ["--fail-on", "doubt"]]
)
def test_a_word_that_means_nothing_is_refused_in_one_sentence(
    run: Run, honest: str, arguments: list[str]
) -> None:
    done = run(["check", honest, *arguments])

    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.count("\n") == 1
