"""Files whose names hold what ends a line, opens an option or colours a screen are files as any."""

import json
import re
from pathlib import Path

import pytest

from tests.cli.conftest import SECTORS, Run

WRONG = SECTORS.format(second="1408.2")
STRANGE = ["a\nb.csv", "-f.csv", "--help.csv", "x\x1b[31mred.csv", "::error::.csv", "\udcff.csv"]
PLAIN = [f"{number}.csv" for number in range(len(STRANGE))]
_CONTROL = re.compile(r"[\x00-\x09\x0b-\x1f\x7f]")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Two folders of the same tables, one with plain names."""
    for place, names in (("strange", STRANGE), ("plain", PLAIN)):
        (tmp_path / place).mkdir()
        for name in names:
            try:
                (tmp_path / place / name).write_text(WRONG, encoding="utf-8")
            except OSError:
                pytest.skip("the system has no such names")
    return tmp_path


@pytest.mark.parametrize("form", ["annotations", "actions", "csv", "jsonl", "junit", "sarif"])
@pytest.mark.usefixtures("folder")
def test_they_break_no_line_and_no_screen(run: Run, form: str) -> None:
    strange, plain = (
        run(["check", place, "-f", form, "--fail-on", "never"]) for place in ("strange", "plain")
    )

    broken = 2 if form == "csv" else 0  # line ends in a cell stand in quotes: one for each finding
    assert strange.stdout.count("\n") == plain.stdout.count("\n") + broken
    assert _CONTROL.sub("", strange.stdout) == strange.stdout
    assert strange.returncode == plain.returncode == 0


@pytest.mark.usefixtures("folder")
def test_scripts_get_each_name_as_it_is(run: Run) -> None:
    told = json.loads(run(["check", "strange", "-f", "json"]).stdout)

    assert {Path(each["path"]).name for each in told["files"]} == set(STRANGE)


def test_behind_two_dashes_a_name_is_no_option(run: Run, tmp_path: Path) -> None:
    for name in ("-f.csv", "--help.csv"):
        (tmp_path / name).write_text(WRONG, encoding="utf-8")
    told = run(["check", "-f", "annotations", "--", "-f.csv", "--help.csv"])

    assert [line.partition(":")[0] for line in told.stdout.splitlines()] == [
        "-f.csv", "-f.csv", "--help.csv", "--help.csv",
    ]  # fmt: skip
