"""The examples below the help of each command work as they stand."""

import shlex
import shutil
from pathlib import Path

import pytest

from bulletin.cli.command_line.help_texts import EXAMPLES
from tests.cli.conftest import Run

SAMPLES = Path(__file__).parents[2] / "samples"
ENDLESS = "watch"


@pytest.mark.parametrize("command", sorted(set(EXAMPLES) - {ENDLESS}))
def test_the_examples_of_a_command_do_what_they_say(run: Run, tmp_path: Path, command: str) -> None:
    shutil.copytree(SAMPLES, tmp_path / "samples")

    for line in EXAMPLES[command]:
        program, *arguments = shlex.split(line)
        done = run(arguments)

        assert (program, arguments[0]) == ("bulletin", command)
        assert done.returncode in (0, 1), done.stderr
        assert done.stdout or "-o" in arguments or "--undo" in arguments or command == "accept"
        assert not done.stderr.startswith("Nothing")


def test_every_command_has_an_example_and_its_help_shows_it(run: Run) -> None:
    commands = [line.split()[0] for line in run([]).stdout.splitlines() if line.startswith("  ")]
    assert set(EXAMPLES) <= set(commands)
    assert (
        "\n  bulletin check samples/jiaozuo-sectors-2020.csv\n" in run(["check", "--help"]).stdout
    )
    assert all(len(line) <= 78 for lines in EXAMPLES.values() for line in lines)
