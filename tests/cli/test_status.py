import json
from pathlib import Path

import pytest

from tests.cli.conftest import Run


def test_a_consistent_table_ends_with_status_0(run: Run, honest: str) -> None:
    assert run(["check", honest]).returncode == 0


def test_an_error_ends_with_status_1_unless_nothing_is_to_fail(run: Run, mistyped: str) -> None:
    assert run(["check", mistyped]).returncode == 1
    assert run(["check", mistyped, "--fail-on", "note"]).returncode == 1
    assert run(["check", mistyped, "--fail-on", "never"]).returncode == 0


def test_a_warning_fails_only_if_asked(run: Run) -> None:
    table = "item,unit,output,growth (%)\nSalt,9 万吨,21.73,33.3\nCoal,万吨,268.70,-15.9\n"

    assert run(["check", "-"], table).returncode == 0
    assert run(["check", "-", "--fail-on", "warning"], table).returncode == 1


def test_a_table_without_any_test_fails_if_asked(run: Run, tmp_path: Path) -> None:
    table = "item,2023\nCoal,250.1\nBridges,71\n"
    (tmp_path / "t.csv").write_text(table, encoding="utf-8")

    assert run(["check", "-"], table).returncode == 0
    assert run(["check", "-", "--strict"], table).returncode == 1
    assert run(["check", "-", "--strict", "--ignore", "nothing-tested"], table).returncode == 0

    (tmp_path / "bulletin.toml").write_text("strict = true\n", encoding="utf-8")
    assert run(["check", "t.csv"]).returncode == 1

    (tmp_path / "bulletin.toml").write_text('strict = "yes"\n', encoding="utf-8")
    done = run(["check", "t.csv"])
    assert done.returncode == 2
    assert '"yes" is neither true nor false' in done.stderr.replace("'", '"')


def test_an_unreadable_file_is_reported_and_the_others_still_done(run: Run, mistyped: str) -> None:
    done = run(["check", "gone.csv", mistyped, "-f", "json"])
    document = json.loads(done.stdout)

    assert done.returncode == 2
    assert list(document["files"][0]) == ["path", "error"]
    assert document["files"][1]["findings"]
    assert document["summary"]["unreadable"] == 1
    assert done.stderr.startswith("bulletin: gone.csv")
    assert done.stderr.count("\n") == 1


@pytest.mark.parametrize("command", ["check", "show", "shares", "growth", "rank"])
@pytest.mark.parametrize("content", [b"", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0", b"  \n \n"])
def test_a_file_that_is_no_table_is_refused_in_one_sentence(
    run: Run, command: str, content: bytes, tmp_path: object
) -> None:
    from pathlib import Path

    (Path(str(tmp_path)) / "bad.csv").write_bytes(content)
    done = run([command, "bad.csv", "--quiet"])

    assert done.returncode == 2
    assert done.stderr.startswith("bulletin: bad.csv ")
    assert done.stderr.count("\n") == 1


def test_where_nothing_can_be_tested_the_reason_is_given_and_the_status_is_0(run: Run) -> None:
    done = run(["check", "-"], "name,colour\nNorth,red\nSouth,blue\n")

    assert done.returncode == 0
    assert "Nothing could be tested: " in done.stderr
    assert "consistent" not in done.stdout + done.stderr


@pytest.mark.parametrize("command", ["shares", "growth", "rank"])
def test_where_nothing_follows_it_is_said(run: Run, command: str) -> None:
    done = run([command, "-"], "name,colour\nNorth,red\nSouth,blue\n")

    assert done.returncode == 0
    assert done.stdout.count("\n") == 1
    assert done.stderr.startswith(("No", "Nothing"))
