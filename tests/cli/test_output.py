import csv
import json
from io import StringIO
from xml.etree import ElementTree as ET

import pytest

from bulletin.render.formats import FORMATS, names
from tests.cli.conftest import Call, Run

HOSTILE = """\
item,level,share (%)
[red]Total[/red],100,100.0
"=cmd|' /C calc'!A0",60,60.0
\x1b[2Jsecond,40,40.0
"""


def test_a_pipe_gets_csv_and_the_counts_go_to_standard_error(run: Run, mistyped: str) -> None:
    done = run(["check", mistyped])
    rows = list(csv.DictReader(StringIO(done.stdout)))

    assert rows[0]["path"] == mistyped
    assert {row["severity"] for row in rows} >= {"error"}
    assert done.stderr.startswith("1 file | ")
    assert run(["check", mistyped, "--quiet"]).stderr == ""


COMMANDS = ("check", "show", "shares", "growth", "rank")


@pytest.mark.parametrize(
    ("command", "form"),
    [(command, name) for command in COMMANDS for name in names(command) if name != "xlsx"],
)
def test_every_command_has_every_format_that_it_offers(
    call: Call, honest: str, command: str, form: str
) -> None:
    status, text = call([command, honest, "-f", form])

    assert status == 0
    assert "\x1b" not in text


@pytest.mark.parametrize("command", [*COMMANDS, "fix"])
def test_the_help_of_a_command_names_its_formats(
    call: Call, command: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "120")
    text = " ".join(call([command, "--help"])[1].split())

    for each in FORMATS:
        assert (f"{each.name} (" in text) is (command in each.commands)


@pytest.mark.parametrize("command", ["check", "show", "shares", "growth", "rank"])
def test_json_names_its_schema(run: Run, honest: str, command: str) -> None:
    assert json.loads(run([command, honest, "-f", "json"]).stdout)["schema"] == (
        f"bulletin.{command}/1"
    )


def test_check_speaks_to_services_and_editors(run: Run, mistyped: str) -> None:
    sarif = json.loads(run(["check", mistyped, "-f", "sarif"]).stdout)
    junit = ET.fromstring(run(["check", mistyped, "-f", "junit"]).stdout)  # noqa: S314  our own text
    lines = run(["check", mistyped, "-f", "annotations"]).stdout.splitlines()

    assert len(sarif["runs"][0]["results"]) == len(lines)
    for each in sarif["runs"][0]["tool"]["driver"]["rules"]:
        assert each["help"]["text"].startswith(each["shortDescription"]["text"])
    assert int(junit[0].get("failures", "0")) > 0
    assert lines[0].startswith(f"{mistyped}:")


@pytest.mark.parametrize("command", ["check", "show", "shares", "growth", "rank"])
@pytest.mark.parametrize("form", ["table", "csv", "tsv", "json", "html", "latex", "github"])
def test_hostile_labels_are_shown_harmlessly(run: Run, command: str, form: str) -> None:
    done = run([command, "-", "-f", form], HOSTILE, {"FORCE_COLOR": "1"})

    assert done.returncode == 0, done.stderr
    assert "\x1b[2J" not in done.stdout + done.stderr
    if form in ("csv", "tsv"):
        assert "\n=cmd" not in done.stdout
        assert ",=cmd" not in done.stdout
        assert "\t=cmd" not in done.stdout


def test_show_prints_the_table_itself_as_csv(run: Run, honest: str) -> None:
    assert run(["show", honest, "-f", "csv"]).stdout == (
        "指标,绝对数（亿元）,比重（%）\n"
        "地区生产总值,2761.1,\n"
        "第一产业,149.8,5.43\n"
        "第二产业,1480.2,53.61\n"
        "第三产业,1131.2,40.97\n"
    )


def test_a_table_in_a_pipe_has_no_colour_unless_forced(run: Run, mistyped: str) -> None:
    arguments = ["check", mistyped, "-f", "table"]
    forced = {"FORCE_COLOR": "1"}

    assert "\x1b[" not in run(arguments).stdout
    assert "^^^^" in run(arguments).stdout
    assert "\x1b[" in run(arguments, surroundings=forced).stdout
    assert "\x1b[" not in run(arguments, surroundings={**forced, "NO_COLOR": "1"}).stdout


def test_columns_sets_the_width(run: Run, mistyped: str) -> None:
    from rich.cells import cell_len

    arguments = ["check", mistyped, "-f", "table"]
    narrow = run(arguments, surroundings={"COLUMNS": "50"}).stdout.splitlines()

    assert max(map(cell_len, narrow[:-1])) <= 50
