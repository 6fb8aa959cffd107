import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from shutil import copy

import pytest

from tests.cli.conftest import clean

SAMPLES = Path(__file__).parents[2] / "samples"
HEAVY = {
    "rich", "pandas", "numpy", "tabulate", "openpyxl", "jinja2", "pydantic", "importlib.metadata",
    "logging", "asyncio",
}  # fmt: skip
FOR_OTHER_LINES = {"typer", "click", "argparse", "bulletin.cli.command_line.typer_program"}
LIST_MODULES = """
import sys
from bulletin.cli import main
try:
    main(sys.argv[1:])
except SystemExit:
    print(*sys.modules, file=sys.stderr)
"""


# Rooms for causes and corrections, settings, several files, failed relations, workbooks.
UNNEEDED = (
    "bulletin.amend",
    "bulletin.locate",
    "bulletin.derive",
    "bulletin.api.options.layers",
    "bulletin.api.options.mistypable_names",
    "bulletin.api.options.severities",
    "bulletin.api.public",
    "bulletin.api.rules",
    "bulletin.api.tables.other_releases",
    "bulletin.check.rules.relations",
    "bulletin.check.rules.exceptions",
    "bulletin.cli.command_line.completion",
    "bulletin.messages.zh",
    "bulletin.read.workbooks",
    "bulletin.read.web",
    "bulletin.render.json",
    "bulletin.render.terminal",
    "bulletin.render.phrases.suspicion",
)
COSTLY = {"dataclasses", "inspect", "pathlib", "tomllib", "textwrap", "shutil"}
MOST_FOR_A_CHECK = 190
ONE_FILE_EACH = ("bulletin.check.rules.", "bulletin.relate.stated.")
SLOW_ROOMS = ("bulletin.read", "bulletin.relate", "bulletin.check")


def imported(arguments: Sequence[str], folder: Path) -> set[str]:
    """The modules that the program has loaded when it ends."""
    done = subprocess.run(  # noqa: S603  our own program
        [sys.executable, "-c", LIST_MODULES, *arguments],
        capture_output=True,
        text=True,
        check=True,
        cwd=folder,
        env=clean(),
    )
    return set(done.stderr.split())


@pytest.mark.parametrize(
    "arguments",
    [
        ["--version"],
        ["--help"],
        ["check", "--help"],
        ["rank", "--help"],
        ["explain"],
        ["explain", "total-not-additive"],
        ["new"],
        ["new", "cpi"],
    ],
    ids=" ".join,
)
def test_what_judges_no_table_imports_nothing_that_does(
    arguments: list[str], tmp_path: Path
) -> None:
    found = imported(arguments, tmp_path)

    assert "bulletin.cli.application" in found
    assert [each for each in found if each.startswith(SLOW_ROOMS)] == []
    assert found & HEAVY == set()


@pytest.mark.parametrize(
    "arguments",
    [["--version"], ["explain"], ["explain", "total-not-additive"], ["new"], ["new", "cpi"]],
    ids=" ".join,
)
def test_a_plain_line_is_read_without_the_library_for_others(
    arguments: list[str], tmp_path: Path
) -> None:
    assert imported(arguments, tmp_path) & FOR_OTHER_LINES == set()


@pytest.mark.parametrize(
    ("arguments", "most"),
    [("--help", 48), ("check --help", 26), ("explain", 31), ("new cpi", 41)],
)
def test_few_modules_of_ours_are_loaded(arguments: str, most: int, tmp_path: Path) -> None:
    found = {e for e in imported(arguments.split(), tmp_path) if e.startswith("bulletin")}

    assert len(found) <= most, sorted(found)


@pytest.mark.parametrize(
    ("sample", "most"), [("jiaozuo-cpi-2019.csv", 197), ("jiaozuo-sectors-2020.csv", 210)]
)
def test_a_consistent_table_loads_nothing_for_what_it_has_not(
    sample: str, most: int, tmp_path: Path
) -> None:
    copy(SAMPLES / sample, tmp_path)

    found = {e for e in imported(["check", sample, "-q"], tmp_path) if e.startswith("bulletin")}

    # Rules and relations that may find something are loaded, however many there are.
    others = {each for each in found if not each.startswith(ONE_FILE_EACH)}

    assert len(others) <= most, sorted(others)
    assert [each for each in found if each.startswith(UNNEEDED)] == []


def test_a_check_of_four_lines_is_read_without_what_others_need(tmp_path: Path) -> None:
    (tmp_path / "four.csv").write_text("item,2020,2021\na,1.0,2.0\nb,2.0,3.0\ntotal,3.0,5.0\n")

    found = imported(["check", "four.csv"], tmp_path)

    assert found & {*FOR_OTHER_LINES, *COSTLY} == set()
    assert [each for each in found if each.startswith(UNNEEDED)] == []
    # Rules and relations that may find something are loaded, however many there are.
    ours = {each for each in found if each.startswith("bulletin")}
    others = {each for each in ours if not each.startswith(ONE_FILE_EACH)}
    assert len(others) <= MOST_FOR_A_CHECK, sorted(others)


def test_the_version_needs_neither_tables_nor_reports(tmp_path: Path) -> None:
    found = {each for each in imported(["--version"], tmp_path) if each.startswith("bulletin")}

    assert found == {
        "bulletin",
        "bulletin.cli",
        "bulletin.cli.boundary",
        "bulletin.cli.application",
        "bulletin.cli.command_line",
        "bulletin.cli.command_line.language",
        "bulletin.cli.status",
        "bulletin.cli.streams",
        "bulletin.errors",
        "bulletin.messages",
        "bulletin.messages.catalogue",
        "bulletin.messages.message",
        "bulletin.messages.speaking",
    }


def test_the_package_imports_nothing_before_a_name_is_used(tmp_path: Path) -> None:
    code = "import sys, bulletin; print(*sys.modules, file=sys.stderr)"
    done = subprocess.run(  # noqa: S603
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        check=True,
        cwd=tmp_path,
        env=clean(),
    )

    assert {each for each in done.stderr.split() if each.startswith("bulletin")} == {"bulletin"}


@pytest.mark.parametrize("form", ["csv", "json", "annotations"])
def test_a_check_in_a_script_imports_nothing_heavy(
    mistyped: str, form: str, tmp_path: Path
) -> None:
    found = imported(["check", mistyped, "-f", form, "-q"], tmp_path)

    assert "bulletin.cli.commands.check" in found
    assert found & HEAVY == set()
    assert found.isdisjoint({"bulletin.cli.commands.shares", "bulletin.cli.commands.new"})
