"""The program as a person or a script starts it."""

import gc
import os
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from io import BytesIO, TextIOWrapper
from pathlib import Path

import pytest

from bulletin.cli import main
from bulletin.cli.boundary import guarded

Done = subprocess.CompletedProcess[str]
Run = Callable[..., Done]
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
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """
    Run `bulletin` in an empty folder, in a pipe, with nothing inherited but the path.

    It runs within the tests, which is fast, unless its surroundings are such as the
    interpreter looks at when it starts: then it is a program of its own.
    """

    def start(
        arguments: Sequence[str], text: str = "", surroundings: Mapping[str, str] | None = None
    ) -> Done:
        given = surroundings or {}
        if any(name.startswith(("LANG", "LC_", "PYTHON")) for name in given):
            return as_program(arguments, text, tmp_path, given)
        with monkeypatch.context() as changed:
            changed.chdir(tmp_path)
            for name in set(os.environ) - set(clean()):
                changed.delenv(name)
            for name, setting in given.items():
                changed.setenv(name, setting)
            return within(arguments, text, changed)

    return start


def as_program(
    arguments: Sequence[str], text: str, folder: Path, surroundings: Mapping[str, str]
) -> Done:
    return subprocess.run(  # noqa: S603  our own program
        [sys.executable, "-m", "bulletin", *arguments],
        input=text,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
        cwd=folder,
        env={**clean(), **surroundings},
    )


def within(arguments: Sequence[str], text: str, changed: pytest.MonkeyPatch) -> Done:
    """Return how `main` ends, with pipes of its own for its streams."""
    streams = {name: TextIOWrapper(BytesIO(), "utf-8") for name in ("stdin", "stdout", "stderr")}
    streams["stdin"].buffer.write(text.encode())
    streams["stdin"].seek(0)
    for name, stream in streams.items():
        changed.setattr(sys, name, stream)
    changed.setattr(gc, "set_threshold", lambda *_: None)  # for a short life; the tests' is long
    with pytest.raises(SystemExit) as end:
        main(arguments)
    out, said = (_written_to(streams[name]) for name in ("stdout", "stderr"))
    assert isinstance(end.value.code, int)
    return subprocess.CompletedProcess(list(arguments), end.value.code, out, said)


def _written_to(stream: TextIOWrapper) -> str:
    stream.flush()
    stream.seek(0)
    written = stream.detach()
    return bytes(written.read()).decode("utf-8", "backslashreplace")


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
    return _table(tmp_path, "honest.csv", "1480.2")


@pytest.fixture
def mistyped(tmp_path: Path) -> str:
    """The same table with two digits swapped."""
    return _table(tmp_path, "mistyped.csv", "1408.2")


def _table(folder: Path, name: str, second: str) -> str:
    (folder / name).write_text(SECTORS.format(second=second), encoding="utf-8")
    return name
