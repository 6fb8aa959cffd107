"""
Commands and options as they are typed and mistyped.

Also of `cli/command_line/help_texts.py`, `cli/command_line/parameters.py`, `cli/application.py`.
"""

import pytest

from tests.cli.conftest import Run


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["chek", "x.csv"], "There is no command 'chek': did you mean 'check'?"),
        (["check", "x.csv", "-f", "jsno"], "There is no format 'jsno': did you mean 'json'?"),
        (["check", "x.csv", "-f", "gihub"], "There is no format 'gihub': did you mean 'github'?"),
        (["check", "x.csv", "--kind", "onwership"], "did you mean 'ownership'?"),
        (["new", "sector"], "There is no kind 'sector': did you mean 'sectors'?"),
        (
            ["check", "x.csv", "--select", "total-not-aditive"],
            "There is no rule 'total-not-aditive': did you mean 'total-not-additive'?",
        ),
        (["explain", "residul"], "There is no rule 'residul': did you mean 'residual'?"),
        (
            ["check", "x.csv", "--rounding", "share=truncatd"],
            "There is no rounding profile 'truncatd': did you mean 'truncated'?",
        ),
        (["check", "x.csv", "--fomat", "csv"], "--format"),
        (
            ["check", "x.csv", "--fail-on", "eror"],
            "--fail-on cannot be 'eror': did you mean 'error'?",
        ),
        (
            ["rank", "x.csv", "--by", "size"],
            "--by cannot be 'size': it is one of growth, level, share, index, contribution",
        ),
        (["rank", "x.csv", "--top", "0"], "--top must be a whole number, 1 or more, not 0"),
        (["check"], "FILE..."),
    ],
)
def test_a_mistyped_word_is_named_in_one_sentence_with_the_cure(
    run: Run, arguments: list[str], sentence: str
) -> None:
    done = run(arguments)

    assert done.returncode == 2
    assert done.stdout == ""
    assert done.stderr.startswith("bulletin: ")
    assert sentence in done.stderr
    assert done.stderr.count("\n") == 1


def test_formats_of_check_do_not_exist_for_the_other_commands(run: Run, honest: str) -> None:
    done = run(["shares", honest, "-f", "sarif"])

    assert done.returncode == 2
    assert "There is no format 'sarif'" in done.stderr


def test_without_a_command_the_commands_are_listed(run: Run) -> None:
    done = run([])

    assert done.returncode == 0
    for name in ("check", "shares", "growth", "rank", "show", "explain", "new"):
        assert f"\n  {name} " in done.stdout


@pytest.mark.parametrize("name", ["check", "shares", "growth", "rank", "show", "explain", "new"])
def test_every_command_has_help_of_at_most_eighty_columns(run: Run, name: str) -> None:
    done = run([name, "--help"])

    assert done.returncode == 0
    assert done.stdout.startswith(f"Usage: bulletin {name} ")
    assert max(map(len, done.stdout.splitlines())) <= 80


def test_the_version_is_printed(run: Run) -> None:
    assert run(["--version"]).stdout == "bulletin 0.1.0\n"
