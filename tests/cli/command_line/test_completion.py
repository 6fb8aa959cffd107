import os

import pytest

from bulletin.api.rules import rule_names
from bulletin.render.formats import names
from bulletin.understand.kinds.kind import kind_names
from tests.cli.conftest import Run


def completed(run: Run, words: str) -> set[str]:
    """What a shell is told may follow, the last of the words being typed."""
    asked = {
        "_BULLETIN_COMPLETE": "complete_bash",
        "COMP_WORDS": words,
        "COMP_CWORD": str(len(words.split(" ")) - 1),
    }
    done = run([], surroundings=asked)
    assert done.returncode == 0, done.stderr
    return set(done.stdout.split())


@pytest.mark.parametrize("command", ["check", "show", "fix"])
def test_a_shell_completes_the_formats_that_a_command_has(run: Run, command: str) -> None:
    assert completed(run, f"bulletin {command} --format ") == set(names(command))


def test_a_shell_completes_commands_kinds_and_rules(run: Run) -> None:
    assert completed(run, "bulletin sh") == {"shares", "show"}
    assert completed(run, "bulletin check -f sar") == {"sarif"}
    assert completed(run, "bulletin new ") == set(kind_names())
    assert completed(run, "bulletin explain ") == set(rule_names())
    assert completed(run, "bulletin check --ignore total-") == {"total-not-additive"}


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish", "powershell"])
def test_a_shell_is_given_what_it_needs(run: Run, shell: str) -> None:
    done = run(["--completion", shell])

    assert done.returncode == 0, done.stderr
    assert "_BULLETIN_COMPLETE" in done.stdout
    assert done.stdout.endswith(os.linesep)


def test_an_unknown_shell_is_refused(run: Run) -> None:
    done = run(["--completion", "bsh"])

    assert done.returncode == 2
    assert done.stderr == "bulletin: There is no shell 'bsh': did you mean 'bash'?\n"
