"""
Corrections proposed, written, asked for and taken back.

Also of `api/correct.py`.
"""

import os
from pathlib import Path

import pytest

from tests.cli.conftest import SECTORS, Run

RIGHT, WRONG = SECTORS.format(second="1480.2"), SECTORS.format(second="1408.2")
OPEN = "item,2023\nTotal,290.0\nNorth,150.0\nSouth,100.0\n"


def files(folder: Path) -> list[str]:
    return sorted(each.name for each in folder.iterdir())


def test_proposals_are_printed_as_a_diff_and_nothing_is_written(
    run: Run, mistyped: str, tmp_path: Path
) -> None:
    done = run(["fix", mistyped])

    assert done.returncode == 1
    assert done.stdout.startswith(f"# {mistyped}:5:2 第二产业: 1408.2 -> 1480.2 (two digits trans")
    assert f"--- {mistyped}\n+++ {mistyped}\n@@" in done.stdout
    assert "\n-第二产业,1408.2,53.61\n+第二产业,1480.2,53.61\n" in done.stdout
    assert (tmp_path / mistyped).read_text(encoding="utf-8") == WRONG
    assert files(tmp_path) == [mistyped]


def test_with_nothing_to_propose_the_status_is_0(run: Run, honest: str) -> None:
    done = run(["fix", honest])

    assert (done.returncode, done.stdout) == (0, "")
    assert done.stderr == f"{honest}: nothing to propose.\n"


def test_what_is_not_certain_enough_is_left_out_and_counted(run: Run, tmp_path: Path) -> None:
    (tmp_path / "open.csv").write_text(OPEN, encoding="utf-8")

    done = run(["fix", "open.csv"])

    assert (done.returncode, done.stdout) == (0, "")
    assert "open.csv: 1 further proposal is less than 95 % likely" in done.stderr
    assert run(["fix", "open.csv", "--certainty", "0.2"]).returncode == 1


def test_write_changes_the_file_keeps_a_backup_and_says_what_is_left(
    run: Run, mistyped: str, tmp_path: Path
) -> None:
    done = run(["fix", mistyped, "--write"])

    assert done.returncode == 0
    assert (tmp_path / mistyped).read_text(encoding="utf-8") == RIGHT
    assert (tmp_path / f"{mistyped}.bak").read_text(encoding="utf-8") == WRONG
    assert done.stderr.splitlines() == [
        f"{mistyped}: 1 cell changed, the old file is {mistyped}.bak.",
        f"{mistyped}: what is left: 0 errors, 0 warnings, 0 notes.",
    ]


def test_write_touches_no_other_byte(run: Run, tmp_path: Path) -> None:
    text = WRONG.replace("\n", "\r\n", 3).replace("1408.2", '" 1,408.2"').rstrip("\n")
    (tmp_path / "t.csv").write_bytes(text.encode("gb18030"))

    done = run(["fix", "t.csv", "--write", "-q"])

    assert done.returncode == 0
    expected = text.replace("1,408.2", "1,480.2").encode("gb18030")
    assert (tmp_path / "t.csv").read_bytes() == expected


def test_undo_restores(run: Run, mistyped: str, tmp_path: Path) -> None:
    run(["fix", mistyped, "--write"])

    done = run(["fix", mistyped, "--undo"])

    assert done.returncode == 0
    assert done.stderr.startswith(f"{mistyped}: restored from {mistyped}.bak")
    assert (tmp_path / mistyped).read_text(encoding="utf-8") == WRONG
    assert run(["fix", mistyped, "--undo"]).returncode == 2


def test_a_read_only_file_is_refused_and_the_others_still_done(
    run: Run, mistyped: str, tmp_path: Path
) -> None:
    # Of another year, or the two files would bear witness for one another's figures.
    locked = WRONG.replace("2020", "2010")
    (tmp_path / "locked.csv").write_text(locked, encoding="utf-8")
    (tmp_path / "locked.csv").chmod(0o444)

    done = run(["fix", "locked.csv", mistyped, "gone.csv", "--write"])

    assert done.returncode == 2
    assert "bulletin: locked.csv is read-only, so nothing was written" in done.stderr
    assert "bulletin: gone.csv does not exist" in done.stderr
    assert (tmp_path / "locked.csv").read_text(encoding="utf-8") == locked
    assert (tmp_path / mistyped).read_text(encoding="utf-8") == RIGHT


def test_a_symbolic_link_stays(run: Run, mistyped: str, tmp_path: Path) -> None:
    (tmp_path / "link.csv").symlink_to(mistyped)

    run(["fix", "link.csv", "--write"])

    assert (tmp_path / "link.csv").is_symlink()
    assert (tmp_path / mistyped).read_text(encoding="utf-8") == RIGHT


def test_standard_input_is_shown_but_cannot_be_written(run: Run) -> None:
    shown, refused = run(["fix", "-"], WRONG), run(["fix", "-", "--write"], WRONG)

    assert (shown.returncode, refused.returncode) == (1, 2)
    assert "+第二产业,1480.2,53.61" in shown.stdout
    assert "standard input is no file on disk" in refused.stderr
    assert refused.stderr.count("\n") == 1


def test_questions_are_asked_and_the_answers_written(
    run: Run, mistyped: str, tmp_path: Path
) -> None:
    done = run(["fix", mistyped, "--interactive"], "1490.2\nn\n\n")

    assert done.returncode == 0
    assert (tmp_path / mistyped).read_text(encoding="utf-8") == RIGHT
    assert "+第二产业,1480.2,53.61" in done.stdout
    assert "With 1490.2 still: " in done.stderr
    assert "With 1480.2 the findings here are gone" in done.stderr


def test_answering_nothing_writes_nothing(run: Run, mistyped: str, tmp_path: Path) -> None:
    done = run(["fix", mistyped, "-i"], "s\n")

    assert (done.returncode, done.stdout) == (0, "")
    assert files(tmp_path) == [mistyped]


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["--write", "--undo"], "exclude each other"),
        (["--format", "json"], "There is no format 'json'"),
        (["--certainty", "2"], "--certainty"),
    ],
)
def test_unusable_arguments_are_refused_in_one_sentence(
    run: Run, mistyped: str, arguments: list[str], sentence: str
) -> None:
    done = run(["fix", mistyped, *arguments])

    assert done.returncode == 2
    assert sentence in done.stderr
    assert done.stderr.count("\n") == 1


def test_what_stands_in_a_file_is_shown_harmlessly(run: Run, tmp_path: Path) -> None:
    text = WRONG.replace("第二产业", "第二产业\x1b[31m")
    (tmp_path / "t.csv").write_text(text, encoding="utf-8")

    done = run(["fix", "t.csv", "--certainty", "0"])

    assert "\x1b" not in done.stdout + done.stderr


@pytest.mark.skipif(os.name != "posix", reason="folders are locked otherwise elsewhere")
def test_a_diff_can_be_applied_by_other_programs(run: Run, mistyped: str, tmp_path: Path) -> None:
    import shutil
    import subprocess

    patch = shutil.which("patch")
    if patch is None:
        pytest.skip("no program to apply a diff with")
    done = run(["fix", mistyped])
    subprocess.run(  # noqa: S603
        [patch, "-p0"], input=done.stdout.encode(), cwd=tmp_path, check=True, capture_output=True
    )

    assert (tmp_path / mistyped).read_text(encoding="utf-8") == RIGHT


@pytest.mark.parametrize(
    "arguments", [["--trust", "a.csv:2:2"], ["--rule", "West <= East"], ["--trust", "West"]]
)
def test_what_is_declared_for_one_file_hinders_no_answer_for_another(
    run: Run, tmp_path: Path, arguments: list[str]
) -> None:
    (tmp_path / "a.csv").write_text("item,2023\nEast,5\nWest,4\n", encoding="utf-8")
    (tmp_path / "b.csv").write_text(OPEN, encoding="utf-8")

    done = run(["fix", "a.csv", "b.csv", "--interactive", *arguments], "r\n4:2=140.0\n")

    assert done.returncode == 0, done.stderr
    assert files(tmp_path) == ["a.csv", "b.csv", "b.csv.bak"]


def test_what_was_accepted_is_not_asked_about_after_an_answer(run: Run, tmp_path: Path) -> None:
    text = "item,2023,2022\nTotal,290.0,210.0\nNorth,150.0,150.0\nSouth,100.0,100.0\n"
    (tmp_path / "b.csv").write_text(text, encoding="utf-8")
    run(["accept", "b.csv:2:2", "--because", "so"])

    done = run(["fix", "b.csv", "--interactive"], "2:3=250.0\n")

    assert done.returncode == 0, done.stderr
    assert "b.csv, 2:3 Total" in done.stderr
    assert "b.csv, 2:2 Total" not in done.stderr


def test_where_there_is_nothing_to_ask_that_is_said(run: Run, honest: str) -> None:
    assert run(["fix", honest, "-i"]).stderr == f"{honest}: nothing to ask.\n"
    assert run(["fix", honest, "-i", "-q"]).stderr == ""


def test_the_help_of_fix_names_no_format_that_it_refuses(run: Run) -> None:
    told = run(["fix", "--help"]).stdout

    assert "diff" in told
    assert "json" not in told


def test_a_certainty_that_is_no_number_is_refused(run: Run, mistyped: str) -> None:
    done = run(["fix", mistyped, "--certainty", "nan"])

    assert done.returncode == 2
    assert done.stderr == "bulletin: --certainty must be a number from 0 to 1, not nan.\n"
