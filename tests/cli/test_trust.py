"""
What is trusted, and how figures were rounded, on the command line.

Also of `api/options/command_line.py`.
"""

from pathlib import Path

import pytest

from tests.cli.conftest import Run

LEVELS = "item,2023\nTotal,290.0\nNorth,150.0\nSouth,100.0\n"


@pytest.fixture
def levels(tmp_path: Path) -> str:
    path = tmp_path / "levels.csv"
    path.write_text(LEVELS, encoding="utf-8")
    return str(path)


def test_what_was_looked_up_leaves_the_other_figures(run: Run, levels: str) -> None:
    done = run(["fix", levels, "--trust", "2:2", "--trust", "North"])

    assert done.returncode == 1
    assert "-South,100.0\n+South,140.0\n" in done.stdout


def test_fix_takes_a_rounding_profile(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "counts.csv"
    path.write_text("item,2023\nTotal,1001\n  Men,333\n  Women,667\n", encoding="utf-8")

    assert "1000" not in run(["fix", str(path)]).stdout
    assert run(["check", str(path), "-q"]).returncode == 0
    assert run(["check", str(path), "-q", "--rounding", "exact"]).returncode == 1
    assert run(
        ["fix", str(path), "--rounding", "exact", "--trust", "Men", "--trust", "Women"]
    ).stdout


def test_weights_can_be_set_in_a_settings_file(run: Run, levels: str) -> None:
    settings = Path(levels).with_name("bulletin.toml")
    settings.write_text('trust = { Total = "certain", North = 2 }\n', encoding="utf-8")
    assert "South: 100.0 -> 140.0" in run(["fix", levels]).stdout

    settings.write_text(f"trust = {{ Total = {'9' * 400}, North = 2 }}\n", encoding="utf-8")
    assert "South: 100.0 -> 140.0" in run(["fix", levels]).stdout

    settings.write_text('trust = ["Total", "North"]\n', encoding="utf-8")
    assert "South: 100.0 -> 140.0" in run(["fix", levels]).stdout


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        ("trust = 5", "trust must be a table"),
        ("trust = { Total = 0 }", "trust.“Total” must be a number above 0"),
        ("trust = { Total = true }", "trust.“Total” must be a number above 0"),
    ],
)
def test_a_weight_that_is_none_is_refused(
    run: Run, levels: str, content: str, sentence: str
) -> None:
    Path(levels).with_name("bulletin.toml").write_text(content, encoding="utf-8")
    done = run(["check", levels])

    assert done.returncode == 2
    assert sentence in done.stderr


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["--trust", "Nroth"], "did you mean 'North'?"),
        (["--trust", "Norway"], "has no item and no column 'Norway'"),
        (["--trust", "7:2"], "has no figure at line 7, column 2"),
        (["--trust", "North=much"], "has no item and no column 'North=much'"),
        (["--trust", "North=0"], "the weight must be a number above 0"),
    ],
)
def test_a_name_that_means_nothing_is_refused(
    run: Run, levels: str, arguments: list[str], sentence: str
) -> None:
    done = run(["check", levels, *arguments])

    assert done.returncode == 2
    assert sentence in done.stderr


@pytest.mark.parametrize(
    "name", ["指数（上年=100）", "上年=100=certain", "指数（上年=100）=2", "甲=certain"]
)
def test_a_label_may_hold_the_sign_of_a_weight(run: Run, tmp_path: Path, name: str) -> None:
    path = tmp_path / "index.csv"
    path.write_text("指标,指数（上年=100）,上年=100\n甲,103.0,5\n乙,99.0,6\n", encoding="utf-8")

    assert run(["check", str(path), "--trust", name]).returncode == 0
