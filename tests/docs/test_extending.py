"""What `docs/extending.md` shows works as it stands there, in a copy of the program."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from textwrap import dedent

import pytest

import bulletin

SOURCE = Path(bulletin.__file__).parent
PAGE = SOURCE.parents[1] / "docs" / "extending.md"
STOCKS = """Item,Opening stock,Received,Issued,Closing stock
Wheat,120.5,35.2,40.1,115.6
Rice,80.3,22.4,30.0,72.7
Maize,60.0,15.5,10.2,66.3
"""
ONE_PART = "Item,Tonnes\nTotal,49\nof which: ore,49\n"
WORDS = """
[stock-before]
words = ["opening stock"]
[stock-after]
words = ["closing stock"]
[came]
words = ["received"]
[went]
words = ["issued"]
"""


def shown(start: str) -> str:
    """The code on the page that begins with these words."""
    codes = re.findall(
        r"^   ```python\n(.*?)^   ```$", PAGE.read_text("utf-8"), re.MULTILINE | re.DOTALL
    )
    (found,) = (dedent(each) for each in codes if dedent(each).startswith(start))
    return found


@pytest.fixture(scope="module")
def copy(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The program with the rule, the relation and the format of the page."""
    folder = tmp_path_factory.mktemp("copy") / "bulletin"
    shutil.copytree(SOURCE, folder)
    rules = folder / "check" / "rules"
    (rules / "items" / "whole_repeats_part.py").write_text(shown('"""The rule'), "utf-8")
    (folder / "relate" / "stated" / "stocks.py").write_text(shown('"""A balance'), "utf-8")
    (folder / "render" / "check_formats" / "rules.py").write_text(shown('"""A line a'), "utf-8")
    kinds = folder / "model" / "table" / "relation_kind.py"
    (line,) = re.findall(r"`(BALANCE = [^`]+)`", PAGE.read_text("utf-8"))
    text = kinds.read_text("utf-8")
    kinds.write_text(text.replace("    CONDITION =", f"    {line}\n    CONDITION ="), "utf-8")
    with (folder / "words" / "en.toml").open("a", encoding="utf-8") as words:
        words.write(WORDS)
    return folder.parent


def call(copy: Path, folder: Path, *arguments: str) -> str:
    done = subprocess.run(  # noqa: S603  our own program
        [sys.executable, "-m", "bulletin", *arguments],
        capture_output=True,
        text=True,
        check=False,
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(copy), "BULLETIN_LANG": "en"},
    )
    assert done.returncode < 2, done.stderr
    return done.stdout


def test_a_rule_and_a_format_are_a_file_each(copy: Path, tmp_path: Path) -> None:
    (tmp_path / "table.csv").write_text(ONE_PART, encoding="utf-8")

    said = call(copy, tmp_path, "check", "table.csv", "--format", "rules")

    assert said == "whole-repeats-part\t[rule.whole-repeats-part, item: Total, printed: 49]\n"


def test_a_relation_is_a_file_and_a_line(copy: Path, tmp_path: Path) -> None:
    (tmp_path / "table.csv").write_text(STOCKS, encoding="utf-8")

    said = call(copy, tmp_path, "show", "table.csv", "--format", "json")

    assert said.count('"balance"') == 3
    assert said.count('"failed"') == 1
