from collections.abc import Mapping
from importlib import import_module
from typing import Any

import pytest
import typer
from hypothesis import given
from hypothesis import strategies as st

from bulletin.cli.application import COMMANDS
from bulletin.cli.command_line.parameters import Command, parameters_of
from bulletin.cli.command_line.plain_line import Values, plain_values
from bulletin.cli.command_line.typer_program import typer_app

VALUES = (
    "a.csv", "b c.csv", "json", "2", "0", "-1", "007", "1_0", "\u0662", "0.5", "error", "Error",
    "note", "growth", "level", "decimals=1", "合计 = 甲 + 乙", "x=y", "",
    "-", "--", "-q", "a\nb", "en",
)  # fmt: skip


def command_named(name: str) -> Command:
    found: Command = import_module(f"bulletin.cli.commands.{name}").command
    return found


def read_by_typer(command: Command, words: list[str]) -> Values:
    """What Typer calls the command with."""
    seen: Values = {}

    def record(_: Command, values: Mapping[str, Any]) -> int:
        seen.update(values)
        return 0

    program: Any = typer.main.get_command(typer_app(command, "it", record))
    with program.make_context("it", words) as context:
        program.invoke(context)
    return seen


def option_names(command: Command) -> list[str]:
    names = [name for each in parameters_of(command) for name in each.hint.__metadata__[0].names]
    return ["--lang", "--help", "--unknown", *(part for each in names for part in each.split("/"))]


def lines(command: Command) -> st.SearchStrategy[list[str]]:
    value, name = st.sampled_from(VALUES), st.sampled_from(option_names(command))
    words = st.one_of(
        value.map(lambda each: [each]),
        name.map(lambda each: [each]),
        st.tuples(name, value).map(list),
        st.tuples(name, value).map(lambda each: ["=".join(each)]),
        st.tuples(name, value).map(lambda each: ["".join(each)]),
    )
    return st.lists(words, max_size=5).map(
        lambda several: [each for some in several for each in some]
    )


@given(data=st.data(), name=st.sampled_from(COMMANDS))
def test_what_is_read_as_plain_is_what_typer_reads(data: st.DataObject, name: str) -> None:
    command = command_named(name)
    words = data.draw(lines(command))

    values = plain_values(command, words)

    if values is not None:
        full = read_by_typer(command, words)
        defaults = read_by_typer(command, needed(command))
        assert {**defaults, **values} == full


def needed(command: Command) -> list[str]:
    """The shortest line that the command takes."""
    return {
        "accept": ["a.csv:1:1", "--because", "it is so"],
        "explain": [],
        "new": [],
        "cache": [],
    }.get(command.__module__.rpartition(".")[2], ["a.csv"])


@pytest.mark.parametrize(
    ("name", "line", "expected"),
    [
        ("check", "a.csv", {"files": ["a.csv"]}),
        (
            "check",
            "a.csv -f json b.csv -q",
            {"files": ["a.csv", "b.csv"], "form": "json", "quiet": True},
        ),
        (
            "check",
            "--select=total --select change -",
            {"files": ["-"], "select": ["total", "change"]},
        ),
        (
            "check",
            "a.csv --no-bom --table 2 --lang zh",
            {"files": ["a.csv"], "bom": False, "table": 2},
        ),
        ("rank", "a.csv --by level --top=3", {"files": ["a.csv"], "by": "level", "top": 3}),
        ("explain", "", {}),
        ("explain", "total", {"rule": "total"}),
        ("new", "cpi -o a.csv", {"kind": "cpi", "output": "a.csv"}),
    ],
)
def test_plain_lines(name: str, line: str, expected: Values) -> None:
    assert plain_values(command_named(name), line.split()) == expected


@pytest.mark.parametrize(
    ("name", "line"),
    [
        ("check", ""),
        ("check", "--help"),
        ("check", "a.csv --forma json"),
        ("check", "a.csv -fjson"),
        ("check", "a.csv -qf json"),
        ("check", "a.csv --format"),
        ("check", "a.csv --quiet=yes"),
        ("check", "a.csv --table 0"),
        ("check", "a.csv --table two"),
        ("check", "a.csv --fail-on Error"),
        ("check", "-- a.csv"),
        ("fix", "a.csv --certainty 0.9"),
        ("accept", "a.csv:1:1"),
        ("explain", "total change"),
    ],
)
def test_anything_else_is_left_to_typer(name: str, line: str) -> None:
    assert plain_values(command_named(name), line.split()) is None
