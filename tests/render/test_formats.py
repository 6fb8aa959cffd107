"""
One register of formats, and every format of every command.

Also of `render/terminal/write.py`.
"""

import json
from pathlib import Path
from typing import cast

import pytest

from bulletin.messages.catalogue import ENGLISH, catalogue
from bulletin.model.findings.report import Report
from bulletin.render import formats
from bulletin.render.form import Form, Result
from bulletin.render.formats import AUTO, FORMATS, Format

COMMANDS = ("check", "shares", "growth", "rank", "show")
OFFERED = [(command, name) for command in COMMANDS for name in formats.names(command)[1:]]


@pytest.mark.parametrize(("command", "name"), OFFERED)
def test_each_format_is_written_by_each_command_that_offers_it(
    sectors: Report, command: str, name: str
) -> None:
    found = formats.format_named(command, name, on_screen=False)

    assert found
    assert isinstance(formats.file_bytes(Result(command, sectors), Form(name)), bytes)
    if not found.in_file:
        assert isinstance(formats.write(Result(command, sectors), Form(name)), str)


def test_a_command_refuses_a_format_that_it_does_not_offer(sectors: Report) -> None:
    assert formats.format_named("show", "sarif", on_screen=False) is None
    with pytest.raises(ValueError, match="sarif"):
        formats.write(Result("show", sectors), Form("sarif"))


@pytest.mark.parametrize("command", [*COMMANDS, "fix"])
def test_the_help_names_every_format_and_none_that_is_refused(command: str) -> None:
    text = formats.help_text(command)

    for each in FORMATS:
        assert (f"{each.name} (" in text) is (command in each.commands)


@pytest.mark.parametrize(
    ("command", "screen", "pipe"), [("check", "table", "csv"), ("fix", "diff", "diff")]
)
def test_auto_is_for_people_on_a_screen_and_for_programs_in_a_pipe(
    command: str, screen: str, pipe: str
) -> None:
    found = [formats.format_named(command, AUTO, on_screen=each) for each in (True, False)]

    assert [each.name for each in found if each] == [screen, pipe]


def test_one_line_and_one_module_are_a_format(
    sectors: Report, monkeypatch: pytest.MonkeyPatch
) -> None:
    fresh = Format("terse", "check_formats.annotations", ("check",))
    monkeypatch.setattr(formats, "FORMATS", (*FORMATS, fresh))

    sentences = catalogue(ENGLISH).sentences
    monkeypatch.setitem(cast("dict[str, str]", sentences), "format.terse", "for this test")

    assert "terse (for this test)" in formats.help_text("check")
    assert "terse" in formats.names("check")
    text = formats.write(Result("check", sectors), Form("terse"))
    assert text.startswith("samples/x.csv:3:2:")


def test_a_file_is_a_format_of_check_in_the_language_of_scripts() -> None:
    found = {each.name: each for each in FORMATS if each.module.startswith("check_formats.")}
    files = (Path(formats.__file__).parent / "check_formats").glob("[a-z]*.py")

    assert found.keys() == {each.stem.replace("_", "-") for each in files}
    assert {each.commands for each in found.values()} == {("check",)}
    assert all(each.for_scripts for each in found.values())


@pytest.mark.parametrize("command", [*COMMANDS, "fix"])
def test_every_ending_names_a_format_of_its_command(command: str) -> None:
    found = [formats.named_by_ending(command, f"表.{each}") for each in formats.endings(command)]

    assert all(found)
    assert formats.named_by_ending(command, "report.docx") is None


def test_of_two_endings_that_fit_the_longer_one_counts() -> None:
    found = [formats.named_by_ending("check", path) for path in ("a.sarif.JSON", "a.JSON")]

    assert [each.name for each in found if each] == ["sarif", "json"]


def test_what_counts_itself_says_so(sectors: Report) -> None:
    counting = {each.name for each in FORMATS if each.counts}

    assert {"table", "json", "jsonl", "sarif", "junit"} <= counting
    assert not counting & {"csv", "tsv", "annotations"}
    assert (
        json.loads(formats.write(Result("check", sectors), Form("json")))["summary"]["files"] == 1
    )
