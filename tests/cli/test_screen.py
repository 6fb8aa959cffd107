"""What is printed for people fits their screen; what is printed for programs stays whole."""

from pathlib import Path

import pytest
from rich.cells import cell_len

from bulletin.cli.streams import width_of
from docs.console import shown
from tests.cli.conftest import Run


def widest(text: str) -> int:
    return max(cell_len(line) for line in text.splitlines())


@pytest.mark.parametrize("command", ["explain", "explain total-not-additive", "fix {}"])
def test_a_terminal_of_eighty_columns_is_not_overrun(
    command: str, mistyped: str, tmp_path: Path
) -> None:
    text = shown(f"bulletin {command.format(mistyped)}", folder=tmp_path)

    assert 60 < widest(text) <= 80


def test_messages_are_broken_between_words_on_a_terminal(tmp_path: Path) -> None:
    said = shown(
        "bulletin check no-such-table-in-this-folder.csv --format json >/dev/null", folder=tmp_path
    )

    assert 40 < widest(said) <= 80


def test_a_pipe_gets_whole_lines(run: Run, mistyped: str) -> None:
    done = run(["fix", mistyped], surroundings={"COLUMNS": "40"})
    listed = run(["explain"], surroundings={"COLUMNS": "40"}).stdout

    assert sum(line.startswith("#   because ") for line in done.stdout.splitlines()) == 2
    assert not any(line.startswith("#  ") and "because" not in line for line in done.stdout)
    assert all("  " in line for line in listed.splitlines())


def test_a_stream_that_is_no_terminal_has_no_width(tmp_path: Path) -> None:
    with (tmp_path / "x").open("w") as file:
        assert width_of(file) is None


def test_an_unreadable_file_is_named_once_on_a_terminal(tmp_path: Path) -> None:
    said = shown("bulletin check gone.csv", folder=tmp_path)
    apart = shown("bulletin check gone.csv --format json >/dev/null", folder=tmp_path)

    assert said.count("does not exist") == 1
    assert apart.count("does not exist") == 1
