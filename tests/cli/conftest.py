"""The program as a person or a script starts it."""

import os
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

import pytest

from bulletin.cli.boundary import guarded

Run = Callable[..., subprocess.CompletedProcess[str]]
Call = Callable[[Sequence[str]], tuple[int, str]]

SECTORS = """\
2020年焦作市地区生产总值及构成
指标,绝对数（亿元）,比重（%）
地区生产总值,2761.1,
第一产业,149.8,5.43
第二产业,{second},53.61
第三产业,1131.2,40.97
"""


@pytest.fixture
def run(tmp_path: Path) -> Run:
    """Run `bulletin` in an empty folder, in a pipe, with nothing inherited but the path."""

    def start(
        arguments: Sequence[str], text: str = "", surroundings: Mapping[str, str] | None = None
    ) -> subprocess.CompletedProcess[str]:
        return subprocess.run(  # noqa: S603  our own program
            [sys.executable, "-m", "bulletin", *arguments],
            input=text,
            capture_output=True,
            text=True,
            encoding="utf-8",
            check=False,
            cwd=tmp_path,
            env={**clean(), **(surroundings or {})},
        )

    return start


@pytest.fixture
def call(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Call:
    """Run the program within the tests, where only its status and output matter."""
    monkeypatch.chdir(tmp_path)

    def start(arguments: Sequence[str]) -> tuple[int, str]:
        status = guarded(arguments)
        return status, capsys.readouterr().out

    return start


def clean() -> dict[str, str]:
    """Return the surroundings without anything that steers colour, width or language."""
    kept = ("PATH", "PYTHONPATH", "SYSTEMROOT", "VIRTUAL_ENV")
    return {name: os.environ[name] for name in kept if name in os.environ}


@pytest.fixture
def honest(tmp_path: Path) -> str:
    """A table that is consistent."""
    return _written(tmp_path, "honest.csv", "1480.2")


@pytest.fixture
def mistyped(tmp_path: Path) -> str:
    """The same table with two digits swapped."""
    return _written(tmp_path, "mistyped.csv", "1408.2")


def _written(folder: Path, name: str, second: str) -> str:
    (folder / name).write_text(SECTORS.format(second=second), encoding="utf-8")
    return name
