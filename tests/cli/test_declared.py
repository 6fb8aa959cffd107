"""
What is declared on the command line.

Also of `cli/examined_files.py`.
"""

from pathlib import Path

from tests.cli.conftest import Run

TABLE = "item,2020\nAll,5\nA,2\nB,2\n"


def test_a_relation_on_the_command_line_is_judged(run: Run, tmp_path: Path) -> None:
    (tmp_path / "t.csv").write_text(TABLE.replace("5", "9"), encoding="utf-8")
    done = run(["check", "t.csv", "-f", "csv", "--rule", "All = A + B"])

    assert done.returncode == 1
    assert "error,total-not-additive,All" in done.stdout


def test_what_is_no_relation_ends_in_one_sentence(run: Run, tmp_path: Path) -> None:
    (tmp_path / "t.csv").write_text(TABLE, encoding="utf-8")
    done = run(["check", "t.csv", "--rule", "All = A +"])

    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == (
        "bulletin: --rule: “All = A +” is no relation: a label or a number is due at the end.\n"
    )


def test_show_says_which_settings_applied(run: Run, tmp_path: Path) -> None:
    (tmp_path / "t.csv").write_text(TABLE, encoding="utf-8")
    (tmp_path / "bulletin.toml").write_text('relations = ["All = A + B"]\n', encoding="utf-8")

    assert "settings: bulletin.toml: relations (1)" in run(["show", "t.csv", "-f", "table"]).stdout
    assert (
        '"settings": "bulletin.toml: relations (1)"' in run(["show", "t.csv", "-f", "json"]).stdout
    )
    assert "settings" not in run(["show", "t.csv", "-f", "table", "--config", ""]).stdout


def test_a_declaration_that_fits_nothing_is_remarked_upon_unless_quiet(
    run: Run, tmp_path: Path
) -> None:
    (tmp_path / "t.csv").write_text(TABLE, encoding="utf-8")
    (tmp_path / "bulletin.toml").write_text('relations = ["X = Y + Z"]\n', encoding="utf-8")
    done = run(["check", "t.csv", "-f", "csv"])

    assert done.returncode == 0
    assert (
        "bulletin: bulletin.toml: “X = Y + Z”: t.csv has no item and no column 'X'" in done.stderr
    )
    assert run(["check", "t.csv", "-f", "csv", "-q"]).stderr == ""


def test_a_rounding_profile_for_a_column_that_no_file_has_is_remarked_upon(
    run: Run, honest: str
) -> None:
    done = run(["check", honest, "--rounding", "quota=truncated"])

    assert done.returncode == 0
    assert f"--rounding: {honest} has no column 'quota'" in done.stderr
