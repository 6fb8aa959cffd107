"""
`check` of many files.

Also of `cli/check_many.py`, `api/many/run.py`, `render/piecewise.py` and `render/totals.py`.
"""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from bulletin.cli import many_files
from bulletin.cli.many_files import is_many, workers_for
from bulletin.render import formats
from tests.cli.conftest import Run, clean
from tests.many_tables import write_tables

FORMATS = ["table", "csv", "tsv", "json", "jsonl", "sarif", "junit", "annotations", "actions"]


@pytest.mark.parametrize("form", [*FORMATS, "github", "html"])
def test_many_files_are_told_of_as_few_are(run: Run, tmp_path: Path, form: str) -> None:
    write_tables(tmp_path)
    few = run(["check", ".", "-f", form])
    many = run(["check", ".", "-f", form, "--workers", "1"])

    assert (many.returncode, many.stdout) == (few.returncode, few.stdout)
    assert many.stderr == few.stderr
    assert few.returncode == 2


@pytest.mark.parametrize("rest", [["--quiet"], ["--lang", "zh"], ["-o", "found.csv"]])
def test_so_they_are_with_other_options(run: Run, tmp_path: Path, rest: list[str]) -> None:
    (tmp_path / "tables").mkdir()
    write_tables(tmp_path / "tables")
    few = run(["check", "tables", *rest])
    written = _bytes(tmp_path / "found.csv")
    many = run(["check", "tables", *rest, "--workers", "1"])

    assert (many.returncode, many.stdout, many.stderr) == (few.returncode, few.stdout, few.stderr)
    assert _bytes(tmp_path / "found.csv") == written


def _bytes(path: Path) -> bytes:
    return path.read_bytes() if path.exists() else b""


@pytest.mark.slow
@pytest.mark.parametrize("form", ["csv", "json", "html"])
def test_the_number_of_processes_changes_no_byte(run: Run, tmp_path: Path, form: str) -> None:
    write_tables(tmp_path)
    one, two, four = (
        run(["check", ".", "-f", form, "--workers", str(count)]) for count in (1, 2, 4)
    )

    assert one.stdout == two.stdout == four.stdout
    assert one.stderr == two.stderr == four.stderr
    assert one.returncode == two.returncode == four.returncode


@pytest.mark.slow
def test_more_files_than_few_are_shared_unasked(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_tables(tmp_path)
    few = run(["check", ".", "-f", "json"])
    monkeypatch.setattr(many_files, "_FEW", 3)
    monkeypatch.setattr(many_files, "_EACH", 4)
    many = run(["check", ".", "-f", "json"])

    assert (many.returncode, many.stdout) == (few.returncode, few.stdout)


def test_a_declaration_that_fits_no_file_is_refused_as_ever(run: Run, tmp_path: Path) -> None:
    write_tables(tmp_path)
    arguments = ["check", ".", "--rule", "Nothing = Naught + Nil"]

    assert run([*arguments, "--workers", "1"]).stderr == run(arguments).stderr


def test_standard_input_is_read_by_this_process() -> None:
    assert workers_for(["a.csv", "-"], 4) == 1
    assert workers_for(["a.csv", "b.csv"], 4) == 2
    assert not is_many(["a.csv"], None)
    assert is_many(["a.csv"] * 1000, None)


def test_every_format_of_check_that_is_text_for_lines_is_written_piece_by_piece() -> None:
    pieces = {each.name for each in formats.offered("check") if each.by_file}

    assert pieces == set(FORMATS) - {"sarif"}


@pytest.mark.slow
@pytest.mark.skipif(sys.platform != "linux", reason="asks the system for its processes")
@pytest.mark.parametrize("asked", [signal.SIGINT, signal.SIGTERM, signal.SIGKILL])
def test_being_told_to_end_ends_all_processes_quietly(
    asked: signal.Signals, tmp_path: Path
) -> None:
    for number in range(200):
        (tmp_path / str(number)).mkdir()
        write_tables(tmp_path / str(number))
        (tmp_path / str(number) / "empty.csv").unlink()
    with subprocess.Popen(
        [sys.executable, "-m", "bulletin", "check", ".", "--workers", "2"],
        cwd=tmp_path,
        env=clean(),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        start_new_session=True,
        preexec_fn=_hear,  # noqa: PLW1509 - no thread runs here
    ) as program:
        children = _children(program.pid)
        if asked is signal.SIGINT:
            os.killpg(program.pid, asked)  # as a terminal does: all at once
        else:
            program.send_signal(asked)  # as a scheduler does: to the one that it started
        _, said = program.communicate(timeout=60)

    assert (program.returncode, said) == (130 if asked is signal.SIGINT else -asked, b"")
    assert not _left_over(children)


def _left_over(processes: list[str]) -> list[str]:
    """Return those that are still there after all had the time to end what is in their hand."""
    left = processes
    for _ in range(3000):
        left = [each for each in left if Path(f"/proc/{each}").exists()]
        if not left:
            break
        time.sleep(0.01)
    return left


def _hear() -> None:
    """Let a program hear Ctrl-C although the tests run in a background that is deaf to it."""
    signal.signal(signal.SIGINT, signal.default_int_handler)


def _children(parent: int) -> list[str]:
    """Return the processes that a process has started, once it has started two."""
    listed = Path(f"/proc/{parent}/task/{parent}/children")
    while len(found := listed.read_text(encoding="ascii").split()) < 2:
        time.sleep(0.01)
    return found
