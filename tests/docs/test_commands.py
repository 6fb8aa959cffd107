"""The commands that documents name exist, with the options that they are given."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from bulletin.cli.application import COMMANDS
from bulletin.cli.command_line.typer_program import Commands, program
from docs.console import ROOT

DOCUMENTS = sorted((*ROOT.glob("README*.md"), *ROOT.glob("docs/*.md"), *ROOT.glob("docs/zh/*.md")))
NAMED = re.compile(r"(?:`|^\$ )bulletin (?P<said>[^`\n|;]+)", re.MULTILINE)
BLOCKS = re.compile(r"^```(?:sh\n(?P<line>.+)|console\n\$ (?P<shown>.+))$", re.MULTILINE)


def options() -> dict[str, set[str]]:
    group = program()
    context = group.make_context("bulletin", ["check"])
    found = {"": {each for option in group.get_params(context) for each in option.opts}}
    for name in COMMANDS:
        command = Commands.get_command(group, context, name)
        parameters = command.get_params(context)
        found[name] = {
            each for option in parameters for each in (*option.opts, *option.secondary_opts)
        }
    return found


def wrong(text: str) -> Iterator[str]:
    known = options()
    for said in (each["said"] for each in NAMED.finditer(text)):
        name, *rest = said.split()
        command = "" if name.startswith("-") else name
        given = {each.partition("=")[0] for each in (name, *rest) if re.match(r"--?[a-z]", each)}
        if command not in known or given - known[command]:
            yield said


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: str(path.relative_to(ROOT)))
def test_every_command_and_option_that_is_named_exists(path: Path) -> None:
    assert list(wrong(path.read_text(encoding="utf-8"))) == []


def test_both_readmes_show_the_same_commands() -> None:
    english, chinese = (
        [
            each["line"] or each["shown"]
            for each in BLOCKS.finditer((ROOT / name).read_text("utf-8"))
        ]
        for name in ("README.md", "README.zh.md")
    )

    assert english == chinese
